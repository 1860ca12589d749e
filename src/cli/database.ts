import type { Driver } from 'neo4j-driver';
import type { Config } from '../config.js';
import { createDriver } from '../neo4j/driver.js';
import { runningEmbedded, startEmbedded } from '../neo4j/embedded.js';
import { embeddedOptions } from './embedded.js';
import type { Progress } from './terminal.js';

/** Where the configuration says that Neo4j is. */
function existingDriver(config: Config): Driver | undefined {
  const { neo4jUri: uri, neo4jUser: user, neo4jPassword: password, neo4jPoolSize: poolSize } = config;
  return uri === undefined || password === undefined ? undefined : createDriver({ uri, user, password, poolSize });
}

/**
 * Gives `use` a driver for NEO4J_URI, or for the embedded server that runs, or for one that is started for this and stopped after it.
 * @throws {MinshengError} whatever starting the embedded server throws
 */
export async function withDatabase<Result>(
  config: Config,
  progress: Progress,
  use: (driver: Driver) => Promise<Result>,
): Promise<Result> {
  const poolSize = config.neo4jPoolSize;
  const existing = existingDriver(config);
  const running = existing === undefined ? runningEmbedded(config) : undefined;
  const started =
    existing === undefined && running === undefined
      ? await startEmbedded(embeddedOptions(config, progress))
      : undefined;
  const access = running ?? started;
  const driver = existing ?? (access === undefined ? undefined : createDriver({ ...access, poolSize }));
  if (driver === undefined) throw new Error('There is neither NEO4J_URI nor an embedded server.');
  const stopOnSignal = () => {
    // The transaction under way is rolled back by the server; nothing of it was visible.
    void started?.stop().finally(() => process.exit(130));
  };
  if (started !== undefined) for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stopOnSignal);
  try {
    return await use(driver);
  } finally {
    await driver.close();
    await started?.stop();
  }
}
