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
    ['NUL', 'region/410100\u0000'],
    ['a lone surrogate', 'region/\ud800'],
    ['a line break', 'region/410100\n'],
    ['ten thousand characters', `region/${'4'.repeat(10_000)}`],
  ])('with %s for an id is refused before any statement is sent, and says what an id looks like', async (_, id) => {
    const { data, errors, statements } = await api.query('query ($id: ID!) { node(id: $id) { id } }', { id });
    expect(data).toEqual({ node: null });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ path: ['node'], extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors[0]?.message).toContain('Expected an id such as "region/410100"');
    expect(errors[0]?.message.length).toBeLessThan(600);
    expect(statements).toEqual([]);
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

  test.each([
    ['a syntax error', '{ region(', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ region(id: "region/410000") { mayor } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a mutation', 'mutation { __typename }', 'BAD_USER_INPUT'],
  ])('with %s is a 400 with a code', async (_, query, code) => {
    const { status, errors, statements } = await api.query(query);
    expect(status).toBe(400);
    expect(errors[0]).toMatchObject({ extensions: { code } });
    expect(JSON.stringify(errors)).not.toMatch(/stacktrace|node_modules/);
    expect(statements).toEqual([]);
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
      checks: { accepting: 'ok', database: 'unavailable', constraints: 'unknown', release: 'none' },
    });
  });
});
