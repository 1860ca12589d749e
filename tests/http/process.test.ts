import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { embeddedStatus, stopEmbedded } from '../../src/neo4j/embedded.js';
import { layoutOf } from '../../src/neo4j/embedded/layout.js';
import { copyArticles } from '../fixtures/packages.js';
import { runProgram } from '../fixtures/program.js';
import { homeDirectory as sharedHome, SHARED } from '../harness/environment.js';
import { eventually } from '../harness/eventually.js';

/** A home of its own with the shared jars: a database that a developer runs is left alone. */
const home = mkdtempSync(join(tmpdir(), 'minsheng-process-'));
/** Without the tables: they make a start longer and no different. */
const articles = await copyArticles();

const run = (command: string, environment: Readonly<Record<string, string>> = {}) =>
  runProgram(command, { PORT: '0', MINSHENG_HOME: home, MINSHENG_DATA: articles.directory, ...environment });
const READY = 'Ctrl-C stops the server';
const addressOf = (output: string) => /(http:\/\/127\.0\.0\.1:\d+)\/playground/.exec(output)?.[1] ?? '';
const isDatabaseRunning = async () => (await embeddedStatus({ homeDirectory: home })).running;

beforeAll(() => {
  const { release, jars } = layoutOf(home);
  mkdirSync(release, { recursive: true });
  symlinkSync(layoutOf(sharedHome).jars, jars);
});
afterAll(async () => {
  await articles.remove();
  rmSync(home, { recursive: true, force: true });
});

describe('minsheng serve', () => {
  test('prints a curl line that answers, and on SIGTERM leaves with 0 and no database behind', async () => {
    const server = run('serve');
    await server.until(READY);
    const [, , curl = ''] = /^( +)(curl .*)$/m.exec(server.output()) ?? [];
    const { stdout } = await promisify(execFile)('sh', ['-c', curl]);
    expect(stdout).toContain('"selector":"char=286,291"');
    expect(await isDatabaseRunning()).toBe(true);
    const payload = { query: 'query Q { __typename }'.replace('Q', 'Q'.repeat(1000)), operationName: 'Q'.repeat(1000) };
    await fetch(`${addressOf(server.output())}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(payload),
    });
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(await isDatabaseRunning()).toBe(false);
    const lines = server.output().split('\n');
    const names = lines.flatMap((line) => /"operation":"(Q+)"/.exec(line)?.[1] ?? []);
    expect(names).toEqual(['Q'.repeat(80)]);
    expect(lines.filter((line) => line.includes('"signal":"SIGTERM"'))).toEqual([
      expect.stringContaining('"stopping"'),
    ]);
  });

  test.each([
    ['10.9.9.9', 'EADDRNOTAVAIL'],
    ['no-such-host.invalid', 'ENOTFOUND|EAI_AGAIN'],
  ])('says what to set where it cannot listen at %s, before it starts a database', async (host, code) => {
    const server = run('serve', { HOST: host, PORT: '4999' });
    expect(await server.ended).toBe(1);
    expect(server.output()).toMatch(
      new RegExp(`LISTEN_FAILED: The server cannot listen at HOST=${host}, PORT=4999 \\((${code})\\)\\..*Set HOST to`),
    );
    expect(server.output()).not.toMatch(/\n\s+at |starting Neo4j/);
    expect(await isDatabaseRunning()).toBe(false);
  });

  test.each(['serve', 'load'])('%s tells the operator which database does not answer, and why', async (command) => {
    const server = run(command, { NEO4J_URI: 'bolt://me:secret@127.0.0.1:1', NEO4J_PASSWORD: 'secret' });
    await server.until('DATABASE_UNREACHABLE: Neo4j at bolt://127.0.0.1:1 did not answer (ECONNREFUSED).');
    server.child.kill('SIGTERM');
    await server.ended;
    expect(server.output()).toContain('NEO4J_URI');
    expect(server.output()).not.toMatch(/secret|request id/);
  });

  test('is the one to end: its database is not stopped from elsewhere', async () => {
    const server = run('serve');
    await server.until(READY);
    await expect(stopEmbedded({ homeDirectory: home })).rejects.toMatchObject({
      code: 'STORE_LOCKED',
      details: { heldBy: server.child.pid },
      message: expect.stringContaining(`\`kill ${String(server.child.pid)}\``),
    });
    const second = run('serve');
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(`is in use by another minsheng, pid ${String(server.child.pid)}.`);
    expect(second.output()).not.toContain('neo4j stop');
    expect(await isDatabaseRunning()).toBe(true);
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
  });

  test('takes a Ctrl-C that npm passes on a second time for one', async () => {
    const server = run('serve');
    await server.until(READY);
    server.child.kill('SIGINT');
    server.child.kill('SIGINT');
    expect(await server.ended).toBe(0);
    expect(await isDatabaseRunning()).toBe(false);
  });

  /** A request whose end is never sent, on a connection that stays open. */
  async function sendHalfARequest(output: string): Promise<Socket> {
    const client = connect(Number(addressOf(output).split(':').at(-1)), '127.0.0.1');
    client.on('error', () => undefined);
    await once(client, 'connect');
    const head = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n';
    await new Promise((written) => client.write(`${head}{"query"`, written));
    return client;
  }

  test('leaves when its terminal closes, although a client has sent half a request', async () => {
    const server = run('serve', { REQUEST_TIMEOUT_MS: '1000' });
    await server.until(READY);
    const client = await sendHalfARequest(server.output());
    server.child.kill('SIGHUP');
    expect(await server.ended).toBe(0);
    expect(await isDatabaseRunning()).toBe(false);
    client.destroy();
  });

  test('told a second time to stop, ends at once whatever is under way, and its database with it', async () => {
    const server = run('serve', { REQUEST_TIMEOUT_MS: '600000' });
    await server.until(READY);
    const client = await sendHalfARequest(server.output());
    // The first is obeyed with patience, and the same one right after it is taken for the first.
    await eventually(() => {
      server.child.kill('SIGTERM');
      return server.hasEnded();
    }, Boolean);
    expect(await server.ended).toBe(1);
    await eventually(isDatabaseRunning, (isRunning) => !isRunning);
    client.destroy();
  });

  test.each(['serve', 'load'])(
    'told to stop while the database of %s starts, leaves no database behind',
    async (command) => {
      const server = run(command);
      await server.until('starting Neo4j');
      server.child.kill('SIGTERM');
      expect(await server.ended).toBe(0);
      expect(await isDatabaseRunning()).toBe(false);
    },
  );

  test('names the setting when its port is taken, and leaves no database behind', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const server = run('serve', { PORT: String(port) });
    expect(await server.ended).toBe(1);
    expect(server.output()).toContain(`PORT_IN_USE: Port ${port} is in use`);
    expect(server.output()).toContain('set PORT to another port');
    expect(await isDatabaseRunning()).toBe(false);
    other.close();
  });

  test('refused by the database of NEO4J_URI, ends with what to check', async () => {
    const uri = process.env[SHARED.uri] ?? '';
    const server = run('serve', { NEO4J_URI: uri, NEO4J_PASSWORD: 'not-the-password' });
    expect(await server.ended).toBe(1);
    expect(server.output()).toContain('DATABASE_REFUSED');
    expect(server.output()).toContain('Check NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE.');
    expect(server.output()).not.toContain('not-the-password');
  });
});
