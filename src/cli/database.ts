import type { Config } from '../config.js';
import { isMinshengError, MinshengError } from '../errors.js';
import { createDriver, type DatabaseDriver } from '../neo4j/driver.js';
import { runningEmbedded } from '../neo4j/embedded.js';
import { superviseEmbedded, type RestartEvent } from '../neo4j/embedded/supervise.js';
import { embeddedOptions } from './embedded.js';
import type { Progress } from './terminal.js';

/** A driver, and how the database behind it ends. */
export interface Database {
  readonly driver: DatabaseDriver;
  /** Whether it is the embedded server, started for this command: `close` ends it. */
  readonly isOurs: boolean;
  /** What to tell the operator of an error: when the database does not answer, its address and the cause, which clients are not told. */
  readonly explain: (error: unknown) => unknown;
  close(): Promise<void>;
}

/** The code of the system behind an error, such as ECONNREFUSED: the driver gives it in the words of a message only. */
function reasonOf(error: MinshengError<'DATABASE_UNAVAILABLE'>): string {
  for (let cause = error.cause; cause instanceof Error; cause = cause.cause) {
    const [code] = /\bE[A-Z_]{4,}\b/.exec(cause.message) ?? [];
    if (code !== undefined) return code;
  }
  return error.details.reason;
}

function explainer(uri: string): Database['explain'] {
  const { protocol, host } = new URL(uri); // without a password, where one was put into it
  return (error) => {
    if (!isMinshengError(error, 'DATABASE_UNAVAILABLE')) return error;
    const details = { address: `${protocol}//${host}`, reason: reasonOf(error) };
    return new MinshengError('DATABASE_UNREACHABLE', details, { cause: error });
  };
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
      return 'Neo4j was stopped by another command and is not started again from here; `npx minsheng neo4j start` does it.';
  }
}

export interface OpenOptions {
  config: Config;
  progress: Progress;
  /** Aborting ends a start that is under way. */
  signal: AbortSignal;
  /** Whether an embedded server that runs already is used as it is; without it, two servers on one store are refused. */
  mayShare: boolean;
}

/**
 * NEO4J_URI where it is set, else the embedded server, started for this command unless it may share one that runs.
 * @throws {MinshengError} whatever starting the embedded server throws
 */
export async function openDatabase({ config, progress, signal, mayShare }: OpenOptions): Promise<Database> {
  const poolSize = config.neo4jPoolSize;
  const given = config.neo4j ?? (mayShare ? runningEmbedded(config) : undefined);
  if (given !== undefined) {
    const driver = createDriver({ ...given, poolSize });
    return { driver, isOurs: false, explain: explainer(given.uri), close: () => driver.close() };
  }
  const supervised = await superviseEmbedded({
    ...embeddedOptions(config, progress),
    signal,
    onRestart: (event) => process.stderr.write(`${describeRestart(event)}\n`),
  });
  const { server } = supervised;
  const driver = createDriver({ ...server, poolSize });
  const close = async () => {
    await driver.close();
    await supervised.stop();
  };
  return { driver, isOurs: server.startedHere, explain: explainer(server.uri), close };
}
