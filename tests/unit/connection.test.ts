import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assertInterfaceType, assertObjectType } from 'graphql';
import { coordinateOf, pageFault, readPage } from '../../src/connection/arguments.js';
import { Connection } from '../../src/connection/connection.js';
import { decodeCursor, encodeCursor } from '../../src/connection/cursor.js';
import { createSchema } from '../../src/schema.js';

const CONNECTION = 'Region.children';
const cursor = encodeCursor({ connection: CONNECTION, keys: ['region/410100'] });

describe('a cursor', () => {
  test('comes back as it was made, whatever its keys', () => {
    const keys = fc.array(fc.oneof(fc.string(), fc.integer()), { maxLength: 4 });
    fc.assert(
      fc.property(keys, (values) => {
        expect(decodeCursor(encodeCursor({ connection: CONNECTION, keys: values }))).toEqual({
          connection: CONNECTION,
          keys: values,
        });
      }),
    );
  });

  test('is refused when one character of it is missing, added or another', () => {
    for (let at = 0; at < cursor.length; at += 1) {
      const other = cursor[at] === 'A' ? 'B' : 'A';
      expect(decodeCursor(cursor.slice(0, at) + cursor.slice(at + 1))).toBeUndefined();
      expect(decodeCursor(cursor.slice(0, at) + other + cursor.slice(at + 1))).toBeUndefined();
    }
    expect(decodeCursor(`${cursor}=`)).toBeUndefined();
    expect(decodeCursor('')).toBeUndefined();
    expect(decodeCursor('A'.repeat(5000))).toBeUndefined();
  });
});

describe('the arguments of a connection', () => {
  test.each([
    [{}, { direction: 'FORWARD', size: 20, keys: null }],
    [{ first: 100 }, { direction: 'FORWARD', size: 100, keys: null }],
    [
      { first: 1, after: cursor },
      { direction: 'FORWARD', size: 1, keys: ['region/410100'] },
    ],
    [{ after: null }, { direction: 'FORWARD', size: 20, keys: null }],
    [{ last: 5 }, { direction: 'BACKWARD', size: 5, keys: null }],
    [
      { last: 5, before: cursor },
      { direction: 'BACKWARD', size: 5, keys: ['region/410100'] },
    ],
  ])('%j are a page', (given, page) => {
    expect(readPage(CONNECTION, given)).toEqual(page);
  });

  test.each([
    [{ first: 0 }, '"first" is 0'],
    [{ first: -1 }, '"first" is -1'],
    [{ first: 101 }, '"first" is 101'],
    [{ first: null }, '"first" is null'],
    [{ last: 1e9 }, '"last" is 1000000000'],
    [{ first: 1, last: 1 }, '"last" is given beside "first"'],
    [{ before: cursor }, '"before" is given without "last"'],
    [{ last: 1, after: cursor }, '"after" is given beside "last"'],
    [{ after: cursor.slice(1) }, '"after" is no cursor of this server'],
    [{ after: encodeCursor({ connection: 'Query.links', keys: ['x'] }) }, '"after" is a cursor of Query.links'],
  ])('%j are refused, saying what was received and what was expected', (given, received) => {
    const fault = pageFault(CONNECTION, given);
    expect(fault?.code).toBe('BAD_USER_INPUT');
    expect(fault?.message).toContain(`Argument ${received}`);
    expect(fault?.message).toMatch(/Expected .+\. .+\.$/);
  });

  test('belong to the interface that declares the field, whatever the type', () => {
    const schema = createSchema();
    expect(coordinateOf(assertObjectType(schema.getType('System')), 'links')).toBe('Entity.links');
    expect(coordinateOf(assertInterfaceType(schema.getType('LocatedEntity')), 'links')).toBe('Entity.links');
    expect(coordinateOf(assertObjectType(schema.getType('Region')), 'children')).toBe('Region.children');
  });
});

describe('a page', () => {
  const itemsOf = (names: string) => [...names].map((name) => ({ row: name, keys: [name] }));
  const pageOf = (names: string, page: Parameters<typeof readPage>[1]) =>
    new Connection(
      CONNECTION,
      readPage(CONNECTION, page),
      {
        items: itemsOf(names),
        countAll: () => Promise.resolve(9),
      },
      (name) => name,
    );

  test('that was given one item more than asked for has more behind it', () => {
    const page = pageOf('abc', { first: 2 });
    expect(page.nodes()).toEqual(['a', 'b']);
    expect(page.pageInfo()).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(page.pageInfo().endCursor).toBe(page.edges()[1]?.cursor);
  });

  test('from the end keeps the last ones, in the order of the connection', () => {
    const page = pageOf('abc', { last: 2, before: cursor });
    expect(page.nodes()).toEqual(['b', 'c']);
    expect(page.pageInfo()).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  test('makes no node that is not asked for', () => {
    const made: string[] = [];
    const page = pageOf('abc', { first: 2 }).map((name) => made.push(name));
    page.edges();
    page.pageInfo();
    expect(made).toEqual([]);
    page.edges()[1]?.node();
    expect(made).toEqual(['b']);
    page.nodes();
    expect(made).toEqual(['b', 'a', 'b']);
  });

  test('without items has no cursors', () => {
    expect(pageOf('', {}).pageInfo()).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });
});
