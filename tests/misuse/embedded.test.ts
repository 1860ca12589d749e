import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embeddedStatus, startEmbedded, stopEmbedded, type EmbeddedOptions } from '../../src/neo4j/embedded.js';
import { findJava } from '../../src/neo4j/embedded/executables.js';
import { layoutOf } from '../../src/neo4j/embedded/layout.js';
import { isAlive } from '../../src/neo4j/embedded/processes.js';
import { queryFault } from '../../src/neo4j/embedded/readiness.js';
import { readState, writeState } from '../../src/neo4j/embedded/state.js';
import { superviseEmbedded, type RestartEvent, type SupervisedServer } from '../../src/neo4j/embedded/supervise.js';
import { projectRoot } from '../../src/root.js';

const sharedHome = process.env.MINSHENG_HOME ?? join(projectRoot, '.minsheng');
const scratch = mkdtempSync(join(tmpdir(), 'minsheng-embedded-'));
const instances: string[] = [];

/** Options for an instance of the shared home, which has the jars; it is removed after the tests. */
function inSharedHome(name: string): EmbeddedOptions {
  const instance = `test-${name}-${process.pid}`;
  instances.push(instance);
  return { homeDirectory: sharedHome, instance, boltPort: 0, heapMib: 256 };
}

/** Options for a home of its own, with no jars and with these executables alone on the PATH. */
function inEmptyHome(name: string, executables: Record<string, string>): EmbeddedOptions {
  const bin = join(scratch, `${name}-bin`);
  mkdirSync(bin);
  for (const [file, content] of Object.entries(executables)) {
    if (content.startsWith('/')) {
      symlinkSync(content, join(bin, file));
    } else {
      writeFileSync(join(bin, file), `#!/bin/sh\n${content}\n`);
      chmodSync(join(bin, file), 0o755);
    }
  }
  return { homeDirectory: join(scratch, name), boltPort: 0, heapMib: 256, environment: { PATH: bin } };
}

afterAll(async () => {
  for (const instance of instances) {
    await stopEmbedded({ homeDirectory: sharedHome, instance });
    rmSync(join(sharedHome, instance), { recursive: true, force: true });
  }
  rmSync(scratch, { recursive: true });
});

describe('what the machine lacks', () => {
  test('a machine without java is told the three ways out', async () => {
    await expect(startEmbedded(inEmptyHome('no-java', {}))).rejects.toMatchObject({
      code: 'JAVA_MISSING',
      message: expect.stringContaining('Three ways out'),
    });
  });

  test('a JAVA_HOME without java is named', async () => {
    const options = inEmptyHome('wrong-java-home', {});
    const environment = { ...options.environment, JAVA_HOME: '/nowhere' };
    await expect(startEmbedded({ ...options, environment })).rejects.toMatchObject({
      code: 'JAVA_MISSING',
      message: expect.stringContaining('/nowhere/bin/java'),
    });
  });

  test('a java of another release is refused by its version', async () => {
    const java = `echo 'openjdk version "11.0.22" 2024-01-16' >&2`;
    await expect(startEmbedded(inEmptyHome('java-11', { java }))).rejects.toMatchObject({
      code: 'JAVA_UNSUPPORTED',
      message: expect.stringContaining('version 11.0.22'),
    });
  });

  test('a java that prints no version counts as none', async () => {
    const java = 'echo "Unable to locate a Java Runtime." >&2; exit 1';
    await expect(startEmbedded(inEmptyHome('java-stub', { java }))).rejects.toMatchObject({ code: 'JAVA_MISSING' });
  });

  test('an empty home needs mvn', async () => {
    const options = inEmptyHome('no-mvn', { java: await findJava(process.env) });
    await expect(startEmbedded(options)).rejects.toMatchObject({ code: 'MAVEN_MISSING' });
  });

  test('a heap beyond the memory of the machine is refused before anything is started', async () => {
    const options = { ...inSharedHome('memory'), heapMib: 1_000_000 };
    await expect(startEmbedded(options)).rejects.toMatchObject({
      code: 'MEMORY_TOO_SMALL',
      message: expect.stringContaining('1000256 MiB are needed'),
    });
  });
});

