/** Signals by which a terminal, a user or an orchestrator asks a process to end. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** npm passes Ctrl-C on although the terminal has told us already: a second signal within so many milliseconds is the first. */
const SAME_SIGNAL_MS = 500;

/** The reason of an abort: to be told from every fault. */
export class Terminated extends Error {}

/** Aborted by the first signal that asks this process to end; a second one ends it at once, the JVM by its exit hook. */
export function terminationSignal(): AbortSignal {
  const ending = new AbortController();
  let firstAtMs = 0;
  const onSignal = (name: NodeJS.Signals) => {
    if (!ending.signal.aborted) {
      firstAtMs = performance.now();
      ending.abort(new Terminated(name));
    } else if (performance.now() - firstAtMs >= SAME_SIGNAL_MS) {
      process.exit(1);
    }
  };
  for (const name of SIGNALS) process.on(name, onSignal);
  return ending.signal;
}

/** Settles when the signal is aborted. */
export function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((settle) => {
    if (signal.aborted) settle();
    signal.addEventListener('abort', () => {
      settle();
    });
  });
}
