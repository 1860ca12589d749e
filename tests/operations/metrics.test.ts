import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { parse, Kind } from 'graphql';
import { setImmediate as turn } from 'node:timers/promises';
import { errorTable, MinshengError } from '../../src/errors.js';
import { currentRelease, resources, statements } from '../../src/generated/cypher.js';
import { createMetrics } from '../../src/http/metrics.js';
import { operationLabel } from '../../src/http/operationLabel.js';
import { createDriver } from '../../src/neo4j/driver.js';
import { createRunner, type RequestScope } from '../../src/neo4j/run.js';
import { createSchema } from '../../src/schema.js';
import { countingTo, requestUntil } from '../fixtures/statements.js';
import { sharedApi, startApi, type Api } from '../harness/api.js';
import { sharedDriver } from '../harness/database.js';
import { database, queryTimeoutMs } from '../harness/environment.js';
import { eventually } from '../harness/eventually.js';
import { parseExposition, type Family } from '../harness/exposition.js';
import { tableIn } from '../harness/manual.js';

const api = sharedApi();

async function scrape(app: FastifyInstance = api.app): Promise<Map<string, Family>> {
  const response = await app.inject('/metrics');
  expect(response.statusCode).toBe(200);
  return parseExposition(response.body);
}

/** The value of one series; 0 where it is not there yet. */
function valueOf(families: Map<string, Family>, name: string, labels: Readonly<Record<string, string>> = {}): number {
  const samples = [...families.values()].flatMap((family) => family.samples).filter((sample) => sample.name === name);
  const isAsked = (sample: { labels: Readonly<Record<string, string>> }) =>
    Object.entries(labels).every(([label, value]) => sample.labels[label] === value);
  return samples.find(isAsked)?.value ?? 0;
}

/** Every series, as its name and labels. */
const seriesOf = (families: Map<string, Family>) =>
  [...families.values()].flatMap(({ samples }) =>
    samples.map(({ name, labels }) => `${name} ${JSON.stringify(labels)}`),
  );

