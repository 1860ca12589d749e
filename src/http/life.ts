import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { MinshengError } from '../errors.js';
import type { RequestScope } from '../neo4j/run.js';

/**
 * How long it makes sense to work for a request. Its signal is aborted with CLIENT_LEFT when the response is closed before it was
 * whole, whether or not the connection was kept alive, and with DATABASE_UNAVAILABLE when `timeoutMs` are over.
 */
export function lifeOf(response: ServerResponse, timeoutMs: number): Pick<RequestScope, 'signal' | 'remainingMs'> {
  const over = new AbortController();
  setMaxListeners(0, over.signal); // one for each statement that runs
  const endsAtMs = performance.now() + timeoutMs;
  const deadline = setTimeout(() => {
    over.abort(new MinshengError('DATABASE_UNAVAILABLE', { reason: `the request took more than ${timeoutMs} ms` }));
  }, timeoutMs);
  const onEnd = () => {
    clearTimeout(deadline);
    if (!response.writableFinished) over.abort(new MinshengError('CLIENT_LEFT', {}));
  };
  if (response.closed) onEnd(); // it left while its request was read
  for (const event of ['finish', 'close']) response.once(event, onEnd);
  return { signal: over.signal, remainingMs: () => endsAtMs - performance.now() };
}