describe('a download that goes wrong', () => {
  test('a mvn that fails is quoted by its first error line and leaves no jars', async () => {
    const mvn = `echo '[INFO] Scanning'; echo '[ERROR] Unknown host repo.invalid. -> [Help 1]'; echo '[ERROR] more'; exit 1`;
    const options = inEmptyHome('mvn-fails', { java: await findJava(process.env), mvn });
    const { release } = layoutOf(options.homeDirectory);
    await expect(startEmbedded(options)).rejects.toMatchObject({
      code: 'DOWNLOAD_FAILED',
      details: { reason: 'Unknown host repo.invalid', logFile: join(release, 'download.log') },
    });
    expect(readdirSync(release)).toEqual(['download.log']);
  });

  test('a mvn that brings other jars is refused, and they are not kept', async () => {
    const mvn = 'for last; do :; done; directory="${last#*=}"; /bin/mkdir "$directory"; echo > "$directory/evil.jar"';
    const options = inEmptyHome('mvn-lies', { java: await findJava(process.env), mvn });
    await expect(startEmbedded(options)).rejects.toMatchObject({
      code: 'JAR_CHANGED',
      message: expect.stringContaining('evil.jar: expected no such jar'),
    });
    expect(existsSync(layoutOf(options.homeDirectory).jars)).toBe(false);
  });

  test('what a killed download left is removed by the next one', async () => {
    const options = inEmptyHome('mvn-killed', { java: await findJava(process.env), mvn: 'exit 1' });
    const { release } = layoutOf(options.homeDirectory);
    mkdirSync(join(release, 'partial-4194305'), { recursive: true }); // one above the highest pid of Linux
    await expect(startEmbedded(options)).rejects.toMatchObject({ code: 'DOWNLOAD_FAILED' });
    expect(readdirSync(release)).toEqual(['download.log']);
  });
});

describe('a running server', () => {
  const options = inSharedHome('running');
  const layout = layoutOf(sharedHome, options.instance);
  let supervised: SupervisedServer;
  let told: (event: RestartEvent) => void = () => undefined;

  beforeAll(async () => {
    const onRestart = (event: RestartEvent) => {
      told(event);
    };
    supervised = await superviseEmbedded({ ...options, onRestart });
  }, 300_000); // the first time it downloads Neo4j

  test('keeps password and state from other users', () => {
    expect(statSync(layout.password).mode & 0o777).toBe(0o600);
    expect(statSync(layout.state).mode & 0o777).toBe(0o600);
  });

  test('locks its store, and a second start names its pid', async () => {
    await expect(startEmbedded(options)).rejects.toMatchObject({
      code: 'STORE_LOCKED',
      details: { directory: layout.instance, pid: supervised.server.pid },
    });
  });

  test('locks its store even when its state file is lost', async () => {
    const state = readState(layout);
    rmSync(layout.state);
    await expect(startEmbedded(options)).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    if (state !== undefined) writeState(layout, state);
    expect(await queryFault(supervised.server.uri, supervised.server.password)).toBeUndefined();
  });

  test('is started again on its port after kill -9', async () => {
    const { pid, boltPort, password, uri } = supervised.server;
    const events: RestartEvent[] = [];
    const restarted = new Promise<void>((settle) => {
      told = (event) => {
        events.push(event);
        if (event.kind === 'restarted') settle();
      };
    });
    process.kill(pid, 'SIGKILL');
    await restarted;
    expect(events.map((event) => event.kind)).toEqual(['died', 'restarted']);
    expect(events[0]).toMatchObject({ exit: { signal: 'SIGKILL', requested: false }, delayMs: 1000 });
    expect(supervised.server).toMatchObject({ boltPort, password, startedHere: true });
    expect(supervised.server.pid).not.toBe(pid);
    expect(await queryFault(uri, password)).toBeUndefined();
  });

  test('stays down when it is stopped from elsewhere', async () => {
    const stopped = new Promise<RestartEvent>((settle) => (told = settle));
    expect(await stopEmbedded(options)).toBe('stopped');
    expect(await stopped).toEqual({ kind: 'stopped-elsewhere' });
    expect(await embeddedStatus(options)).toEqual({ running: false });
    await supervised.stop();
  });
});

