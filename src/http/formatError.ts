import { GraphQLError, type FormattedExecutionResult, type GraphQLFormattedError } from 'graphql';
import type { QueryLimits } from '../config.js';
import { httpStatusOf, isErrorCode, isMinshengError, MinshengError } from '../errors.js';
import { isTokenOverflow, tokenFault } from './limits/structure.js';

/** What GraphQL wrapped, in a resolver or before; Apollo's own helper unwraps the former only. */
function unwrap(error: unknown): unknown {
  return error instanceof GraphQLError ? (error.originalError ?? error) : error;
}

/** What a client may see of an error. */
export function publicError(error: unknown): MinshengError {
  if (isMinshengError(error) && error.audience === 'client') return error;
  // A database that refuses us is, for a client, one that is not there.
  if (isMinshengError(error, 'DATABASE_REFUSED')) {
    return new MinshengError('DATABASE_UNAVAILABLE', { reason: 'it refused the connection' });
  }
  if (isMinshengError(error, 'DATABASE_FAILED')) {
    return new MinshengError('DATABASE_UNAVAILABLE', { reason: 'it failed' });
  }
  return new MinshengError('INTERNAL_SERVER_ERROR', {});
}

/** What Apollo itself answers with; its messages are for clients. They are of the request as a whole, so that they have no path. */
const APOLLO_CODES: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);
/** Characters of a message of GraphQL, which repeats what it was sent, however long. */
const MESSAGE_LENGTH = 500;

/** The error of the registry that says the same as one of Apollo's. */
function inOurWords(error: unknown, { message, extensions }: GraphQLFormattedError, limits: QueryLimits) {
  if (extensions?.code === 'GRAPHQL_PARSE_FAILED' && isTokenOverflow(message)) return tokenFault(limits);
  const http = error instanceof GraphQLError ? error.extensions.http : undefined;
  const isMethod = typeof http === 'object' && http !== null && 'status' in http && http.status === 405;
  return isMethod
    ? new MinshengError('METHOD_NOT_ALLOWED', { received: 'by GET and no query', expected: 'a query' })
    : undefined;
}

/**
 * What a client sees of an error, and no more of it than message, place and code. Errors of the registry and of GraphQL itself keep their
 * words; everything unknown is masked, and its cause goes to the log only.
 */
export function createFormatError(limits: QueryLimits) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { locations, path } = formatted;
    const place = { ...(locations === undefined ? {} : { locations }), ...(path === undefined ? {} : { path }) };
    const original = unwrap(error);
    const code = formatted.extensions?.code;
    const isApollos = !isMinshengError(original) && path === undefined && APOLLO_CODES.has(code);
    const ours = isApollos ? inOurWords(error, formatted, limits) : publicError(original);
    if (ours !== undefined) return { message: ours.message, ...place, extensions: { code: ours.code } };
    const { message } = formatted;
    const short = message.length > MESSAGE_LENGTH ? `${message.slice(0, MESSAGE_LENGTH)} …` : message;
    return { message: short, ...place, extensions: { code } };
  };
}

/** Whether an answer has no data, or none of its fields: each of them has failed. A field that is `null` by itself has not. */
export function hasFailed({ data, errors }: FormattedExecutionResult): boolean {
  const fields = Object.entries(data ?? {});
  const failed = new Set(errors?.map(({ path }) => path?.[0]));
  return fields.every(([name, value]) => value === null && failed.has(name));
}

/** Under this media type a status speaks of the GraphQL answer; under application/json only of the transport. */
export const GRAPHQL_RESPONSE = 'application/graphql-response+json';
/** Codes of the transport: whoever reads only statuses must see them. */
const OF_THE_TRANSPORT: ReadonlySet<unknown> = new Set(['BAD_REQUEST', 'METHOD_NOT_ALLOWED']);

/**
 * The HTTP status of an answer without data, as GraphQL over HTTP has it; `undefined` leaves it as it is.
 * @param accept header of the request
 */
export function statusOf(code: unknown, accept: string): number | undefined {
  if (OF_THE_TRANSPORT.has(code)) return undefined;
  if (!accept.includes(GRAPHQL_RESPONSE)) return 200;
  return isErrorCode(code) ? httpStatusOf(code) : undefined;
}

/** Whether the operator should read of it: everything but what the client did. */
export function isOperatorsConcern(error: unknown): boolean {
  const original = unwrap(error);
  if (isMinshengError(original)) return original.status >= 500;
  return !(error instanceof GraphQLError) || error.path !== undefined || !APOLLO_CODES.has(error.extensions.code);
}
