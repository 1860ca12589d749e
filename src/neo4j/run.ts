import neo4j, { Neo4jError, type Driver, type QueryResult, type Transaction } from 'neo4j-driver';
import { MinshengError } from '../errors.js';
import { decodeRow, encodeParams } from './decode.js';
import type { Statement } from './statement.js';

/** Runs one statement of `cypher/` and gives its rows, decoded. */
export type Runner = <Params, Row>(statement: Statement<Params, Row>, params: Params) => Promise<Row[]>;

export interface RunnerOptions {
  driver: Driver;
  database: string;
  /** Longest time the server may spend on one statement, in milliseconds. */
  timeoutMs: number;
  /** Told the name of each statement that is sent. */
  onStatement?: ((name: string) => void) | undefined;
}

const UNREACHABLE = new Set(['ServiceUnavailable', 'SessionExpired', 'N/A']);

/** Turns a driver's error into one of ours; what is no database error stays as it is. */
export function databaseError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code, message } = error;
  if (code.startsWith('Neo.ClientError.Security') || code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new MinshengError('DATABASE_REFUSED', { reason: code }, { cause: error });
  }
  if (UNREACHABLE.has(code) || code.startsWith('Neo.TransientError') || code.includes('TransactionTimedOut')) {
    const reason = code.includes('TimedOut')
      ? 'the statement took too long'
      : UNREACHABLE.has(code)
        ? 'no connection'
        : code;
    return new MinshengError('DATABASE_UNAVAILABLE', { reason }, { cause: error });
  }
  return new Error(`${code}: ${message}`, { cause: error });
}

function decodeRows<Params, Row>(statement: Statement<Params, Row>, result: QueryResult): Row[] {
  if (statement.cardinality === 'one' && result.records.length > 1) {
    throw new MinshengError('ROW_MISMATCH', {
      file: statement.file,
      column: '*',
      received: `${result.records.length} rows`,
      expected: 'at most one row',
    });
  }
  return result.records.map((record) => decodeRow(statement, record));
}

/** A runner for reading: each statement in an autocommit READ session of its own, one round trip. Writes are refused by the server. */
export function createRunner({ driver, database, timeoutMs, onStatement }: RunnerOptions): Runner {
  return async (statement, params) => {
    onStatement?.(statement.name);
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      const result = await session.run(statement.text, encodeParams(statement, params), { timeout: timeoutMs });
      return decodeRows(statement, result);
    } catch (error) {
      throw databaseError(error);
    } finally {
      // Not awaited: on a dead link closing can hang, and nothing depends on it.
      session.close().catch(() => undefined);
    }
  };
}

/** A runner inside one transaction, for the loader: all its statements become visible together or not at all. */
export function transactionRunner(transaction: Transaction): Runner {
  return async (statement, params) =>
    decodeRows(statement, await transaction.run(statement.text, encodeParams(statement, params)));
}
