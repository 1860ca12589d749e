import { define } from './definition.js';

/** What is refused before it is asked: by its size, its form, or its frequency. Part of the registry. */
export const requestErrors = {
  QUERY_TOO_LARGE: define<{ received: string; expected: string; action: string }>({
    status: 400,
    audience: 'client',
    meaning: 'The query is over one of the limits: its size, its depth, its cost.',
    message: (d) => ({
      received: `The query has ${d.received}.`,
      expected: d.expected,
      action: d.action,
    }),
  }),
  BATCH_REFUSED: define<{ operations: number }>({
    status: 400,
    audience: 'client',
    meaning: 'The body is an array of operations.',
    message: (d) => ({
      received: `The body is an array of ${d.operations} operations.`,
      expected: 'one operation in each request',
      action: 'Send each by itself, or ask for several things in one query.',
    }),
  }),
  METHOD_NOT_ALLOWED: define<{ received: string; expected: string }>({
    status: 405,
    audience: 'client',
    meaning: 'The address is not asked in this way: a mutation by GET, a PUT.',
    message: (d) => ({
      received: `The request is ${d.received}.`,
      expected: d.expected,
      action: 'Use that: this API only reads.',
    }),
  }),
  NOT_ACCEPTABLE: define<{ received: string }>({
    status: 406,
    audience: 'client',
    meaning: 'The client accepts no media type that an answer has.',
    message: (d) => ({
      received: `The request has the header "${d.received}".`,
      expected: 'application/graphql-response+json or application/json to be accepted',
      action: 'Name one of them in the header "accept", or leave it out.',
    }),
  }),
  REQUEST_TIMEOUT: define<{ timeoutMs: number }>({
    status: 408,
    audience: 'client',
    meaning: 'The request did not arrive as a whole in time; the connection is closed.',
    message: (d) => ({
      received: 'The request did not arrive as a whole.',
      expected: `all of it within ${d.timeoutMs} ms`,
      action: 'Send it again over a faster connection.',
    }),
  }),
  BODY_TOO_LARGE: define<{ limitBytes: number }>({
    status: 413,
    audience: 'client',
    meaning: 'The body is longer than the limit.',
    message: (d) => ({
      received: 'The body is too long.',
      expected: `at most ${d.limitBytes} bytes`,
      action: 'Ask for less at once, in several requests.',
    }),
  }),
  UNSUPPORTED_MEDIA_TYPE: define<{ received: string }>({
    status: 415,
    audience: 'client',
    meaning: 'The body is no JSON in UTF-8, or it is compressed.',
    message: (d) => ({
      received: `The body comes as ${d.received}.`,
      expected: 'content-type application/json in UTF-8, without a content-encoding',
      action: 'Send plain JSON.',
    }),
  }),
  RATE_LIMITED: define<{ perMinute: number; retryAfterS: number }>({
    status: 429,
    audience: 'client',
    meaning: 'This client asks too often; `retry-after` says when to go on.',
    message: (d) => ({
      received: 'There are too many requests from this address.',
      expected: `at most ${d.perMinute} in a minute`,
      action: `Go on in ${d.retryAfterS} s.`,
    }),
  }),
  HEAD_TOO_LARGE: define<Record<string, never>>({
    status: 431,
    audience: 'client',
    meaning: 'The address and headers of the request are longer than 16 KiB; send the query by POST.',
    message: () => ({
      received: 'The address and headers of the request are too long.',
      expected: 'at most 16 KiB',
      action: 'Send the query by POST, in the body.',
    }),
  }),
} as const;
