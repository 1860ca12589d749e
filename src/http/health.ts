import type { FastifyInstance } from 'fastify';
import { setTimeout as delay } from 'node:timers/promises';
import { currentRelease, onlineConstraints } from '../generated/cypher.js';
import type { Runner } from '../neo4j/run.js';

/** An orchestrator asks every few seconds: an answer that takes longer is as good as none. */
const READY_WITHIN_MS = 1900;

/** The constraint without which every look-up by id would scan the graph. */
const REQUIRED_CONSTRAINT = 'resource_id';

interface Readiness {
  readonly ready: boolean;
  readonly checks: {
    readonly accepting: 'ok' | 'stopping';
    readonly database: 'ok' | 'unavailable';
    readonly constraints: 'ok' | 'missing' | 'unknown';
    /** Id of the release; `none` before the first load. */
    readonly release: string;
  };
}

async function readDatabase(run: Runner): Promise<Omit<Readiness['checks'], 'accepting'>> {
  try {
    const [constraints, [release]] = await Promise.all([run(onlineConstraints, {}), run(currentRelease, {})]);
    const holds = constraints.some(({ name }) => name === REQUIRED_CONSTRAINT);
    return { database: 'ok', constraints: holds ? 'ok' : 'missing', release: release?.id ?? 'none' };
  } catch {
    return UNAVAILABLE;
  }
}

const UNAVAILABLE = { database: 'unavailable', constraints: 'unknown', release: 'none' } as const;

export interface HealthOptions {
  run: Runner;
  /** Whether the process has been told to stop. */
  isStopping: () => boolean;
}

/** `/health/live`: the process answers. `/health/ready`: it can answer queries too; 503 with the reason if not. */
export function registerHealth(app: FastifyInstance, { run, isStopping }: HealthOptions): void {
  app.get('/health/live', () => ({ live: true }));
  app.get('/health/ready', async (_request, reply) => {
    const timeout = new AbortController();
    const late = delay(READY_WITHIN_MS, UNAVAILABLE, { signal: timeout.signal }).catch(() => UNAVAILABLE);
    const database = await Promise.race([readDatabase(run), late]);
    timeout.abort();
    const checks: Readiness['checks'] = { accepting: isStopping() ? 'stopping' : 'ok', ...database };
    const ready = checks.accepting === 'ok' && checks.constraints === 'ok' && checks.release !== 'none';
    const readiness: Readiness = { ready, checks };
    return reply.code(ready ? 200 : 503).send(readiness);
  });
}
