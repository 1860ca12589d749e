import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { createDriver, type DatabaseDriver } from '../../src/neo4j/driver.js';
import { startEmbedded, stopEmbedded, type EmbeddedServer } from '../../src/neo4j/embedded.js';
import { database, defaults, heapMib, homeDirectory, SHARED } from './environment.js';

/** How the server that all reading tests share is reached. */
export function sharedServer(): { uri: string; user: string; password: string } {
  const [uri, password] = [process.env[SHARED.uri], process.env[SHARED.password]];
  if (uri === undefined || password === undefined)
    throw new Error('The shared Neo4j is not there: run through jest.config.mjs.');
  return { uri, user: 'neo4j', password };
}

/** A driver for the server that all reading tests share. Nothing may be written through it. */
export function sharedDriver(poolSize = defaults.neo4jPoolSize): DatabaseDriver {
  return createDriver({ ...sharedServer(), poolSize });
}

/** A way for a test's own Cypher, on connections of its own. */
export interface Inspector {
  query: (text: string, parameters?: Readonly<Record<string, unknown>>) => Promise<Record<string, unknown>[]>;
  /** What runs in the database besides the question itself. */
  transactions: () => Promise<readonly { readonly query: string; readonly status: string }[]>;
  close: () => Promise<void>;
}

export function inspect({ uri, user, password }: { uri: string; user: string; password: string }): Inspector {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const query: Inspector['query'] = async (text, parameters = {}) => {
    const session = driver.session({ database });
    try {
      return (await session.run(text, { ...parameters })).records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
  return {
    query,
    transactions: async () => {
      const rows = await query('SHOW TRANSACTIONS YIELD currentQuery, status');
      return rows
        .map(({ currentQuery, status }) => ({ query: String(currentQuery), status: String(status) }))
        .filter((row) => !row.query.startsWith('SHOW TRANSACTIONS'));
    },
    close: () => driver.close(),
  };
}

export interface DisposableDatabase extends Omit<Inspector, 'close'> {
  readonly driver: DatabaseDriver;
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Pid of its JVM, another one after each start. */
  pid(): number;
  /** Ends the JVM with SIGKILL. */
  kill(): Promise<void>;
  /** Ends the JVM as an operator does. */
  shutDown(): Promise<void>;
  /** Starts it again on the same port and store. */
  startAgain(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * A server with an empty store of its own, for tests that write or break things.
 * @param environment where java is looked for
 */
export async function startDisposableDatabase(
  name: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<DisposableDatabase> {
  const instance = `test-${name}`;
  await stopEmbedded({ homeDirectory, instance }); // what a run that was killed has left
  const directory = join(homeDirectory, instance);
  await rm(directory, { recursive: true, force: true });
  const start = (boltPort: number): Promise<EmbeddedServer> =>
    startEmbedded({ homeDirectory, instance, boltPort, heapMib, shortLived: true, environment });
  let server = await start(0);
  const { uri, user, password, boltPort } = server;
  const driver = createDriver({ uri, user, password, poolSize: 10 });
  const { query, transactions, close } = inspect(server);
  return {
    driver,
    uri,
    user,
    password,
    query,
    transactions,
    pid: () => server.pid,
    kill: async () => {
      process.kill(server.pid, 'SIGKILL');
      await server.exited;
    },
    shutDown: () => server.stop(),
    startAgain: async () => {
      server = await start(boltPort);
    },
    stop: async () => {
      await driver.close();
      await close();
      await server.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
