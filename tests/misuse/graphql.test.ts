import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createDriver } from '../../src/neo4j/driver.js';
import { sharedApi, startApi, type Api } from '../harness/api.js';

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
    const { data, errors, statements } = await api.query('query ($id: ID!) { node(id: $id) { id } }', { id });
    expect(data).toEqual({ node: null });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ path: ['node'], extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors[0]?.message).toContain('Expected an id such as "region/410100"');
    expect(errors[0]?.message.length).toBeLessThan(600);
    expect(statements).toEqual([]);
  });

  test('for one of several nodes is an error at its place and leaves the others whole', async () => {
    const { data, errors } = await api.query('{ nodes(ids: ["region/410000", "河南", "region/410100"]) { id } }');
    expect(data).toEqual({ nodes: [{ id: 'region/410000' }, null, { id: 'region/410100' }] });
    expect(errors).toMatchObject([{ path: ['nodes', 1], extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('for more than a hundred nodes is refused before any statement is sent', async () => {
    const ids = Array.from({ length: 101 }, (_, index) => `region/${100_000 + index}`);
    const { errors, statements } = await api.query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors[0]?.message).toContain('Expected at most 100 ids.');
    expect(statements).toEqual([]);
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
