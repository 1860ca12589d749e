import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Tables } from '../../src/generated/package.js';
import { loadPackage } from '../../src/package/load.js';
import { readPackage } from '../../src/package/read.js';
import { smallDisk, type SmallDisk } from '../fixtures/fullDisk.js';
import { copyArticles, multiplyTables } from '../fixtures/packages.js';
import { startApi, type Api } from '../harness/api.js';
import { startDisposableDatabase, type DisposableDatabase } from '../harness/database.js';
import { database, dataDirectory } from '../harness/environment.js';

/** So many times the cities, with all their figures, need more room in the log of transactions than there is. */
const TIMES_TOO_MANY = 3;
/** Longest time for a server to start and to be loaded, in milliseconds. */
const SLOW_MS = 300_000;

describe('a disk that is full', () => {
  let disk: SmallDisk;
  let server: DisposableDatabase;
  let api: Api;
  let tables: Tables;

  beforeAll(async () => {
    disk = await smallDisk();
    server = await startDisposableDatabase('disk', disk.environment);
    api = await startApi(server.driver);
    const articles = await copyArticles();
    tables = await readPackage(articles.directory);
    await articles.remove();
    await loadPackage(tables, { driver: server.driver, database });
  }, SLOW_MS);
  afterAll(async () => {
    await api.close();
    await server.stop();
    disk.remove();
  });

  test(
    'fails the load with words, keeps the old release whole, and is no obstacle when there is room again',
    async () => {
      const before = await api.query('{ release { id nodeCount } }');
      const large = multiplyTables(await readPackage(dataDirectory), TIMES_TOO_MANY);
      await expect(loadPackage(large, { driver: server.driver, database })).rejects.toMatchObject({
        code: 'DATABASE_FAILED',
        message: expect.stringMatching(
          /^Neo4j failed: Could not append transaction.*room on its disk\..*restart Neo4j/,
        ),
      });

      // Neo4j answers nothing any more until it is restarted. Clients learn no more than that.
      const { errors } = await api.query('{ release { id } }');
      expect(errors).toMatchObject([{ extensions: { code: 'DATABASE_UNAVAILABLE' } }]);
      const ready = await api.app.inject('/health/ready');
      expect(ready.statusCode).toBe(503);
      expect(ready.json()).toMatchObject({ ready: false, checks: { database: 'failed' } });

      disk.enlarge();
      await server.shutDown();
      await server.startAgain();
      expect((await api.query('{ release { id nodeCount } }')).data).toEqual(before.data);
      const { release } = before.data as { readonly release: { readonly nodeCount: number } };
      expect(await server.query('MATCH (n:Resource) RETURN count(n) AS n')).toEqual([{ n: release.nodeCount }]);

      await loadPackage(multiplyTables(tables, 2), { driver: server.driver, database });
      expect((await api.query('{ release { id } }')).data).not.toEqual(before.data);
    },
    SLOW_MS,
  );
});
