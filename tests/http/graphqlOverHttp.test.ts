import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { startApi, type Api } from '../harness/api.js';
import { sharedDriver } from '../harness/database.js';

const driver = sharedDriver();
let api: Api;
let address: string;
beforeAll(async () => {
  api = await startApi(driver);
  address = await api.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await api.close();
  await driver.close();
});

/** What a browser must send with a GET too, so that no page asks in its visitor's name unnoticed. */
function fetchWithPreflight(url: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('apollo-require-preflight', 'true');
  return fetch(url, { ...init, headers });
}

const audits = serverAudits({ url: () => `${address}/graphql`, fetchFn: fetchWithPreflight });

test('the audits of GraphQL over HTTP are all there', () => {
  expect(audits).toHaveLength(61);
});

test.each(audits)('a server $name ($id)', async ({ fn }) => {
  const result = await fn();
  expect(result).toEqual({ ...result, status: 'ok' });
});
