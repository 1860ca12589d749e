import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { MinshengError } from '../errors.js';
import { runningLoads } from '../generated/cypher.js';
import type { DatabaseDriver } from '../neo4j/driver.js';
import { createRunner, type Runner } from '../neo4j/run.js';

/**
 * How long a loader may be blocked by another one, in milliseconds: one that is about to end, or was killed and whose transaction
 * the server has still to end, is no reason to refuse.
 */
const REFUSED_AFTER_MS = 2000;
/** Pause between two looks at the transactions of loaders, in milliseconds. */
const LOOK_AGAIN_MS = 200;
/** Longest time for one such look, in milliseconds. */
const LOOK_TIMEOUT_MS = 5000;

/** What the transactions of a loader carry as metadata, for who lists the transactions of the database. */
export interface LoaderMark {
  readonly minsheng: 'load';
  /** Tells this load from every other. */
  readonly loader: string;
  readonly pid: number;
  readonly host: string;
}

export function loaderMark(): LoaderMark {
  return { minsheng: 'load', loader: randomUUID(), pid: process.pid, host: hostname() };
}

/** The load that keeps this one waiting, if one does. */
async function blockerOf(run: Runner, mark: LoaderMark) {
  const loads = await run(runningLoads, {});
  const isBlocked = loads.some((load) => load.loader === mark.loader && load.isBlocked);
  return isBlocked ? loads.find((load) => load.loader !== mark.loader && !load.isBlocked) : undefined;
}

interface TurnOptions {
  driver: DatabaseDriver;
  database: string;
  mark: LoaderMark;
}

/**
 * Waits for what only one loader can have at a time. The database hands it out, so two never have it, and one of two always gets it;
 * it says itself who is blocked by whom, so that a slow server is not taken for another loader.
 * @throws {MinshengError} LOAD_IN_PROGRESS when another loader has kept it for 2 s
 */
export async function untilOurTurn<Result>(work: Promise<Result>, options: TurnOptions): Promise<Result> {
  const { driver, database, mark } = options;
  const run = createRunner({ driver, database, timeoutMs: LOOK_TIMEOUT_MS, onLeader: true });
  const settled = new AbortController();
  const refused = async (): Promise<never> => {
    let freeAtMs = performance.now();
    for (;;) {
      await delay(LOOK_AGAIN_MS, undefined, { signal: settled.signal });
      const blocker = await blockerOf(run, mark);
      if (blocker === undefined) freeAtMs = performance.now();
      else if (performance.now() - freeAtMs > REFUSED_AFTER_MS) {
        const { pid, host, runningMs } = blocker;
        throw new MinshengError('LOAD_IN_PROGRESS', { pid, host, forS: Math.round(runningMs / 1000) });
      }
    }
  };
  try {
    return await Promise.race([work, refused()]);
  } finally {
    settled.abort();
  }
}
