import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { createApp } from '../../src/http/app.js';
import { createDriver, type DatabaseDriver } from '../../src/neo4j/driver.js';
import { loadPackage } from '../../src/package/load.js';
import { readPackage } from '../../src/package/read.js';
import { useWholePool } from '../fixtures/statements.js';
import { appOptions } from '../harness/api.js';
import { startDisposableDatabase, type DisposableDatabase } from '../harness/database.js';
import { database, dataDirectory } from '../harness/environment.js';
import { eventually } from '../harness/eventually.js';
import { listen, type Client } from '../harness/http.js';

/** What is promised while the database is away, in milliseconds from the client's view. */
const ANSWER_WITHIN_MS = 2000;
/** What is promised from the moment on when it answers again. */
const WELL_WITHIN_MS = 10_000;
/** Longest time for a server to start, in milliseconds: others use the machine too. */
const SLOW_START_MS = 300_000;
const POOL_SIZE = 4;
const QUERY = '{ nodes(ids: ["region/410000"]) { id } }';

const isWell = ({ status }: { readonly status: number }) => status === 200;

describe('a database that goes away', () => {
  let server: DisposableDatabase;
  let driver: DatabaseDriver;
  let app: FastifyInstance;
  let client: Client;

  const startApp = (over: DatabaseDriver) => createApp({ ...appOptions(over) });

  beforeAll(async () => {
    server = await startDisposableDatabase('downtime');
    await loadPackage(await readPackage(dataDirectory), { driver: server.driver, database });
    driver = createDriver({ ...server, poolSize: POOL_SIZE });
    app = await startApp(driver);
    client = await listen(app);
    expect(await client.ask(QUERY)).toMatchObject({ status: 200, errors: [] });
  }, SLOW_START_MS);
  afterAll(async () => {
    await app.close();
    await driver.close();
    await server.stop();
  });

  async function expectAway(): Promise<void> {
    const [reply, ready, live] = await Promise.all([
      client.ask(QUERY),
      // What was found within the second before may be told again.
      eventually(
        () => client.get('/health/ready'),
        ({ status }) => status === 503,
      ),
      client.get('/health/live'),
    ]);
    expect(reply).toMatchObject({ status: 503, errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }] });
    expect(reply.tookMs).toBeLessThan(ANSWER_WITHIN_MS);
    expect(ready).toMatchObject({ status: 503, body: { ready: false, checks: { database: 'unavailable' } } });
    expect(ready.tookMs).toBeLessThan(ANSWER_WITHIN_MS);
    expect(live).toMatchObject({ status: 200, body: { live: true } });
  }

  async function expectWell(): Promise<void> {
    await eventually(() => client.ask(QUERY), isWell, WELL_WITHIN_MS);
    await eventually(() => client.get('/health/ready'), isWell, WELL_WITHIN_MS);
    await useWholePool(driver, POOL_SIZE, server);
  }

  test('because its process is stopped is away within 2 s and well again when it goes on', async () => {
    process.kill(server.pid(), 'SIGSTOP');
    try {
      await expectAway(); // on connections that were open
      await expectAway(); // on new ones, which the system accepts in its name
    } finally {
      process.kill(server.pid(), 'SIGCONT');
    }
    await expectWell();
  });

  test(
    'because it is restarted is away meanwhile and well again after',
    async () => {
      await server.shutDown();
      await expectAway();
      await server.startAgain();
      await expectWell();
    },
    SLOW_START_MS,
  );

  test(
    'because it is killed while it answers fails what it was answering, and is well again after',
    async () => {
      const asked = Array.from({ length: 20 }, () => client.ask(QUERY));
      await server.kill();
      for (const { status, data } of await Promise.all(asked)) {
        if (status === 200) expect(data).toEqual({ nodes: [{ id: 'region/410000' }] });
        else expect(status).toBe(503);
      }
      await expectAway();
      await server.startAgain();
      await expectWell();
    },
    SLOW_START_MS,
  );

  test('without a constraint it answers and is not ready, and a load makes it again', async () => {
    await server.query('DROP CONSTRAINT resource_id');
    expect(await client.ask(QUERY)).toMatchObject({ status: 200 });
    const ready = await eventually(
      () => client.get('/health/ready'),
      ({ status }) => status === 503,
    );
    expect(ready).toMatchObject({ body: { ready: false, checks: { database: 'ok', constraints: 'missing' } } });
    await loadPackage(await readPackage(dataDirectory), { driver: server.driver, database });
    await eventually(() => client.get('/health/ready'), isWell);
  });

  test('whose password was changed is unavailable for clients, and refused for the operator', async () => {
    const stranger = createDriver({ ...server, password: 'not-the-password', poolSize: 1 });
    const other = await startApp(stranger);
    const asked = await listen(other);
    const reply = await asked.ask(QUERY);
    expect(reply).toMatchObject({ status: 503, errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }] });
    expect(JSON.stringify(reply.errors)).not.toMatch(/password|Security|neo4j/);
    expect(await asked.get('/health/ready')).toMatchObject({
      status: 503,
      body: { ready: false, checks: { database: 'refused' } },
    });
    await other.close();
    await stranger.close();
  });
});
