import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { MinshengError } from '../errors.js';
import { checkMemory, startFailure } from './embedded/diagnosis.js';
import { findJava } from './embedded/executables.js';
import { ensureJars } from './embedded/jars.js';
import {
  ensurePassword,
  exitOf,
  readPassword,
  spawnServer,
  terminate,
  writeConf,
  type ServerExit,
} from './embedded/jvm.js';
import { layoutOf, type Layout } from './embedded/layout.js';
import { processFacts } from './embedded/processes.js';
import type { ProgressListener } from './embedded/progress.js';
import { answersHttp, freePort, queryFault } from './embedded/readiness.js';
import {
  isServer,
  parentRuns,
  refuseIfHeld,
  refuseIfRunning,
  runningState,
  wasRequested,
  writeState,
  type ServerState,
  withStartLock,
} from './embedded/state.js';

/** Longest wait for a server to answer, in milliseconds: 4 s is usual, the rest is room for recovery after a crash. */
const READY_WITHIN_MS = 120_000;

/** Pause between two looks at a server that is starting, in milliseconds: short against the 4 s that a start takes. */
const READY_POLL_MS = 50;

/** Pause between two looks at a server that is no child of ours, in milliseconds: so soon its end is noticed. */
const FOREIGN_POLL_MS = 1000;

export interface EmbeddedPlace {
  /** Directory for downloads and instances; the jars below it are shared by all instances. */
  homeDirectory: string;
  /** Directory below it for one store, its configuration, logs, password and state; default `neo4j`. */
  instance?: string;
}

export interface EmbeddedOptions extends EmbeddedPlace {
  /** TCP port on loopback; 0 takes any free one. A detached server that runs already keeps its own. */
  boltPort: number;
  /** Largest heap of the JVM, in MiB; it takes some 256 MiB more beside it. */
  heapMib: number;
  /** Whether it is for a task of a minute or so: it is up sooner, and slower with what is heavy; default false. */
  shortLived?: boolean;
  /** Whether the server is meant to outlive this process; default false. */
  detached?: boolean;
  /** Where java and mvn are looked for, and what they are given; default `process.env`. */
  environment?: NodeJS.ProcessEnv;
  onProgress?: ProgressListener;
  /** Aborting ends a start that is under way, and the JVM with it. A server that has started is ended by `stop()`. */
  signal?: AbortSignal;
}

/** What a driver needs. */
export interface EmbeddedAccess {
  /** Address for the driver, `bolt://127.0.0.1:<port>`. */
  uri: string;
  user: 'neo4j';
  /** Never to be printed. */
  password: string;
  boltPort: number;
}

export interface EmbeddedServer extends EmbeddedAccess {
  pid: number;
  /** False for a detached server that was running already: `stop()` leaves it running. */
  startedHere: boolean;
  /** Settles when the JVM ends, for whatever reason; never rejects. Code and signal are null where not `startedHere`. */
  exited: Promise<ServerExit>;
  /** Returns when the JVM is gone: 0.4 s as a rule, 10 s at most. Every further call does nothing. */
  stop: () => Promise<void>;
}

export type EmbeddedStatus =
  | { running: false }
  | {
      running: true;
      pid: number;
      uri: string;
      /** ISO 8601, in UTC. */
      startedAt: string;
      detached: boolean;
      /** Whether its Bolt port answers: not yet while it starts. */
      answers: boolean;
    };

/**
 * Starts Neo4j on loopback and returns when it answers queries; a first start downloads it. A detached server of this
 * instance that runs already is used as it is; one whose parent was killed is stopped first.
 * @throws {MinshengError} JAVA_MISSING, JAVA_UNSUPPORTED, MAVEN_MISSING, DOWNLOAD_FAILED, JAR_CHANGED, PORT_IN_USE,
 * STORE_LOCKED, MEMORY_TOO_SMALL, NEO4J_START_FAILED. When aborted: the reason of `signal`. No JVM is left behind.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const { heapMib, shortLived = false, detached = false, environment = process.env, signal } = options;
  const { onProgress = () => undefined } = options;
  const layout = layoutOf(options.homeDirectory, options.instance);
  const running = runningState(layout);
  if (running?.detached) return adopt(layout, running, signal);
  if (running !== undefined && !parentRuns(running)) {
    onProgress({ step: 'stop-orphan' });
    await terminate(layout, running.pid);
  }
  refuseIfRunning(layout);

  const java = await findJava(environment);
  checkMemory(heapMib);
  await ensureJars({ layout, environment, signal, onProgress });
  const { child, exited, boltPort, password } = await withStartLock(layout, async () => {
    refuseIfRunning(layout); // a second look: the steps before may have taken minutes
    const port = await portFor(options.boltPort, layout);
    const secret = await ensurePassword({ layout, java, environment, signal, onProgress });
    signal?.throwIfAborted();
    onProgress({ step: 'boot' });
    writeConf(layout, port);
    const jvm = await spawnServer({ layout, java, environment, heapMib, shortLived });
    const end = exitOf(jvm, layout);
    writeState(layout, newState(jvm.pid, port, detached));
    return { child: jvm, exited: end, boltPort: port, password: secret };
  });
  if (detached) child.unref();
  else endWithUs(layout, child.pid, exited);

  const stop = async () => {
    await terminate(layout, child.pid);
    await exited;
  };
  try {
    await untilReady({ layout, boltPort, password, exited, signal });
  } catch (error) {
    await stop();
    throw error;
  }
  return { ...access(boltPort, password), pid: child.pid, startedHere: true, exited, stop };
}

/**
 * Stops the server of this instance, whoever started it; one that is not this instance's Neo4j is never touched.
 * @throws {MinshengError} STORE_LOCKED when another process that lives runs it for itself
 */
