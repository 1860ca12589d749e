import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { Agent, request } from 'node:http';
import { createApp } from '../../src/http/app.js';
import { createDriver, type DatabaseDriver } from '../../src/neo4j/driver.js';
import { createRunner, type StatementEnd } from '../../src/neo4j/run.js';
import { loadPackage } from '../../src/package/load.js';
import { readPackage } from '../../src/package/read.js';
import { countingTo, listingTo, requestUntil, useWholePool } from '../fixtures/statements.js';
import { appOptions } from '../harness/api.js';
import { startDisposableDatabase, type DisposableDatabase } from '../harness/database.js';
import { database, dataDirectory } from '../harness/environment.js';
import { eventually } from '../harness/eventually.js';
import { listen, type Client, type Reply } from '../harness/http.js';
import { startProxy, type FaultProxy } from '../harness/proxy.js';

/** So many places, each of which has to be asked whether it lies in a city that has only few, take the database seconds. */
const PLACES = 300_000;
const POOL_SIZE = 10;
const HEAVY = '{ regions(within: "region/410100") { nodes { id name implementations { nodes { id } } } } }';
/** What is promised for the work of clients that have left, in milliseconds. */
const ENDED_WITHIN_MS = 3000;
const REQUEST_TIMEOUT_MS = 1000;
/** Longest time for a server and its rows to be there, in milliseconds. */
const SLOW_START_MS = 300_000;

