import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assertInterfaceType, assertObjectType } from 'graphql';
import { createHash } from 'node:crypto';
import { coordinateOf, pageFault, readPage } from '../../src/connection/arguments.js';
import { Connection } from '../../src/connection/connection.js';
import { decodeCursor, encodeCursor, type Key } from '../../src/connection/cursor.js';
import { orderAt } from '../../src/connection/order.js';
import { createSchema } from '../../src/schema.js';

const CONNECTION = 'Region.children';
const BY_ID = { coordinate: CONNECTION, order: orderAt(CONNECTION) };
const cursor = encodeCursor({ connection: CONNECTION, order: ['id'], keys: ['region/410100'] });

describe('a cursor', () => {
  test('comes back as it was made, whatever its keys', () => {
    const keys = fc.array(fc.oneof(fc.string(), fc.integer()), { maxLength: 4 });
    fc.assert(
      fc.property(keys, (values) => {
        const made = { connection: CONNECTION, order: ['id'], keys: values };
        expect(decodeCursor(encodeCursor(made))).toEqual(made);
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

  test.each(['', '{', '[[[', '[]', '[1,"Region.children","region/410100"]', '[2,"Region.children",["id"]]', '{"a":1}'])(
    'is refused when somebody made it of %j, with a checksum that fits',
    (content) => {
      const sum = createHash('sha256').update(content).digest().subarray(0, 6);
      expect(decodeCursor(Buffer.concat([sum, Buffer.from(content)]).toString('base64url'))).toBeUndefined();
    },
  );
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
    [
      { first: 5, after: null, last: null, before: null },
      { direction: 'FORWARD', size: 5, keys: null },
    ],
    [
      { first: null, after: null, last: 5, before: cursor },
      { direction: 'BACKWARD', size: 5, keys: ['region/410100'] },
    ],
    [{ last: 5 }, { direction: 'BACKWARD', size: 5, keys: null }],
    [
      { last: 5, before: cursor },
      { direction: 'BACKWARD', size: 5, keys: ['region/410100'] },
    ],
  ])('%j are a page', (given, page) => {
    expect(readPage(BY_ID, given)).toEqual(page);
  });

  test.each([
    [{ first: 0 }, '"first" is 0'],
    [{ first: -1 }, '"first" is -1'],
    [{ first: 101 }, '"first" is 101'],
    [{ first: null }, '"first" is null'],
    [{ last: null }, '"last" is null'],
    [{ first: null, last: null }, '"last" is given beside "first"'],
    [{ first: 5, last: null, before: cursor }, '"before" is given without "last"'],
    [{ last: 1e9 }, '"last" is 1000000000'],
    [{ first: 1, last: 1 }, '"last" is given beside "first"'],
    [{ before: cursor }, '"before" is given without "last"'],
    [{ last: 1, after: cursor }, '"after" is given beside "last"'],
    [{ after: cursor.slice(1) }, '"after" is no cursor of this server'],
    [
      { after: encodeCursor({ connection: 'Query.links', order: ['id'], keys: ['x'] }) },
      '"after" is a cursor of Query.links',
    ],
  ])('%j are refused, saying what was received and what was expected', (given, received) => {
    const fault = pageFault(CONNECTION, given);
    expect(fault?.code).toBe('BAD_USER_INPUT');
    expect(fault?.message).toContain(`Argument ${received}`);
    expect(fault?.message).toMatch(/Expected .+\. .+\.$/);
  });

  test.each<[string, readonly string[], readonly Key[]]>([
    ['without keys', ['period', 'id'], []],
    ['with one key less', ['period', 'id'], ['2020-12-31']],
    ['with one key more', ['period', 'id'], ['2020-12-31', 'observation/a/1', 'x']],
    ['with a number for a text', ['period', 'id'], [2020, 'observation/a/1']],
    ['with other keys', ['position', 'id'], ['2020-12-31', 'observation/a/1']],
    ['with its keys in another order', ['id', 'period'], ['observation/a/1', '2020-12-31']],
  ])('%s a cursor of the same field is refused, saying what it is ordered by', (_, order, keys) => {
    const forged = encodeCursor({ connection: 'Series.points', order, keys });
    for (const given of [{ after: forged }, { last: 1, before: forged }]) {
      const fault = pageFault('Series.points', given);
      expect(fault?.code).toBe('BAD_USER_INPUT');
      expect(fault?.message).toContain(
        'is a cursor of another order. Expected a cursor of Series.points, which is ordered by period, id.',
      );
    }
  });

  test.each([1.5, 2 ** 53, '1'])('do not take %j for the whole number that a place in a source is', (position) => {
    const at = (key: Key) =>
      encodeCursor({ connection: 'Source.observations', order: ['position', 'id'], keys: [key, 'a'] });
    expect(pageFault('Source.observations', { after: at(position) })?.code).toBe('BAD_USER_INPUT');
    expect(pageFault('Source.observations', { after: at(7) })).toBeUndefined();
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
      BY_ID,
      readPage(BY_ID, page),
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
