import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hostname } from 'node:os';
import type { Tables } from '../../src/generated/package.js';
import { loadPackage } from '../../src/package/load.js';
import { readPackage } from '../../src/package/read.js';
import { multiplyTables } from '../fixtures/packages.js';
import { runLoader } from '../fixtures/program.js';
import { startDisposableDatabase, type DisposableDatabase } from '../harness/database.js';
import { database, dataDirectory } from '../harness/environment.js';

/** Longest time for a server to start, in milliseconds. */
const SLOW_START_MS = 300_000;

describe('one load at a time', () => {
  let server: DisposableDatabase;
  let tables: Tables;

  const load = (wanted: Tables) => loadPackage(wanted, { driver: server.driver, database });
  const release = async () => (await server.query('MATCH (r:Release) RETURN r.id AS id')).map(({ id }) => id);
  const nodeCount = () => server.query('MATCH (n:Resource) RETURN count(n) AS n');

  beforeAll(async () => {
    server = await startDisposableDatabase('turns');
    tables = await readPackage(dataDirectory);
    await load(multiplyTables(tables, 2));
  }, SLOW_START_MS);
  afterAll(() => server.stop());

  test('a second one is refused with the pid of the first, and nothing stays locked when that is killed', async () => {
    const before = await release();
    const first = runLoader(server, dataDirectory);
    await first.until('deleting relationships');
    first.child.kill('SIGSTOP'); // with its transaction open
    const second = runLoader(server, dataDirectory);
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain('LOAD_IN_PROGRESS: Another load has been running for');
    expect(second.output()).toContain(
      `(pid ${String(first.child.pid)} on ${hostname()}). Expected one load at a time.`,
    );
    expect(await release()).toEqual(before);

    first.child.kill('SIGKILL');
    await first.ended;
    const third = runLoader(server, dataDirectory);
    expect(await third.ended).toBe(0);
    expect(third.output()).toMatch(/release\/[0-9a-f]{12}: nodes /);
  });

  test('of several that start at the same instant at least one succeeds, and the graph is one package', async () => {
    const other = { ...tables, mentions: tables.mentions.slice(0, 10), observations: tables.observations.slice(10) };
    const counts = [];
    for (const wanted of [tables, other]) {
      await load(wanted);
      counts.push([await release(), await nodeCount()]);
    }
    await load({ ...tables, links: [] });
    const results = await Promise.allSettled([load(tables), load(other), load(tables), load(other)]);
    const refused = results.filter(({ status }) => status === 'rejected');
    expect(refused.length).toBeLessThan(results.length);
    for (const result of refused) expect(result).toMatchObject({ reason: { code: 'LOAD_IN_PROGRESS' } });
    expect(counts).toContainEqual([await release(), await nodeCount()]);
  });

  test('several that start on an empty graph, where even the constraints are missing, do not spoil it', async () => {
    await server.query('MATCH (n) DETACH DELETE n');
    for (const name of ['resource_id', 'load_lock_id']) await server.query(`DROP CONSTRAINT ${name}`);
    for (const name of ['series_indicator_region', 'series_region']) await server.query(`DROP INDEX ${name}`);
    const results = await Promise.allSettled([load(tables), load(tables), load(tables)]);
    expect(results.some(({ status }) => status === 'fulfilled')).toBe(true);
    for (const result of results) {
      if (result.status === 'rejected') expect(result).toMatchObject({ reason: { code: 'LOAD_IN_PROGRESS' } });
    }
    expect(await release()).toHaveLength(1);
    const report = await load(tables);
    expect(report).toMatchObject({ nodesCreated: 0, nodesUpdated: 0, nodesDeleted: 0, relationshipsCreated: 0 });
  });

  test('is rolled back when it is told to stop before it commits', async () => {
    const before = await release();
    const stop = new AbortController();
    const onProgress = (step: string) => {
      if (step === 'creating nodes') stop.abort(new Error('Ctrl-C'));
    };
    const options = { driver: server.driver, database, onProgress, signal: stop.signal };
    await expect(loadPackage(multiplyTables(tables, 2), options)).rejects.toThrow('Ctrl-C');
    expect(await release()).toEqual(before);
    expect(await load(tables)).toMatchObject({ nodesCreated: 0 });
  });
});