describe('a request that is heavy', () => {
  let server: DisposableDatabase;
  let proxy: FaultProxy;
  let driver: DatabaseDriver;
  let app: FastifyInstance;
  let client: Client;
  const sent: string[] = [];
  const ended: StatementEnd[] = [];

  beforeAll(async () => {
    server = await startDisposableDatabase('leaving');
    await loadPackage(await readPackage(dataDirectory), { driver: server.driver, database });
    await server.query(
      `MATCH (p:Resource {id: 'region/410000'})
       UNWIND range(1, $count) AS i
       CALL (p, i) {
         CREATE (:Resource:Entity:Region {id: 'region/x' + i, type: 'Region', nameZh: '地' + i, nameEn: 'Place ' + i, aliases: [], level: 'AREA'})
           -[:WITHIN]->(p)
       } IN TRANSACTIONS OF 20000 ROWS`,
      { count: PLACES },
    );
    proxy = await startProxy(server.uri);
    driver = createDriver({ ...server, uri: proxy.uri, poolSize: POOL_SIZE });
    const options = appOptions(driver);
    app = await createApp({
      ...options,
      queryLimits: { ...options.queryLimits, depthLevels: 30 },
      queryTimeoutMs: 60_000,
      requestTimeoutMs: REQUEST_TIMEOUT_MS,
      onStatement: (name) => sent.push(name),
      onStatementEnd: (end) => ended.push(end),
    });
    client = await listen(app);
    // The first statements of a server take seconds on a slow machine.
    await eventually(
      () => client.ask('{ region(id: "region/410000") { children(level: CITY) { nodes { id name } } } }'),
      ({ status, errors }) => status === 200 && errors.length === 0,
    );
  }, SLOW_START_MS);
  beforeEach(async () => {
    await proxy.pass();
    await eventually(server.transactions, ({ length }) => length === 0);
    sent.length = 0;
    ended.length = 0;
  });
  afterAll(async () => {
    await app.close();
    await driver.close();
    await proxy.close();
    await server.stop();
  });

  /** Asks over a connection of its own and leaves after `afterMs`. */
  function askAndLeave(afterMs: number, agent = new Agent()): Promise<void> {
    return new Promise((settle) => {
      const asked = request(`${client.address}/graphql`, {
        agent,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
      });
      asked.on('error', () => undefined);
      asked.on('close', () => {
        settle();
      });
      asked.end(JSON.stringify({ query: HEAVY }), () => setTimeout(() => asked.destroy(), afterMs));
    });
  }

  async function untilTheHeavyOneRuns(): Promise<void> {
    await eventually(
      () => sent.at(-1),
      (name) => name === 'regions.all',
    );
    await eventually(server.transactions, ({ length }) => length === 1);
  }

  test('ends at its deadline, in the database too, and says so', async () => {
    const { status, errors, tookMs } = await client.ask(HEAVY);
    expect(status).toBe(503);
    expect(errors).toMatchObject([{ extensions: { code: 'DATABASE_UNAVAILABLE' } }]);
    expect(errors[0]?.message).toContain(`the request took more than ${REQUEST_TIMEOUT_MS} ms`);
    expect(tookMs).toBeGreaterThanOrEqual(REQUEST_TIMEOUT_MS);
    await eventually(server.transactions, ({ length }) => length === 0, ENDED_WITHIN_MS);
    expect(sent).toEqual(['regions.all']);
    expect(ended.at(-1)).toMatchObject({ name: 'regions.all', outcome: 'DATABASE_UNAVAILABLE' });
  });

  test('is ended by the database itself when nobody can tell it to', async () => {
    const asked = client.ask(HEAVY);
    await untilTheHeavyOneRuns();
    proxy.freeze();
    expect(await asked).toMatchObject({ status: 503 });
    // 60 s would be the limit of the statement, but no more was asked for than what was left of the request.
    await eventually(server.transactions, (all) => all.every(({ status }) => status.startsWith('Terminated')), 20_000);
  });

  test('of a client that leaves is ended in the database, and nothing more is sent for it', async () => {
    const left = new AbortController();
    const asked = client.ask(HEAVY, left.signal);
    await untilTheHeavyOneRuns();
    left.abort();
    await expect(asked).rejects.toThrow();
    await eventually(server.transactions, ({ length }) => length === 0, ENDED_WITHIN_MS);
    await eventually(
      () => ended.length,
      (count) => count === 1,
    );
    expect(sent).toEqual(['regions.all']);
    expect(ended).toMatchObject([{ name: 'regions.all', outcome: 'CLIENT_LEFT' }]);
  });

  test('of a client that leaves while an earlier answer’s connection is kept alive is ended as well', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const light = request(`${client.address}/health/live`, { agent });
    await new Promise<void>((settle) => {
      light.on('response', (response) => response.resume().on('end', settle)).end();
    });
    const left = askAndLeave(100, agent);
    await left;
    await eventually(server.transactions, ({ length }) => length === 0, ENDED_WITHIN_MS);
    await eventually(
      () => ended.at(-1)?.outcome,
      (outcome) => outcome === 'CLIENT_LEFT',
    );
    agent.destroy();
  });

  test('is over with its answer: what goes on beside a field that failed early is ended, and nothing more is sent', async () => {
    /** So many statements, one after the other, that a fault beside them is found before the last is sent. */
    const LEVELS = 6;
    const childrenOf = (level: number): string =>
      level > LEVELS ? 'id' : `parent { children(first: ${level}) { nodes { ${childrenOf(level + 1)} } } }`;
    const deep = `region { ${childrenOf(1)} }`;
    const ofHenan = (fields: string) => `{ region(id: "region/410000") { series(first: 1) { nodes { ${fields} } } } }`;
    const levels = () => sent.filter((name) => name === 'regions.parent').length;
    const askDeep = (fields = '') => client.ask(ofHenan(`${fields} ${deep}`));
    const whole = ({ status, errors }: Reply) => status === 200 && errors.length === 0;
    await eventually(() => askDeep('indicator { id }'), whole); // so that both ways are as fast as they get
    // An indicator that is gone although a series has it: the fault is found while what stands beside it is asked for.
    await server.query(
      "MATCH (:Resource {id: 'region/410000'})<-[:SERIES_IN]-(s:Series) WITH s ORDER BY s.id LIMIT 1 MATCH (s)-[:SERIES_OF]->(i) DETACH DELETE i",
    );
    sent.length = 0;
    expect(await askDeep('indicator { id }')).toMatchObject({
      data: { region: { series: null } },
      errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
    await eventually(server.transactions, ({ length }) => length === 0, ENDED_WITHIN_MS);
    // As long as this one takes, the failing one would have gone on too.
    const before = levels();
    expect(await askDeep()).toMatchObject({ status: 200, errors: [] });
    expect(before).toBeLessThan(LEVELS);
    expect(levels()).toBe(before + LEVELS);
  });

  test('that is left at any moment of its answer harms nobody who uses its connection next', async () => {
    const only = createDriver({ ...server, poolSize: 1 });
    const options = { driver: only, database, timeoutMs: 30_000 };
    await createRunner(options)(countingTo(7), {});
    let leftEarly = 0;
    for (let afterMs = 0; afterMs < 200; afterMs += 10) {
      const left = new AbortController();
      const heavy = createRunner(options, requestUntil(left.signal))(listingTo(50_000), {});
      setTimeout(() => {
        left.abort(new Error('left'));
      }, afterMs);
      const [end] = await Promise.allSettled([heavy]);
      if (end.status === 'rejected') leftEarly += 1;
      expect(await createRunner(options)(countingTo(7), {})).toEqual([{ n: 1 }]);
    }
    expect(leftEarly).toBeGreaterThan(1);
    await only.close();
  });

  test('of a thousand clients that leave after 100 ms leaves no transaction behind, and the pool whole', async () => {
    await Promise.all(Array.from({ length: 1000 }, () => askAndLeave(100)));
    await eventually(server.transactions, ({ length }) => length === 0, ENDED_WITHIN_MS);
    expect(sent.length).toBeLessThanOrEqual(1000);
    await useWholePool(driver, POOL_SIZE, server);
    expect(await client.ask('{ region(id: "region/410000") { name } }')).toMatchObject({ status: 200, errors: [] });
  });
});
