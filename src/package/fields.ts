import { isDay } from '../day.js';
import type { Row, Table } from './csv.js';
import type { Field, Resource } from './descriptor.js';
import type { Faults } from './faults.js';

/** What one cell may hold: type, constraints and references, as datapackage.json declares them. */

const DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const INTEGER = /^-?(0|[1-9]\d*)$/;

/** What is wrong with a cell that is not empty; `undefined` if nothing is. */
export function typeFault(text: string, field: Pick<Field, 'type' | 'itemType' | 'itemPattern'>): string | undefined {
  switch (field.type) {
    case 'integer':
      return INTEGER.test(text) ? undefined : 'a whole number';
    case 'number':
      return DECIMAL.test(text) ? undefined : 'an exact decimal such as 868040000000 or -17.8';
    case 'date':
      return isDay(text) ? undefined : 'a day that exists, as YYYY-MM-DD';
    case 'list': {
      const items = text.split('|');
      if (items.some((item) => item.trim() !== item || item === ''))
        return 'items separated by | without blanks or empty items';
      if (new Set(items).size !== items.length) return 'each item once';
      const { itemPattern, itemType } = field;
      if (itemType === 'integer' && !items.every((item) => INTEGER.test(item))) return 'whole numbers separated by |';
      if (itemPattern !== undefined && !items.every((item) => new RegExp(itemPattern).test(item)))
        return `items that match ${itemPattern}`;
      return undefined;
    }
    case 'string':
      return text.trim() === text ? undefined : 'no blanks at either end';
  }
}

function checkCell(row: Row, field: Field, faults: Faults): void {
  const text = row.text(field.name);
  const { required, enum: values, pattern } = field.constraints;
  if (text === '') {
    if (required && row.has(field.name)) faults.addCell(row, field.name, 'a value');
    return;
  }
  const expected =
    typeFault(text, field) ??
    (values !== undefined && !values.includes(text) ? `one of ${values.join(', ')}` : undefined) ??
    (pattern !== undefined && !new RegExp(pattern).test(text) ? `a value that matches ${pattern}` : undefined);
  if (expected !== undefined) faults.addCell(row, field.name, expected);
}

function checkKey({ resource, rows }: Table, faults: Faults): void {
  const { primaryKey } = resource.schema;
  const [first] = primaryKey;
  if (first === undefined) return;
  const lines = new Map<string, number>();
  for (const row of rows) {
    const key = primaryKey.map((name) => row.text(name)).join(', ');
    const line = lines.get(key);
    if (line === undefined) lines.set(key, row.line);
    else faults.addCell(row, first, `each ${primaryKey.join(' + ')} once; line ${line} has it already`);
  }
}

/** The values of a table's `id`, for keys that point at it. */
type Ids = ReadonlyMap<string, ReadonlySet<string>>;

function checkReferences({ resource, rows }: Table, ids: Ids, globalIds: ReadonlySet<string>, faults: Faults): void {
  const keys = resource.schema.foreignKeys.map(({ fields: [field = ''], reference }) => ({
    field,
    target: reference.resource === '' ? resource.name : reference.resource,
  }));
  for (const { name, references } of resource.schema.fields)
    if (references !== undefined) keys.push({ field: name, target: references });
  for (const row of rows) {
    for (const { field, target } of keys) {
      for (const id of row.list(field)) {
        if (!ids.get(target)?.has(id)) faults.addCell(row, field, `an id of ${target}.csv`, JSON.stringify(id));
      }
    }
    for (const { name, globalId } of resource.schema.fields) {
      if (!globalId) continue;
      for (const id of row.list(name)) {
        if (!globalIds.has(id)) faults.addCell(row, name, 'the global id of a row of this package', JSON.stringify(id));
      }
    }
  }
}

/** Follows `parent` and `broader` upwards; a thing that comes back to itself is reported once for each circle. */
function checkCycles({ resource, rows }: Table, faults: Faults): void {
  const upwards = resource.schema.foreignKeys
    .filter(({ reference }) => reference.resource === '' || reference.resource === resource.name)
    .map(({ fields: [field = ''] }) => field);
  const byId = new Map(rows.map((row) => [row.text('id'), row]));
  for (const field of upwards) {
    const done = new Set<string>();
    for (const start of byId.keys()) {
      const path: string[] = [];
      for (let id = start; id !== '' && !done.has(id); id = byId.get(id)?.text(field) ?? '') {
        const circle = path.indexOf(id);
        const row = byId.get(id);
        if (circle >= 0 && row !== undefined) {
          faults.addCell(row, field, `no circle; ${[...path.slice(circle), id].join(' → ')} is one`);
          break;
        }
        path.push(id);
      }
      for (const id of path) done.add(id);
    }
  }
}

/** Every global id that a row of the package has. */
export function globalIdsOf(tables: readonly Table[]): Set<string> {
  const prefixed = ({ resource, rows }: { resource: Resource; rows: readonly Row[] }) =>
    resource.globalIdPrefix === undefined
      ? []
      : rows.map((row) => `${resource.globalIdPrefix ?? ''}/${row.text('id')}`);
  return new Set(tables.flatMap(prefixed));
}

/** Checks every table against its description: types, constraints, keys, references, circles. References only if all tables could be read. */
export function checkFields(tables: readonly Table[], faults: Faults): void {
  const ids: Ids = new Map(
    tables.map(({ resource, rows }) => [resource.name, new Set(rows.map((row) => row.text('id')))]),
  );
  const globalIds = globalIdsOf(tables);
  const areReadable = tables.every(({ isReadable }) => isReadable);
  for (const table of tables) {
    for (const row of table.rows) for (const field of table.resource.schema.fields) checkCell(row, field, faults);
    checkKey(table, faults);
    if (areReadable) checkReferences(table, ids, globalIds, faults);
    checkCycles(table, faults);
  }
}
