import { describe, expect, test } from '@jest/globals';
import { createRequire } from 'node:module';

const { parseStatement } = createRequire(import.meta.url)('../../src/codegen/cypherHeader.cjs') as {
  parseStatement: (file: string, source: string, enums: Record<string, string[]>) => unknown;
};

const parse = (...lines: string[]) => parseStatement('cypher/a/things.cypher', lines.join('\n'), { Level: ['CITY'] });

describe('the header of a statement', () => {
  test('is a typed contract', () => {
    const header = parse(
      '// @name things :many – what it is',
      '// @order id',
      '// @param ids string[]',
      '// @column id string',
      '// @column level Level?',
      '// @column points records[] – newest first',
      '// @field points.value float',
      'MATCH (n) WHERE n.id IN $ids RETURN n.id AS id ORDER BY id',
    );
    expect(header).toMatchObject({
      name: 'things',
      cardinality: 'many',
      params: { ids: { type: 'string', list: true, nullable: false } },
      columns: {
        level: { type: 'enum', enumName: 'Level', nullable: true, values: ['CITY'] },
        points: { type: 'records', fields: [{ name: 'value', type: 'float' }] },
      },
    });
  });

  test.each([
    ['no name', ['RETURN 1'], 'has no @name line'],
    ['another name than its file', ['// @name others :many – x', 'RETURN 1'], 'the name of the file, "things"'],
    ['an unknown cardinality', ['// @name things :few – x', 'RETURN 1'], ':one|:many|:exec'],
    [
      'an unknown type',
      ['// @name things :many – x', '// @column id text', 'RETURN 1'],
      'cypher/a/things.cypher:2 has the type "text"',
    ],
    ['an unknown enum', ['// @name things :many – x', '// @column id Colour', 'RETURN 1'], 'has the type "Colour"'],
    [
      'a column twice',
      ['// @name things :many – x', '// @column id string', '// @column id string', 'RETURN 1'],
      'things.cypher:3 has "id" twice',
    ],
    [
      'a field of nothing',
      ['// @name things :many – x', '// @field points.id string', 'RETURN 1'],
      'declared above it',
    ],
    ['an undeclared parameter', ['// @name things :many – x', 'RETURN $id'], 'has the parameter $id'],
    ['order without ORDER BY', ['// @name things :many – x', '// @order id', 'RETURN 1'], '@order without ORDER BY'],
    ['ORDER BY without order', ['// @name things :many – x', 'RETURN 1 AS id ORDER BY id'], 'ORDER BY without @order'],
    ['a comment that is no tag', ['// hello', 'RETURN 1'], 'things.cypher:1 has the line "// hello"'],
    [
      'columns of an :exec',
      ['// @name things :exec – x', '// @column id string', 'RETURN 1 AS id'],
      'as :exec returns no rows',
    ],
    ['no statement below', ['// @name things :many – x'], 'a statement below the header'],
  ])('with %s is refused with file, line and what was expected', (_, lines, message) => {
    expect(() => parse(...lines)).toThrow(message);
  });
});

describe('the parts of a resource', () => {
  const resource = (...parts: string[]) =>
    parse(
      '// @name things :resource – x',
      '// @label Thing',
      '// @key id string – n.id',
      '// @column id string',
      ...parts,
    );
  const rows = ['// @rows', 'RETURN', '  n.id AS id'];

  test('are anchors with the keys of their order, filters with their types, and rows', () => {
    const parts = [
      '// @anchor all (id) – every thing',
      'MATCH (n:Thing)',
      '// @anchor region (id) unfiltered – of a region',
      'MATCH (parent)<--(n:Thing)',
      '// @filter domain id<domain> – of a domain',
      'n.domainId = $domain',
    ];
    expect(resource(...parts, ...rows)).toMatchObject({
      label: 'Thing',
      keys: { id: { type: 'string', expression: 'n.id' } },
      anchors: {
        all: { keys: ['id'], hasParent: false, isFiltered: true, text: 'MATCH (n:Thing)' },
        region: { hasParent: true, isFiltered: false },
      },
      filters: { domain: { type: 'string', idKind: 'domain', text: 'n.domainId = $domain' } },
      rows: 'RETURN\n  n.id AS id',
    });
  });

  test.each([
    ['an unknown key', ['// @anchor all (name) – x', 'MATCH (n)', ...rows], 'has the key "name"'],
    ['a part without Cypher', ['// @anchor all (id) – x', ...rows], 'has no Cypher'],
    ['a part that is none', ['// @order id', '// @other', 'x', ...rows], 'has the line "// @other"'],
    ['no rows', ['// @anchor all (id) – x', 'MATCH (n)'], 'has no rows'],
    ['rows without a column', ['// @rows', 'RETURN', '  n.name AS name'], 'no column "id" in the rows'],
    ['an undeclared parameter', ['// @filter a string – x', 'n.a = $b', ...rows], 'has $b'],
  ])('with %s are refused with file, line and what was expected', (_, parts, message) => {
    expect(() => resource(...parts)).toThrow(message);
  });
});
