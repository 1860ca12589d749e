import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { createApp } from '../../src/http/app.js';
import { createDriver, type DatabaseDriver } from '../../src/neo4j/driver.js';
import { createRunner } from '../../src/neo4j/run.js';
import { countingTo, useWholePool } from '../fixtures/statements.js';
import { appOptions } from '../harness/api.js';
import { inspect, sharedServer, type Inspector } from '../harness/database.js';
import { database } from '../harness/environment.js';
import { eventually } from '../harness/eventually.js';
import { listen, type Client, type Reply } from '../harness/http.js';
import { startProxy, type FaultProxy } from '../harness/proxy.js';

/** What is promised while the database is away, in milliseconds from the client's view. */
const ANSWER_WITHIN_MS = 2000;
/** What is promised when it is back. */
const WELL_WITHIN_MS = 10_000;
const POOL_SIZE = 4;
const QUERY =
  '{ nodes(ids: ["region/410000"]) { id ... on Region { children(level: CITY) { nodes { id series { nodes { id } } } } } } }';
const BRANCHES = `{
  program(id: "program/rural-dibao") { name }
  series(id: "series/410000/rural-dibao-standard/-/-/ACTUAL/VALUE") { id points { nodes { id } } }
  region(id: "region/410100") { name }
}`;
/** Longest time for a test to get going, in milliseconds. */
const SLOW_START_MS = 120_000;

describe('a database behind a line that fails', () => {
  let proxy: FaultProxy;
  let driver: DatabaseDriver;
  let app: FastifyInstance;
  let client: Client;
  let inspector: Inspector;
  let whole: Reply;

  beforeAll(async () => {
    proxy = await startProxy(sharedServer().uri);
    driver = createDriver({ ...sharedServer(), uri: proxy.uri, poolSize: POOL_SIZE });
    app = await createApp({ ...appOptions(driver), queryTimeoutMs: 3000, requestTimeoutMs: 4000 });
    client = await listen(app);
    inspector = inspect(sharedServer());
    // The first statements of a server take seconds on a slow machine.
    whole = await eventually(
      () => client.ask(QUERY),
      ({ status, errors }) => status === 200 && errors.length === 0,
      SLOW_START_MS,
    );
    await eventually(
      () => client.ask(BRANCHES),
      ({ errors }) => errors.length === 0,
      SLOW_START_MS,
    );
  }, 2 * SLOW_START_MS);
  afterEach(async () => {
    await proxy.pass();
    await eventually(
      () => client.ask(QUERY),
      ({ status }) => status === 200,
    );
  });
  afterAll(async () => {
    await app.close();
    await driver.close();
    await inspector.close();
    await proxy.close();
  });

  async function expectAway(): Promise<void> {
    const replies = await Promise.all(Array.from({ length: 3 * POOL_SIZE }, () => client.ask(QUERY)));
    for (const reply of replies) {
      expect(reply).toMatchObject({ status: 503, errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }] });
      expect(reply.tookMs).toBeLessThan(ANSWER_WITHIN_MS);
    }
    // What was found within the second before may be told again.
    const ready = await eventually(
      () => client.get('/health/ready'),
      ({ status }) => status === 503,
    );
    expect(ready).toMatchObject({ status: 503, body: { ready: false, checks: { database: 'unavailable' } } });
    expect(ready.tookMs).toBeLessThan(ANSWER_WITHIN_MS);
    expect(await client.get('/health/live')).toMatchObject({ status: 200 });
  }

  async function expectBack(): Promise<void> {
    const startMs = performance.now();
    const reply = await eventually(
      () => client.ask(QUERY),
      ({ status }) => status === 200,
      WELL_WITHIN_MS,
    );
    expect(reply).toMatchObject({ data: whole.data, errors: [] });
    await eventually(
      () => client.get('/health/ready'),
      ({ status }) => status === 200,
      WELL_WITHIN_MS,
    );
    expect(performance.now() - startMs).toBeLessThan(WELL_WITHIN_MS);
    await useWholePool(driver, POOL_SIZE, inspector);
  }

  test('that refuses connections is away for every client within 2 s, and well again without a restart', async () => {
    await proxy.refuse();
    await expectAway();
    await proxy.pass();
    await expectBack();
  });

  test('that is frozen is away for every client within 2 s, and well again without a restart', async () => {
    proxy.freeze();
    await expectAway(); // on connections that were open
    await expectAway(); // on new ones
    await proxy.pass();
    await expectBack();
    // Those that were frozen are gone: the line itself never gives them up.
    expect(proxy.open()).toBeLessThanOrEqual(2 * POOL_SIZE);
  });

  test('whose open connections were lost without a word is well again when they are tried', async () => {
    await useWholePool(driver, POOL_SIZE, inspector); // so that there are some
    proxy.forget();
    await expectBack();
  });

  test('that breaks a connection in the middle of an answer fails that branch and leaves the rest whole', async () => {
    proxy.cutAnswerTo('HAS_OBSERVATION');
    const { status, data, errors } = await client.ask(BRANCHES);
    expect(status).toBe(200);
    const series = { id: expect.any(String), points: null };
    expect(data).toEqual({ program: { name: expect.any(String) }, series, region: { name: '郑州市' } });
    expect(errors).toMatchObject([{ path: ['series', 'points'], extensions: { code: 'DATABASE_UNAVAILABLE' } }]);
    await expectBack();
  });

  test.each([
    ['a connection of the root', "{type: 'Unit'}", 'units(first: 1) { nodes { id } }', ['units'], { units: null }],
    ['a count', 'count(n) AS total', 'units { totalCount }', ['units', 'totalCount'], { units: { totalCount: null } }],
    [
      'things by their ids',
      '(n:Unit)',
      'nodes(ids: ["region/410000", "unit/person"]) { id }',
      ['nodes'],
      { nodes: null },
    ],
  ])('that fails in %s leaves its neighbours whole', async (_, words, selection, path, left) => {
    proxy.cutAnswerTo(words);
    const query = `{ region(id: "region/410100") { name } ${selection} }`;
    const { status, data, errors } = await client.ask(query);
    expect(status).toBe(200);
    expect(data).toEqual({ region: { name: '郑州市' }, ...left });
    expect(errors).toMatchObject([{ path, extensions: { code: 'DATABASE_UNAVAILABLE' } }]);
    await expectBack();
  });

  test('that is slow and alive is waited for: a statement may take its time', async () => {
    const run = createRunner({ driver, database, timeoutMs: 60_000 });
    const tookMs = async (last: number) => {
      const startMs = performance.now();
      expect(await run(countingTo(last), {})).toHaveLength(1);
      return performance.now() - startMs;
    };
    // Until it takes longer than a frozen database would have been given.
    for (let last = 100_000_000; (await tookMs(last)) < ANSWER_WITHIN_MS + 500; last *= 2);
  });

  test('ends with an error that a client may see, under either media type', async () => {
    await proxy.refuse();
    const ask = (accept: string) =>
      app.inject({ method: 'POST', url: '/graphql', headers: { accept }, payload: { query: '{ release { id } }' } });
    const strict = await ask('application/graphql-response+json');
    expect(strict.statusCode).toBe(503);
    expect(strict.json()).not.toHaveProperty('data');
    const lenient = await ask('application/json');
    expect(lenient.statusCode).toBe(200);
    expect(lenient.json()).toMatchObject({
      data: { release: null },
      errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }],
    });
  });
});
