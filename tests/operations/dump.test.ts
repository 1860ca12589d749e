import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { currentRelease } from '../../src/generated/cypher.js';
import { createDriver } from '../../src/neo4j/driver.js';
import { startEmbedded, type EmbeddedOptions } from '../../src/neo4j/embedded.js';
import { dumpEmbedded, restoreEmbedded } from '../../src/neo4j/embedded/dump.js';
import { layoutOf } from '../../src/neo4j/embedded/layout.js';
import { isAlive } from '../../src/neo4j/embedded/processes.js';
import { readState, writeState } from '../../src/neo4j/embedded/state.js';
import { createRunner } from '../../src/neo4j/run.js';
import { isEmpty, loadPackage, type LoadReport } from '../../src/package/load.js';
import { readPackage } from '../../src/package/read.js';
import { projectRoot } from '../../src/root.js';
import { inSharedHome, removeAfterTests, scratch } from '../fixtures/embedded.js';
import { copyArticles } from '../fixtures/packages.js';
import { database, homeDirectory, queryTimeoutMs } from '../harness/environment.js';

removeAfterTests();

const origin = inSharedHome('dumped');
/** Without the tables, whose cells make a dump longer and no different. */
const articles = await copyArticles();
afterAll(() => articles.remove());
const dump = join(scratch, 'origin.dump');
const bytesOf = (file: string) => readFileSync(file);

/** Starts the server, loads the package, and stops again. @returns what the load did and the checksum that the graph then gives */
async function loadInto(options: EmbeddedOptions): Promise<{ report: LoadReport; checksum: string | undefined }> {
  const server = await startEmbedded(options);
  const driver = createDriver({ ...server, poolSize: 10 });
  try {
    const report = await loadPackage(await readPackage(articles.directory), { driver, database });
    const [release] = await createRunner({ driver, database, timeoutMs: queryTimeoutMs })(currentRelease, {});
    return { report, checksum: release?.checksum };
  } finally {
    await driver.close();
    await server.stop();
  }
}

async function write(driver: ReturnType<typeof createDriver>, statement: string): Promise<void> {
  const session = driver.session({ database });
  await session.run(statement);
  await session.close();
}

const layoutFor = ({ homeDirectory: home, instance }: EmbeddedOptions) => layoutOf(home, instance);

/** Name and content of every file of the store. */
function storeOf(options: EmbeddedOptions): Record<string, string> {
  const directory = layoutFor(options).databases;
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).map((name) => join(directory, name));
  return Object.fromEntries(files.filter((file) => statSync(file).isFile()).map((file) => [file, sha256(file)]));
}

const sha256 = (file: string) => createHash('sha256').update(bytesOf(file)).digest('hex');

beforeAll(async () => {
  await loadInto(origin);
  await dumpEmbedded({ ...origin, file: dump });
});

describe('a dump', () => {
  test('restored into an empty home is the same graph, to which the loader has nothing to add', async () => {
    const copy = inSharedHome('restored');
    await restoreEmbedded({ ...copy, file: dump });
    const { report, checksum } = await loadInto(copy);
    expect(isEmpty(report)).toBe(true);
    expect(checksum).toMatch(/^[0-9a-f]{64}$/);
    expect(report.releaseId).toBe(`release/${checksum?.slice(0, 12) ?? ''}`);
  });

  test('takes the place of a graph that was changed, and the password stays that of the home', async () => {
    const server = await startEmbedded(origin);
    const driver = createDriver({ ...server, poolSize: 10 });
    await write(driver, 'MATCH (p:Program) DETACH DELETE p');
    await driver.close();
    await server.stop();
    await restoreEmbedded({ ...origin, file: dump });
    expect(isEmpty((await loadInto(origin)).report)).toBe(true);
    expect(readdirSync(layoutFor(origin).instance)).not.toContain('restore');
  });

  test('is written and read by the commands, which say how far they are', async () => {
    const home = join(scratch, 'command-home');
    const { release, jars } = layoutOf(home);
    mkdirSync(release, { recursive: true });
    symlinkSync(layoutOf(homeDirectory).jars, jars);
    const minsheng = async (...words: string[]) =>
      promisify(execFile)(process.execPath, [join(projectRoot, 'bin/minsheng.mjs'), 'neo4j', ...words], {
        cwd: scratch,
        env: { ...process.env, MINSHENG_HOME: home },
      });
    const restored = await minsheng('restore', 'origin.dump');
    expect(restored.stdout).toBe('The graph of origin.dump was restored.\n');
    expect(restored.stderr).toContain('restoring the graph');
    const dumped = await minsheng('dump', 'second.dump');
    expect(dumped.stdout).toMatch(/^The graph was dumped to second\.dump, \d+ KiB\.\n$/);
  });
});

