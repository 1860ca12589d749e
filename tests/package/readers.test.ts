import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import type { Tables } from '../../src/generated/package.js';
import { createApp } from '../../src/http/app.js';
import { loadPackage } from '../../src/package/load.js';
import { readPackage } from '../../src/package/read.js';
import { multiplyTables } from '../fixtures/packages.js';
import { appOptions } from '../harness/api.js';
import { startDisposableDatabase, type DisposableDatabase } from '../harness/database.js';
import { database, dataDirectory } from '../harness/environment.js';
import { listen, type Client } from '../harness/http.js';

/** So many times the cities take Neo4j a good part of a second to commit, while readers see them bit by bit. */
const TIMES = 4;
const LOADS = 2;
const READERS = 4;
/** Longest time for a server to start and to be loaded, in milliseconds. */
const SLOW_MS = 300_000;

/** Several statements, each with rows that differ between the two packages. */
const QUERY = `{
  release { id }
  region(id: "region/410000") {
    children(level: CITY) {
      nodes {
        id name implementations { nodes { id name } } series { nodes { id points { nodes { id value note } } } }
      }
    }
  }
}`;

describe('a package that is loaded while clients read', () => {
  let server: DisposableDatabase;
  let app: FastifyInstance;
  let client: Client;
  let packages: readonly Tables[];

  const load = (tables: Tables) => loadPackage(tables, { driver: server.driver, database });

  beforeAll(async () => {
    server = await startDisposableDatabase('readers');
    const one = multiplyTables(await readPackage(dataDirectory), TIMES);
    const other = {
      ...one,
      regions: one.regions.map((row) => ({ ...row, nameZh: `${row.nameZh}\u2032` })),
      implementations: one.implementations.slice(20).map((row) => ({ ...row, nameZh: `${row.nameZh}\u2032` })),
      observations: one.observations.map((row) => ({ ...row, note: 'changed' })),
    };
    packages = [one, other];
    await load(one);
    app = await createApp({ ...appOptions(server.driver) });
    client = await listen(app);
  }, SLOW_MS);
  afterAll(async () => {
    await app.close();
    await server.stop();
  });

  test(
    'is seen whole or not at all, in every answer, and nobody sees an error',
    async () => {
      const answers: string[] = [];
      for (const tables of packages) {
        await load(tables);
        answers.push(JSON.stringify((await client.ask(QUERY)).data));
      }
      expect(new Set(answers).size).toBe(packages.length);

      const seen = new Map<string, number>();
      const errors: unknown[] = [];
      let isOver = false;
      const reader = async () => {
        while (!isOver) {
          const reply = await client.ask(QUERY);
          errors.push(...reply.errors);
          const answer = JSON.stringify(reply.data);
          seen.set(answer, (seen.get(answer) ?? 0) + 1);
        }
      };
      const readers = Array.from({ length: READERS }, reader);
      for (let count = 0; count < LOADS; count += 1) {
        for (const tables of packages) await load(tables);
      }
      isOver = true;
      await Promise.all(readers);
      expect(errors).toEqual([]);
      expect([...seen.keys()].filter((answer) => !answers.includes(answer))).toHaveLength(0);
      expect(seen.size).toBe(packages.length);
    },
    SLOW_MS,
  );

  test('that was announced by a loader which died before it committed keeps nobody waiting, and the next load tidies up', async () => {
    const sequence = () => server.query('MATCH (n:LoadNotice) RETURN n.sequence % 2 AS odd');
    const before = await client.ask(QUERY);
    await server.query('MATCH (n:LoadNotice) SET n.sequence = n.sequence + 1');
    expect(await client.ask(QUERY)).toMatchObject({ status: 200, data: before.data, errors: [] });
    expect(await sequence()).toEqual([{ odd: 1 }]);
    const [tables] = packages;
    if (tables !== undefined) await load(tables);
    expect(await sequence()).toEqual([{ odd: 0 }]);
  });
});
