import Fastify, { LogController, type FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import { isMinshengError, MinshengError } from '../errors.js';
import type { DatabaseDriver } from '../neo4j/driver.js';
import { createRunner, type RunnerOptions } from '../neo4j/run.js';
import type { Documents } from '../source/documents.js';
import { registerDrain } from './drain.js';
import { registerGraphql } from './graphql.js';
import { registerHealth } from './health.js';
import { registerPlayground } from './playground.js';

/** The hooks are told of the statements that are sent for GraphQL. */
export interface AppOptions extends Pick<RunnerOptions, 'onStatement' | 'onStatementEnd'> {
  driver: DatabaseDriver;
  database: string;
  documents: Documents;
  /** Longest time one statement may take, in milliseconds. */
  queryTimeoutMs: number;
  /** Longest time one request may take, in milliseconds. */
  requestTimeoutMs: number;
  logLevel: string;
}

/** A client that sends its head or body more slowly than this, in milliseconds, holds a connection for nothing. */
const HEADERS_WITHIN_MS = 10_000;
const REQUEST_WITHIN_MS = 30_000;
/** How often slow clients are looked for, in milliseconds. */
const CONNECTIONS_CHECK_MS = 2000;

/** What goes wrong before GraphQL is answered in the same form: a message and a code of the registry. */
function registerErrors(app: FastifyInstance): void {
  const body = ({ message, code }: MinshengError) => ({ errors: [{ message, extensions: { code } }] });
  app.setNotFoundHandler((request, reply) => {
    const error = new MinshengError('NOT_FOUND', { method: request.method, path: request.url.slice(0, 80) });
    return reply.code(error.status).send(body(error));
  });
  app.setErrorHandler((fault: { statusCode?: number; message: string }, request, reply) => {
    const isClients = fault.statusCode !== undefined && fault.statusCode < 500;
    if (!isClients) request.log.error({ requestId: request.id, err: fault }, 'a request failed');
    const ours = isClients
      ? new MinshengError('BAD_REQUEST', { reason: fault.message })
      : new MinshengError('INTERNAL_SERVER_ERROR', {});
    const error = isMinshengError(fault) && fault.audience === 'client' ? fault : ours;
    return reply.code(isClients ? (fault.statusCode ?? error.status) : error.status).send(body(error));
  });
}

/** The HTTP server, not yet listening: GraphQL, playground and health. It holds no state of its own. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const { driver, database, queryTimeoutMs: timeoutMs, requestTimeoutMs, documents, logLevel } = options;
  const { onStatement, onStatementEnd } = options;
  const app = Fastify({
    logger: { level: logLevel },
    // One line for each operation is written instead.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    // Keep-alive connections without a request are closed at once when the server stops.
    forceCloseConnections: 'idle',
    // src/http/drain.ts answers them in the form of all other answers.
    return503OnClosing: false,
    http: {
      headersTimeout: HEADERS_WITHIN_MS,
      requestTimeout: REQUEST_WITHIN_MS,
      connectionsCheckingInterval: CONNECTIONS_CHECK_MS,
    },
  });
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  registerErrors(app);
  const isStopping = registerDrain(app, requestTimeoutMs);
  const runner = { driver, database, timeoutMs };
  await registerGraphql(app, { ...runner, requestTimeoutMs, documents, onStatement, onStatementEnd });
  await registerHealth(app, createRunner(runner), isStopping);
  await registerPlayground(app);
  return app;
}
