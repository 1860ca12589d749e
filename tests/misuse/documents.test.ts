import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { createSchema } from '../../src/schema.js';
import { startApi, type Api } from '../harness/api.js';
import { inspect, sharedDriver, sharedServer } from '../harness/database.js';
import { writeRequest, type WrittenRequest } from '../harness/documents.js';
import { GRAPHQL_RESPONSE } from '../harness/refusals.js';
import { idsByType } from '../harness/samples.js';

const SEED = 20_261_122;
const DOCUMENTS = 10_000;
/** Asked side by side. */
const AT_A_TIME = 10;

const schema = createSchema();
// A connection for each statement of all that are asked side by side: what waits for one is told that the database is away.
const driver = sharedDriver(150);
const inspector = inspect(sharedServer());
let api: Api;
let ids: ReadonlyMap<string, string>;
beforeAll(async () => {
  // Limits that documents of this size meet too.
  api = await startApi(driver, undefined, { queryLimits: { costObjects: 500, aliases: 8 } });
  ids = await idsByType(inspector, api);
});
afterAll(async () => {
  await api.close();
  await driver.close();
  await inspector.close();
});

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

const CLIENTS_FAULT = [
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'QUERY_TOO_LARGE',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
];

async function ask(request: WrittenRequest) {
  const headers = { accept: GRAPHQL_RESPONSE };
  const { response } = await api.send({ method: 'POST', url: '/graphql', headers, payload: { ...request } });
  const { data, errors = [] } = response.json<Body>();
  return { status: response.statusCode, hasData: (data ?? null) !== null, errors, body: response.body };
}

test('what is written for the schema is valid as often as not', () => {
  const known = new Map([['Region', 'region/410000']]);
  const documents = fc.sample(fc.uint8Array({ minLength: 20, maxLength: 120 }), { numRuns: 400, seed: SEED });
  const isValid = documents.map((bytes) => {
    try {
      return validate(schema, parse(writeRequest(schema, known, bytes).query)).length === 0;
    } catch {
      return false;
    }
  });
  const valid = isValid.filter(Boolean).length;
  expect(valid).toBeGreaterThan(120);
  expect(valid).toBeLessThan(360);
});

test(`${DOCUMENTS} documents, valid and not, are answered or refused, and none is a fault of the server`, async () => {
  const counts = { answered: 0, partly: 0, refused: 0 };
  const codes = new Set<string>();
  const documents = fc.array(fc.uint8Array({ minLength: 20, maxLength: 120 }), {
    minLength: AT_A_TIME,
    maxLength: AT_A_TIME,
  });
  const isMet = async (some: readonly Uint8Array[]) => {
    const requests = some.map((bytes) => writeRequest(schema, ids, bytes));
    const answers = await Promise.all(requests.map(ask));
    for (const [index, { status, hasData, errors, body }] of answers.entries()) {
      const seen = { request: requests[index], status, codes: errors.map(({ extensions }) => extensions.code) };
      for (const code of seen.codes) codes.add(code);
      expect(seen).toEqual({ ...seen, status: hasData ? 200 : 400 });
      expect({ ...seen, unknown: seen.codes.filter((code) => !CLIENTS_FAULT.includes(code)) }).toEqual({
        ...seen,
        unknown: [],
      });
      expect(body).not.toMatch(/\n\s+at |node_modules|stacktrace|:Resource|bolt:/);
      counts[errors.length === 0 ? 'answered' : hasData ? 'partly' : 'refused'] += 1;
    }
  };
  const property = fc.asyncProperty(documents, isMet);
  await fc.assert(property, { numRuns: DOCUMENTS / AT_A_TIME, seed: SEED, endOnFailure: true });

  expect(counts.answered + counts.partly + counts.refused).toBe(DOCUMENTS);
  expect(counts.answered).toBeGreaterThan(DOCUMENTS / 5);
  expect(counts.refused).toBeGreaterThan(DOCUMENTS / 5);
  expect([...codes]).toEqual(expect.arrayContaining(CLIENTS_FAULT.filter((code) => code !== 'BAD_REQUEST')));
  expect(await api.query('{ release { id } }')).toMatchObject({ status: 200, errors: [] });
}, 600_000);
