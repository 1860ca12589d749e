import neo4j, { type Record as Neo4jRecord, type Transaction } from 'neo4j-driver';
import { onAbort } from '../abort.js';
import { MinshengError } from '../errors.js';
import { decodeRow, encodeParams } from './decode.js';
import type { DatabaseDriver, Lease } from './driver.js';
import { databaseError, outcomeOf } from './faults.js';
import type { Statement } from './statement.js';
import { collect, type Stream } from './stream.js';

/** Runs one statement of `cypher/` and gives its rows, decoded. */
export type Runner = <Params, Row>(statement: Statement<Params, Row>, params: Params) => Promise<Row[]>;

/** What became of a statement. */
export interface StatementEnd {
  readonly name: string;
  /** `ok`, or the code of the registry under which it failed. */
  readonly outcome: string;
  /** From its sending to having its rows decoded, the wait for a connection included, in milliseconds. */
  readonly durationMs: number;
}

export interface RunnerOptions {
  driver: DatabaseDriver;
  database: string;
  /** Longest time the server may spend on one statement, in milliseconds. */
  timeoutMs: number;
  /** Whether it has to run on the leader of a cluster, who knows which transactions write; default: on any member. */
  onLeader?: boolean;
  /** Told the name of each statement when it is sent. */
  onStatement?: ((name: string) => void) | undefined;
  /** Told once of each statement that was sent, when it has ended. */
  onStatementEnd?: ((end: StatementEnd) => void) | undefined;
}

/** The request that statements are sent for. */
export interface RequestScope {
  /** Aborted when the client has left or the request has taken too long: what runs for it is ended in the database. */
  readonly signal: AbortSignal;
  /** What is left of the time for the request, in milliseconds. */
  remainingMs(): number;
  /** Bookmarks of what the statement must have seen at least. Fails when the database has to be asked and does not answer. */
  begin(): Promise<readonly string[]>;
  /** Told the bookmarks of what a statement may have seen at most. */
  end(bookmarks: readonly string[]): void;
  /** Told why a statement failed. */
  fail(error: unknown): void;
}

/** When a statement has waited so long, in milliseconds, the database is asked for a sign of life; most take less than 50. */
const SUSPECT_AFTER_MS = 400;

/** Waits for an answer no longer than it may take, the request goes on, and the database gives signs of life. */
async function awaited<Result>(
  work: PromiseLike<Result>,
  lease: Lease,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<Result> {
  let fail: (reason: Error) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => (fail = reject));
  const stops = [onAbort(lease.silence, fail), onAbort(signal, fail)];
  const suspicion = setInterval(() => {
    lease.suspect();
  }, SUSPECT_AFTER_MS);
  const late = setTimeout(() => {
    fail(new MinshengError('DATABASE_UNAVAILABLE', { reason: `the statement took more than ${timeoutMs} ms` }));
  }, timeoutMs);
  try {
    return await Promise.race([work, failed]);
  } finally {
    clearInterval(suspicion);
    clearTimeout(late);
    for (const stop of stops) stop();
  }
}

function decodeRows<Params, Row>(statement: Statement<Params, Row>, records: readonly Neo4jRecord[]): Row[] {
  if (statement.cardinality === 'one' && records.length > 1) {
    throw new MinshengError('ROW_MISMATCH', {
      file: statement.file,
      column: '*',
      received: `${records.length} rows`,
      expected: 'at most one row',
    });
  }
  return records.map((record) => decodeRow(statement, record));
}

/**
 * Sends one statement in an autocommit session of its own, one round trip. The session is READ, in which the server refuses writes; only
 * what has to run `onLeader` is sent in a WRITE session, which a cluster routes there: that text must not write by itself.
 */
async function send<Params, Row>(
  { driver, database, timeoutMs, onLeader = false, onStatement, onStatementEnd }: RunnerOptions,
  request: RequestScope | undefined,
  statement: Statement<Params, Row>,
  params: Params,
): Promise<Row[]> {
  request?.signal.throwIfAborted();
  const bookmarks = (await request?.begin()) ?? [];
  const lease = await driver.lease();
  const defaultAccessMode = onLeader ? neo4j.session.WRITE : neo4j.session.READ;
  const session = lease.session({ database, defaultAccessMode, bookmarks: [...bookmarks] });
  let stream: Stream | undefined;
  let sentAtMs: number | undefined;
  let failure: unknown;
  try {
    request?.signal.throwIfAborted();
    sentAtMs = performance.now();
    onStatement?.(statement.name);
    const leftMs = Math.min(timeoutMs, request?.remainingMs() ?? timeoutMs);
    const timeout = Math.max(1, Math.floor(leftMs)); // Neo4j takes 0 for no limit at all
    stream = collect(session.run(statement.text, encodeParams(statement, params), { timeout }));
    const records = await awaited(stream.whole, lease, timeoutMs, request?.signal);
    request?.end(session.lastBookmarks());
    return decodeRows(statement, records);
  } catch (error) {
    failure = error;
    throw error;
  } finally {
    lease.end(session, failure, stream?.abandon());
    if (sentAtMs !== undefined) {
      const outcome = failure === undefined ? 'ok' : outcomeOf(databaseError(failure));
      onStatementEnd?.({ name: statement.name, outcome, durationMs: performance.now() - sentAtMs });
    }
  }
}

/**
 * A runner for reading: by itself, or for a request, for which nothing is sent any more once it has ended.
 * It fails with DATABASE_UNAVAILABLE, DATABASE_REFUSED, DATABASE_FAILED, CLIENT_LEFT, ALREADY_ANSWERED or ROW_MISMATCH.
 */
export function createRunner(options: RunnerOptions, request?: RequestScope): Runner {
  return async (statement, params) => {
    try {
      return await send(options, request, statement, params);
    } catch (cause) {
      const error = databaseError(cause);
      request?.fail(error);
      throw error;
    }
  };
}

/** A runner inside one transaction, for the loader: all its statements become visible together or not at all. */
export function transactionRunner(transaction: Transaction): Runner {
  return async (statement, params) =>
    decodeRows(statement, (await transaction.run(statement.text, encodeParams(statement, params))).records);
}
