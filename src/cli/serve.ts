import type { Driver } from 'neo4j-driver';
import { readConfig, type Config } from '../config.js';
import { isMinshengError, MinshengError, systemCode } from '../errors.js';
import { sourceFiles } from '../generated/cypher.js';
import { createApp } from '../http/app.js';
import { createDriver } from '../neo4j/driver.js';
import { superviseEmbedded, type RestartEvent } from '../neo4j/embedded/supervise.js';
import { createRunner, type Runner } from '../neo4j/run.js';
import { warmUp } from '../neo4j/warmUp.js';
import { loadPackage } from '../package/load.js';
import { readPackage } from '../package/read.js';
import { noDocuments, readDocuments, type Documents } from '../source/documents.js';
import { embeddedOptions } from './embedded.js';
import { describeLoad } from './load.js';
import { createProgress, print, type Progress } from './terminal.js';

/** The database of this process, and how it ends. */
interface Database {
  readonly driver: Driver;
  stop(): Promise<void>;
}

function describeRestart(event: RestartEvent): string {
  switch (event.kind) {
    case 'died':
      return `Neo4j died (${event.exit.signal ?? `exit ${String(event.exit.code)}`}); it is started again in ${event.delayMs / 1000} s.`;
    case 'failed':
      return `Neo4j could not be started (${event.error instanceof Error ? event.error.message : String(event.error)}); next try in ${event.delayMs / 1000} s.`;
    case 'restarted':
      return `Neo4j runs again at ${event.server.uri}.`;
    case 'stopped-elsewhere':
      return 'Neo4j was stopped by another command; this server is not ready until it is started again.';
  }
}

/** NEO4J_URI as it is: its package is loaded by `minsheng load`, once for all replicas. */
function existingDatabase(config: Config, uri: string, password: string): Database {
  const driver = createDriver({ uri, user: config.neo4jUser, password, poolSize: config.neo4jPoolSize });
  return { driver, stop: () => driver.close() };
}

/** The embedded server, holding the package on disk. */
async function embeddedDatabase(config: Config, progress: Progress, signal: AbortSignal): Promise<Database> {
  const tables = await readPackage(config.dataDirectory); // a faulty package is told before anything is started
  const supervised = await superviseEmbedded({
    ...embeddedOptions(config, progress),
    signal,
    onRestart: (event) => process.stderr.write(`${describeRestart(event)}\n`),
  });
  const driver = createDriver({ ...supervised.server, poolSize: config.neo4jPoolSize });
  const stop = async () => {
    await driver.close();
    await supervised.stop();
  };
  try {
    const report = await loadPackage(tables, { driver, database: config.neo4jDatabase, onProgress: progress.show });
    progress.end();
    print(describeLoad(report));
    return { driver, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function documentsOf(config: Config, run: Runner): Promise<Documents> {
  if (config.sourcesDirectory === undefined) return noDocuments;
  return readDocuments(config.sourcesDirectory, await run(sourceFiles, {}));
}

function welcome(address: string, hasDocuments: boolean): string {
  const query =
    '{"query":"{ observation(id: \\"observation/henan-2020-06/002\\") { statement citation { selector paragraph source { name } } } }"}';
  return [
    '',
    `  playground  ${address}/playground`,
    `  GraphQL     ${address}/graphql`,
    `  health      ${address}/health/ready`,
    hasDocuments ? '' : '  quotes      none: set MINSHENG_SOURCES to the directory of the documents',
    '',
    `  curl -s ${address}/graphql -H 'content-type: application/json' -d '${query}'`,
    '',
    '  Ctrl-C stops the server and its database.',
    '',
  ]
    .filter((line, index) => line !== '' || index !== 4)
    .join('\n');
}

/** npm passes Ctrl-C on although the terminal has told us already: a second signal within so many milliseconds is the first. */
const SAME_SIGNAL_MS = 500;

/** Starts database and server, and runs until SIGINT or SIGTERM; a second signal ends it at once. */
export async function serve(): Promise<void> {
  const config = readConfig();
  const progress = createProgress();
  const ending = new AbortController();
  const { signal } = ending;
  let stop: () => Promise<void> = () => Promise.resolve();
  let firstSignalAtMs = 0;
  const onSignal = () => {
    if (signal.aborted) {
      if (performance.now() - firstSignalAtMs < SAME_SIGNAL_MS) return;
      process.exit(1); // the exit hook of the embedded server ends the JVM
    }
    firstSignalAtMs = performance.now();
    ending.abort();
    void stop().then(() => process.exit(0));
  };
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, onSignal);

  try {
    const { neo4jUri: uri, neo4jPassword: password } = config;
    const database =
      uri === undefined || password === undefined
        ? await embeddedDatabase(config, progress, signal)
        : existingDatabase(config, uri, password);
    stop = () => database.stop();
    signal.throwIfAborted();
    const { neo4jDatabase, queryTimeoutMs } = config;
    const run = createRunner({ driver: database.driver, database: neo4jDatabase, timeoutMs: queryTimeoutMs });
    const app = await createApp({
      driver: database.driver,
      database: neo4jDatabase,
      documents: await documentsOf(config, run),
      queryTimeoutMs,
      logLevel: config.logLevel,
      isStopping: () => signal.aborted,
    });
    stop = async () => {
      await app.close(); // answers what is under way, takes nothing new
      await database.stop();
    };
    const address = await app.listen({ port: config.port, host: config.host }).catch((error: unknown) => {
      if (systemCode(error) !== 'EADDRINUSE') throw error;
      throw new MinshengError('PORT_IN_USE', { port: config.port, variable: 'PORT' }, { cause: error });
    });
    print(welcome(address, config.sourcesDirectory !== undefined));
    await warmUp(run).catch(() => undefined);
  } catch (error) {
    await stop();
    if (signal.aborted && !isMinshengError(error)) process.exit(0);
    throw error;
  }
}
