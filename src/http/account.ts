import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Context } from '../context.js';
import { isOperatorsConcern, publicError } from './formatError.js';
import type { Metrics } from './metrics.js';
import { NO_OPERATION, operationLabel } from './operationLabel.js';

/** Characters of the name that a client gives its operation, which may be as long as a body. */
const NAME_LENGTH = 80;

/** What is to be told of a request: of its last attempt at an answer, whatever came of those before. */
export interface Account {
  /** Out of a closed set: see `operationLabel`. */
  operation: string;
  /** As the client calls it. */
  operationName: string | undefined;
  /** Of each error in the answer. */
  codes: readonly unknown[];
  /** Errors that the operator should read of, with what is behind them. */
  causes: readonly unknown[];
}

/** Whoever answers the request keeps its account. */
export interface AccountedContext extends Context {
  account: Account;
}

/** Of what Apollo never begins to answer: it is no GraphQL request. */
export function newAccount(): Account {
  return { operation: NO_OPERATION, operationName: undefined, codes: ['BAD_REQUEST'], causes: [] };
}

/** Of a request whose answer was thrown away, for it could not be known to be of one release. */
export function failedAccount(account: Account, cause: unknown): Account {
  return { ...account, codes: [publicError(cause).code], causes: isOperatorsConcern(cause) ? [cause] : [] };
}

/** Keeps the account of each attempt. */
export const accounting: ApolloServerPlugin<AccountedContext> = {
  requestDidStart: ({ contextValue: { account } }) =>
    Promise.resolve({
      didResolveOperation({ operation, document, schema }) {
        account.operation = operationLabel(schema, document, operation);
        return Promise.resolve();
      },
      didEncounterErrors({ errors }) {
        account.causes = errors.filter(isOperatorsConcern);
        return Promise.resolve();
      },
      willSendResponse({ operationName, response: { body } }) {
        const errors = body.kind === 'single' ? body.singleResult.errors : body.initialResult.errors;
        account.operationName = operationName?.slice(0, NAME_LENGTH);
        account.codes = (errors ?? []).map(({ extensions }) => extensions?.code);
        return Promise.resolve();
      },
    }),
};

/** Tells of a request once, when its answer is there: one line, the cause of each error that is not the client's, and metrics. */
export function tell(
  { operation, operationName, codes, causes }: Account,
  { requestId, durationMs }: { readonly requestId: string; readonly durationMs: number },
  { log, metrics }: { readonly log: FastifyBaseLogger; readonly metrics: Metrics },
): void {
  for (const error of causes) {
    const { path, originalError } = error instanceof GraphQLError ? error : {};
    log.error(
      { requestId, path, err: originalError ?? error },
      path === undefined ? 'a request failed' : 'a field failed',
    );
  }
  const line = { requestId, operation: operationName, errors: codes.length, durationMs: Math.round(durationMs) };
  log.info(line, 'operation');
  metrics.countRequest({ operation, codes, durationMs });
}
