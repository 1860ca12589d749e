import neo4j, { type Record as Neo4jRecord } from 'neo4j-driver';
import { MinshengError } from '../errors.js';
import type { ColumnType, Statement } from './statement.js';

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' ? value.constructor.name : `${typeof value} ${JSON.stringify(value)}`;
}

function fits(value: unknown, { type, values }: ColumnType): boolean {
  switch (type) {
    case 'string':
      return typeof value === 'string';
    case 'enum':
      return typeof value === 'string' && (values?.includes(value) ?? false);
    case 'boolean':
      return typeof value === 'boolean';
    case 'int':
      return Number.isSafeInteger(value);
    case 'float':
      return typeof value === 'number';
    case 'map':
      return typeof value === 'object' && value !== null;
    case 'records':
      return Array.isArray(value);
  }
}

function typeName({ type, enumName, list, nullable }: ColumnType): string {
  return `${enumName ?? type}${list ? '[]' : ''}${nullable ? ' or null' : ''}`;
}

function decodeValue(value: unknown, type: ColumnType, file: string, column: string): unknown {
  const mismatch = (received: unknown) =>
    new MinshengError('ROW_MISMATCH', { file, column, received: describe(received), expected: typeName(type) });
  if (value === null || value === undefined) {
    if (!type.nullable) throw mismatch(value);
    return null;
  }
  if (!type.list) {
    if (!fits(value, type)) throw mismatch(value);
    return value;
  }
  if (!Array.isArray(value)) throw mismatch(value);
  for (const item of value) if (!fits(item, type)) throw mismatch(item);
  if (!type.fields) return value;
  const { fields } = type;
  return (value as unknown[][]).map((item) => {
    if (item.length !== fields.length) throw mismatch(item);
    return Object.fromEntries(
      fields.map((field, index) => [field.name, decodeValue(item[index], field, file, `${column}.${field.name}`)]),
    );
  });
}

/**
 * The one place where rows are decoded: every column against the statement's header.
 * @throws {MinshengError} ROW_MISMATCH, naming file and column.
 */
export function decodeRow<Params, Row>(statement: Statement<Params, Row>, record: Neo4jRecord): Row {
  const row: Record<string, unknown> = {};
  for (const [column, type] of Object.entries<ColumnType>(statement.columns)) {
    if (!record.has(column)) {
      throw new MinshengError('ROW_MISMATCH', {
        file: statement.file,
        column,
        received: 'no such column',
        expected: typeName(type),
      });
    }
    row[column] = decodeValue(record.get(column), type, statement.file, column);
  }
  return row as Row;
}

/** JavaScript numbers travel as floats; what the header calls an `int` goes as an integer. */
export function encodeParams<Params, Row>(statement: Statement<Params, Row>, params: Params): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries<ColumnType>(statement.params).map(([name, { type }]) => {
      const value = params[name as keyof Params];
      return [name, type === 'int' && typeof value === 'number' ? neo4j.int(value) : value];
    }),
  );
}
