import { afterAll, beforeAll } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { createApp, type AppOptions } from '../../src/http/app.js';
import type { DatabaseDriver } from '../../src/neo4j/driver.js';
import { openDocuments, type Documents } from '../../src/source/documents.js';
import { sharedDriver } from './database.js';
import { database, queryTimeoutMs, requestTimeoutMs } from './environment.js';

export interface Answer {
  /** HTTP status. */
  readonly status: number;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  /** Names of the statements that were sent, sorted: what is sent side by side comes in no order. */
  readonly statements: readonly string[];
  readonly requestId: string;
}

/** The real server over the real database, asked without a socket. */
export interface Api {
  readonly app: FastifyInstance;
  query(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  close(): Promise<void>;
}

/** Starts the HTTP server on `driver`; closing it does not close the driver. */
export async function startApi(
  driver: DatabaseDriver,
  documents: Documents = openDocuments(undefined),
  options: Partial<AppOptions> = {},
): Promise<Api> {
  let statements: string[] = [];
  const app = await createApp({
    driver,
    database,
    documents,
    queryTimeoutMs,
    requestTimeoutMs,
    logLevel: 'silent',
    onStatement: (name) => statements.push(name),
    ...options,
  });
  return {
    app,
    async query(query, variables = {}) {
      statements = [];
      const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
      const body = response.json<Pick<Answer, 'data'> & Partial<Pick<Answer, 'errors'>>>();
      return {
        status: response.statusCode,
        data: body.data,
        errors: body.errors ?? [],
        statements: statements.toSorted(),
        requestId: String(response.headers['x-request-id']),
      };
    },
    close: () => app.close(),
  };
}

/** The API over the shared database, started before the tests of a file and closed after them. */
export function sharedApi(): Pick<Api, 'app' | 'query'> {
  const driver = sharedDriver();
  let api: Api | undefined;
  beforeAll(async () => {
    api = await startApi(driver);
  });
  afterAll(async () => {
    await api?.close();
    await driver.close();
  });
  const started = () => {
    if (api === undefined)
      throw new Error('The API is not there yet. Expected a test to ask, not the body of a describe.');
    return api;
  };
  return {
    get app() {
      return started().app;
    },
    query: (query, variables) => started().query(query, variables),
  };
}
