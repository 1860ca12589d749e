import { describe, expect, test } from '@jest/globals';
import { readWindows } from '../../src/http/playground.js';
import { createSchema } from '../../src/schema.js';
import { sharedApi } from '../harness/api.js';
import { statementBudget } from '../harness/budget.js';

const api = sharedApi();

describe('the playground', () => {
  test('has five named windows, each of which answers within the budget and says something', async () => {
    const windows = await readWindows();
    expect(windows.map(({ title }) => title)).toHaveLength(5);
    for (const { title, query } of windows) {
      expect(title).toMatch(/\p{Script=Han}/u);
      const { data, errors, statements } = await api.query(query);
      expect(errors).toEqual([]);
      expect(Object.values(data ?? {})).not.toContain(null);
      expect(statements.length).toBeLessThanOrEqual(statementBudget(createSchema(), query));
      expect(JSON.stringify(data)).toContain('char=');
    }
  });

  test('is one page with its parts beside it, and names no other host to load from', async () => {
    const page = await api.app.inject('/playground/');
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    const loaded = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address);
    expect(loaded.filter((address) => /^(https?:)?\/\//.test(address))).toEqual([]);
    for (const address of loaded.filter((address) => /\.(js|css)$/.test(address))) {
      expect((await api.app.inject(new URL(address, 'http://localhost/playground/').pathname)).statusCode).toBe(200);
    }
  });

  test('is where a visitor of the root is sent', async () => {
    expect((await api.app.inject('/')).headers.location).toBe('/playground/');
    expect((await api.app.inject('/playground')).headers.location).toBe('/playground/');
  });
});

describe('health', () => {
  test('is ready with the release that the graph holds', async () => {
    const { data } = await api.query('{ release { id } }');
    const ready = await api.app.inject('/health/ready');
    expect(ready.statusCode).toBe(200);
    const release = (data as { readonly release: { readonly id: string } }).release.id;
    expect(ready.json()).toEqual({
      ready: true,
      checks: { database: 'ok', constraints: 'ok', release },
    });
  });
});

describe('every answer', () => {
  test('carries a request id of its own', async () => {
    const [one, other] = [await api.query('{ __typename }'), await api.query('{ __typename }')];
    expect(one.requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(one.requestId).not.toBe(other.requestId);
  });

  test('is given to a GET with the preflight header too', async () => {
    const url = `/graphql?query=${encodeURIComponent('{ region(id: "region/410000") { name } }')}`;
    const response = await api.app.inject({ url, headers: { 'apollo-require-preflight': 'true' } });
    expect(response.json()).toMatchObject({ data: { region: { name: '河南省' } } });
  });
});
