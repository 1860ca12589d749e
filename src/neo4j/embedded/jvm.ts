import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { MinshengError, systemCode } from '../../errors.js';
import { runAdmin } from './admin.js';
import { jvmEnvironment, SHORT_LIVED } from './executables.js';
import type { Layout } from './layout.js';
import type { ProgressListener } from './progress.js';
import { serverConf } from './serverConf.js';
import { homeArgument, isServer, markStopping, removeState, wasRequested } from './state.js';

/** Heap that the JVM takes at once, in MiB: it grows to the limit only under load. */
const INITIAL_HEAP_MIB = 256;

/** Bytes of randomness in the password: 192 bits, beyond any guessing. */
const PASSWORD_BYTES = 24;

/** Longest time a JVM may take to end after SIGTERM, in milliseconds: 0.4 s is usual, the rest is room for a last checkpoint. */
const STOP_WITHIN_MS = 10_000;

/** Pause between two looks at a process that is ending, in milliseconds: short against the 0.2 s that it takes. */
const GONE_POLL_MS = 25;

/** Longest time the tool that sets the password may take, in milliseconds: 2 s is usual. */
const PASSWORD_WITHIN_MS = 60_000;

/** How the JVM of a server ended. */
export interface ServerExit {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** Whether `stop()` or `stopEmbedded`, of this process or another, asked for it. */
  requested: boolean;
}

export interface JvmOptions {
  layout: Layout;
  java: string;
  environment: NodeJS.ProcessEnv;
}

interface PasswordOptions extends JvmOptions {
  signal: AbortSignal | undefined;
  onProgress: ProgressListener;
}

/**
 * Password of the user `neo4j` of this instance, made once and given to the store before its first start.
 * @throws {MinshengError} NEO4J_START_FAILED when the store is there but its password file is gone.
 */
export async function ensurePassword(options: PasswordOptions): Promise<string> {
  const { layout, onProgress } = options;
  mkdirSync(layout.logs, { recursive: true, mode: 0o700 });
  const stored = existsSync(layout.systemDatabase);
  if (!existsSync(layout.password)) {
    if (stored) {
      const reason = `${layout.password} is missing; delete ${layout.instance} to have the store made anew`;
      throw new MinshengError('NEO4J_START_FAILED', { reason, logFile: layout.consoleLog });
    }
    // Hexadecimal: the tool below would take a leading dash of base64url for an option.
    writeFileSync(layout.password, randomBytes(PASSWORD_BYTES).toString('hex'), { mode: 0o600 });
  }
  if (!stored) {
    onProgress({ step: 'set-password' });
    await setInitialPassword(options);
  }
  return readPassword(layout);
}

export function readPassword(layout: Layout): string {
  return readFileSync(layout.password, 'utf8');
}

async function setInitialPassword({ layout, java, environment, signal }: PasswordOptions): Promise<void> {
  // The tool reads its argument from the file, because every user of the machine can read a command line.
  const words = ['dbms', 'set-initial-password', `@${layout.password}`];
  const tool = { layout, java, environment, signal, timeoutMs: PASSWORD_WITHIN_MS };
  const { code, lines } = await runAdmin({ ...tool, arguments: words });
  if (code === 0) return;
  writeFileSync(layout.consoleLog, lines.join('\n'));
  const reason = 'its first password could not be set';
  throw new MinshengError('NEO4J_START_FAILED', { reason, logFile: layout.consoleLog });
}

/** Writes neo4j.conf. It lies in Neo4j's home itself, where a directory for one file would only hide it. */
export function writeConf(layout: Layout, boltPort: number): void {
  writeFileSync(join(layout.instance, 'neo4j.conf'), serverConf(boltPort), { mode: 0o600 });
}

/** As in EmbeddedOptions. */
interface ServerSize {
  heapMib: number;
  shortLived: boolean;
}

/**
 * Starts the JVM in a process group of its own, so that Ctrl-C in the terminal reaches this process only, which can
 * then answer what is under way before it stops the database. Output goes to a file: a pipe would break with us.
 */
export async function spawnServer({ layout, java, environment, ...size }: JvmOptions & ServerSize) {
  if (existsSync(layout.consoleLog)) renameSync(layout.consoleLog, layout.previousConsoleLog);
  const log = openSync(layout.consoleLog, 'w', 0o600);
  const child = spawn(java, serverArguments(layout, size), {
    cwd: layout.logs, // where a JVM that crashes leaves its report
    detached: true,
    env: jvmEnvironment(environment),
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  await once(child, 'spawn');
  return child as ChildProcess & { pid: number };
}

/** The flags are those of Neo4j's own launcher, as far as this version needs them. */
function serverArguments(layout: Layout, { heapMib, shortLived }: ServerSize): string[] {
  return [
    ...['-cp', join(layout.jars, '*')],
    ...['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-XX:+UseG1GC',
    ...(shortLived ? SHORT_LIVED : []),
    `-Xms${Math.min(INITIAL_HEAP_MIB, heapMib)}m`,
    `-Xmx${heapMib}m`,
    '-Dfile.encoding=UTF-8',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    'org.neo4j.server.CommunityEntryPoint',
    homeArgument(layout),
    `--config-dir=${layout.instance}`,
    '--console-mode',
  ];
}

/** Settles when a child of ours ends; never rejects. */
export function exitOf(child: ChildProcess & { pid: number }, layout: Layout): Promise<ServerExit> {
  return new Promise((settle) => {
    child.once('exit', (code, signal) => {
      settle({ code, signal, requested: wasRequested(layout, child.pid) });
    });
  });
}

/** A process that ended between the look and the signal is as good as signalled. */
function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (systemCode(error) !== 'ESRCH') throw error;
  }
}

/**
 * Ends the server with this pid: SIGTERM, and SIGKILL if that does not do. Looks before each signal whether the process
 * is still the server, so that no stranger is ever hit. Returns when it is gone.
 */
export async function terminate(layout: Layout, pid: number): Promise<void> {
  markStopping(layout, pid);
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (isServer(layout, pid)) sendSignal(pid, signal);
    const deadline = Date.now() + STOP_WITHIN_MS;
    while (isServer(layout, pid) && Date.now() < deadline) await delay(GONE_POLL_MS);
  }
  removeState(layout, pid);
}
