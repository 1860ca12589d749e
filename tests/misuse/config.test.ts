import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.js';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'minsheng-config-'));
});
afterAll(() => rm(directory, { recursive: true }));

const noFile = () => join(directory, 'none.env');

describe('the configuration', () => {
  test('has a default for everything', () => {
    expect(readConfig({}, noFile())).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      neo4j: undefined,
      logLevel: 'info',
    });
  });

  test('is read from the .env file, and the environment goes before it', async () => {
    const file = join(directory, 'some.env');
    await writeFile(file, 'PORT=4100\nLOG_LEVEL=debug\nHOST=\n');
    expect(readConfig({ PORT: '4200' }, file)).toMatchObject({ port: 4200, logLevel: 'debug', host: '127.0.0.1' });
  });

  test('reads lists of proxies and origins', () => {
    const read = (values: Readonly<Record<string, string>>) => readConfig(values, noFile()).http;
    expect(read({})).toMatchObject({ trustedProxies: [], corsOrigins: '*' });
    expect(read({ TRUSTED_PROXIES: '10.0.0.7, 172.16.0.0/12,::1, 2001:db8::/32' })).toMatchObject({
      trustedProxies: ['10.0.0.7', '172.16.0.0/12', '::1', '2001:db8::/32'],
    });
    expect(read({ CORS_ORIGINS: 'none' })).toMatchObject({ corsOrigins: [] });
    expect(read({ CORS_ORIGINS: 'https://a.example, http://localhost:8080' })).toMatchObject({
      corsOrigins: ['https://a.example', 'http://localhost:8080'],
    });
  });

  test.each([
    ['PORT', 'abc', 'a whole number of a TCP port from 0 to 65535'],
    ['PORT', '-1', 'a whole number'],
    ['PORT', '1e3', 'a whole number'],
    ['PORT', 'NaN', 'a whole number'],
    ['PORT', '65536', 'a whole number'],
    ['QUERY_TIMEOUT_MS', '8s', 'a whole number of milliseconds from 100 to 600000'],
    ['NEO4J_HEAP_MIB', '16', 'a whole number of MiB from 256'],
    ['LOG_LEVEL', 'loud', 'one of fatal, error, warn, info'],
    ['NEO4J_DATABASE', 'a b', 'a database name'],
    ['TRUSTED_PROXIES', 'proxy.example', 'addresses or networks such as 10.0.0.7'],
    ['TRUSTED_PROXIES', '10.0.0.0/33', 'addresses or networks'],
    ['TRUSTED_PROXIES', '10.0.0.1,true', 'addresses or networks'],
    ['CORS_ORIGINS', 'example.org', '*, none, or origins such as https://example.org'],
    ['CORS_ORIGINS', 'https://example.org/path', '*, none, or origins'],
    ['CORS_ORIGINS', '*,https://example.org', '*, none, or origins'],
    ['RATE_LIMIT_REQUESTS_PER_MINUTE', '-1', 'a whole number of requests'],
    ['HTTP_MAX_BODY_BYTES', '100kB', 'a whole number of bytes from 1000'],
    ['HTTP_REQUEST_TIMEOUT_MS', '0', 'a whole number of milliseconds from 1000'],
    ['QUERY_MAX_FRAGMENTS', '61', 'a whole number of fragments from 0 to 60'],
    ['QUERY_MAX_COST_OBJECTS', '1e6', 'a whole number of objects from 100'],
    ['MINSHENG_SOURCES', '/no/such/directory', 'a directory that exists'],
  ])('refuses %s=%s and says what it expects', (name, value, expected) => {
    expect(() => readConfig({ [name]: value }, noFile())).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }));
    expect(() => readConfig({ [name]: value }, noFile())).toThrow(
      `${name} is ${JSON.stringify(value)}; expected ${expected}`,
    );
  });

  test('reports all faults at once', () => {
    expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'y', QUERY_TIMEOUT_MS: '1' }, noFile())).toThrow('3 fault(s)');
  });

  test('asks for the password of a database of one’s own, and never prints a password', () => {
    expect(() => readConfig({ NEO4J_URI: 'bolt://127.0.0.1:1' }, noFile())).toThrow('NEO4J_PASSWORD is not set');
    const attempt = () => readConfig({ NEO4J_URI: 'nonsense', NEO4J_PASSWORD: 'hunter2' }, noFile());
    expect(attempt).toThrow('NEO4J_URI is a value that is not shown; expected an address such as neo4j+s://host:7687');
    expect(attempt).not.toThrow('hunter2');
  });

  test.each(['too-short', 'sixteen letters and blanks', 'sixteen-letters-and-é'])(
    'refuses the token %s for the metrics, and does not print it',
    (token) => {
      const attempt = () => readConfig({ METRICS_TOKEN: token }, noFile());
      expect(attempt).toThrow('METRICS_TOKEN is a value that is not shown; expected a token of at least 16 letters');
      expect(attempt).not.toThrow(token);
    },
  );

  test('takes a token of base64url for the metrics', () => {
    expect(readConfig({ METRICS_TOKEN: 'q83vEjRWeJCrze8S_-4=' }, noFile()).metricsToken).toBe('q83vEjRWeJCrze8S_-4=');
  });
});
