import type { FastifyInstance } from 'fastify';
import { createHash, timingSafeEqual } from 'node:crypto';
import { MinshengError } from '../errors.js';
import { failureBody } from './failures.js';
import type { Readiness } from './health.js';
import type { Metrics } from './metrics.js';

export interface MetricsRouteOptions {
  metrics: Metrics;
  /** Looks at the database. */
  readiness: () => Promise<Readiness>;
  /** What a scraper must send as `authorization: Bearer …`; `undefined` for no such check. */
  token: string | undefined;
}

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Compared as digests, which have one length: neither length nor content of the token shows in the time that it takes. */
function isAllowed(authorization: string | undefined, token: string | undefined): boolean {
  return token === undefined || timingSafeEqual(digest(authorization ?? ''), digest(`Bearer ${token}`));
}

/** Serves `/metrics` in the text format of Prometheus, and counts the answers of all routes. */
export function registerMetrics(app: FastifyInstance, { metrics, readiness, token }: MetricsRouteOptions): void {
  app.addHook('onResponse', (request, reply, done) => {
    metrics.countResponse(request.routeOptions.url, reply.statusCode);
    done();
  });
  app.addHook('onClose', () => {
    metrics.close();
  });
  app.get('/metrics', async ({ headers }, reply) => {
    if (!isAllowed(headers.authorization, token)) {
      const error = new MinshengError('TOKEN_REQUIRED', {});
      return reply.code(error.status).header('www-authenticate', 'Bearer').send(failureBody(error));
    }
    metrics.setReadiness(await readiness());
    return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
}
