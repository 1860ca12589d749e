import Fastify, { LogController, type FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { Driver } from 'neo4j-driver';
import { isMinshengError, MinshengError } from '../errors.js';
import { createRunner } from '../neo4j/run.js';
import type { Documents } from '../source/documents.js';
import { registerGraphql } from './graphql.js';
import { createReadiness, registerHealth } from './health.js';
import { createMetrics, type MetricsOptions } from './metrics.js';
import { registerMetrics } from './metricsRoute.js';
import { registerPlayground } from './playground.js';

export interface AppOptions {
  driver: Driver;
  database: string;
  documents: Documents;
  /** Longest time one statement may take, in milliseconds. */
  queryTimeoutMs: number;
  logLevel: string;
  /** `token` guards `/metrics`; without one it answers whoever reaches the port. */
  metrics: MetricsOptions & { token: string | undefined };
  /** Told the name of each statement that is sent for GraphQL. */
  onStatement?: (name: string) => void;
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

/** The HTTP server, not yet listening: GraphQL, playground, health and metrics. It holds no state of its own. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const { queryTimeoutMs: timeoutMs, documents, logLevel, onStatement, driver, database } = options;
  const { token, ...metricsOptions } = options.metrics;
  const app = Fastify({
    logger: { level: logLevel },
    // One line for each operation is written instead.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    // Keep-alive connections without a request are closed at once when the server stops.
    forceCloseConnections: 'idle',
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
  const metrics = createMetrics(metricsOptions);
  const readiness = await createReadiness(app, createRunner({ driver, database, timeoutMs }));
  registerMetrics(app, { metrics, readiness, token });
  await registerGraphql(app, { driver, database, timeoutMs, documents, onStatement }, metrics);
  registerHealth(app, readiness);
  await registerPlayground(app);
  return app;
}
