import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { InjectOptions } from 'fastify';
import { once } from 'node:events';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { sharedApi, startApi, type Api } from '../harness/api.js';
import { sharedDriver } from '../harness/database.js';
import { expectRefused, failureIn, GRAPHQL_RESPONSE } from '../harness/refusals.js';

const QUERY = '{ region(id: "region/410100") { name } }';
const BODY = JSON.stringify({ query: QUERY });

/** A POST of a body under its headers, asking for an answer that has statuses. */
function posting(payload: string | Buffer, headers: Readonly<Record<string, string>> = {}): InjectOptions {
  const json = { 'content-type': 'application/json', accept: GRAPHQL_RESPONSE };
  return { method: 'POST', url: '/graphql', headers: { ...json, ...headers }, payload };
}

/** A body of a length in bytes whose query is right. */
function bodyOf(bytes: number): string {
  const frame = JSON.stringify({ query: QUERY, variables: { a: '' } });
  return frame.replace('""', `"${'x'.repeat(bytes - frame.length)}"`);
}

const BAD_REQUEST = { status: 400, code: 'BAD_REQUEST' };
const MEDIA_TYPE = { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' };
const NOT_ACCEPTABLE = { status: 406, code: 'NOT_ACCEPTABLE' };
const METHOD = { status: 405, code: 'METHOD_NOT_ALLOWED' };
const form = `query=${encodeURIComponent(QUERY)}`;
const multipart = `--x\r\ncontent-disposition: form-data; name="query"\r\n\r\n${QUERY}\r\n--x--\r\n`;

describe('a request is refused before it is read as GraphQL', () => {
  const api = sharedApi();

  test.each<[string, InjectOptions, { status: number; code: string }]>([
    [
      'an array of ten operations',
      posting(JSON.stringify(Array(10).fill({ query: QUERY }))),
      { status: 400, code: 'BATCH_REFUSED' },
    ],
    ['an empty array', posting('[]'), { status: 400, code: 'BATCH_REFUSED' }],
    [
      'a GET without the preflight header',
      { url: `/graphql?${form}`, headers: { accept: GRAPHQL_RESPONSE } },
      BAD_REQUEST,
    ],
    ['a form', posting(form, { 'content-type': 'application/x-www-form-urlencoded' }), MEDIA_TYPE],
    ['a form of several parts', posting(multipart, { 'content-type': 'multipart/form-data; boundary=x' }), MEDIA_TYPE],
    ['text', posting(BODY, { 'content-type': 'text/plain' }), MEDIA_TYPE],
    ['no content-type', { ...posting(BODY), headers: { 'content-length': String(BODY.length) } }, MEDIA_TYPE],
    ['UTF-7', posting(BODY, { 'content-type': 'application/json; charset=utf-7' }), MEDIA_TYPE],
    [
      'two charsets',
      posting(BODY, { 'content-type': 'application/json; charset=utf-8; charset="utf-16"' }),
      MEDIA_TYPE,
    ],
    ['gzip', posting(gzipSync(BODY), { 'content-encoding': 'gzip' }), MEDIA_TYPE],
    [
      'a bomb: 50 MB of blanks in 50 kB',
      posting(gzipSync(Buffer.alloc(50_000_000, 32)), { 'content-encoding': 'gzip' }),
      MEDIA_TYPE,
    ],
    ['an encoding of its own', posting(BODY, { 'content-encoding': 'identity, br' }), MEDIA_TYPE],
    ['100,001 bytes', posting(bodyOf(100_001)), { status: 413, code: 'BODY_TOO_LARGE' }],
    ['101 kB', posting(bodyOf(101_000)), { status: 413, code: 'BODY_TOO_LARGE' }],
    ['broken JSON', posting('{"query":'), BAD_REQUEST],
    ['nothing at all', posting(''), BAD_REQUEST],
    ['a number', posting('1'), BAD_REQUEST],
    ['null', posting('null'), BAD_REQUEST],
    ['no query', posting('{"variables":{}}'), BAD_REQUEST],
    ['an empty query', posting('{"query":""}'), BAD_REQUEST],
    ['a query that is a number', posting('{"query":1}'), BAD_REQUEST],
    ['a property that is no property', posting(`{"query":${JSON.stringify(QUERY)},"__proto__":{"a":1}}`), BAD_REQUEST],
    ['a host that is none', posting(BODY, { host: 'a b' }), BAD_REQUEST],
    ['a host of percent signs', posting(BODY, { host: '%%%' }), BAD_REQUEST],
    [
      'two queries in one address',
      { url: `/graphql?${form}&${form}`, headers: { 'apollo-require-preflight': '1' } },
      BAD_REQUEST,
    ],
    ['an address that is none', { url: '/graphql%zz' }, BAD_REQUEST],
    ['an accept of text/html', posting(BODY, { accept: 'text/html' }), NOT_ACCEPTABLE],
    [
      'an accept of text in another charset',
      posting(BODY, { accept: 'application/json;charset=utf-7' }),
      NOT_ACCEPTABLE,
    ],
    ['an accept of JSON with no weight', posting(BODY, { accept: 'application/json; q=0.0, text/*' }), NOT_ACCEPTABLE],
    ['PUT', { ...posting(BODY), method: 'PUT' }, METHOD],
    ['DELETE', { method: 'DELETE', url: '/graphql' }, METHOD],
    [
      'variables of 40,000 levels',
      posting(
        `{"query":"query ($i: ID!) { node(id: $i) { id } }","variables":{"i":${'['.repeat(40_000)}${']'.repeat(40_000)}}}`,
      ),
      { status: 400, code: 'BAD_USER_INPUT' },
    ],
  ])('with %s', async (_, request, refusal) => {
    await expectRefused(api, request, refusal);
  });

  test('but a body of exactly 100,000 bytes, with a charset in quotes, is read', async () => {
    const { response } = await api.send(
      posting(bodyOf(100_000), { 'content-type': 'application/json; charset="UTF-8"' }),
    );
    expect(response.json()).toMatchObject({ data: { region: { name: '郑州市' } } });
    const { response: plain } = await api.send(posting(BODY, { 'content-encoding': 'identity', host: '[::1]:4000' }));
    expect(plain.json()).toMatchObject({ data: { region: { name: '郑州市' } } });
  });

  test.each([
    '',
    '*/*',
    'application/*',
    'APPLICATION/JSON ; charset="utf-8"',
    'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
    'application/graphql-response+json; charset=utf-8; q=0.01',
  ])('but one under accept: %s is answered', async (accept) => {
    const { response } = await api.send(posting(BODY, { accept }));
    expect(response.statusCode).toBe(200);
    expect(response.json()).toMatchObject({ data: { region: { name: '郑州市' } } });
  });

  test.each([
    ['PUT', '/graphql', 'GET, POST'],
    ['POST', '/metrics', 'GET'],
    ['PUT', '/health/live', 'GET'],
    ['DELETE', '/health/ready?x=1', 'GET'],
    ['POST', '/playground', 'GET'],
    ['PATCH', '/playground/', 'GET'],
  ] as const)('with the methods that there are, where %s %s has the wrong one', async (method, url, allowed) => {
    const { response } = await api.send({ method, url });
    expect(response.statusCode).toBe(405);
    expect(response.headers.allow).toBe(allowed);
    const [error] = failureIn(response.body).errors;
    expect(error?.extensions.code).toBe('METHOD_NOT_ALLOWED');
    expect(error?.message).toContain(`Expected ${allowed.replace(', ', ' or ')}.`);
  });

  test('with NOT_FOUND where nothing is, whatever the method', async () => {
    const { response } = await api.send({ method: 'POST', url: '/nothing' });
    expect(response.statusCode).toBe(404);
    expect(failureIn(response.body).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });
});

describe('over a socket', () => {
  const driver = sharedDriver();
  let api: Api;
  let port: number;
  beforeAll(async () => {
    api = await startApi(driver, undefined, { http: { requestTimeoutMs: 1500 } });
    port = Number(new URL(await api.app.listen({ host: '127.0.0.1', port: 0 })).port);
  });
  afterAll(async () => {
    await api.close();
    await driver.close();
  });

  /** Sends `head`, then `drop` again and again, until the server has closed. @returns its answer and how long that took */
  async function talk(head: string, drop?: { readonly text: string; readonly everyMs: number }) {
    const startedMs = performance.now();
    const socket = connect(port, '127.0.0.1');
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', () => undefined); // it may close while we write
    socket.write(head);
    const timer = drop === undefined ? undefined : setInterval(() => socket.write(drop.text), drop.everyMs);
    await once(socket, 'close');
    clearInterval(timer);
    const [top = '', body = ''] = Buffer.concat(chunks).toString().split('\r\n\r\n');
    return { status: Number(top.split(' ')[1]), body, seconds: (performance.now() - startedMs) / 1000 };
  }

  async function expectAnswers(): Promise<void> {
    expect(await api.query(QUERY)).toMatchObject({ status: 200, data: { region: { name: '郑州市' } } });
  }

  const HEAD = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';

  test('a body that comes a byte each half second is ended within the time for a request and the second between checks', async () => {
    const { status, body, seconds } = await talk(`${HEAD}content-length: 90000\r\n\r\n{`, { text: ' ', everyMs: 500 });
    expect(status).toBe(408);
    expect(failureIn(body).errors).toMatchObject([{ extensions: { code: 'REQUEST_TIMEOUT' } }]);
    expect(body).toContain('Expected all of it within 1500 ms.');
    expect(seconds).toBeGreaterThan(1);
    expect(seconds).toBeLessThan(10); // two and a half where nothing else runs; without the limit it would take twelve hours
    await expectAnswers();
  });

  test('a head that comes a byte each half second is ended in the same way', async () => {
    const { status, body } = await talk('GET /graphql HTTP/1.1\r\nx: ', { text: 'y', everyMs: 500 });
    expect(status).toBe(408);
    expect(failureIn(body).errors).toMatchObject([{ extensions: { code: 'REQUEST_TIMEOUT' } }]);
    await expectAnswers();
  });

  test('what is no HTTP is told so', async () => {
    const { status, body } = await talk('MATCH (n) DETACH DELETE n\r\n\r\n');
    expect(status).toBe(400);
    expect(failureIn(body).errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
    await expectAnswers();
  });

  test('an address of 20 kB is told to come as a body', async () => {
    const { status, body } = await talk(`GET /graphql?query=${'x'.repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`);
    expect(status).toBe(431);
    expect(failureIn(body).errors).toMatchObject([{ extensions: { code: 'HEAD_TOO_LARGE' } }]);
    await expectAnswers();
  });

  test('a body without an end is cut where it is too long', async () => {
    const chunk = `${(65_536).toString(16)}\r\n${' '.repeat(65_536)}\r\n`;
    const { status, body } = await talk(`${HEAD}transfer-encoding: chunked\r\n\r\n`, { text: chunk, everyMs: 10 });
    expect(status).toBe(413);
    expect(failureIn(body).errors).toMatchObject([{ extensions: { code: 'BODY_TOO_LARGE' } }]);
    await expectAnswers();
  });

  test('what is sent compressed is not even taken', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, 32));
    const head = `${HEAD}content-encoding: gzip\r\ncontent-length: ${bomb.length}\r\n\r\n`;
    const { status, body } = await talk(head, { text: bomb.toString('latin1').slice(0, 100), everyMs: 10 });
    expect(status).toBe(415);
    expect(failureIn(body).errors).toMatchObject([{ extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }]);
    await expectAnswers();
  });
});
