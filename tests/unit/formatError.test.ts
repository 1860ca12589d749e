import { describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { MinshengError } from '../../src/errors.js';
import { createFormatError, isOperatorsConcern, statusOf } from '../../src/http/formatError.js';
import { defaults } from '../harness/environment.js';

const formatError = createFormatError(defaults.queryLimits);
const path = ['region', 'children', 3];
const MASKED = {
  message: new MinshengError('INTERNAL_SERVER_ERROR', {}).message,
  path,
  extensions: { code: 'INTERNAL_SERVER_ERROR' },
};

/** As GraphQL hands over what a resolver threw, and Apollo after it. */
function thrown(cause: unknown) {
  const originalError = cause instanceof Error ? cause : undefined;
  const error = new GraphQLError(originalError?.message ?? `Unexpected error value: ${String(cause)}`, {
    path,
    ...(originalError === undefined ? {} : { originalError }),
  });
  const code = error.extensions.code ?? 'INTERNAL_SERVER_ERROR';
  return { formatted: { ...error.toJSON(), extensions: { ...error.extensions, code } }, error };
}

const CYPHER = 'MATCH (n:Resource) WHERE n.id IN $ids RETURN n at bolt://10.0.0.7:7687';

describe('an error that is unknown', () => {
  test.each<[string, unknown]>([
    ['a plain error', new Error(CYPHER)],
    ['one of the driver', Object.assign(new Error(CYPHER), { code: 'Neo.ClientError.Statement.SyntaxError' })],
    ['no error at all', CYPHER],
    [
      'one that says it is for clients',
      Object.assign(new Error(CYPHER), { extensions: { code: 'BAD_USER_INPUT', CYPHER } }),
    ],
    [
      'one that is GraphQL’s, but has a place',
      new GraphQLError(CYPHER, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }),
    ],
    ['one of ours for the operator', new MinshengError('CONFIG_INVALID', { faults: [CYPHER] })],
    [
      'a row that is not what its header declares',
      new MinshengError('ROW_MISMATCH', { file: 'cypher/a/b.cypher', column: 'id', received: '1', expected: CYPHER }),
    ],
  ])('%s is masked, and the operator reads of it', (_, cause) => {
    const { formatted, error } = thrown(cause);
    expect(formatError(formatted, error)).toEqual(MASKED);
    expect(isOperatorsConcern(error)).toBe(true);
  });

  test('that has no place is masked too', () => {
    const error = new GraphQLError(CYPHER, { extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: [CYPHER] } });
    expect(JSON.stringify(formatError(error.toJSON(), error))).not.toContain('MATCH');
    expect(formatError({ message: CYPHER }, new Error(CYPHER))).toMatchObject({
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
  });

  test('of a database that refuses us is one that is not there', () => {
    const { formatted, error } = thrown(new MinshengError('DATABASE_REFUSED', { reason: 'the password of neo4j' }));
    const { message, extensions } = formatError(formatted, error);
    expect(extensions).toEqual({ code: 'DATABASE_UNAVAILABLE' });
    expect(message).not.toContain('password');
    expect(isOperatorsConcern(error)).toBe(true);
  });
});

describe('an error that is known', () => {
  test('of the registry keeps its words, its place and its code, and no more', () => {
    const cause = new MinshengError('BATCH_REFUSED', { operations: 10 }, { cause: new Error(CYPHER) });
    const { formatted, error } = thrown(cause);
    expect(formatError(formatted, error)).toEqual({
      message: cause.message,
      path,
      extensions: { code: 'BATCH_REFUSED' },
    });
    expect(isOperatorsConcern(error)).toBe(false);
  });

  test('of GraphQL keeps its words, as far as anybody reads', () => {
    const extensions = { code: 'GRAPHQL_VALIDATION_FAILED', stacktrace: [CYPHER] };
    const error = new GraphQLError(`Cannot query field "${'x'.repeat(10_000)}"`, { extensions });
    const { message, extensions: shown } = formatError(error.toJSON(), error);
    expect(message).toMatch(/^Cannot query field "x+ …$/);
    expect(message.length).toBeLessThan(510);
    expect(shown).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(isOperatorsConcern(error)).toBe(false);
  });
});

describe('the status of an answer without data', () => {
  test.each([
    ['BAD_USER_INPUT', 'application/graphql-response+json', 400],
    ['BAD_USER_INPUT', 'application/json', 200],
    ['QUERY_TOO_LARGE', '*/*', 200],
    ['DATABASE_UNAVAILABLE', 'text/html, application/graphql-response+json', 503],
    ['BAD_REQUEST', 'application/json', undefined],
    ['METHOD_NOT_ALLOWED', 'application/json', undefined],
    ['GRAPHQL_PARSE_FAILED', 'application/graphql-response+json', undefined],
  ])('%s under %s is %s', (code, accept, status) => {
    expect(statusOf(code, accept)).toBe(status);
  });
});
