import Fastify, { LogController, type FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { Driver } from 'neo4j-driver';
import { createRunner } from '../neo4j/run.js';
import type { Documents } from '../source/documents.js';
import { registerGraphql } from './graphql.js';
import { registerHealth } from './health.js';
import { registerPlayground } from './playground.js';

export interface AppOptions {
  driver: Driver;
  database: string;
  documents: Documents;
  /** Longest time one statement may take, in milliseconds. */
  queryTimeoutMs: number;
  logLevel: string;
  /** Told the name of each statement that is sent for GraphQL. */
  onStatement?: (name: string) => void;
  /** Whether the process has been told to stop: then it is not ready. */
  isStopping?: () => boolean;
}

/** The HTTP server, not yet listening: GraphQL, playground and health. It holds no state of its own. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const { driver, database, documents, queryTimeoutMs: timeoutMs, onStatement } = options;
  const app = Fastify({
    logger: { level: options.logLevel },
    // One line for each operation is written instead.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    // Keep-alive connections without a request are closed at once when the server stops.
    forceCloseConnections: 'idle',
  });
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  await registerGraphql(app, { driver, database, timeoutMs, documents, onStatement });
  registerHealth(app, {
    run: createRunner({ driver, database, timeoutMs }),
    isStopping: options.isStopping ?? (() => false),
  });
  await registerPlayground(app);
  return app;
}
