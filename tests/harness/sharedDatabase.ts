import { createDriver } from '../../src/neo4j/driver.js';
import { startEmbedded } from '../../src/neo4j/embedded.js';
import { loadPackage } from '../../src/package/load.js';
import { readPackage } from '../../src/package/read.js';
import { database, dataDirectory, heapMib, homeDirectory, SHARED } from './environment.js';

/** Starts the shared server with the real package in it. @returns what stops it */
export async function startSharedDatabase(): Promise<() => Promise<void>> {
  const server = await startEmbedded({
    homeDirectory,
    instance: 'test-shared',
    boltPort: 0,
    heapMib,
    onProgress: ({ step }) => {
      if (step === 'download') process.stderr.write('.');
    },
  });
  const driver = createDriver({ ...server, poolSize: 10 });
  await loadPackage(await readPackage(dataDirectory), { driver, database });
  await driver.close();
  process.env[SHARED.uri] = server.uri;
  process.env[SHARED.password] = server.password;
  return server.stop;
}
