import { describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery, getOperationAST, getVariableValues, parse, validate } from 'graphql';
import { costOf, LIST_ITEMS } from '../../src/http/limits/cost.js';
import { fragmentsOf } from '../../src/http/limits/structure.js';
import { createSchema } from '../../src/schema.js';
import { schemaOfPages } from '../fixtures/connections.js';
import { defaults } from '../harness/environment.js';

const schema = schemaOfPages();
const limit = defaults.queryLimits.costObjects;

/** The cost of the operation `name` of a text that is valid. */
function cost(query: string, given: Readonly<Record<string, unknown>> = {}, name?: string, on = schema): number {
  const document = parse(query);
  expect(validate(on, document)).toEqual([]);
  const operation = getOperationAST(document, name);
  if (!operation) throw new Error(`There is no operation ${String(name)}.`);
  const { coerced } = getVariableValues(on, operation.variableDefinitions ?? [], given);
  if (coerced === undefined) throw new Error('The variables are wrong.');
  const asked = { schema: on, operation, fragments: fragmentsOf(document), variables: coerced };
  return costOf({ ...asked, onField: () => undefined });
}

/** From a province to the source of every figure of its cities. */
const DEEP = `{ region(id: "region/410000") { name children(first: 100) { edges { node { name series(first: 20) { edges { node {
  indicator { name } observations(first: 20) { edges { node { valueText period { start end } citation { selector source { title } } } } }
} } } } } } } }`;

describe('the cost of a query', () => {
  test('is one for each object and a tenth for each value', () => {
    expect(cost('{ __typename }')).toBe(1);
    expect(cost('{ region(id: "a") { id } }')).toBe(2); // 1.1
    expect(cost('{ region(id: "a") { a: id b: id c: id d: id e: id f: id g: id h: id i: id j: id } }')).toBe(2);
  });

  test('multiplies what is in a page by the size of the page, 20 if none is given', () => {
    expect(cost('{ regions { nodes { id } } }')).toBe(1 + 20 + 2);
    expect(cost('{ regions(first: 50) { nodes { id } } }')).toBe(1 + 50 + 5);
    expect(cost('{ regions(last: 50) { nodes { id } } }')).toBe(1 + 50 + 5);
    expect(cost('{ regions(first: 10) { edges { node { id } } } }')).toBe(1 + 10 + 10 + 1);
    expect(cost('{ regions(first: 50) { totalCount pageInfo { endCursor } } }')).toBe(1 + 1 + 1); // 2.2
  });

  test('knows variables, their defaults, and null', () => {
    const query = 'query ($n: Int = 30) { regions(first: $n) { nodes { id } } }';
    expect(cost(query, { n: 100 })).toBe(1 + 100 + 10);
    expect(cost(query)).toBe(1 + 30 + 3);
    expect(cost(query, { n: null })).toBe(1 + 20 + 2);
    expect(cost('query ($n: Int) { regions(first: $n) { nodes { id } } }')).toBe(1 + 20 + 2);
  });

  test('counts as many things as there are ids, and each with each of two lists', () => {
    expect(cost('{ named(ids: ["a", "b", "c"]) { id } }')).toBe(4); // 3.3
    expect(cost('query ($ids: [ID!]!) { named(ids: $ids) { id } }', { ids: Array(40).fill('a') })).toBe(44);
    expect(cost('{ compare(indicators: ["a", "b"], regions: ["c", "d", "e"]) { cells { value } } }')).toBe(8); // 1 + 6.6
  });

  test('takes other lists to be of five', () => {
    expect(LIST_ITEMS).toBe(5);
    expect(cost('{ search(text: "x") { id } }')).toBe(6); // 5.5
    expect(cost('{ region(id: "a") { aliases } }')).toBe(2); // 1.5
  });

  test('counts a fragment wherever it is spread, and under its page', () => {
    const query =
      '{ a: regions(first: 10) { ...f } b: regions(first: 20) { ...f } } fragment f on RegionConnection { nodes { id } }';
    expect(cost(query)).toBe(2 + 30 + 3);
  });

  test('counts the dearest of what excludes each other', () => {
    const query = `{ named(ids: ["a"]) {
      ... on Region { children(first: 10) { nodes { id } } }
      ... on Indicator { links(first: 100) { nodes { relation } } }
      more: links(first: 1) { nodes { relation } }
    } }`;
    expect(cost(query)).toBe(1 + (1 + 110) + Math.ceil(1 + 1.1));
  });

  test('leaves out what @skip and @include leave out', () => {
    const query =
      'query ($all: Boolean!) { region(id: "a") { id children @include(if: $all) { nodes @skip(if: false) { id } } } }';
    expect(cost(query, { all: true })).toBe(25); // 2.1 + 22
    expect(cost(query, { all: false })).toBe(2);
  });

  test('is that of the operation that is named', () => {
    const query = 'query Small { __typename } query Big { regions(first: 100) { nodes { id } } }';
    expect(cost(query, {}, 'Small')).toBe(1);
    expect(cost(query, {}, 'Big')).toBe(111);
  });
});

describe('the limit of the cost', () => {
  test('lets the deepest question through that somebody has: all figures of a province’s cities with their sources', () => {
    expect(cost(DEEP)).toBeGreaterThan(limit / 2);
    expect(cost(DEEP)).toBeLessThanOrEqual(limit);
  });

  test('lets no three pages of a hundred through', () => {
    const page = (inner: string) => `children(first: 100) { nodes { ${inner} } }`;
    const query = `{ region(id: "a") { ${page(page(page('id')))} } }`;
    expect(cost(query)).toBeGreaterThan(4 * limit);
    expect(cost(`{ region(id: "a") { ${page(page('id'))} } }`)).toBeLessThan(limit);
  });

  test('lets a full introspection through several times over, but not one that is asked a hundred times', () => {
    const full = cost(getIntrospectionQuery(), {}, undefined, createSchema());
    expect(full).toBeGreaterThan(1000);
    expect(full).toBeLessThan(limit / 4);
    const types = '__schema { types { fields { args { type { name } } type { fields { name } } } } }';
    const often = `{ ${Array.from({ length: 100 }, (_, index) => `a${index}: ${types}`).join(' ')} }`;
    expect(cost(often, {}, undefined, createSchema())).toBeGreaterThan(limit);
  });

  test('is a number however much is asked for', () => {
    let query = 'id';
    for (let level = 0; level < 40; level += 1) query = `children(first: 100) { nodes { ${query} } }`;
    expect(cost(`{ region(id: "a") { ${query} } }`)).toBe(Number.MAX_SAFE_INTEGER);
  });
});
