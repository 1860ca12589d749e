import { describe, expect, test } from '@jest/globals';
import neo4j, { Record as Neo4jRecord } from 'neo4j-driver';
import { decodeRow, encodeParams } from '../../src/neo4j/decode.js';
import type { ColumnType, Statement } from '../../src/neo4j/statement.js';

interface Row {
  readonly id: string;
  readonly level: string | null;
  readonly points: readonly { readonly value: string; readonly paragraph: number | null }[];
}

const scalar = (type: ColumnType['type'], nullable = false): ColumnType => ({ type, list: false, nullable });

const statement: Statement<{ first: number }, Row> = {
  name: 'example',
  file: 'cypher/example/example.cypher',
  cardinality: 'many',
  params: { first: scalar('int') },
  columns: {
    id: scalar('string'),
    level: { ...scalar('enum', true), enumName: 'RegionLevel', values: ['CITY', 'COUNTY'] },
    points: {
      type: 'records',
      list: true,
      nullable: false,
      fields: [
        { name: 'value', ...scalar('string') },
        { name: 'paragraph', ...scalar('int', true) },
      ],
    },
  },
  text: 'RETURN 1',
};

const record = (id: unknown, level: unknown, points: unknown) =>
  new Neo4jRecord(['id', 'level', 'points'], [id, level, points]);

describe('a row', () => {
  test('is decoded by the columns of its header, lists of lists into records', () => {
    expect(
      decodeRow(
        statement,
        record('a', 'CITY', [
          ['1', 2],
          ['3', null],
        ]),
      ),
    ).toEqual({
      id: 'a',
      level: 'CITY',
      points: [
        { value: '1', paragraph: 2 },
        { value: '3', paragraph: null },
      ],
    });
  });

  test.each([
    ['a null where the header allows none', record(null, null, []), 'returned null in column "id". Expected string'],
    ['another type', record(5, null, []), 'returned number 5 in column "id". Expected string'],
    [
      'a value outside the enum',
      record('a', 'STATE', []),
      'returned string "STATE" in column "level". Expected RegionLevel or null',
    ],
    ['no list', record('a', null, 'x'), 'returned string "x" in column "points". Expected records[]'],
    ['a record with a value missing', record('a', null, [['1']]), 'returned a list of 1 in column "points"'],
    [
      'a wrong field of a record',
      record('a', null, [['1', 0.5]]),
      'returned number 0.5 in column "points.paragraph". Expected int or null',
    ],
    ['a column missing', new Neo4jRecord(['id'], ['a']), 'returned no such column in column "level"'],
  ])('with %s is refused, naming file and column', (_, row, message) => {
    expect(() => decodeRow(statement, row)).toThrow(`cypher/example/example.cypher ${message}`);
  });
});

describe('a parameter', () => {
  test('that the header calls an int travels as an integer: LIMIT refuses a float', () => {
    expect(encodeParams(statement, { first: 20 })).toEqual({ first: neo4j.int(20) });
  });
});
