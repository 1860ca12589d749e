import type { FastifyInstance } from 'fastify';
import { setTimeout as delay } from 'node:timers/promises';
import { isMinshengError } from '../errors.js';
import { currentRelease, onlineIndexes } from '../generated/cypher.js';
import { requiredIndexNames } from '../neo4j/constraints.js';
import type { Runner } from '../neo4j/run.js';

/** An orchestrator asks every few seconds: an answer that takes longer is as good as none. */
const READY_WITHIN_MS = 1900;

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

/** `/health/live`: the process answers. `/health/ready`: it can answer queries too; 503 with the reason if not. */
export async function registerHealth(app: FastifyInstance, run: Runner, isStopping: () => boolean): Promise<void> {
  const required = await requiredIndexNames();
  app.get('/health/live', () => ({ live: true }));
  app.get('/health/ready', async (_request, reply) => {
    if (isStopping()) return reply.code(503).send({ ready: false, stopping: true });
    const timeout = new AbortController();
    const read = readDatabase(run, required).catch((error: unknown) => {
      app.log.warn({ err: error }, 'not ready');
      return withoutDatabase(error);
    });
    const late = delay(READY_WITHIN_MS, withoutDatabase(), { signal: timeout.signal }).catch(() => withoutDatabase());
    const checks = await Promise.race([read, late]);
    timeout.abort();
    const ready = checks.constraints === 'ok' && checks.release !== 'none';
    return reply.code(ready ? 200 : 503).send({ ready, checks });
  });
}
