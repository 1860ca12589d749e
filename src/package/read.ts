import { MinshengError } from '../errors.js';
import type { Tables } from '../generated/package.js';
import { readTable, type Row, type Table } from './csv.js';
import { readDescriptor, type Field } from './descriptor.js';
import { Faults } from './faults.js';
import { checkFields } from './fields.js';
import { checkSemantics } from './semantics.js';
import { observationsOfTables } from './tables.js';

/**
 * The package in `directory` and everything that is wrong with it; `tables` may be used only if that is nothing. Its observations
 * are those of observations.csv and those of the statistical tables.
 */
export interface CheckedPackage {
  readonly tables: Tables;
  /** `file:line:column`, what stands there and what should, in the order of files and lines. */
  readonly faults: readonly string[];
}

function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function valueOf(row: Row, { name, type, itemType }: Field): unknown {
  if (type === 'list') return itemType === 'integer' ? row.list(name).map(Number) : row.list(name);
  const text = row.text(name);
  if (text === '') return null;
  return type === 'integer' ? Number(text) : text;
}

function recordsOf({ resource, rows }: Table): unknown[] {
  return rows.map((row) =>
    Object.fromEntries(resource.schema.fields.map((field) => [camelCase(field.name), valueOf(row, field)])),
  );
}

/**
 * Reads and checks a data package; writes nothing.
 * @throws {MinshengError} PACKAGE_INVALID if datapackage.json itself cannot be read
 */
export async function checkPackage(directory: string): Promise<CheckedPackage> {
  const resources = await readDescriptor(directory);
  const faults = new Faults();
  const tables: Table[] = [];
  for (const resource of resources) tables.push(await readTable(directory, resource, faults));
  checkFields(tables, faults);
  const areReadable = tables.every(({ isReadable }) => isReadable);
  // What refers to a table that cannot be read is no fault by itself.
  if (areReadable) checkSemantics(tables, faults);
  // readDescriptor has held tables and columns against those that the types were made from, checkFields every cell against them.
  const records = Object.fromEntries(
    tables.map((table) => [camelCase(table.resource.name), recordsOf(table)]),
  ) as unknown as Tables;
  const ofTables = areReadable ? await observationsOfTables(directory, records, faults) : [];
  const observations = [...records.observations, ...ofTables];
  return { tables: { ...records, observations }, faults: faults.list() };
}

/**
 * Reads a data package that is to be loaded.
 * @throws {MinshengError} PACKAGE_INVALID with every fault at once
 */
export async function readPackage(directory: string): Promise<Tables> {
  const { tables, faults } = await checkPackage(directory);
  if (faults.length > 0) throw new MinshengError('PACKAGE_INVALID', { directory, faults });
  return tables;
}
