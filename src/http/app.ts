import Fastify, { LogController, type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { randomUUID } from 'node:crypto';
import type { HttpSettings, QueryLimits } from '../config.js';
import type { DatabaseDriver } from '../neo4j/driver.js';
import type { RunnerOptions } from '../neo4j/run.js';
import type { Documents } from '../source/documents.js';
import { registerDrain } from './drain.js';
import { answerBadAddress, connectionFailures, registerFailures } from './failures.js';
import { registerGraphql } from './graphql.js';
import { registerHeaders } from './headers.js';
import { createReadiness, registerHealth } from './health.js';
import { createMetrics, type MetricsOptions } from './metrics.js';
import { registerMetrics } from './metricsRoute.js';
import { registerPlayground } from './playground.js';
import { registerRateLimit } from './rateLimit.js';
import { registerRequestRules } from './requests.js';

/** The hooks are told of the statements that are sent for GraphQL. */
export interface AppOptions extends Pick<RunnerOptions, 'onStatement' | 'onStatementEnd'> {
  driver: DatabaseDriver;
  database: string;
  documents: Documents;
  /** Longest time one statement may take, in milliseconds. */
  queryTimeoutMs: number;
  /** Longest time one request may take, in milliseconds. */
  requestTimeoutMs: number;
  http: HttpSettings;
  queryLimits: QueryLimits;
  logLevel: string;
  /** `token` guards `/metrics`; without one it answers whoever reaches the port. */
  metrics: MetricsOptions & { token: string | undefined };
  /** What is served; the public schema unless another is given. */
  schema?: GraphQLSchema | undefined;
}

/** How often slow clients are looked for, in milliseconds. */
const CONNECTIONS_CHECK_MS = 1000;

/**
 * The HTTP server, not yet listening: GraphQL, playground, health and metrics. It holds no state but the counts of its metrics and its
 * rate limit, what was last found of the database (src/http/health.ts), and at which bookmarks no release was being loaded
 * (src/release/watch.ts).
 */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const { driver, database, queryTimeoutMs: timeoutMs, requestTimeoutMs, documents, logLevel, http } = options;
  const { token, ...metricsOptions } = options.metrics;
  const app = Fastify({
    logger: { level: logLevel },
    // One line for each operation is written instead.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    // Keep-alive connections without a request are closed at once when the server stops.
    forceCloseConnections: 'idle',
    // src/http/drain.ts answers them in the form of all other answers.
    return503OnClosing: false,
    // Fastify sets this one on the server whatever stands in `http`; Node looks at it only each so often.
    requestTimeout: http.requestTimeoutMs,
    http: { headersTimeout: http.requestTimeoutMs, connectionsCheckingInterval: CONNECTIONS_CHECK_MS },
    bodyLimit: http.maxBodyBytes,
    trustProxy: http.trustedProxies.length > 0 && [...http.trustedProxies],
    frameworkErrors: answerBadAddress,
    clientErrorHandler: connectionFailures(http),
  });
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  registerFailures(app, http);
  await registerHeaders(app, http);
  const isStopping = registerDrain(app, requestTimeoutMs);
  await registerRateLimit(app, http.requestsPerMinute);
  registerRequestRules(app);
  const metrics = createMetrics(metricsOptions);
  const runner = { driver, database, timeoutMs };
  const readiness = await createReadiness(app, runner, isStopping);
  registerMetrics(app, { metrics, readiness, token });
  await registerGraphql(app, {
    context: {
      ...runner,
      documents,
      onStatement: (name) => {
        metrics.onStatement();
        options.onStatement?.(name);
      },
      onStatementEnd: (end) => {
        metrics.onStatementEnd(end);
        options.onStatementEnd?.(end);
      },
    },
    requestTimeoutMs,
    metrics,
    limits: options.queryLimits,
    schema: options.schema,
  });
  registerHealth(app, readiness);
  await registerPlayground(app);
  return app;
}