describe('what others left behind', () => {
  test('the pid of a stranger in the state file is neither used nor killed', async () => {
    const options = inSharedHome('stranger');
    const layout = layoutOf(sharedHome, options.instance);
    const stranger = spawn('sleep', ['600'], { stdio: 'ignore' });
    await once(stranger, 'spawn');
    mkdirSync(layout.instance);
    const state = { boltPort: 1, startedAt: '', detached: false, parentPid: 1, parentStarted: '', stopping: false };
    writeState(layout, { ...state, pid: Number(stranger.pid) });
    expect(await stopEmbedded(options)).toBe('not-running');
    expect(await embeddedStatus(options)).toEqual({ running: false });
    await expect(startEmbedded({ ...options, environment: {} })).rejects.toMatchObject({ code: 'JAVA_MISSING' });
    expect(isAlive(Number(stranger.pid))).toBe(true);
    stranger.kill();
  });

  test('a state file of nonsense is no obstacle', async () => {
    const options = inSharedHome('nonsense');
    const layout = layoutOf(sharedHome, options.instance);
    mkdirSync(layout.instance);
    for (const content of ['', '{', '[]', '{"pid":"1"}']) {
      writeFileSync(layout.state, content);
      expect(await embeddedStatus(options)).toEqual({ running: false });
    }
  });

  test('a changed jar is refused by its name, the sum expected and the sum received', async () => {
    const { jars } = layoutOf(sharedHome);
    const home = layoutOf(join(scratch, 'changed-jar'));
    mkdirSync(home.jars, { recursive: true });
    const [victim = '', ...others] = readdirSync(jars).sort();
    for (const name of others) symlinkSync(join(jars, name), join(home.jars, name));
    const bytes = readFileSync(join(jars, victim));
    bytes.writeUInt8(bytes.readUInt8(100) ^ 1, 100);
    writeFileSync(join(home.jars, victim), bytes);
    const start = startEmbedded({ homeDirectory: join(scratch, 'changed-jar'), boltPort: 0, heapMib: 256 });
    const fault = new RegExp(`^${victim}: expected sha256 [0-9a-f]{64}, received sha256 [0-9a-f]{64}$`);
    await expect(start).rejects.toMatchObject({
      code: 'JAR_CHANGED',
      details: { faults: [expect.stringMatching(fault)], directory: home.jars },
    });
  });

  test('a port in use is named together with the setting that changes it', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expect(startEmbedded({ ...inSharedHome('port'), boltPort: port })).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      details: { port, variable: 'NEO4J_BOLT_PORT' },
    });
    other.close();
  });

  test('the server of a killed parent is stopped and a new one started, then used while it is detached', async () => {
    const options = inSharedHome('orphan');
    const parent = spawn(process.execPath, [starterProgram(), JSON.stringify(options)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const orphan = Number(line.toString());
    parent.kill('SIGKILL');
    await once(parent, 'close');
    expect(await embeddedStatus(options)).toMatchObject({ running: true, pid: orphan, detached: false });

    const steps: string[] = [];
    const server = await startEmbedded({ ...options, detached: true, onProgress: ({ step }) => steps.push(step) });
    expect(steps).toEqual(['stop-orphan', 'verify', 'boot']);
    expect(isAlive(orphan)).toBe(false);

    const user = await startEmbedded(options);
    expect(user).toMatchObject({ startedHere: false, pid: server.pid, uri: server.uri, password: server.password });
    await user.stop();
    expect(await embeddedStatus(options)).toMatchObject({ running: true, pid: server.pid, answers: true });

    const begin = Date.now();
    expect(await stopEmbedded(options)).toBe('stopped');
    expect(Date.now() - begin).toBeLessThan(2000);
    expect(await server.exited).toEqual({ code: 0, signal: null, requested: true });
  });

  test('a password file that was changed is found out at once', async () => {
    const options = inSharedHome('orphan');
    writeFileSync(layoutOf(sharedHome, options.instance).password, 'not-the-password');
    await expect(startEmbedded(options)).rejects.toMatchObject({
      code: 'NEO4J_START_FAILED',
      message: expect.stringContaining('Neo.ClientError.Security.Unauthorized'),
    });
    expect(await embeddedStatus(options)).toEqual({ running: false });
  });

  test('a damaged store is reported at once, not waited for', async () => {
    const options = inSharedHome('running');
    const store = join(layoutOf(sharedHome, options.instance).instance, 'data/databases/neo4j/neostore');
    writeFileSync(store, 'damaged');
    await expect(startEmbedded(options)).rejects.toMatchObject({
      code: 'NEO4J_START_FAILED',
      message: expect.stringContaining('Unable to start'),
    });
    expect(await embeddedStatus(options)).toEqual({ running: false });
  });

  test('a start that is aborted while Neo4j boots leaves no JVM', async () => {
    const options = inSharedHome('aborted');
    const abort = new AbortController();
    let pid: number | undefined;
    const onProgress: EmbeddedOptions['onProgress'] = ({ step }) => {
      if (step !== 'boot') return;
      setImmediate(() => {
        pid = readState(layoutOf(sharedHome, options.instance))?.pid;
        abort.abort(new Error('Ctrl-C'));
      });
    };
    await expect(startEmbedded({ ...options, onProgress, signal: abort.signal })).rejects.toThrow('Ctrl-C');
    expect(pid).toBeDefined();
    expect(isAlive(Number(pid))).toBe(false);
    expect(await embeddedStatus(options)).toEqual({ running: false });
  });
});

/** A program that starts the server it is given options for and prints its pid: to be killed in the test. */
function starterProgram(): string {
  const project = join(scratch, 'starter');
  mkdirSync(project);
  for (const name of ['src', 'node_modules']) symlinkSync(join(projectRoot, name), join(project, name));
  const outDirectory = join(project, 'dist');
  const esbuild = [join(projectRoot, 'src/neo4j/embedded.ts'), '--bundle', '--platform=node', '--format=esm'];
  execFileSync(join(projectRoot, 'node_modules/.bin/esbuild'), [
    ...esbuild,
    '--packages=external',
    '--log-level=error',
    '--out-extension:.js=.mjs',
    `--outdir=${outDirectory}`,
  ]);
  const program = join(outDirectory, 'start.mjs');
  writeFileSync(
    program,
    `import { startEmbedded } from './embedded.mjs';
     const server = await startEmbedded(JSON.parse(process.argv[2]));
     console.log(server.pid);`,
  );
  return program;
}
