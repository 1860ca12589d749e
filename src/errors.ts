import { define, type Message } from './errors/definition.js';
import { embeddedErrors } from './errors/embedded.js';
import { operationErrors } from './errors/operations.js';
import { requestErrors } from './errors/requests.js';

/**
 * The one registry of errors. A code is part of the API: it never changes its meaning. Each template says what was
 * received, what was expected and what to do next; README's error table is tested against this file.
 */

const registry = {
  BAD_USER_INPUT: define<{ argument: string; received: string; expected: string; action: string }>({
    status: 400,
    audience: 'client',
    meaning: 'An argument is malformed. An unknown but well-formed id is not an error: it is `null`.',
    message: (d) => ({
      received: `Argument "${d.argument}" is ${d.received}.`,
      expected: d.expected,
      action: d.action,
    }),
  }),
  BAD_REQUEST: define<{ reason: string }>({
    status: 400,
    audience: 'client',
    meaning: 'The request is no GraphQL request: broken JSON, no query, a GET without the preflight header.',
    message: (d) => ({
      received: `The request cannot be read (${d.reason}).`,
      expected: 'a GraphQL request as GraphQL over HTTP describes it',
      action: 'Send JSON with a "query" by POST, content-type application/json.',
    }),
  }),
  NOT_FOUND: define<{ method: string; path: string }>({
    status: 404,
    audience: 'client',
    meaning: 'Nothing is served at this address.',
    message: (d) => ({
      received: `There is nothing at ${d.method} ${d.path}.`,
      expected: '/graphql, /playground, /health/live, /health/ready or /metrics',
      action: 'Check the address.',
    }),
  }),
  ...requestErrors,
  DATABASE_UNAVAILABLE: define<{ reason: string }>({
    status: 503,
    audience: 'client',
    meaning: 'Neo4j does not answer, or not in time.',
    message: (d) => ({
      received: `The graph database did not answer (${d.reason}).`,
      expected: 'a Neo4j server that answers within the limits',
      action:
        'Try again in a few seconds, or ask for less at a time; the operator finds the cause in the log under the request id.',
    }),
  }),
  SERVER_STOPPING: define<Record<string, never>>({
    status: 503,
    audience: 'client',
    meaning: 'The server was told to stop: it answers what is under way and takes nothing new.',
    message: () => ({
      received: 'The request came while the server stops.',
      expected: 'a request to a server that is ready',
      action: 'Send it again: another replica, or this server when it is back, will answer it.',
    }),
  }),
  CLIENT_LEFT: define<Record<string, never>>({
    status: 499,
    audience: 'client',
    meaning: 'The client left before its answer was whole, and its statements were ended. Seen in metrics only.',
    message: () => ({
      received: 'The client has left.',
      expected: 'a client that waits for its answer',
      action: 'Nothing is to be done: its statements were ended.',
    }),
  }),
  ALREADY_ANSWERED: define<Record<string, never>>({
    status: 499,
    audience: 'client',
    meaning:
      'The answer was there before all that was asked for it, as when a field failed early. Seen in metrics only.',
    message: () => ({
      received: 'The request was answered already.',
      expected: 'a request that is still to be answered',
      action: 'Nothing is to be done: what still ran for it was ended.',
    }),
  }),
  INTERNAL_SERVER_ERROR: define<Record<string, never>>({
    status: 500,
    audience: 'client',
    meaning: 'A fault of the server. Its cause is in the log under the request id, never in the answer.',
    message: () => ({
      received: 'The server failed on this request.',
      expected: 'no failure: this is not the fault of the request',
      action: 'Report the header x-request-id of the answer: the log has the cause under it.',
    }),
  }),
  CONFIG_INVALID: define<{ faults: readonly string[] }>({
    status: 500,
    audience: 'operator',
    meaning: 'The environment or `.env` holds wrong values; all of them are listed.',
    message: (d) => ({
      received: `The configuration has ${d.faults.length} fault(s):\n  ${d.faults.join('\n  ')}\n`,
      expected: 'the values that .env.example describes',
      action: 'Correct the variables named above and start again.',
    }),
  }),
  PACKAGE_INVALID: define<{ directory: string; faults: readonly string[] }>({
    status: 500,
    audience: 'operator',
    meaning: 'The data package has faults; each is named with file, line and column, and nothing was written.',
    message: (d) => ({
      received: `The data package in ${d.directory} has ${d.faults.length} fault(s):\n${d.faults.join('\n')}\n`,
      expected: 'a package as datapackage.json and data/README.md describe it',
      action: 'Correct the places named above, then run `npx minsheng check`. Nothing was written.',
    }),
  }),
  SOURCES_INVALID: define<{ directory: string; faults: readonly string[] }>({
    status: 500,
    audience: 'operator',
    meaning: '`MINSHENG_SOURCES` holds a document that is not the one the figures were read from.',
    message: (d) => ({
      received: `The documents in ${d.directory} do not fit the package:\n  ${d.faults.join('\n  ')}\n`,
      expected: 'the files that data/sources.csv names, byte for byte (SHA-256)',
      action:
        'Put the original files there, or unset MINSHENG_SOURCES: without them quotes are null and all else works.',
    }),
  }),
  DOCUMENTS_MISSING: define<{ received: string; files: readonly string[] }>({
    status: 500,
    audience: 'operator',
    meaning: 'An audit was asked for without the documents, or one of them is not there.',
    message: (d) => ({
      received: d.received,
      expected: `a directory with the files that data/sources.csv names: ${d.files.join(', ')}`,
      action: 'Set MINSHENG_SOURCES to the directory of the documents and run `npx minsheng audit` again.',
    }),
  }),
  ...embeddedErrors,
  DATABASE_UNREACHABLE: define<{ address: string; reason: string }>({
    status: 503,
    audience: 'operator',
    meaning: 'A command did not reach Neo4j, or lost it; address and cause are named.',
    message: (d) => ({
      received: `Neo4j at ${d.address} did not answer (${d.reason}).`,
      expected: 'a Neo4j 5.26 that answers on Bolt there',
      action:
        'Check that it runs, that NEO4J_URI is its address, and the network and firewall between; then try again. `npx minsheng neo4j status` looks for the embedded one.',
    }),
  }),
  DATABASE_REFUSED: define<{ reason: string }>({
    status: 503,
    audience: 'operator',
    meaning: 'Neo4j answers but refuses us: wrong user, password or database name.',
    message: (d) => ({
      received: `Neo4j refused the connection (${d.reason}).`,
      expected: 'a user that may read and write the database named',
      action: 'Check NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE.',
    }),
  }),
  DATABASE_FAILED: define<{ reason: string }>({
    status: 503,
    audience: 'operator',
    meaning:
      'Neo4j itself failed, as it does on a full disk; after that it may refuse everything until it is restarted.',
    message: (d) => ({
      received: `Neo4j failed: ${d.reason}.`,
      expected: 'a server with a sound store and room on its disk',
      action: 'Look for the cause in the logs of Neo4j, mend it, restart Neo4j, and try again: nothing was written.',
    }),
  }),
  LOAD_IN_PROGRESS: define<{ pid: number; host: string; forS: number }>({
    status: 409,
    audience: 'operator',
    meaning: 'Another process is loading a package into the same database.',
    message: (d) => ({
      received: `Another load has been running for ${d.forS} s (pid ${d.pid} on ${d.host}).`,
      expected: 'one load at a time',
      action: 'Wait until it has ended, or end it, and run `npx minsheng load` again.',
    }),
  }),
  ROW_MISMATCH: define<{ file: string; column: string; received: string; expected: string }>({
    status: 500,
    audience: 'operator',
    meaning: 'A statement returned something else than its header declares.',
    message: (d) => ({
      received: `${d.file} returned ${d.received} in column "${d.column}".`,
      expected: `${d.expected}, as its header declares`,
      action: 'Mend the header or the statement, then run `npm run codegen`.',
    }),
  }),
  ...operationErrors,
} as const;

