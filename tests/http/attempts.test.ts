import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../../src/context.js';
import { createApp } from '../../src/http/app.js';
import { createDriver, type DatabaseDriver } from '../../src/neo4j/driver.js';
import { appOptions } from '../harness/api.js';
import { startDisposableDatabase, type DisposableDatabase } from '../harness/database.js';
import { parseExposition } from '../harness/exposition.js';
import { GRAPHQL_RESPONSE } from '../harness/refusals.js';
import { startProxy, type FaultProxy } from '../harness/proxy.js';

/** What a loader leaves in the graph: odd while it commits. */
const LOADED = 'MERGE (n:LoadNotice) SET n.sequence = coalesce(n.sequence, 0) + 2';
/** Longest time for a server to start, in milliseconds. */
const SLOW_START_MS = 300_000;

describe('a request during which a release is loaded', () => {
  let server: DisposableDatabase;
  let proxy: FaultProxy;
  let driver: DatabaseDriver;
  let app: FastifyInstance;
  let attempts = 0;
  /** What happens between the two statements of an attempt, and after them. */
  let between: () => Promise<unknown>;
  let after: () => Promise<unknown>;

  beforeAll(async () => {
    server = await startDisposableDatabase('attempts');
    await server.query(LOADED);
    proxy = await startProxy(server.uri);
    driver = createDriver({ ...server, uri: proxy.uri, poolSize: 4 });
    const schema = makeExecutableSchema<Context>({
      typeDefs: 'type Query { twice: Int }',
      resolvers: {
        Query: {
          twice: async (_parent: unknown, _arguments: unknown, { loaders }: Context) => {
            attempts += 1;
            await loaders.regionById.load('region/410000');
            await between();
            await loaders.programById.load('program/rural-dibao');
            await after();
            return attempts;
          },
        },
      },
    });
    app = await createApp({ ...appOptions(driver), schema });
  }, SLOW_START_MS);
  beforeEach(() => {
    attempts = 0;
    between = () => Promise.resolve();
    after = () => Promise.resolve();
  });
  afterAll(async () => {
    await app.close();
    await driver.close();
    await proxy.close();
    await server.stop();
  });

  const ask = (accept: string) =>
    app.inject({ method: 'POST', url: '/graphql', headers: { accept }, payload: { query: '{ twice }' } });

  /** The requests that were counted, by outcome, and how many were timed. */
  async function counted(): Promise<Record<string, number>> {
    const families = parseExposition((await app.inject('/metrics')).body);
    const requests = families.get('minsheng_graphql_requests_total')?.samples ?? [];
    const timed = families.get('minsheng_graphql_request_duration_seconds')?.samples ?? [];
    return {
      ...Object.fromEntries(requests.map(({ labels, value }) => [labels.outcome ?? '', value] as const)),
      timed: timed.find(({ name }) => name.endsWith('_count'))?.value ?? 0,
    };
  }

  test('is answered anew, and counted once', async () => {
    between = () => (attempts === 1 ? server.query(LOADED) : Promise.resolve());
    const response = await ask(GRAPHQL_RESPONSE);
    expect(response.json()).toMatchObject({ data: { twice: 2 } });
    expect(await counted()).toEqual({ ok: 1, timed: 1 });
  });

  test('fails when the database is away before it is known, with the status of the media type, and is counted so', async () => {
    for (const [at, [accept, status]] of Object.entries([
      [GRAPHQL_RESPONSE, 503],
      ['application/json', 200],
    ] as const)) {
      between = () => server.query(LOADED);
      after = () => proxy.refuse();
      const response = await ask(accept);
      await proxy.pass();
      expect(response.statusCode).toBe(status);
      expect(response.headers['content-type']).toBe(`${accept}; charset=utf-8`);
      expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }] });
      const failed = Number(at) + 1;
      expect(await counted()).toEqual({ ok: 1, DATABASE_UNAVAILABLE: failed, timed: 1 + failed });
    }
  });
});
