import { describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { sharedApi } from '../harness/api.js';
import { expectRefused, post } from '../harness/refusals.js';

const api = sharedApi();

/** `count` pieces of text, one after the other. */
function times(count: number, piece: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => piece(index)).join(' ');
}

function nested(levels: number): string {
  return `{ region(id: "region/410100") ${times(levels, () => '{ parent')} { id } ${'}'.repeat(levels)} }`;
}

/** Fragments of which each is spread twice by the one before: 2^count fields. */
function doubling(count: number): string {
  const fragments = times(count, (index) => `fragment f${index} on Query { ...f${index + 1} ...f${index + 1} }`);
  return `{ ...f0 } ${fragments} fragment f${count} on Query { __typename }`;
}

/** Fragments that spread the next two, round and round. */
function circular(count: number): string {
  const fragments = times(
    count,
    (index) => `fragment f${index} on Query { ...f${(index + 1) % count} ...f${(index + 2) % count} __typename }`,
  );
  return `{ ...f0 } ${fragments}`;
}

const TOO_LARGE = { status: 400, code: 'QUERY_TOO_LARGE' };
const INVALID = { status: 400, code: 'GRAPHQL_VALIDATION_FAILED' };

describe('a query is refused before any statement is sent', () => {
  test.each([
    ['101 aliases', `{ ${times(101, (i) => `a${i}: __typename`)} }`, 'The query has 101 aliases. Expected at most 100'],
    ['500 times __typename', `{ ${times(500, () => '__typename')} }`, 'has 500 selections. Expected at most 400'],
    ['21 root fields', `{ ${times(21, (i) => `a${i}: release { id }`)} }`, 'has 21 root fields. Expected at most 20'],
    ['20 levels through a circle', nested(18), 'has 20 levels. Expected at most 15 levels'],
    [
      '51 directives',
      `{ release { ${times(51, () => 'id @skip(if: false)')} } }`,
      'has 51 directives. Expected at most 50',
    ],
    ['2,000 directives', `{ ${times(2000, () => '__typename @skip(if: false)')} }`, 'more than 2000 tokens'],
    ['2,001 tokens', `{ ${times(1999, () => '__typename')} }`, 'has more than 2000 tokens. Expected at most 2000'],
    ['fragments that double 40 times', doubling(40), 'has more than 1000000 selections'],
    ['51 fragments', doubling(50), 'has 51 fragments. Expected at most 50 fragments'],
    ['99 fragments in circles, on which validation fails', circular(99), 'has 99 fragments'],
  ])('with %s', async (_, query, words) => {
    expect(await expectRefused(api, post(query), TOO_LARGE)).toContain(words);
  });

  test.each([
    ['a fragment that spreads itself', '{ ...f } fragment f on Query { ...f }'],
    ['fifty fragments in circles', circular(50)],
    ['200 directives at one place', `{ __typename ${times(200, () => '@skip(if: false)')} }`],
    [
      'lists of types inside each other',
      '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
    ],
    ['lists of 600 levels', `{ nodes(ids: ${'['.repeat(600)}${']'.repeat(600)}) { id } }`],
    ['variables of 500 levels', `query ($a: ${'['.repeat(500)}ID${']'.repeat(500)}) { nodes(ids: $a) { id } }`],
  ])('with %s, in few words', async (_, query) => {
    const message = await expectRefused(api, post(query), INVALID);
    expect(message.length).toBeLessThan(6000);
  });

  test.each([
    ['deep', nested(18), 'Ask for the ids of what lies deep, and for the rest with nodes(ids)'],
    ['long', `{ ${times(1999, () => '__typename')} }`, 'Give values as variables'],
    ['full of aliases', `{ ${times(101, (i) => `a${i}: __typename`)} }`, 'with nodes(ids)'],
    [
      'dear',
      `{ regions(first: 100) ${times(2, () => '{ nodes { children(first: 100)')} { nodes { id } } } } } } }`,
      'Ask for smaller pages with "first"',
    ],
  ])('that is too %s, and is told what helps against that', async (_, query, action) => {
    expect(await expectRefused(api, post(query), TOO_LARGE)).toContain(action);
  });

  test('by GET as by POST', async () => {
    const url = `/graphql?query=${encodeURIComponent(circular(99))}`;
    const headers = { 'apollo-require-preflight': 'true', accept: 'application/graphql-response+json' };
    expect(await expectRefused(api, { url, headers }, TOO_LARGE)).toContain('99 fragments');
    const hidden = `/graphql?query=%zz%23&query=${encodeURIComponent(circular(99)).replaceAll('fragment', '%66ragment')}`;
    expect(await expectRefused(api, { url: hidden, headers }, TOO_LARGE)).toContain('99 fragments');
  });

  test('with status 200 under application/json, where statuses speak of the transport', async () => {
    const request = { ...post(doubling(50)), headers: { accept: 'application/json' } };
    await expectRefused(api, request, { status: 200, code: 'QUERY_TOO_LARGE' });
    const cost = { ...post(nested(18)), headers: { accept: 'application/json' } };
    await expectRefused(api, cost, { status: 200, code: 'QUERY_TOO_LARGE' });
  });

  test('again when Apollo has parsed and validated the same text before', async () => {
    for (const attempt of [1, 2, 3]) {
      const query = `{ ${times(101, (i) => `cached${i}: __typename`)} }`;
      expect({ attempt, message: await expectRefused(api, post(query), TOO_LARGE) }).toMatchObject({ attempt });
    }
  });

  test('when a mutation is asked for by GET, with the methods that there are', async () => {
    const request = { url: '/graphql?query=mutation{__typename}', headers: { 'apollo-require-preflight': 'true' } };
    await expectRefused(api, request, { status: 405, code: 'METHOD_NOT_ALLOWED' });
    expect((await api.send(request)).response.headers.allow).toBe('POST');
  });

  test('when null is given for a variable whose default the schema counts on', async () => {
    const ofField = 'query ($lang: Lang) { region(id: "region/410100") { name(lang: $lang) } }';
    const message = await expectRefused(api, post(ofField, { lang: null }), { status: 400, code: 'BAD_USER_INPUT' });
    expect(message).toContain('Argument "lang"');
    const ofDirective = 'query ($if: Boolean = true) { region(id: "region/410100") { id @include(if: $if) } }';
    await expectRefused(api, post(ofDirective, { if: null }), { status: 400, code: 'BAD_USER_INPUT' });
  });
});

