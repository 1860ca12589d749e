/** Tells `listener` the reason when the signal is aborted; a signal that is aborted already tells nothing. @returns what stops that */
export function onAbort(signal: AbortSignal | undefined, listener: (reason: Error) => void): () => void {
  const tell = () => {
    const reason: unknown = signal?.reason;
    listener(reason instanceof Error ? reason : new Error(String(reason)));
  };
  signal?.addEventListener('abort', tell, { once: true });
  return () => signal?.removeEventListener('abort', tell);
}

/**
 * Settles as `work` does, unless the signal is aborted before: then it fails with the reason of the signal. Work that nobody would wait
 * for is not begun: if it failed, nobody would hear of it, which ends the process.
 */
export async function unlessAborted<Result>(work: () => PromiseLike<Result>, signal: AbortSignal): Promise<Result> {
  signal.throwIfAborted();
  let stop: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => (stop = onAbort(signal, reject)));
  try {
    return await Promise.race([work(), aborted]);
  } finally {
    stop();
  }
}
