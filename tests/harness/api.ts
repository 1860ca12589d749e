import { afterAll, beforeAll } from '@jest/globals';
import type { FastifyInstance, LightMyRequestResponse as Response, InjectOptions } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { HttpSettings, QueryLimits } from '../../src/config.js';
import { createApp, type AppOptions } from '../../src/http/app.js';
import type { DatabaseDriver } from '../../src/neo4j/driver.js';
import { openDocuments, type Documents } from '../../src/source/documents.js';
import { sharedDriver } from './database.js';
import { database, defaults, queryTimeoutMs, requestTimeoutMs } from './environment.js';

export interface Answer {
  /** HTTP status. */
  readonly status: number;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  readonly extensions: Readonly<Record<string, unknown>>;
  /** Names of the statements that were sent, sorted: what is sent side by side comes in no order. */
  readonly statements: readonly string[];
  readonly requestId: string;
}

/** The real server over the real database, asked without a socket. */
export interface Api {
  readonly app: FastifyInstance;
  /** Sends a request as it is. */
  send(request: InjectOptions): Promise<{ readonly response: Response; readonly statements: readonly string[] }>;
  query(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  close(): Promise<void>;
}

export interface ApiSettings {
  readonly metricsToken?: string;
  readonly queryTimeoutMs?: number;
  readonly requestTimeoutMs?: number;
  readonly http?: Partial<HttpSettings>;
  readonly queryLimits?: Partial<QueryLimits>;
  /** Another schema than the public one, told where to count what would send a statement. */
  readonly schema?: (onStatement: (name: string) => void) => GraphQLSchema;
}

/** The settings of an app over `driver`: the defaults, without a limit on how often it is asked. */
export function appOptions(driver: DatabaseDriver): AppOptions {
  return {
    driver,
    database,
    documents: openDocuments(undefined),
    queryTimeoutMs,
    requestTimeoutMs,
    http: { ...defaults.http, requestsPerMinute: 0 },
    queryLimits: defaults.queryLimits,
    logLevel: 'silent',
    metrics: { version: '0.0.0', poolSize: 10, token: undefined },
  };
}

/** Starts the HTTP server on `driver`, without a limit on how often it is asked; closing it does not close the driver. */
export async function startApi(
  driver: DatabaseDriver,
  documents: Documents = openDocuments(undefined),
  settings: ApiSettings = {},
): Promise<Api> {
  let statements: string[] = [];
  const onStatement = (name: string) => {
    statements.push(name);
  };
  const options = appOptions(driver);
  const app = await createApp({
    ...options,
    documents,
    queryTimeoutMs: settings.queryTimeoutMs ?? options.queryTimeoutMs,
    requestTimeoutMs: settings.requestTimeoutMs ?? options.requestTimeoutMs,
    http: { ...options.http, ...settings.http },
    queryLimits: { ...options.queryLimits, ...settings.queryLimits },
    schema: settings.schema?.(onStatement),
    metrics: { ...options.metrics, token: settings.metricsToken },
    onStatement,
  });
  async function send(request: InjectOptions) {
    statements = [];
    const response = await app.inject(request);
    return { response, statements: statements.toSorted() };
  }
  return {
    app,
    send,
    async query(query, variables = {}) {
      const { response, statements } = await send({ method: 'POST', url: '/graphql', payload: { query, variables } });
      const body = response.json<Pick<Answer, 'data'> & Partial<Pick<Answer, 'errors' | 'extensions'>>>();
      return {
        status: response.statusCode,
        data: body.data,
        errors: body.errors ?? [],
        extensions: body.extensions ?? {},
        statements,
        requestId: String(response.headers['x-request-id']),
      };
    },
    close: () => app.close(),
  };
}

/** The API over the shared database, started before the tests of a file and closed after them. */
export function sharedApi(settings: ApiSettings = {}): Omit<Api, 'close'> {
  const driver = sharedDriver();
  let api: Api | undefined;
  beforeAll(async () => {
    api = await startApi(driver, undefined, settings);
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
    send: (request) => started().send(request),
    query: (query, variables) => started().query(query, variables),
  };
}