describe('a dump or restore that cannot be', () => {
  test('is refused while the server runs, by its pid, and also when its state file is lost', async () => {
    const server = await startEmbedded(origin);
    const layout = layoutFor(origin);
    const file = join(scratch, 'running.dump');
    try {
      const locked = { code: 'STORE_LOCKED', details: { directory: layout.instance, pid: server.pid } };
      await expect(dumpEmbedded({ ...origin, file })).rejects.toMatchObject(locked);
      await expect(restoreEmbedded({ ...origin, file: dump })).rejects.toMatchObject(locked);
      const state = readState(layout);
      rmSync(layout.state);
      const lockedByStranger = { code: 'STORE_LOCKED', details: { pid: undefined } };
      await expect(dumpEmbedded({ ...origin, file })).rejects.toMatchObject(lockedByStranger);
      await expect(restoreEmbedded({ ...origin, file: dump })).rejects.toMatchObject(lockedByStranger);
      if (state !== undefined) writeState(layout, state);
    } finally {
      await server.stop();
    }
    expect(isAlive(server.pid)).toBe(false);
    expect(readdirSync(scratch).filter((name) => name.includes('running.dump'))).toEqual([]);
  });

  test('never writes over a file, and names a directory that is not there', async () => {
    const before = bytesOf(dump);
    await expect(dumpEmbedded({ ...origin, file: dump })).rejects.toMatchObject({
      code: 'FILE_UNUSABLE',
      message: `${dump} exists already. Expected a name that is free. Name another file, or move it away.`,
    });
    expect(bytesOf(dump).equals(before)).toBe(true);
    await expect(dumpEmbedded({ ...origin, file: join(scratch, 'no/such.dump') })).rejects.toMatchObject({
      code: 'FILE_UNUSABLE',
      message: expect.stringContaining('cannot be written (ENOENT)'),
    });
  });

  test('names a file that is missing or a directory before it looks for java', async () => {
    const nothing = { ...origin, environment: { PATH: '' } };
    for (const [file, words] of [
      [join(scratch, 'none.dump'), 'cannot be read (ENOENT)'],
      [scratch, 'is not a file'],
    ] as const) {
      await expect(restoreEmbedded({ ...nothing, file })).rejects.toMatchObject({
        code: 'FILE_UNUSABLE',
        message: expect.stringContaining(words),
      });
    }
  });

  test('has nothing to dump in a home that was never started', async () => {
    const empty = inSharedHome('never-started');
    await expect(dumpEmbedded({ ...empty, file: join(scratch, 'empty.dump') })).rejects.toMatchObject({
      code: 'STORE_MISSING',
    });
  });

  test('asks for a recovery after the server was killed, and then holds what was committed', async () => {
    const killed = inSharedHome('killed');
    cpSync(layoutFor(origin).instance, layoutFor(killed).instance, { recursive: true });
    const server = await startEmbedded(killed);
    const driver = createDriver({ ...server, poolSize: 10 });
    await write(driver, 'CREATE (:Note)');
    process.kill(server.pid, 'SIGKILL');
    await server.exited;
    await driver.close();
    const file = join(scratch, 'killed.dump');
    await expect(dumpEmbedded({ ...killed, file })).rejects.toMatchObject({
      code: 'DUMP_FAILED',
      message: expect.stringMatching(/Active logical log detected.*`npx minsheng neo4j start` recovers the store/),
    });
    expect(existsSync(file)).toBe(false);
    await (await startEmbedded(killed)).stop();
    expect(await dumpEmbedded({ ...killed, file })).toBe(bytesOf(file).length);
  });

  test.each([
    ['is no dump', () => Buffer.from('{"not":"a dump"}'), 'Not a valid Neo4j archive'],
    ['is cut short', () => bytesOf(dump).subarray(0, bytesOf(dump).length / 2), 'Truncated'],
  ])('leaves the graph as it was when the file %s', async (_what, content, reason) => {
    const file = join(scratch, 'wrong.dump');
    writeFileSync(file, content());
    const before = storeOf(origin);
    await expect(restoreEmbedded({ ...origin, file })).rejects.toMatchObject({
      code: 'RESTORE_FAILED',
      message: expect.stringContaining(reason),
    });
    expect(storeOf(origin)).toEqual(before);
    expect(readdirSync(layoutFor(origin).instance)).not.toContain('restore');
  });

  test('leaves neither file nor tool behind when it is told to stop', async () => {
    const abort = new AbortController();
    const file = join(scratch, 'aborted.dump');
    const onProgress: EmbeddedOptions['onProgress'] = ({ step, done }) => {
      if (step === 'dump' && done !== undefined) abort.abort(new Error('Ctrl-C')); // the tool is at work
    };
    await expect(dumpEmbedded({ ...origin, file, onProgress, signal: abort.signal })).rejects.toThrow('Ctrl-C');
    expect(readdirSync(scratch).filter((name) => name.includes('aborted'))).toEqual([]);
    expect(existsSync(layoutFor(origin).startLock)).toBe(false);
  });
});
