import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createDriver } from '../../src/neo4j/driver.js';
import { sharedApi, startApi, type Api } from '../harness/api.js';
import { expectRefused, failureIn, post } from '../harness/refusals.js';

const BAD_INPUT = { status: 400, code: 'BAD_USER_INPUT' };

describe('a wrong request', () => {
  const api = sharedApi();

  test.each([
    ['no id at all', ''],
    ['a name', '郑州'],
    ['an unknown kind', 'city/410100'],
    ['a kind without a name', 'region/'],
    ['a prototype’s property', 'constructor/x'],
    ['Cypher', "region/410100'}) DETACH DELETE (n"],
    ['a line break', 'region/410100\n'],
    ['two thousand characters', `region/${'4'.repeat(1993)}`],
  ])('with %s for an id is refused before any statement is sent, and says what an id looks like', async (_, id) => {
    const message = await expectRefused(api, post('query ($id: ID!) { node(id: $id) { id } }', { id }), BAD_INPUT);
    expect(message).toContain('Expected an id such as "region/410100"');
    expect(message.length).toBeLessThan(600);
  });

  const HENAN = 'region(id: "region/410000")';
  test.each([
    ['one of several ids', '{ nodes(ids: ["region/410000", "河南", "region/410100"]) { id } }', '"ids" is "河南"'],
    ['the id of another kind', `{ ${HENAN} { id } program(id: "region/410000") { id } }`, 'begins with "program/"'],
    ['an organization that is a fund', '{ organization(id: "fund/a") { id } }', 'begins with "organization/"'],
    ['a filter below', `{ ${HENAN} { series(indicator: "region/410000") { nodes { id } } } }`, '"indicator/"'],
    ['a filter that leads upwards', `{ ${HENAN} { id } programs(broader: "domain/a") { totalCount } }`, '"program/"'],
    ['a filter of plain things', '{ funds(within: "domain/a") { totalCount } }', 'begins with "region/"'],
    ['a list in a filter', `{ ${HENAN} { links(relations: ["relation/A", "link/a"]) { totalCount } } }`, '"relation/"'],
    ['an end of a link', '{ links(from: "郑州") { totalCount } }', 'Expected an id such as "region/410100"'],
  ])('for %s is refused as a whole, before any statement is sent', async (_, query, words) => {
    expect(await expectRefused(api, post(query), BAD_INPUT)).toContain(words);
    const { response } = await api.send(post(query));
    expect(failureIn(response.body).errors).toMatchObject([{ locations: [{ line: 1 }] }]);
  });

  test('for either end of a link may be an id of any kind', async () => {
    const query = '{ links(from: "system/zhenghaoban", to: "program/one-thing") { totalCount } }';
    expect(await api.query(query)).toMatchObject({ status: 200, errors: [] });
  });

  test.each(['{ nodes(ids: $ids) { id } }', '{ links(relations: $ids) { totalCount } }'])(
    'for more than a hundred ids in %s is refused before any statement is sent',
    async (query) => {
      const ids = Array.from({ length: 101 }, (_, index) => `relation/${index}`);
      const request = (count: number) => post(`query ($ids: [ID!]!) ${query}`, { ids: ids.slice(0, count) });
      expect(await expectRefused(api, request(101), BAD_INPUT)).toContain(
        'is a list of 101. Expected at most 100 ids.',
      );
      expect((await api.send(request(100))).response.statusCode).toBe(200);
    },
  );

  test('for types that are none is refused before any statement is sent', async () => {
    const text = (types: string) =>
      `{ source(id: "source/henan-2020-06") { entities(types: ${types}) { nodes { id } } } }`;
    const literal = { status: 400, code: 'GRAPHQL_VALIDATION_FAILED' };
    expect(await expectRefused(api, post(text('[Nope]')), literal)).toContain('does not exist in "EntityType" enum');
    const variable = post(`query ($types: [EntityType!]) ${text('$types')}`, { types: ['Observation'] });
    expect(await expectRefused(api, variable, BAD_INPUT)).toContain('"EntityType"');
  });

  test.each(['20200101', '"2020-02-30"', '"yesterday"', 'TODAY', '{year: 2020}', '["2020-01-01", 1]', 'true'])(
    'with %s for a day is told what was read, and where',
    async (day) => {
      const request = post(`{ observations(from: ${day}) { totalCount } }`);
      const message = await expectRefused(api, request, { status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
      expect(message).toBe(
        `A date is ${day}. Expected a day that exists, as a text "YYYY-MM-DD". Correct it, or leave it out.`,
      );
      const { response } = await api.send(request);
      expect(failureIn(response.body).errors).toMatchObject([{ locations: [{ line: 1, column: 22 }] }]);
    },
  );

  test('with a number for a day in a variable is told its name and what was read', async () => {
    const query = 'query ($from: Date) { observations(from: $from) { totalCount } }';
    const message = await expectRefused(api, post(query, { from: 20200101 }), BAD_INPUT);
    expect(message).toContain('Variable "$from"');
    expect(message).toContain('A date is 20200101. Expected a day that exists');
  });

  test('for a period that ends before it begins is refused before any statement is sent', async () => {
    const query = `query ($from: Date, $to: Date) { ${HENAN} { id } observations(from: $from, to: $to) { totalCount } }`;
    const request = (from: string | null, to: string | null) => post(query, { from, to });
    expect(await expectRefused(api, request('2021-01-01', '2020-12-31'), BAD_INPUT)).toBe(
      'Argument "from" is 2021-01-01, later than "to". Expected a day not later than 2020-12-31. Exchange the two.',
    );
    for (const [from, to] of [
      ['2020-12-31', '2020-12-31'],
      ['2021-01-01', null],
      [null, '2020-12-31'],
    ] as const) {
      expect((await api.send(request(from, to))).response.statusCode).toBe(200);
    }
  });

  test('for an id that is well-formed and unknown is no error: the answer is null', async () => {
    expect(await api.query('{ node(id: "program/no-such-program") { id } }')).toMatchObject({
      data: { node: null },
      errors: [],
    });
  });

  describe.each([
    ['a syntax error', '{ region(', 'GRAPHQL_PARSE_FAILED', 400],
    ['an unknown field', '{ region(id: "region/410000") { mayor } }', 'GRAPHQL_VALIDATION_FAILED', 400],
    ['a mutation', 'mutation { __typename }', 'BAD_USER_INPUT', 400],
  ])('with %s', (_, query, code, status) => {
    test.each([
      ['application/graphql-response+json', status],
      ['application/json', 200],
    ])('is answered under %s with %i and a code, and no statement is sent', async (accept, expected) => {
      const before = await api.query(query);
      expect(before.statements).toEqual([]);
      const response = await api.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { accept },
        payload: { query },
      });
      expect(response.statusCode).toBe(expected);
      expect(response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
      expect(response.body).not.toMatch(/stacktrace|node_modules/);
    });
  });

  test.each([
    ['broken JSON', { payload: '{"query":', headers: { 'content-type': 'application/json' } }, 400, 'BAD_REQUEST'],
    [
      'a media type of its own',
      { payload: 'x', headers: { 'content-type': 'text/x-y' } },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['no query', { payload: {} }, 400, 'BAD_REQUEST'],
  ])('that is %s is refused with a code', async (_, request, status, code) => {
    const response = await api.app.inject({ method: 'POST', url: '/graphql', ...request });
    expect(response.statusCode).toBe(status);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  test('to an address that is not served is told which ones are', async () => {
    const response = await api.app.inject('/nothing');
    expect(response.statusCode).toBe(404);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    expect(response.body).toContain('/graphql, /playground');
  });
});

describe('a database that is not there', () => {
  // Port 9 is "discard": nothing listens there.
  const driver = createDriver({ uri: 'bolt://127.0.0.1:9', user: 'neo4j', password: 'none', poolSize: 1 });
  let api: Api;
  beforeAll(async () => {
    api = await startApi(driver);
  });
  afterAll(async () => {
    await api.close();
    await driver.close();
  });

  test('is DATABASE_UNAVAILABLE for a client, without an address or a stack', async () => {
    const { data, errors, requestId } = await api.query('{ region(id: "region/410000") { name } }');
    expect(data).toEqual({ region: null });
    expect(errors[0]).toMatchObject({ path: ['region'], extensions: { code: 'DATABASE_UNAVAILABLE' } });
    expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|bolt|stack/);
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('leaves the process alive and not ready', async () => {
    expect((await api.app.inject('/health/live')).statusCode).toBe(200);
    const ready = await api.app.inject('/health/ready');
    expect(ready.statusCode).toBe(503);
    expect(ready.json()).toEqual({
      ready: false,
      checks: { database: 'unavailable', constraints: 'unknown', release: 'none' },
    });
  });
});
