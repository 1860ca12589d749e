import { once } from 'node:events';
import { createServer } from 'node:net';
import { readConfig, type Config } from '../config.js';
import { isMinshengError, MinshengError, systemCode } from '../errors.js';
import { currentRelease, sourceFiles } from '../generated/cypher.js';
import type { Tables } from '../generated/package.js';
import { createApp } from '../http/app.js';
import { createRunner, type Runner } from '../neo4j/run.js';
import { loadPackage } from '../package/load.js';
import { readPackage } from '../package/read.js';
import { openDocuments, type Documents } from '../source/documents.js';
import { programVersion } from '../version.js';
import { openDatabase, type Database } from './database.js';
import { describeLoad } from './load.js';
import { createProgress, print, type Progress } from './terminal.js';
import { Terminated, terminationSignal, untilAborted } from './termination.js';

async function loadTables(tables: Tables, config: Config, database: Database, progress: Progress, signal: AbortSignal) {
  const { driver } = database;
  const options = { driver, database: config.neo4jDatabase, onProgress: progress.show, signal };
  const report = await loadPackage(tables, options);
  progress.end();
  print(describeLoad(report));
}

/** `undefined` when the database is away, which is no reason not to start: it may come back. One that refuses us is. */
async function unlessAway<Rows>(rows: Promise<Rows>, { explain }: Database): Promise<Rows | undefined> {
  try {
    return await rows;
  } catch (cause) {
    const error = explain(cause);
    if (!isMinshengError(error, 'DATABASE_UNREACHABLE')) throw error;
    process.stderr.write(`${error.code}: ${error.message}\n`);
    return undefined;
  }
}

async function lookAtDatabase(run: Runner, database: Database): Promise<void> {
  const releases = await unlessAway(run(currentRelease, {}), database);
  if (releases?.length === 0) print('The graph is empty: run `npx minsheng load`.');
}

async function documentsOf(
  directory: string | undefined,
  run: Runner,
  database: Database,
): Promise<{ documents: Documents; note: string }> {
  const documents = openDocuments(directory);
  if (directory === undefined) {
    return { documents, note: 'none: set MINSHENG_SOURCES to the directory of the documents' };
  }
  const sources = await unlessAway(run(sourceFiles, {}), database);
  if (sources === undefined) return { documents, note: 'each document is checked when it is first quoted' };
  const found = await documents.check(sources);
  return { documents, note: `of ${found} of ${sources.length} sources` };
}

function welcome(address: string, quotes: string, isOurs: boolean): string {
  const query =
    '{"query":"{ observation(id: \\"observation/henan-2020-06/002\\") { statement citation { selector paragraph source { name } } } }"}';
  return `
  playground  ${address}/playground
  GraphQL     ${address}/graphql
  health      ${address}/health/ready
  quotes      ${quotes}

  curl -s ${address}/graphql -H 'content-type: application/json' -d '${query}'

  Ctrl-C stops the server${isOurs ? ' and its database' : ''}.
`;
}

/** @throws {MinshengError} PORT_IN_USE or LISTEN_FAILED, with what the system says */
async function listening<Result>({ host, port }: Config, listen: () => Promise<Result>): Promise<Result> {
  try {
    return await listen();
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EADDRINUSE') throw new MinshengError('PORT_IN_USE', { port, variable: 'PORT' }, { cause: error });
    throw new MinshengError('LISTEN_FAILED', { host, port, reason: code ?? String(error) }, { cause: error });
  }
}

/** Listens for a moment: that it cannot is to be told before a database is started. */
async function tryToListen(config: Config): Promise<void> {
  const { host, port } = config;
  const probe = createServer();
  await listening(config, () => once(probe.listen({ host, port }), 'listening'));
  probe.close();
  await once(probe, 'close');
}

/** Starts database and server, and runs until it is told to stop; a second signal ends it at once. */
export async function serve(): Promise<void> {
  const config = readConfig();
  const signal = terminationSignal();
  const progress = createProgress();
  // The embedded server gets the package on disk, whose faults are told before anything is started. That of NEO4J_URI is
  // loaded by `minsheng load`, once for all replicas.
  const tables = config.neo4j === undefined ? await readPackage(config.dataDirectory) : undefined;
  await tryToListen(config);
  const database = await openDatabase({ config, progress, signal, mayShare: false });
  try {
    if (tables !== undefined) await loadTables(tables, config, database, progress, signal);
    const { driver } = database;
    const { neo4jDatabase, queryTimeoutMs, requestTimeoutMs, http, queryLimits, logLevel } = config;
    const run = createRunner({ driver, database: neo4jDatabase, timeoutMs: queryTimeoutMs });
    await lookAtDatabase(run, database);
    const { documents, note } = await documentsOf(config.sourcesDirectory, run, database);
    const app = await createApp({
      driver,
      database: neo4jDatabase,
      documents,
      queryTimeoutMs,
      requestTimeoutMs,
      http,
      queryLimits,
      logLevel,
      metrics: { version: programVersion(), poolSize: config.neo4jPoolSize, token: config.metricsToken },
    });
    try {
      const { host, port } = config;
      const address = await listening(config, () => app.listen({ host, port }));
      print(welcome(address, note, database.isOurs));
      await untilAborted(signal);
      app.log.info({ signal: signal.reason instanceof Terminated ? signal.reason.message : undefined }, 'stopping');
    } finally {
      await app.close();
    }
  } catch (error) {
    throw database.explain(error);
  } finally {
    await database.close();
  }
}
