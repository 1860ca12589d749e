import { GraphQLError, type FormattedExecutionResult, type GraphQLFormattedError } from 'graphql';
import { httpStatusOf, isErrorCode, isMinshengError, MinshengError } from '../errors.js';

/** What GraphQL wrapped, in a resolver or before; Apollo's own helper unwraps the former only. */
function unwrap(error: unknown): unknown {
  return error instanceof GraphQLError ? (error.originalError ?? error) : error;
}

/** What a client may see of an error. */
function publicError(error: unknown): MinshengError {
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

/** Errors of GraphQL itself, such as a syntax error, speak for themselves; Apollo gives them a code other than this. */
const UNKNOWN = 'INTERNAL_SERVER_ERROR';

/** Errors of the registry keep code and message; everything unknown is masked, its cause goes to the log only. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrap(error);
  const isOurs = isMinshengError(original);
  if (!isOurs && formatted.extensions?.code !== UNKNOWN) return formatted;
  const { message, code } = publicError(original);
  const { locations, path } = formatted;
  return {
    message,
    ...(locations === undefined ? {} : { locations }),
    ...(path === undefined ? {} : { path }),
    extensions: { code },
  };
}

/** Whether an answer has no data, or none of its fields: each of them has failed. A field that is `null` by itself has not. */
export function hasFailed({ data, errors }: FormattedExecutionResult): boolean {
  const fields = Object.entries(data ?? {});
  const failed = new Set(errors?.map(({ path }) => path?.[0]));
  return fields.every(([name, value]) => value === null && failed.has(name));
}

/** Under this media type a status speaks of the GraphQL answer; under application/json only of the transport. */
const GRAPHQL_RESPONSE = 'application/graphql-response+json';

/**
 * The HTTP status of an answer without data, as GraphQL over HTTP has it; `undefined` leaves it as it is.
 * @param accept header of the request
 */
export function statusOf(code: unknown, accept: string): number | undefined {
  if (!accept.includes(GRAPHQL_RESPONSE)) return 200;
  return isErrorCode(code) ? httpStatusOf(code) : undefined;
}

/** What is the client's doing. */
const CLIENTS_OWN = new Set<string>(['BAD_USER_INPUT', 'CLIENT_LEFT']);

/** Whether the operator should read of it: everything but what the client did. */
export function isOperatorsConcern(error: unknown): boolean {
  const original = unwrap(error);
  if (isMinshengError(original)) return !CLIENTS_OWN.has(original.code);
  return !(original instanceof GraphQLError) || original.extensions.code === UNKNOWN;
}