export async function stopEmbedded(place: EmbeddedPlace): Promise<'stopped' | 'not-running'> {
  const layout = layoutOf(place.homeDirectory, place.instance);
  const running = runningState(layout);
  if (running === undefined) return 'not-running';
  refuseIfHeld(layout, running);
  await terminate(layout, running.pid);
  return 'stopped';
}

/** Whether a server of this instance runs, looked up by its verified pid. */
export async function embeddedStatus(place: EmbeddedPlace): Promise<EmbeddedStatus> {
  const running = runningState(layoutOf(place.homeDirectory, place.instance));
  if (running === undefined) return { running: false };
  const { pid, boltPort, startedAt, detached } = running;
  return { running: true, pid, uri: uriOf(boltPort), startedAt, detached, answers: await answersHttp(boltPort) };
}

/** How to reach the server of this instance, whoever started it; `undefined` if none runs. */
export function runningEmbedded(place: EmbeddedPlace): EmbeddedAccess | undefined {
  const layout = layoutOf(place.homeDirectory, place.instance);
  const running = runningState(layout);
  return running === undefined ? undefined : access(running.boltPort, readPassword(layout));
}

/** Uses a detached server that runs already, or is just starting. */
async function adopt(layout: Layout, { pid, boltPort }: ServerState, signal?: AbortSignal): Promise<EmbeddedServer> {
  const password = readPassword(layout);
  const exited = endOfForeign(layout, pid);
  await untilReady({ layout, boltPort, password, exited, signal });
  return { ...access(boltPort, password), pid, startedHere: false, exited, stop: () => Promise.resolve() };
}

/** The port taken last, where any will do and it is free: a driver that is connected then finds the server again. */
async function portFor(wanted: number, layout: Layout): Promise<number> {
  const last = wanted === 0 ? lastPort(layout) : undefined;
  const kept = last === undefined ? undefined : await freePort(last).catch(() => undefined);
  const port = kept ?? (await newPort(wanted, layout));
  writeFileSync(layout.port, String(port));
  return port;
}

function lastPort(layout: Layout): number | undefined {
  const text = existsSync(layout.port) ? readFileSync(layout.port, 'utf8') : '';
  return /^\d{4,5}$/.test(text) ? Number(text) : undefined;
}

async function newPort(wanted: number, layout: Layout): Promise<number> {
  const port = await freePort(wanted).catch((cause: unknown) => {
    const reason = `port ${wanted} may not be used (${String(cause)})`;
    throw new MinshengError('NEO4J_START_FAILED', { reason, logFile: layout.consoleLog }, { cause });
  });
  if (port === undefined) throw new MinshengError('PORT_IN_USE', { port: wanted, variable: 'NEO4J_BOLT_PORT' });
  return port;
}

function newState(pid: number, boltPort: number, detached: boolean): ServerState {
  return {
    pid,
    boltPort,
    startedAt: new Date().toISOString(),
    detached,
    parentPid: process.pid,
    parentStarted: processFacts(process.pid)?.started ?? '',
    stopping: false,
  };
}

/** The last resort when this process ends without `stop()`, by `process.exit` or an error that nobody caught. */
function endWithUs(layout: Layout, pid: number, exited: Promise<ServerExit>): void {
  const end = () => {
    if (isServer(layout, pid)) process.kill(pid, 'SIGTERM');
  };
  process.once('exit', end);
  void exited.then(() => process.off('exit', end));
}

interface Readiness {
  layout: Layout;
  boltPort: number;
  password: string;
  exited: Promise<ServerExit>;
  signal: AbortSignal | undefined;
}

async function untilReady({ layout, boltPort, password, exited, signal }: Readiness): Promise<void> {
  let exit: ServerExit | undefined;
  void exited.then((settled) => (exit = settled));
  let lastFault = `port ${boltPort} does not answer`;
  const deadline = Date.now() + READY_WITHIN_MS;
  while (exit === undefined && Date.now() < deadline) {
    signal?.throwIfAborted();
    if (await answersHttp(boltPort)) {
      const fault = await queryFault(uriOf(boltPort), password);
      if (fault === undefined) return;
      lastFault = fault.message;
      if (fault.lasting) break;
    }
    await delay(READY_POLL_MS);
  }
  throw startFailure({ layout, boltPort, exit, lastFault });
}

/** The end of a server that is no child of ours, noticed by looking; a process that only waits for it may end. */
async function endOfForeign(layout: Layout, pid: number): Promise<ServerExit> {
  while (isServer(layout, pid)) await delay(FOREIGN_POLL_MS, undefined, { ref: false });
  return { code: null, signal: null, requested: wasRequested(layout, pid) };
}

function access(boltPort: number, password: string): EmbeddedAccess {
  return { uri: uriOf(boltPort), user: 'neo4j', password, boltPort };
}

function uriOf(boltPort: number): string {
  return `bolt://127.0.0.1:${boltPort}`;
}
