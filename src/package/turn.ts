import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import neo4j, { type Session } from 'neo4j-driver';
import { MinshengError } from '../errors.js';
import { lockLoad, runningLoads } from '../generated/cypher.js';
import { createConstraint } from '../neo4j/constraints.js';
import type { DatabaseDriver } from '../neo4j/driver.js';
import { createRunner, transactionRunner, type Runner } from '../neo4j/run.js';

/**
 * How long a loader may be blocked by another one, in milliseconds: one that is about to end, or was killed and whose transaction
 * the server has still to end, is no reason to refuse.
 */
const REFUSED_AFTER_MS = 2000;
/** Pause between two looks at the transactions of loaders, in milliseconds. */
const LOOK_AGAIN_MS = 200;
/** Longest time for one such look, in milliseconds. */
const LOOK_TIMEOUT_MS = 5000;

/** What the transaction that locks carries as metadata, for who lists the transactions of the database. */
interface LoaderMark {
  readonly minsheng: 'load';
  /** Tells this load from every other. */
  readonly loader: string;
  readonly pid: number;
  readonly host: string;
}

interface TurnOptions {
  driver: DatabaseDriver;
  database: string;
}

/** The load that keeps this one waiting, if one does: the database says itself who is blocked, so that a slow one is not taken for a load. */
async function blockerOf(run: Runner, mark: LoaderMark) {
  const loads = await run(runningLoads, {});
  const isBlocked = loads.some((load) => load.loader === mark.loader && load.isBlocked);
  return isBlocked ? loads.find((load) => load.loader !== mark.loader && !load.isBlocked) : undefined;
}

/** Fails when another load has blocked this one for too long. */
async function untilRefused({ driver, database }: TurnOptions, mark: LoaderMark, locked: AbortSignal): Promise<never> {
  const run = createRunner({ driver, database, timeoutMs: LOOK_TIMEOUT_MS, onLeader: true });
  let freeAtMs = performance.now();
  for (;;) {
    await delay(LOOK_AGAIN_MS, undefined, { signal: locked });
    const blocker = await blockerOf(run, mark);
    if (blocker === undefined) freeAtMs = performance.now();
    else if (performance.now() - freeAtMs > REFUSED_AFTER_MS) {
      const { pid, host, runningMs } = blocker;
      throw new MinshengError('LOAD_IN_PROGRESS', { pid, host, forS: Math.round(runningMs / 1000) });
    }
  }
}

/** Takes the lock in a transaction of this session that stays open. */
async function lock(session: Session, mark: LoaderMark): Promise<void> {
  // Without it two could make the node at the same time.
  await createConstraint(session, 'load_lock_id', mark);
  await transactionRunner(await session.beginTransaction({ metadata: mark }))(lockLoad, {});
}

/**
 * Does `work` while no other loader does. A transaction that is open meanwhile holds the lock: of two that want it one always gets it,
 * and it ends with the connection of a process that is killed.
 * @throws {MinshengError} LOAD_IN_PROGRESS when another loader has kept it for 2 s
 */
export async function inTurn<Result>(options: TurnOptions, work: () => Promise<Result>): Promise<Result> {
  const mark: LoaderMark = { minsheng: 'load', loader: randomUUID(), pid: process.pid, host: hostname() };
  const locked = new AbortController();
  const lease = await options.driver.lease();
  const session = lease.session({ database: options.database, defaultAccessMode: neo4j.session.WRITE });
  try {
    await Promise.race([lock(session, mark), untilRefused(options, mark, locked.signal)]);
    locked.abort();
    return await work();
  } finally {
    locked.abort();
    lease.end(session);
  }
}
