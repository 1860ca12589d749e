import { expect } from '@jest/globals';
import type { InjectOptions } from 'fastify';
import type { Api } from './api.js';

/** What no answer may hold: a stack, our Cypher, where anything runs. */
const SECRETS =
  /\n\s+at |node_modules|stack|\bMATCH \(|\bUNWIND\b|\$\w*[iI]ds\b|:Resource|bolt|neo4j|\d+\.\d+\.\d+\.\d+|localhost/;

export const GRAPHQL_RESPONSE = 'application/graphql-response+json';

/** A question by POST under the media type that has statuses. */
export function post(query: string, variables: Readonly<Record<string, unknown>> = {}): InjectOptions {
  return { method: 'POST', url: '/graphql', headers: { accept: GRAPHQL_RESPONSE }, payload: { query, variables } };
}

interface Failure {
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  readonly data?: unknown;
}

/** The body of a failure: one form for all, and nothing in it that is not for clients. */
export function failureIn(body: string): Failure {
  expect(body).not.toMatch(SECRETS);
  const failure = JSON.parse(body) as Failure;
  expect(failure.errors).not.toHaveLength(0);
  expect(failure.data ?? null).toBeNull();
  return failure;
}

/** Expects that a request is refused as a whole and before anything is sent, and that the next one is answered. @returns what it says */
export async function expectRefused(
  api: Pick<Api, 'send' | 'query'>,
  request: InjectOptions,
  { status, code }: { readonly status: number; readonly code: string },
): Promise<string> {
  const { response, statements } = await api.send(request);
  const { errors } = failureIn(response.body);
  expect({ status: response.statusCode, codes: [...new Set(errors.map(({ extensions }) => extensions.code))] }).toEqual(
    {
      status,
      codes: [code],
    },
  );
  expect(statements).toEqual([]);
  expect(response.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  expect(await api.query('{ __typename }')).toMatchObject({ status: 200, data: { __typename: 'Query' }, errors: [] });
  return errors.map(({ message }) => message).join('\n');
}
