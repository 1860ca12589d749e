import { Neo4jError } from 'neo4j-driver';
import { isMinshengError, MinshengError } from '../errors.js';

/** Codes of the driver itself: no connection, one that broke, none free in time. */
const UNREACHABLE = new Set(['ServiceUnavailable', 'SessionExpired', 'N/A']);

/** The first clause of a message of Neo4j: what follows are its internals. */
function firstClause(message: string): string {
  return message.split(/[.:\n]/)[0] ?? message;
}

/** Turns a driver's error into one of ours; what is no database error stays as it is. */
export function databaseError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code, message } = error;
  if (code.startsWith('Neo.ClientError.Security') || code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new MinshengError('DATABASE_REFUSED', { reason: code }, { cause: error });
  }
  if (code.startsWith('Neo.DatabaseError')) {
    const reason = `${firstClause(message)} (${code})`;
    return new MinshengError('DATABASE_FAILED', { reason }, { cause: error });
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

/** What became of a statement: `ok`, or the code of the registry under which it failed. */
export function outcomeOf(error: unknown): string {
  return isMinshengError(error) ? error.code : 'INTERNAL_SERVER_ERROR';
}