describe('a query is answered', () => {
  test.each([
    ['100 aliases', `{ release { ${times(100, (i) => `b${i}: id`)} } }`],
    ['15 levels', nested(13)],
    [
      '50 fragments',
      `{ release { ${times(50, (i) => `...f${i}`)} } } ${times(50, (i) => `fragment f${i} on Release { id }`)}`,
    ],
  ])('with %s, the most there may be', async (_, query) => {
    expect(await api.query(query)).toMatchObject({ status: 200, errors: [] });
  });

  test('about the schema, in full, as every tool asks', async () => {
    const query = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    const { data, errors, statements } = await api.query(query);
    expect(errors).toEqual([]);
    expect(data).toHaveProperty('__schema.queryType.name', 'Query');
    expect(statements).toEqual([]);
  });

  test('where the word fragment stands often, but in a comment', async () => {
    const query = `# ${times(60, () => 'fragment')}\n{ __typename }`;
    expect(await api.query(query)).toMatchObject({ errors: [], data: { __typename: 'Query' } });
  });

  test('and says what it asked for and what it may', async () => {
    const { extensions } = await api.query('{ region(id: "region/410100") { id name parent { id } } }');
    // Two objects and three values.
    expect(extensions).toEqual({ cost: { asked: 3, limit: 250_000 } });
  });

  test('or not, when several operations are sent and none or an unknown one is named', async () => {
    const request = post('query A { __typename } query B { __typename }');
    await expectRefused(api, request, { status: 400, code: 'OPERATION_RESOLUTION_FAILURE' });
    const payload = { query: '{ __typename }', operationName: 'nobody' };
    await expectRefused(api, { ...request, payload }, { status: 400, code: 'OPERATION_RESOLUTION_FAILURE' });
  });
});
