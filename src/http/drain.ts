import type { FastifyInstance } from 'fastify';
import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { MinshengError } from '../errors.js';
import { failureBody } from './failures.js';
import { isWatched } from './paths.js';

/**
 * Lets a server that is closed answer what is under way, for `withinMs` at most. Until then it still listens: health says that it is
 * not ready, and everything else is refused with SERVER_STOPPING. Then every connection is closed.
 * @returns whether the server is stopping
 */
export function registerDrain(app: FastifyInstance, withinMs: number): () => boolean {
  const underWay = new Map<ServerResponse, Promise<void>>();
  let isStopping = false;
  app.addHook('onRequest', async (request, reply) => {
    if (isWatched(request.url)) return;
    if (isStopping) {
      const error = new MinshengError('SERVER_STOPPING', {});
      return reply.code(error.status).send(failureBody(error));
    }
    const response = reply.raw;
    const ended = new Promise<void>((settle) => {
      for (const event of ['finish', 'close']) response.once(event, settle);
    });
    underWay.set(
      response,
      ended.then(() => void underWay.delete(response)),
    );
  });
  app.addHook('preClose', async () => {
    isStopping = true;
    await Promise.race([Promise.all(underWay.values()), delay(withinMs, undefined, { ref: false })]);
    app.server.closeAllConnections();
  });
  return () => isStopping;
}
