import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { renderAltair } from 'altair-static';
import type { HttpSettings } from '../../src/config.js';
import { startApi, type Api } from '../harness/api.js';
import { sharedDriver } from '../harness/database.js';

const driver = sharedDriver();
afterAll(() => driver.close());

/** A server with settings of its own, for one block of tests. */
function apiWith(http: Partial<HttpSettings>): () => Api {
  let api: Api | undefined;
  beforeAll(async () => {
    api = await startApi(driver, undefined, { http });
  });
  afterAll(() => api?.close());
  return () => {
    if (api === undefined) throw new Error('The API is not there yet.');
    return api;
  };
}

const POST = { method: 'POST', url: '/graphql', payload: { query: '{ __typename }' } } as const;
const ORIGIN = 'https://reader.example';
const PREFLIGHT = {
  method: 'OPTIONS',
  url: '/graphql',
  headers: {
    origin: ORIGIN,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type',
  },
} as const;

describe('every answer', () => {
  const api = apiWith({});

  test.each(['/health/live', '/playground/', '/playground/main.js', '/nothing', '/graphql'])(
    'to %s carries the headers that keep a browser from misusing it',
    async (url) => {
      const { headers } = await api().app.inject(url);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'content-security-policy': expect.stringContaining("default-src 'none'"),
        'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(headers).not.toHaveProperty('server');
    },
  );

  test('is data that loads nothing, but for the playground, which loads from its own origin only', async () => {
    const data = (await api().app.inject(POST)).headers['content-security-policy'];
    expect(data).toBe("default-src 'none';frame-ancestors 'none';base-uri 'none';form-action 'none'");
    const page = String((await api().app.inject('/playground/')).headers['content-security-policy']);
    const sources = page.split('; ').map((directive) => directive.split(' ').slice(1).join(' '));
    expect([...new Set(sources)].sort()).toEqual(["'none'", "'self'", "'self' 'unsafe-inline'", "'self' data:"]);
    expect(page).toContain("script-src 'self';");
  });

  test('of the playground has no script in the page, and the options beside it', async () => {
    const page = await api().app.inject('/playground/');
    for (const [, attributes = '', text = ''] of page.body.matchAll(/<script([^>]*)>([^<]*)/g)) {
      expect(attributes).toContain(' src="');
      expect(text).toBe('');
    }
    const options = await api().app.inject('/playground/options.js');
    expect(options.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(options.body).toContain('AltairGraphQL.init(');
    expect(renderAltair()).toContain('AltairGraphQL.init('); // where it stands unless asked for
  });

  test('of the frame in which Altair would run scripts of a visitor lets none run on this origin', async () => {
    const { statusCode, headers } = await api().app.inject('/playground/iframe-sandbox/index.html');
    expect(statusCode).toBe(200);
    expect(headers['content-security-policy']).toBe("sandbox; default-src 'none'");
  });

  test('to GraphQL may be read by pages of all origins, which are told so before they ask, and never with a cookie', async () => {
    const answer = await api().app.inject({ ...POST, headers: { origin: ORIGIN } });
    expect(answer.json()).toMatchObject({ data: { __typename: 'Query' } });
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    expect(answer.headers['access-control-expose-headers']).toContain('x-request-id');
    expect(answer.headers).not.toHaveProperty('access-control-allow-credentials');
    const preflight = await api().app.inject(PREFLIGHT);
    expect(preflight.statusCode).toBe(204);
    expect(preflight.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'content-type, apollo-require-preflight, x-apollo-operation-name',
    });
  });

  test.each(['/metrics', '/health/ready', '/playground/', '/nothing'])(
    'to %s may be read by its own pages only: a browser may reach a server that the origin of a page cannot',
    async (url) => {
      const answer = await api().app.inject({ url, headers: { origin: ORIGIN } });
      expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
      const preflight = await api().app.inject({ ...PREFLIGHT, url });
      expect(preflight.statusCode).toBeGreaterThanOrEqual(400);
      expect(preflight.headers).not.toHaveProperty('access-control-allow-origin');
    },
  );

  test('has no HSTS over plain HTTP, whatever a client says of itself', async () => {
    const { headers } = await api().app.inject({ ...POST, headers: { 'x-forwarded-proto': 'https' } });
    expect(headers).not.toHaveProperty('strict-transport-security');
  });
});

describe('behind a proxy that is trusted', () => {
  const api = apiWith({ trustedProxies: ['192.0.2.0/24'] });

  test('an answer over TLS has HSTS, one over plain HTTP has not', async () => {
    const through = (proto: string) =>
      api().app.inject({ ...POST, remoteAddress: '192.0.2.7', headers: { 'x-forwarded-proto': proto } });
    expect((await through('https')).headers['strict-transport-security']).toBe('max-age=31536000');
    expect((await through('http')).headers).not.toHaveProperty('strict-transport-security');
  });

  test('what comes from elsewhere is not believed', async () => {
    const request = { ...POST, remoteAddress: '198.51.100.1', headers: { 'x-forwarded-proto': 'https' } };
    expect((await api().app.inject(request)).headers).not.toHaveProperty('strict-transport-security');
  });

  test('a scheme that is none is refused, not failed on', async () => {
    const request = { ...POST, remoteAddress: '192.0.2.7', headers: { 'x-forwarded-proto': 'ht tp' } };
    const response = await api().app.inject(request);
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });
});

describe.each([
  ['one origin', [ORIGIN], ORIGIN],
  ['another origin', ['https://other.example'], undefined],
  ['no origin', [], undefined],
])('with CORS for %s', (_, corsOrigins, allowed) => {
  const api = apiWith({ corsOrigins });

  test('a page is allowed what the setting says, and the answer is the same', async () => {
    const answer = await api().app.inject({ ...POST, headers: { origin: ORIGIN } });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['access-control-allow-origin']).toBe(allowed);
    expect((await api().app.inject(PREFLIGHT)).headers['access-control-allow-origin']).toBe(allowed);
  });
});
