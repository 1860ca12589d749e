import { describe, expect, test } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { coordinateOf, MAX_PAGE_SIZE } from '../../src/connection/arguments.js';
import { encodeCursor, type Key } from '../../src/connection/cursor.js';
import { orderAt } from '../../src/connection/order.js';
import { createSchema } from '../../src/schema.js';
import { schemaOfPages } from '../fixtures/connections.js';
import { sharedApi } from '../harness/api.js';
import { expectRefused, failureIn, post } from '../harness/refusals.js';
import { ANY_ID, ask, placesOf, routesOf, type Place } from '../harness/routes.js';

const BAD_INPUT = { status: 400, code: 'BAD_USER_INPUT' };

type Given = Readonly<Record<string, unknown>>;

/** A cursor of a field, with keys that fit its order or are given. */
function cursorOf(coordinate: string, given?: readonly Key[]): string {
  const order = orderAt(coordinate);
  const keys = given ?? order.map(({ type }) => (type === 'int' ? 1 : 'region/410000'));
  return encodeCursor({ connection: coordinate, order: order.map(({ name }) => name), keys });
}

/** What is no page, as arguments of GraphQL that are not given as strings are numbers or null. */
function wrongPages(coordinate: string): readonly Given[] {
  const cursor = cursorOf(coordinate);
  const sizes = [10 ** 9, -1, 0, MAX_PAGE_SIZE + 1, null];
  const cursors = [
    cursorOf('Nobody.children'),
    // What anybody can make: the checksum is no secret.
    cursorOf(coordinate, []),
    cursorOf(coordinate, [1.5, 1.5, 1.5, 1.5].slice(0, orderAt(coordinate).length)),
    cursorOf(coordinate, ['a', 'b', 'c', 'd', 'e']),
    encodeCursor({ connection: coordinate, order: ['name'], keys: ['region/410000'] }),
    cursor.slice(0, -1),
    cursor.slice(4),
    `${cursor.slice(0, 12)}${cursor[12] === 'A' ? 'B' : 'A'}${cursor.slice(13)}`,
    `${cursor}=`,
    cursor.toLowerCase(),
    Buffer.from('["region/410000"]').toString('base64url'),
    'region/410000',
    '',
    'A'.repeat(2000),
    "x' OR 1 = 1",
  ];
  return [
    ...sizes.flatMap((size) => [{ first: size }, { last: size }]),
    ...cursors.flatMap((text) => [{ after: text }, { first: 1, after: text }, { last: 1, before: text }]),
    { first: 1, last: 1 },
    { first: null, last: null },
    { first: 1, before: cursor },
    { before: cursor },
    { last: 1, after: cursor },
  ];
}

/** Where pages are asked for in a schema, with a way to ask there. */
function pagesOf(name: string, schema: GraphQLSchema, api: ReturnType<typeof sharedApi>) {
  const routes = routesOf(schema);
  const isPaged = ({ field }: Place) => field.args.some(({ name: argument }) => argument === 'first');
  const places = placesOf(schema).filter((place) => isPaged(place) && routes.has(place.type.name));
  return places.map((place) => {
    const write = (given: Readonly<Record<string, string>>) =>
      routes.get(place.type.name)?.(ask(place.field, given, ANY_ID)) ?? '';
    return { where: `${place.name} of ${name}`, coordinate: coordinateOf(place.type, place.field.name), write, api };
  });
}

const publicApi = sharedApi();
const apiOfPages = sharedApi({ schema: schemaOfPages });
const pages = [
  ...pagesOf('the public schema', createSchema(), publicApi),
  ...pagesOf('a schema of pages', schemaOfPages(), apiOfPages),
];

test.each([['\0'], ['\ud800'], ["' OR 1 = 1"], [''], ['x'.repeat(500)]])(
  'a cursor that somebody made with the key %j is a place like any other',
  async (key) => {
    const query = 'query ($c: String) { regions(first: 1, after: $c) { nodes { id } } }';
    const { status, errors } = await publicApi.query(query, { c: cursorOf('Query.regions', [key]) });
    expect({ status, errors }).toEqual({ status: 200, errors: [] });
  },
);

