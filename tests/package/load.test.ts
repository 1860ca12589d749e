import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { Tables } from '../../src/generated/package.js';
import { loadPackage, type LoadReport } from '../../src/package/load.js';
import { readPackage } from '../../src/package/read.js';
import { copyArticles, multiplyTables, type PackageCopy } from '../fixtures/packages.js';
import { runLoader } from '../fixtures/program.js';
import { startDisposableDatabase, type DisposableDatabase } from '../harness/database.js';
import { database } from '../harness/environment.js';

const NOTHING = {
  nodesCreated: 0,
  nodesUpdated: 0,
  nodesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
};

describe('loading a package', () => {
  let server: DisposableDatabase;
  let articles: PackageCopy;
  let tables: Tables;

  beforeAll(async () => {
    server = await startDisposableDatabase('load');
    articles = await copyArticles();
    tables = await readPackage(articles.directory);
  });
  afterAll(async () => {
    await server.stop();
    await articles.remove();
  });

  const load = (wanted: Tables): Promise<LoadReport> => loadPackage(wanted, { driver: server.driver, database });

  /** A sum over everything in the graph: equal sums mean equal graphs. */
  async function sumOfGraph({ withTime = false } = {}): Promise<string> {
    const graph: unknown = await server.query(
      `MATCH (n:Resource) WITH n ORDER BY n.id
       RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties,
         COLLECT { MATCH (n)-[r]->(m) WITH r, m ORDER BY m.id, type(r), r.digest RETURN [type(r), m.id, properties(r)] } AS edges`,
    );
    // Neo4j promises no order of labels and of properties; the moment of loading is left out unless it is asked for.
    const canonical = (key: string, value: unknown) => {
      if (key === 'labels') return (value as string[]).toSorted();
      if (key === 'loadedAt' && !withTime) return undefined;
      return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => one.localeCompare(other)))
        : value;
    };
    return createHash('sha256').update(JSON.stringify(graph, canonical)).digest('hex');
  }

  describe('into an empty database and over itself', () => {
    beforeEach(async () => {
      await load(tables);
    });

    test('writes nothing the second time and leaves the release as it was', async () => {
      const before = await sumOfGraph({ withTime: true });
      const report = await load(tables);
      expect(report).toMatchObject(NOTHING);
      expect(await sumOfGraph({ withTime: true })).toBe(before);
    });

    test('says so when it is run as a command', async () => {
      const loader = runLoader(server, articles.directory);
      expect(await loader.ended).toBe(0);
      expect(loader.output()).toContain('the graph holds this package already; nothing was written.');
    });

    test('writes only what differs, and back again gives the graph as it was', async () => {
      const before = await sumOfGraph();
      const [first, ...others] = tables.observations;
      if (first === undefined) throw new Error('The package has no observation.');
      const changed = { ...tables, observations: [{ ...first, value: '3861' }, ...others] };
      const report = await load(changed);
      // The observation; and the release: the old one goes, the new one comes.
      expect(report).toMatchObject({ ...NOTHING, nodesCreated: 1, nodesUpdated: 1, nodesDeleted: 1 });
      await load(tables);
      expect(await sumOfGraph()).toBe(before);
    });

    test('removes what the package no longer has', async () => {
      const report = await load({ ...tables, mentions: [], links: tables.links.slice(1) });
      expect(report.relationshipsDeleted).toBeGreaterThan(tables.mentions.length);
      expect(report.nodesDeleted).toBe(2); // the link and the old release
      expect(await server.query('MATCH ()-[r:MENTIONED_IN]->() RETURN count(r) AS n')).toEqual([{ n: 0 }]);
    });

    test('leaves alone what somebody else has drawn between two things', async () => {
      await load(tables);
      await server.query(
        "MATCH (a:Resource {id: 'region/410000'}), (b:Resource {id: 'region/410100'}) CREATE (a)-[:NOTE]->(b)",
      );
      expect(await load(tables)).toMatchObject(NOTHING);
      expect(await server.query('MATCH ()-[r:NOTE]->() DELETE r RETURN count(r) AS n')).toEqual([{ n: 1 }]);
    });

    test('keeps what a region was called by when its labels change with its level', async () => {
      const regions = tables.regions.map((row) => (row.id === '419001' ? { ...row, level: 'CITY' as const } : row));
      await load({ ...tables, regions });
      const found = await server.query(
        "MATCH (r:Resource {id: 'region/419001'}) RETURN labels(r) AS labels, r.level AS level",
      );
      expect(found).toEqual([{ labels: ['Resource', 'Entity', 'Region', 'City'], level: 'CITY' }]);
    });
  });

  describe('a faulty package', () => {
    test('changes nothing and is refused with a place', async () => {
      await load(tables);
      const before = await sumOfGraph();
      const copy = await copyArticles();
      await copy.replace(
        'observations.csv',
        'henan-2020-06/001,rural-dibao-standard',
        'henan-2020-06/001,no-such-indicator',
      );
      expect(await runLoader(server, copy.directory).ended).toBe(1);
      await copy.remove();
      expect(await sumOfGraph()).toBe(before);
    });
  });

  describe('a loader that is killed', () => {
    test.each([
      'comparing with the graph',
      'deleting relationships',
      'deleting nodes',
      'creating nodes',
      'updating nodes',
      'creating relationships',
      'committing',
    ])('while it is %s leaves the old release whole, or the new one if it had been committed', async (step) => {
      await load(tables);
      const target = await sumOfGraph();
      // Too many cities, and too few and other observations: the load has to delete, to create and to change.
      const others = tables.observations.slice(20).map((row) => ({ ...row, note: 'changed' }));
      await load({ ...multiplyTables(tables, 3), observations: others });
      const before = await sumOfGraph();

      const loader = runLoader(server, articles.directory);
      await loader.until(step);
      loader.child.kill('SIGKILL');
      const code = await loader.ended;

      expect(code === null ? [before, target] : [target]).toContain(await sumOfGraph());
      await load(tables);
      expect(await sumOfGraph()).toBe(target);
    });
  });
});
