import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { createApp } from '../../src/http/app.js';
import { createDriver, type DatabaseDriver } from '../../src/neo4j/driver.js';
import { appOptions } from '../harness/api.js';
import { sharedServer } from '../harness/database.js';
import { eventually } from '../harness/eventually.js';
import { listen, type Client } from '../harness/http.js';
import { startProxy, type FaultProxy } from '../harness/proxy.js';

const CLIENTS = 200;

describe('/health/ready, asked by two hundred at once', () => {
  let proxy: FaultProxy;
  let driver: DatabaseDriver;
  let app: FastifyInstance;
  let client: Client;

  beforeAll(async () => {
    proxy = await startProxy(sharedServer().uri);
    driver = createDriver({ ...sharedServer(), uri: proxy.uri, poolSize: 10 });
    app = await createApp(appOptions(driver));
    client = await listen(app);
  });
  afterAll(async () => {
    await app.close();
    await driver.close();
    await proxy.close();
  });

  const askAll = () => Promise.all(Array.from({ length: CLIENTS }, () => client.get('/health/ready')));

  test('sends what one would send, and answers each', async () => {
    await eventually(
      () => client.get('/health/ready'),
      ({ status }) => status === 200,
    );
    const startMs = performance.now();
    const sentBefore = proxy.sent();
    for (const { status, body } of await askAll()) expect({ status, body }).toMatchObject({ status: 200 });
    const looks = 1 + Math.ceil((performance.now() - startMs) / 1000);
    // Two statements a look, each with some words of Bolt around it.
    expect(proxy.sent() - sentBefore).toBeLessThan(20 * looks);
    expect(proxy.open()).toBeLessThanOrEqual(2);
  });

  test('says within 2 s that the database is silent, and leaves no pile of questions to it', async () => {
    proxy.freeze();
    await eventually(
      () => client.get('/health/ready'),
      ({ status }) => status === 503,
    );
    for (const { status, body, tookMs } of await askAll()) {
      expect({ status, body }).toMatchObject({ status: 503, body: { checks: { database: 'unavailable' } } });
      expect(tookMs).toBeLessThan(4000); // two hundred are answered by a machine that may be slow
    }
    expect(proxy.open()).toBeLessThan(20);
    await proxy.pass();
    await eventually(
      () => client.get('/health/ready'),
      ({ status }) => status === 200,
    );
  });
});
