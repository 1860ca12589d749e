import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { onAbort } from '../abort.js';
import { MinshengError } from '../errors.js';
import type { RequestScope } from '../neo4j/run.js';

/** How long it makes sense to work. */
export type Life = Pick<RequestScope, 'signal' | 'remainingMs'>;

/** @returns a controller whose signal takes one listener for each statement that runs */
function controller(): AbortController {
  const over = new AbortController();
  setMaxListeners(0, over.signal);
  return over;
}

/**
 * How long it makes sense to work for a request. Its signal is aborted with CLIENT_LEFT when the response is closed before it was
 * whole, whether or not the connection was kept alive, with ALREADY_ANSWERED when it was whole, and with DATABASE_UNAVAILABLE when
 * `timeoutMs` are over.
 */
export function lifeOf(response: ServerResponse, timeoutMs: number): Life {
  const over = controller();
  const endsAtMs = performance.now() + timeoutMs;
  const deadline = setTimeout(() => {
    over.abort(new MinshengError('DATABASE_UNAVAILABLE', { reason: `the request took more than ${timeoutMs} ms` }));
  }, timeoutMs);
  const onEnd = () => {
    clearTimeout(deadline);
    over.abort(new MinshengError(response.writableFinished ? 'ALREADY_ANSWERED' : 'CLIENT_LEFT', {}));
  };
  if (response.closed) onEnd(); // it left while its request was read
  for (const event of ['finish', 'close']) response.once(event, onEnd);
  return { signal: over.signal, remainingMs: () => endsAtMs - performance.now() };
}

/**
 * The part of a life in which one answer is made. GraphQL answers as soon as a field fails that may not be null, and leaves the fields
 * beside it at work: they are ended with ALREADY_ANSWERED.
 */
export async function whileAnswering<Answer>(life: Life, answer: (life: Life) => Promise<Answer>): Promise<Answer> {
  const over = controller();
  if (life.signal.aborted) over.abort(life.signal.reason);
  const stop = onAbort(life.signal, (reason) => {
    over.abort(reason);
  });
  try {
    return await answer({ ...life, signal: over.signal });
  } finally {
    stop();
    over.abort(new MinshengError('ALREADY_ANSWERED', {}));
  }
}
