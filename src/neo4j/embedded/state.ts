import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { MinshengError, systemCode } from '../../errors.js';
import type { Layout } from './layout.js';
import { processFacts } from './processes.js';

const stateSchema = z.object({
  pid: z.int().positive(),
  boltPort: z.int().positive(),
  /** ISO 8601, in UTC. */
  startedAt: z.string(),
  /** Left running on purpose when its parent ends. */
  detached: z.boolean(),
  parentPid: z.int().positive(),
  /** Start of the parent as `processFacts` gives it: tells it from a later process with its pid. */
  parentStarted: z.string(),
  /** Set before a stop that was asked for, so that whoever watches the server does not take it for a death. */
  stopping: z.boolean(),
});

/** Content of server.json: which process serves an instance, and whose it is. */
export type ServerState = z.infer<typeof stateSchema>;

/** The state as written; `undefined` when there is none or it is not ours to understand. */
export function readState(layout: Layout): ServerState | undefined {
  try {
    return stateSchema.safeParse(JSON.parse(readFileSync(layout.state, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** Written under another name first: a reader sees the old state or the new one, never half of it. */
export function writeState(layout: Layout, state: ServerState): void {
  const draft = `${layout.state}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(state, null, 2) + '\n', { mode: 0o600 });
  renameSync(draft, layout.state);
}

/** Removes the state if it speaks of `pid`; that of a server started since stays. */
export function removeState(layout: Layout, pid: number): void {
  if (readState(layout)?.pid === pid) rmSync(layout.state, { force: true });
}

/** Marks the stop of `pid` as asked for. */
export function markStopping(layout: Layout, pid: number): void {
  const state = readState(layout);
  if (state?.pid === pid) writeState(layout, { ...state, stopping: true });
}

/** Whether an end of `pid` that was just seen had been asked for. */
export function wasRequested(layout: Layout, pid: number): boolean {
  const state = readState(layout);
  return state?.pid !== pid || state.stopping;
}

/** The state of a server that really runs: its process exists and is this instance's Neo4j. */
export function runningState(layout: Layout): ServerState | undefined {
  const state = readState(layout);
  return state !== undefined && isServer(layout, state.pid) ? state : undefined;
}

/** @throws {MinshengError} STORE_LOCKED, with the pid of the server that runs and of the process that runs it for itself */
export function refuseIfRunning(layout: Layout): void {
  const running = runningState(layout);
  if (running === undefined) return;
  const { pid } = running;
  throw new MinshengError('STORE_LOCKED', { directory: layout.instance, pid, heldBy: holderOf(running) });
}

/** @throws {MinshengError} STORE_LOCKED, with the pid of another process that runs this server for itself: it is the one to end */
export function refuseIfHeld(layout: Layout, running: ServerState): void {
  const heldBy = holderOf(running);
  if (heldBy === undefined || heldBy === process.pid) return;
  throw new MinshengError('STORE_LOCKED', { directory: layout.instance, pid: running.pid, heldBy });
}

/** Pid of the process that ends a server with itself and would miss it; `undefined` for one that is detached or an orphan. */
function holderOf(state: ServerState): number | undefined {
  return !state.detached && parentRuns(state) ? state.parentPid : undefined;
}

/** Whether the process that started the server still runs. */
export function parentRuns(state: ServerState): boolean {
  return processFacts(state.parentPid)?.started === state.parentStarted;
}

/** The argument by which a process is recognised as the server of an instance. */
export function homeArgument(layout: Layout): string {
  return `--home-dir=${layout.instance}`;
}

/** Whether `pid` is this instance's Neo4j and no stranger to whom the system gave the same number. */
export function isServer(layout: Layout, pid: number): boolean {
  return `${processFacts(pid)?.command ?? ''} `.includes(` ${homeArgument(layout)} `);
}

const lockSchema = z.object({ pid: z.int().positive(), started: z.string() });

/** Takes the lock, or gives the pid of the process that holds it. What a dead process left is taken over. */
function takeStartLock(layout: Layout): number | undefined {
  const content = JSON.stringify({ pid: process.pid, started: processFacts(process.pid)?.started ?? '' });
  try {
    writeFileSync(layout.startLock, content, { flag: 'wx', mode: 0o600 });
    return undefined;
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
  }
  const holder = readLock(layout);
  if (holder !== undefined && processFacts(holder.pid)?.started === holder.started) return holder.pid;
  rmSync(layout.startLock, { force: true });
  return takeStartLock(layout);
}

function readLock(layout: Layout): z.infer<typeof lockSchema> | undefined {
  try {
    return lockSchema.safeParse(JSON.parse(readFileSync(layout.startLock, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/**
 * Runs `start` while no other process starts a server of this instance: two at a time would take each other's state for theirs.
 * @throws {MinshengError} STORE_LOCKED, with the pid of the process that is starting one
 */
export async function withStartLock<Result>(layout: Layout, start: () => Promise<Result>): Promise<Result> {
  mkdirSync(layout.instance, { recursive: true });
  const holder = takeStartLock(layout);
  if (holder !== undefined)
    throw new MinshengError('STORE_LOCKED', { directory: layout.instance, pid: undefined, heldBy: holder });
  try {
    return await start();
  } finally {
    rmSync(layout.startLock, { force: true });
  }
}
