import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { createDriver } from '../../src/neo4j/driver.js';
import { startEmbedded, stopEmbedded } from '../../src/neo4j/embedded.js';
import { heapMib, homeDirectory, SHARED } from './environment.js';

/** A driver for the server that all reading tests share. Nothing may be written through it. */
export function sharedDriver(poolSize = 10): Driver {
  const [uri, password] = [process.env[SHARED.uri], process.env[SHARED.password]];
  if (uri === undefined || password === undefined)
    throw new Error('The shared Neo4j is not there: run through jest.config.mjs.');
  return createDriver({ uri, user: 'neo4j', password, poolSize });
}

export interface DisposableDatabase {
  readonly driver: Driver;
  readonly uri: string;
  readonly password: string;
  stop(): Promise<void>;
}

/** A server with an empty store of its own, for tests that write or break things. */
export async function startDisposableDatabase(name: string): Promise<DisposableDatabase> {
  const instance = `test-${name}`;
  await stopEmbedded({ homeDirectory, instance }); // what a run that was killed has left
  const directory = join(homeDirectory, instance);
  await rm(directory, { recursive: true, force: true });
  const server = await startEmbedded({ homeDirectory, instance, boltPort: 0, heapMib });
  const driver = createDriver({ ...server, poolSize: 10 });
  return {
    driver,
    uri: server.uri,
    password: server.password,
    stop: async () => {
      await driver.close();
      await server.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