describe('/metrics', () => {
  test('is the text format of Prometheus, read by a strict reader', async () => {
    await api.query('{ region(id: "region/410000") { name } }');
    const response = await api.app.inject('/metrics');
    expect(response.headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
    const families = parseExposition(response.body);
    for (const family of families.values()) expect(family.samples).not.toEqual([]);
  });

  test('has the names, types, labels and meanings that the README lists, and no other', async () => {
    await api.query('{ region(id: "region/410000") { name } }');
    const rows = [...(await scrape()).values()].map(({ name, type, help, samples }) => {
      const labels = new Set(samples.flatMap((sample) => Object.keys(sample.labels)).filter((label) => label !== 'le'));
      return [`\`${name}\``, type, [...labels].map((label) => `\`${label}\``).join(', '), help];
    });
    const sorted = (table: readonly (readonly string[])[]) =>
      table.toSorted(([a = ''], [b = '']) => a.localeCompare(b));
    expect(sorted(tableIn('README.md', 'Operations', 'name'))).toEqual(sorted(rows));
  });

  test('counts a request by its root field and its statements by their names', async () => {
    const before = await scrape();
    const { statements: sent } = await api.query(
      'query Mine { mine: region(id: "region/410000") { children { nodes { name } } } }',
    );
    const after = await scrape();
    const moved = (name: string, labels: Readonly<Record<string, string>>) =>
      valueOf(after, name, labels) - valueOf(before, name, labels);
    expect(moved('minsheng_graphql_requests_total', { operation: 'region', outcome: 'ok' })).toBe(1);
    expect(moved('minsheng_graphql_request_duration_seconds_count', { operation: 'region' })).toBe(1);
    expect(moved('minsheng_http_responses_total', { route: '/graphql', status: '200' })).toBe(1);
    expect(sent).toEqual(['regions.byIds', 'regions.parent']);
    for (const statement of sent) {
      expect(moved('minsheng_statements_total', { statement, outcome: 'ok' })).toBe(1);
      expect(moved('minsheng_statement_duration_seconds_count', { statement })).toBe(1);
    }
  });

  test.each([
    ['{ region(id: "nonsense") { name } }', 'region', 'BAD_USER_INPUT'],
    ['{ region(', 'none', 'GRAPHQL_PARSE_FAILED'],
    ['{ region(id: "region/410000") { nothing } }', 'none', 'GRAPHQL_VALIDATION_FAILED'],
    ['mutation { drop }', 'none', 'BAD_USER_INPUT'],
    ['{ release { id } node(id: "region/410000") { id } }', 'several', 'ok'],
    ['{ __schema { queryType { name } } }', 'introspection', 'ok'],
  ])('counts %s as %s, %s', async (query, operation, outcome) => {
    const labels = { operation, outcome };
    const before = valueOf(await scrape(), 'minsheng_graphql_requests_total', labels);
    await api.query(query);
    expect(valueOf(await scrape(), 'minsheng_graphql_requests_total', labels)).toBe(before + 1);
  });

  test('counts what is no GraphQL request', async () => {
    const labels = { operation: 'none', outcome: 'BAD_REQUEST' };
    const before = valueOf(await scrape(), 'minsheng_graphql_requests_total', labels);
    await api.app.inject({ method: 'POST', url: '/graphql', payload: { nonsense: true } });
    expect(valueOf(await scrape(), 'minsheng_graphql_requests_total', labels)).toBe(before + 1);
  });

  test('says what the graph holds and that it is ready', async () => {
    const { data } = await api.query('{ release { id } }');
    const families = await scrape();
    const { id } = (data as { readonly release: { readonly id: string } }).release;
    expect(families.get('minsheng_release_info')?.samples.map(({ labels }) => labels)).toEqual([{ release: id }]);
    expect(valueOf(families, 'minsheng_ready')).toBe(1);
    expect(valueOf(families, 'minsheng_connections_limit')).toBe(10);
  });

  test('sees an event loop that was held up', async () => {
    const name = 'minsheng_event_loop_lag_seconds';
    const longLags = async () => {
      const families = await scrape();
      return valueOf(families, `${name}_count`) - valueOf(families, `${name}_bucket`, { le: '0.02' });
    };
    const before = await longLags();
    const untilMs = performance.now() + 100;
    while (performance.now() < untilMs); // what no request should do
    while ((await longLags()) === before) await turn(); // until the next timer is due
    expect(await longLags()).toBeGreaterThan(before);
  });
});

describe('the number of series', () => {
  test('does not grow with what clients make up', async () => {
    const ask = async (word: string) => {
      await api.query(`query ${word} { ${word}: region(id: "region/${word}") { name } }`);
      await api.query(`query ${word} { ${word} }`);
      await api.query(`{ region(id: "region/410000") { name } }`, { [word]: word });
      await api.app.inject(`/${word}`);
      await api.app.inject({
        method: 'POST',
        url: '/graphql',
        payload: { query: '{ __typename }', operationName: word },
      });
    };
    await ask('first');
    const before = seriesOf(await scrape()).sort();
    for (let n = 0; n < 20; n++) await ask(`madeUp${n}`);
    const after = seriesOf(await scrape()).sort();
    expect(after).toEqual(before);
    expect(after.join('\n')).not.toMatch(/first|madeUp/);
  });

  test('is bounded by the schema, the statements and the codes', async () => {
    const families = await scrape();
    const codes = [...errorTable.map(({ code }) => code), 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'];
    const others = ['OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_SUPPORTED', 'OTHER'];
    const outcomes = new Set(['ok', ...others, ...codes]);
    const fields = Object.keys(createSchema().getQueryType()?.getFields() ?? {});
    const operations = new Set([...fields, 'several', 'introspection', 'none']);
    const composed = resources.flatMap(({ name, anchors }) => [
      `${name}.byIds`,
      ...Object.keys(anchors).flatMap((anchor) => [`${name}.${anchor}`, `${name}.${anchor}.total`]),
    ]);
    const names = new Set<string>([...statements.map(({ name }) => name), ...composed]);
    for (const { labels } of [...families.values()].flatMap(({ samples }) => samples)) {
      if (labels.outcome !== undefined) expect(outcomes).toContain(labels.outcome);
      if (labels.operation !== undefined) expect(operations).toContain(labels.operation);
      if (labels.statement !== undefined) expect(names).toContain(labels.statement);
    }
  });

  test.each([
    ['query A { a: region(id: "x") { id } b: region(id: "y") { id } }', 'region'],
    ['{ ...F } fragment F on Query { ...G } fragment G on Query { release { id } }', 'release'],
    ['{ ... on Query { ... { release { id } __typename } } }', 'release'],
    ['{ __typename }', 'introspection'],
    ['subscription { __typename }', 'none'],
  ])('%s is %s', (query, label) => {
    const document = parse(query);
    const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
    expect(operationLabel(createSchema(), document, operation)).toBe(label);
  });
});

describe('a statement', () => {
  const driver = sharedDriver();
  const metrics = createMetrics({ version: '0.0.0', poolSize: 1 });
  const run = (request?: RequestScope) =>
    createRunner({ driver, database, timeoutMs: queryTimeoutMs, ...metrics }, request)(currentRelease, {});
  const valueIn = async (name: string) => (await metrics.registry.getSingleMetric(name)?.get())?.values[0]?.value;
  afterAll(async () => {
    metrics.close();
    await driver.close();
  });

  test('is not counted when it is never sent', async () => {
    const over = AbortSignal.abort(new Error('left'));
    await expect(run(requestUntil(over))).rejects.toThrow('left');
    const atTheDoor = { ...requestUntil(new AbortController().signal), begin: () => Promise.reject(new Error('away')) };
    await expect(run(atTheDoor)).rejects.toThrow('away');
    expect(await valueIn('minsheng_statements_in_flight')).toBe(0);
    expect(await valueIn('minsheng_statements_total')).toBeUndefined();
  });

  test('is in flight from its sending to its rows', async () => {
    const left = new AbortController();
    const sent = new Promise<void>((settle) => {
      const onStatement = () => {
        metrics.onStatement();
        settle();
      };
      const options = { driver, database, timeoutMs: queryTimeoutMs, ...metrics, onStatement };
      void createRunner(options, requestUntil(left.signal))(countingTo(10_000_000_000), {}).catch(() => undefined);
    });
    await sent;
    expect(await valueIn('minsheng_statements_in_flight')).toBe(1);
    left.abort(new MinshengError('CLIENT_LEFT', {}));
    await eventually(
      () => valueIn('minsheng_statements_in_flight'),
      (count) => count === 0,
    );
    const [counted] = (await metrics.registry.getSingleMetric('minsheng_statements_total')?.get())?.values ?? [];
    expect(counted).toMatchObject({ value: 1, labels: { statement: 'counting', outcome: 'CLIENT_LEFT' } });
  });
});

describe('without a database', () => {
  const driver = createDriver({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'none', poolSize: 1 });
  let alone: Api;
  beforeAll(async () => {
    alone = await startApi(driver);
  });
  afterAll(async () => {
    await alone.app.close();
    await driver.close();
  });

  test('/metrics answers, says not ready, names the outcome of requests, and counts no statement that was never sent', async () => {
    await alone.query('{ region(id: "region/410000") { name } }');
    const families = await scrape(alone.app);
    const outcome = 'DATABASE_UNAVAILABLE';
    expect(valueOf(families, 'minsheng_ready')).toBe(0);
    expect(valueOf(families, 'minsheng_release_info', { release: 'none' })).toBe(1);
    expect(valueOf(families, 'minsheng_graphql_requests_total', { operation: 'region', outcome })).toBe(1);
    expect(valueOf(families, 'minsheng_statements_total', { statement: 'regions.byIds' })).toBe(0);
    expect(valueOf(families, 'minsheng_statements_in_flight')).toBe(0);
  });

  test('two apps of one process share no series', async () => {
    const labels = { operation: 'release', outcome: 'ok' };
    const before = valueOf(await scrape(alone.app), 'minsheng_graphql_requests_total', labels);
    await api.query('{ release { id } }');
    expect(valueOf(await scrape(alone.app), 'minsheng_graphql_requests_total', labels)).toBe(before);
  });
});

describe('METRICS_TOKEN', () => {
  const token = 'a-token-of-some-length';
  const driver = sharedDriver();
  let guarded: Api;
  beforeAll(async () => {
    guarded = await startApi(driver, undefined, { metricsToken: token });
  });
  afterAll(async () => {
    await guarded.close();
    await driver.close();
  });

  test.each([undefined, 'Bearer another-token-of-length', token, `Basic ${token}`, 'Bearer '])(
    'refuses the header %s, and says how to ask',
    async (authorization) => {
      const headers = authorization === undefined ? {} : { authorization };
      const response = await guarded.app.inject({ url: '/metrics', headers });
      expect(response.statusCode).toBe(401);
      expect(response.headers['www-authenticate']).toBe('Bearer');
      expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'TOKEN_REQUIRED' } }] });
      expect(response.body).not.toContain(token);
    },
  );

  test('lets the scraper in that has it, and guards nothing else', async () => {
    const headers = { authorization: `Bearer ${token}` };
    const response = await guarded.app.inject({ url: '/metrics', headers });
    expect(parseExposition(response.body).size).toBeGreaterThan(0);
    expect((await guarded.app.inject('/health/ready')).statusCode).toBe(200);
  });
});
