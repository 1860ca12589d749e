import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import type { HttpSettings } from '../../src/config.js';
import { startApi, type Api } from '../harness/api.js';
import { sharedDriver } from '../harness/database.js';
import { defaults } from '../harness/environment.js';
import { failureIn, post } from '../harness/refusals.js';

const driver = sharedDriver();
afterAll(() => driver.close());

let api: Api | undefined;
afterEach(() => api?.close());

/** A server that counts anew, and how often each client is answered by it. */
async function start(http: Partial<HttpSettings>) {
  const started = await startApi(driver, undefined, { http });
  api = started;
  return async (remoteAddress: string, forwarded?: string) => {
    const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
    return (await started.send({ ...post('{ __typename }'), headers, remoteAddress })).response;
  };
}

describe('a client', () => {
  test('that asks too often is told when to go on, in the form of GraphQL, and others are answered', async () => {
    const ask = await start({ requestsPerMinute: 3 });
    for (const remaining of ['2', '1', '0']) {
      const { statusCode, headers } = await ask('192.0.2.1');
      expect(statusCode).toBe(200);
      expect(headers).toMatchObject({ 'x-ratelimit-limit': '3', 'x-ratelimit-remaining': remaining });
    }
    const refused = await ask('192.0.2.1');
    expect(refused.statusCode).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
    expect(failureIn(refused.body).errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
    expect(refused.body).toContain('Expected at most 3 in a minute. Go on in ');
    expect((await ask('192.0.2.2')).statusCode).toBe(200);
  });

  test('is the same at every address of the server, but for the questions of machines about its health', async () => {
    const ask = await start({ requestsPerMinute: 1 });
    expect((await ask('192.0.2.1')).statusCode).toBe(200);
    for (const url of ['/graphql', '/playground/', '/playground/main.js']) {
      expect((await api?.app.inject({ url, remoteAddress: '192.0.2.1' }))?.statusCode).toBe(429);
    }
    for (const url of ['/health/live', '/health/ready', '/health/live']) {
      const response = await api?.app.inject({ url, remoteAddress: '192.0.2.1' });
      expect(response?.statusCode).toBe(200);
      expect(response?.headers).not.toHaveProperty('x-ratelimit-limit');
    }
  });

  test('cannot make itself another by a header', async () => {
    const ask = await start({ requestsPerMinute: 1 });
    expect((await ask('192.0.2.1', '198.51.100.1')).statusCode).toBe(200);
    expect((await ask('192.0.2.1', '198.51.100.2')).statusCode).toBe(429);
  });

  test('is who the trusted proxy says, and what it said of itself before that does not count', async () => {
    const ask = await start({ requestsPerMinute: 1, trustedProxies: ['192.0.2.0/24'] });
    expect((await ask('192.0.2.9', '198.51.100.1')).statusCode).toBe(200);
    expect((await ask('192.0.2.9', '198.51.100.2')).statusCode).toBe(200);
    expect((await ask('192.0.2.9', '203.0.113.5, 198.51.100.2')).statusCode).toBe(429);
    expect((await ask('192.0.2.8', '198.51.100.1')).statusCode).toBe(429);
  });

  test('of IPv6 is its whole /64', async () => {
    const ask = await start({ requestsPerMinute: 1 });
    expect((await ask('2001:db8:1:2::1')).statusCode).toBe(200);
    expect((await ask('2001:db8:1:2:ffff::9')).statusCode).toBe(429);
    expect((await ask('2001:db8:1:3::1')).statusCode).toBe(200);
  });

  test('is not counted where the limit is 0, and by default may ask ten times a second', async () => {
    expect(defaults.http.requestsPerMinute).toBe(600);
    const ask = await start({ requestsPerMinute: 0 });
    for (let count = 0; count < 50; count += 1) expect((await ask('192.0.2.1')).statusCode).toBe(200);
  });
});
