import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { MinshengError } from '../errors.js';
import { isWatched } from './paths.js';

const WINDOW_MS = 60_000;
/**
 * Clients that are remembered, the latest: some 200 bytes each. One who comes from more addresses than that is no client whom counting
 * would stop.
 */
const CLIENTS = 20_000;

/**
 * Answers each client so many times a minute and then tells it when to go on. A client is an IPv4 address or a /64 of IPv6. The count is
 * kept in this process: of several replicas each counts for itself.
 */
export async function registerRateLimit(app: FastifyInstance, requestsPerMinute: number): Promise<void> {
  if (requestsPerMinute === 0) return;
  await app.register(rateLimit, {
    max: requestsPerMinute,
    timeWindow: WINDOW_MS,
    cache: CLIENTS,
    allowList: ({ url }) => isWatched(url),
    errorResponseBuilder: (_request, { max, ttl }) =>
      new MinshengError('RATE_LIMITED', { perMinute: max, retryAfterS: Math.ceil(ttl / 1000) }),
  });
}
