import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { isErrorCode } from '../errors.js';
import type { StatementEnd } from '../neo4j/run.js';
import type { Readiness } from './health.js';
import { processMetrics } from './processMetrics.js';

/**
 * Bounds of the durations of a request, in seconds. One of one statement takes some 5 ms and a page of several some 20 ms, so the
 * steps are fine there; a database that is away is told after 2 s, a statement may take 8 s and several follow each other.
 */
const REQUEST_SECONDS = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 4, 8, 16];

/** The same for one statement: a seek by id takes 1 to 2 ms, and QUERY_TIMEOUT_MS ends it at 8 s unless it is set otherwise. */
const STATEMENT_SECONDS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 4, 8];

const MS_PER_S = 1000;

/** Codes that GraphQL and its server give, beside those of the registry; any other would be a new one of a new version. */
const GRAPHQL_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** A label out of a closed set: what a client sends can never make a new series. */
function labelOf(code: unknown): string {
  return isErrorCode(code) || GRAPHQL_CODES.has(String(code)) ? String(code) : 'OTHER';
}

interface RequestEnd {
  /** Of src/http/operationLabel.ts. */
  readonly operation: string;
  /** Of the errors in the answer. */
  readonly codes: readonly unknown[];
  /** From its arrival to its answer, in milliseconds. */
  readonly durationMs: number;
}

export interface Metrics {
  readonly registry: Registry;
  /** Counts and times a request for GraphQL, once it is answered. */
  countRequest: (request: RequestEnd) => void;
  /** Counts a statement that is sent as in flight. */
  onStatement: () => void;
  /** Counts and times a statement that was sent. */
  onStatementEnd: (end: StatementEnd) => void;
  /** Counts an answer of HTTP, of whatever route; `undefined` for an address at which nothing is served. */
  countResponse: (route: string | undefined, status: number) => void;
  /** Sets what a look at the database found. */
  setReadiness: (readiness: Readiness) => void;
  /** Ends what watches the process. */
  close: () => void;
}

export interface MetricsOptions {
  /** Of package.json. */
  version: string;
  /** Most connections to Neo4j. */
  poolSize: number;
}

/** What one app measures, in a registry of its own: several apps in one process share nothing. */
export function createMetrics({ version, poolSize }: MetricsOptions): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Counter({
    name: 'minsheng_graphql_requests_total',
    help: 'GraphQL requests answered, by root field and by ok or the code of the first error.',
    labelNames: ['operation', 'outcome'],
    registers,
  });
  const requestSeconds = new Histogram({
    name: 'minsheng_graphql_request_duration_seconds',
    help: 'Time from a GraphQL request that has arrived to its answer, in seconds.',
    labelNames: ['operation'],
    buckets: REQUEST_SECONDS,
    registers,
  });
  const responses = new Counter({
    name: 'minsheng_http_responses_total',
    help: 'HTTP answers of all routes, by route and status; route none is an address at which nothing is served.',
    labelNames: ['route', 'status'],
    registers,
  });
  const statements = new Counter({
    name: 'minsheng_statements_total',
    help: 'Statements that GraphQL sent to Neo4j, by name and by ok or the code of the error.',
    labelNames: ['statement', 'outcome'],
    registers,
  });
  const statementSeconds = new Histogram({
    name: 'minsheng_statement_duration_seconds',
    help: 'Time of a statement from its sending to its rows, the wait for a connection included, in seconds.',
    labelNames: ['statement'],
    buckets: STATEMENT_SECONDS,
    registers,
  });
  const inFlight = new Gauge({
    name: 'minsheng_statements_in_flight',
    help: 'Statements of GraphQL that hold a connection or wait for one.',
    registers,
  });
  new Gauge({
    name: 'minsheng_connections_limit',
    help: 'Most connections to Neo4j (NEO4J_POOL_SIZE); more statements in flight than these wait.',
    registers,
  }).set(poolSize);
  const ready = new Gauge({
    name: 'minsheng_ready',
    help: '1 when queries can be answered, 0 when not, as /health/ready says.',
    registers,
  });
  const release = new Gauge({
    name: 'minsheng_release_info',
    help: 'Always 1; its label is the id of the release that the graph holds, none before the first load.',
    labelNames: ['release'],
    registers,
  });
  new Gauge({
    name: 'minsheng_build_info',
    help: 'Always 1; its label is the version of the program.',
    labelNames: ['version'],
    registers,
  }).set({ version }, 1);
  const stopProcessMetrics = processMetrics(registry);

  return {
    registry,
    countRequest({ operation, codes, durationMs }) {
      requests.inc({ operation, outcome: codes.length === 0 ? 'ok' : labelOf(codes[0]) });
      requestSeconds.observe({ operation }, durationMs / MS_PER_S);
    },
    onStatement() {
      inFlight.inc();
    },
    onStatementEnd({ name, outcome, durationMs }) {
      inFlight.dec();
      statements.inc({ statement: name, outcome });
      statementSeconds.observe({ statement: name }, durationMs / MS_PER_S);
    },
    countResponse(route, status) {
      responses.inc({ route: route ?? 'none', status: String(status) });
    },
    setReadiness(found) {
      ready.set(found.ready ? 1 : 0);
      release.reset(); // or the release before would go on beside the new one
      release.set({ release: found.checks.release }, 1);
    },
    close: stopProcessMetrics,
  };
}
