import type { FastifyInstance } from 'fastify';
import { setTimeout as delay } from 'node:timers/promises';
import { isMinshengError } from '../errors.js';
import { currentRelease, onlineIndexes } from '../generated/cypher.js';
import { requiredIndexNames } from '../neo4j/constraints.js';
import { createRunner, type Runner, type RunnerOptions } from '../neo4j/run.js';

/** An orchestrator asks every few seconds: an answer that takes longer is as good as none. */
const READY_WITHIN_MS = 1900;

/** How long what was found is told again, in milliseconds: less than an orchestrator waits, so that it hears what is new each time. */
const TOLD_AGAIN_MS = 1000;

interface Checks {
  /** `refused`: wrong user, password or database name. `failed`: Neo4j has to be restarted, as after a full disk. */
  readonly database: 'ok' | 'unavailable' | 'refused' | 'failed';
  /** Whether every constraint and index of cypher/constraints.cypher is online. */
  readonly constraints: 'ok' | 'missing' | 'unknown';
  /** Id of the release; `none` before the first load. */
  readonly release: string;
}

function withoutDatabase(error?: unknown): Checks {
  const database = isMinshengError(error, 'DATABASE_REFUSED')
    ? 'refused'
    : isMinshengError(error, 'DATABASE_FAILED')
      ? 'failed'
      : 'unavailable';
  return { database, constraints: 'unknown', release: 'none' };
}

async function readDatabase(run: Runner, required: readonly string[]): Promise<Checks> {
  const [indexes, [release]] = await Promise.all([run(onlineIndexes, {}), run(currentRelease, {})]);
  const online = new Set(indexes.map(({ name }) => name));
  const areOnline = required.every((name) => online.has(name));
  return { database: 'ok', constraints: areOnline ? 'ok' : 'missing', release: release?.id ?? 'none' };
}

export interface Readiness {
  /** Whether queries can be answered. */
  readonly ready: boolean;
  /** Only of a server that was told to stop. */
  readonly stopping?: true;
  readonly checks: Checks;
}

/** One look at a time, for all who ask, and what it found for some time after: whoever asks often costs the database nothing. */
function shared<Found>(look: () => Promise<Found>): () => Promise<Found> {
  let found: Promise<Found> | undefined;
  const forget = () => {
    found = undefined;
  };
  return () => (found ??= look().finally(() => setTimeout(forget, TOLD_AGAIN_MS).unref()));
}

/** What tells of the database what was found within the last second or is found now, within 2 s. It never rejects. */
export async function createReadiness(
  app: FastifyInstance,
  options: RunnerOptions,
  isStopping: () => boolean,
): Promise<() => Promise<Readiness>> {
  const required = await requiredIndexNames();
  const run = createRunner({ ...options, timeoutMs: Math.min(options.timeoutMs, READY_WITHIN_MS) });
  const look = shared(() =>
    readDatabase(run, required).catch((error: unknown) => {
      app.log.warn({ err: error }, 'not ready');
      return withoutDatabase(error);
    }),
  );
  return async () => {
    const answered = new AbortController();
    const late = delay(READY_WITHIN_MS, withoutDatabase(), { signal: answered.signal }).catch(() => withoutDatabase());
    const checks = await Promise.race([look(), late]);
    answered.abort();
    if (isStopping()) return { ready: false, stopping: true, checks };
    return { ready: checks.constraints === 'ok' && checks.release !== 'none', checks };
  };
}

/** `/health/live`: the process answers. `/health/ready`: it can answer queries too; 503 with the reason if not. */
export function registerHealth(app: FastifyInstance, readiness: () => Promise<Readiness>): void {
  app.get('/health/live', () => ({ live: true }));
  app.get('/health/ready', async (_request, reply) => {
    const found = await readiness();
    return reply.code(found.ready ? 200 : 503).send(found);
  });
}