test('there are pages of objects, of interfaces and inside each other', () => {
  const names = pages.map(({ where }) => where);
  for (const name of ['Query.regions', 'Region.children', 'Region.links', 'Series.observations']) {
    expect(names).toContain(`${name} of a schema of pages`);
  }
});

const codesOf = (errors: readonly { readonly extensions: Readonly<Record<string, unknown>> }[]) =>
  errors.map(({ extensions }) => extensions.code);

describe.each(pages)('a wrong page of $where', ({ coordinate, write, api }) => {
  test('in the text is refused before anything is resolved', async () => {
    for (const given of wrongPages(coordinate)) {
      const literals = Object.entries(given).map(([name, value]) => [name, JSON.stringify(value)] as const);
      const message = await expectRefused(api, post(write(Object.fromEntries(literals))), BAD_INPUT);
      expect(message).toMatch(/^Argument "(first|after|last|before)" is .+ Expected .+\. .+/);
    }
  });

  test('in variables is refused too, although the same text was answered before', async () => {
    for (const given of wrongPages(coordinate)) {
      const names = Object.keys(given);
      const declared = names.map((name) => `$${name}: ${name === 'first' || name === 'last' ? 'Int' : 'String'}`);
      const used = Object.fromEntries(names.map((name) => [name, `$${name}`]));
      const text = `query (${declared.join(', ')}) ${write(used)}`;
      const right = names.includes('last') ? { last: 2 } : names.includes('first') ? { first: 2 } : {};
      const { errors } = await api.query(text, right);
      expect(codesOf(errors)).not.toContain('BAD_USER_INPUT');
      await expectRefused(api, post(text, given), BAD_INPUT);
    }
  });

  test('that is no number of GraphQL is refused by GraphQL', async () => {
    const text = `query ($first: Int) ${write({ first: '$first' })}`;
    for (const first of [2 ** 31, 2 ** 53 + 1, 'ten', 1.5, [1, 2], {}, true]) {
      await expectRefused(api, post(text, { first }), BAD_INPUT);
    }
    for (const first of ['2147483648', '9007199254740993', '1e3', '"ten"', '1.5', '{}', 'TEN']) {
      await expectRefused(api, post(write({ first })), { status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
    }
  });
});

describe('a page in the schema of pages', () => {
  const api = apiOfPages;

  test('that is right is resolved, whether in the text, in variables, or left out', async () => {
    const cursor = cursorOf('Query.regions');
    const query = 'query ($n: Int, $c: String) { regions(first: $n, after: $c) { nodes { id } } }';
    for (const variables of [{}, { n: 1 }, { n: 100, c: cursor }, { c: null }]) {
      const { errors, statements } = await api.query(query, variables);
      expect(errors).toEqual([]);
      expect(statements).toEqual(['regions']);
    }
  });

  test('is resolved with all four arguments, as Relay sends them, of which those of one direction are null', async () => {
    const given = 'first: $first, after: $after, last: $last, before: $before';
    const declared = '$first: Int, $after: String, $last: Int, $before: String';
    const query = `query (${declared}) { regions(${given}) { nodes { id } } }`;
    const cursor = cursorOf('Query.regions');
    for (const variables of [
      { first: 5, after: cursor, last: null, before: null },
      { first: null, after: null, last: 5, before: cursor },
    ]) {
      expect(await api.query(query, variables)).toMatchObject({ errors: [], statements: ['regions'] });
    }
    const none = { first: null, after: null, last: null, before: null };
    await expectRefused(api, post(query, none), BAD_INPUT);
  });

  test('is refused wherever it stands: deep, in a fragment, under an alias, of an interface', async () => {
    const wrong = 'links(first: 101) { totalCount }';
    const queries = [
      `{ region(id: "region/1") { children { nodes { children { nodes { ${wrong} } } } } } }`,
      `{ named(ids: ["region/1"]) { ${wrong} } }`,
      `{ named(ids: ["region/1"]) { ... on Indicator { more: ${wrong} } } }`,
      `{ region(id: "region/1") { ...f } } fragment f on Named { ... on Region { ...g } } fragment g on Region { ${wrong} }`,
      `query ($if: Boolean = true) { release: region(id: "region/1") { ${wrong.replace(' {', ' @include(if: $if) {')} } }`,
    ];
    for (const query of queries) {
      expect(await expectRefused(api, post(query), BAD_INPUT)).toBe(
        'Argument "first" is 101. Expected a whole number from 1 to 100. Leave it out for 20, and ask for more page by page.',
      );
    }
    const { response } = await api.send(post(queries[0] ?? ''));
    expect(failureIn(response.body).errors).toMatchObject([{ locations: [{ line: 1 }] }]);
  });

  test('is not looked at where it is left out', async () => {
    const query =
      'query ($if: Boolean!) { region(id: "region/1") { id links(first: 101) @include(if: $if) { totalCount } } }';
    expect(await api.query(query, { if: false })).toMatchObject({ status: 200, errors: [] });
    await expectRefused(api, post(query, { if: true }), BAD_INPUT);
  });

  test('takes a cursor of an interface’s field at each of its types, and no other', async () => {
    const text = (type: string, after: string) =>
      `{ named(ids: ["region/1"]) { ... on ${type} { links(after: "${after}") { totalCount } } } }`;
    const ofInterface = cursorOf('Named.links');
    const ofType = cursorOf('Region.links');
    for (const type of ['Region', 'Indicator', 'Named']) {
      expect((await api.query(text(type, ofInterface))).errors).toEqual([]);
      const message = await expectRefused(api, post(text(type, ofType)), BAD_INPUT);
      expect(message).toContain('is a cursor of Region.links. Expected a cursor of Named.links.');
    }
  });

  test('multiplies: a hundred of a hundred of a hundred are refused, with what they would cost', async () => {
    const page = (size: string, inner: string) => `children(first: ${size}) { nodes { ${inner} } }`;
    const query = `query ($n: Int = 1) { region(id: "region/1") { ${page('$n', page('$n', page('$n', 'id')))} } }`;
    expect(await api.query(query, { n: 10 })).toMatchObject({
      status: 200,
      errors: [],
      extensions: { cost: { limit: 250_000 } },
    });
    const message = await expectRefused(api, post(query, { n: 100 }), { status: 400, code: 'QUERY_TOO_LARGE' });
    expect(message).toContain('a cost of 1120202 objects. Expected a cost of at most 250000');
    const { response } = await api.send(post(query, { n: 100 }));
    expect(response.json()).toMatchObject({ extensions: { cost: { asked: 1_120_202, limit: 250_000 } } });
  });
});

describe('a text in an argument of the schema of pages', () => {
  const api = apiOfPages;

  test.each([
    ['NUL', 'a\0b', 'is a text with a NUL'],
    ['a lone surrogate', 'a\ud800b', 'is a text with half of a surrogate pair'],
    ['2,001 characters', 'x'.repeat(2001), 'is a text of 2001 characters. Expected at most 2000.'],
  ])('with %s is refused wherever it stands', async (_, text, words) => {
    const query =
      'query ($t: String!, $w: Between, $a: Anything) { search(text: $t, within: $w, anything: $a) { id } }';
    const right = { t: 'x'.repeat(2000), w: { from: 'a', names: ['b', '\u{1f600}'] }, a: { any: [1, 'thing'] } };
    expect(await api.query(query, right)).toMatchObject({ status: 200, errors: [], data: { search: [] } });
    let deep: unknown = text;
    for (let level = 0; level < 2000; level += 1) deep = [deep];
    for (const wrong of [{ t: text }, { w: { names: ['a', text] } }, { a: { any: deep } }, { a: { [text]: 1 } }]) {
      expect(await expectRefused(api, post(query, { ...right, ...wrong }), BAD_INPUT)).toContain(words);
    }
    const literal = `{ search(text: ${JSON.stringify(text)}) { id } }`;
    // GraphQL itself knows no half of a surrogate pair in a text of its own.
    const code = text.includes('\ud800') ? 'GRAPHQL_PARSE_FAILED' : 'BAD_USER_INPUT';
    await expectRefused(api, post(literal), { status: 400, code });
  });
});