export type ErrorCode = keyof typeof registry;
export type ErrorDetails<Code extends ErrorCode> = Parameters<(typeof registry)[Code]['message']>[0];

/** What README's error table is held against. */
export const errorTable = (Object.keys(registry) as ErrorCode[]).map((code) => ({
  code,
  status: registry[code].status,
  meaning: registry[code].meaning,
}));

export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(registry, code);
}

export function httpStatusOf(code: ErrorCode): number {
  return registry[code].status;
}

/** An error of the registry: `code` and `details` for programs, `message` for people. */
export class MinshengError<Code extends ErrorCode = ErrorCode> extends Error {
  readonly code: Code;
  readonly details: ErrorDetails<Code>;

  constructor(code: Code, details: ErrorDetails<Code>, options?: ErrorOptions) {
    const message = (registry[code].message as (d: ErrorDetails<Code>) => Message)(details);
    super(`${message.received} Expected ${message.expected}. ${message.action}`, options);
    this.name = 'MinshengError';
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return httpStatusOf(this.code);
  }

  get audience(): 'client' | 'operator' {
    return registry[this.code].audience;
  }
}

/** The code of a system error such as ENOENT; `undefined` for anything else. */
export function systemCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

export function isMinshengError<Code extends ErrorCode>(error: unknown, code?: Code): error is MinshengError<Code> {
  return error instanceof MinshengError && (code === undefined || error.code === code);
}
