import { beforeAll, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { embeddedStatus, startEmbedded, stopEmbedded, type EmbeddedOptions } from '../../src/neo4j/embedded.js';
import { layoutOf } from '../../src/neo4j/embedded/layout.js';
import { isAlive } from '../../src/neo4j/embedded/processes.js';
import { queryFault } from '../../src/neo4j/embedded/readiness.js';
import { readState, writeState } from '../../src/neo4j/embedded/state.js';
import { superviseEmbedded, type RestartEvent, type SupervisedServer } from '../../src/neo4j/embedded/supervise.js';
import { inSharedHome, removeAfterTests, scratch, starterProgram } from '../fixtures/embedded.js';
import { homeDirectory as sharedHome } from '../harness/environment.js';

removeAfterTests();

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
      details: { directory: layout.instance, pid: supervised.server.pid, heldBy: process.pid },
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

    expect(await stopEmbedded(options)).toBe('stopped');
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
