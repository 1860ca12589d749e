import { setTimeout as delay } from 'node:timers/promises';
import { startEmbedded, type EmbeddedOptions, type EmbeddedServer } from '../embedded.js';
import type { ServerExit } from './jvm.js';

/** Pause before the first restart, in milliseconds; it doubles with each further one. */
const FIRST_PAUSE_MS = 1000;

/** Longest pause, in milliseconds: a cause that was mended is noticed within half a minute. */
const LONGEST_PAUSE_MS = 30_000;

/** A server that lived so long, in milliseconds, counts as sound: its next death starts with the first pause again. */
const SOUND_AFTER_MS = 2 * LONGEST_PAUSE_MS;

export type RestartEvent =
  /** The JVM died; a new one is started after `delayMs`. */
  | { kind: 'died'; exit: ServerExit; delayMs: number }
  /** A restart failed; the next attempt comes after `delayMs`. */
  | { kind: 'failed'; error: unknown; delayMs: number }
  /** A new JVM answers, on the port of the old one. */
  | { kind: 'restarted'; server: EmbeddedServer }
  /** Someone else stopped it with `stopEmbedded`: that is respected, supervision has ended. */
  | { kind: 'stopped-elsewhere' };

interface SuperviseOptions extends EmbeddedOptions {
  onRestart?: (event: RestartEvent) => void;
}

export interface SupervisedServer {
  /** The server of now: another one after each restart, with the same address and password. */
  readonly server: EmbeddedServer;
  /** Ends supervision, also in the middle of a restart, and the server if it was started here. */
  stop(): Promise<void>;
}

/**
 * Starts Neo4j as `startEmbedded` does, with its errors, and starts it again on the same port whenever its JVM dies,
 * after 1 s, 2 s, 4 s and so on up to 30 s, until it is stopped.
 */
export async function superviseEmbedded(options: SuperviseOptions): Promise<SupervisedServer> {
  const onRestart = options.onRestart ?? (() => undefined);
  const ending = new AbortController();
  let server = await startEmbedded(options);

  const isEnding = () => ending.signal.aborted;
  let pauseMs = FIRST_PAUSE_MS;

  const revive = async () => {
    for (;;) {
      await delay(pauseMs, undefined, { signal: ending.signal });
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
      try {
        server = await startEmbedded({ ...options, signal: ending.signal, boltPort: server.boltPort });
        return;
      } catch (error) {
        ending.signal.throwIfAborted();
        onRestart({ kind: 'failed', error, delayMs: pauseMs });
      }
    }
  };
  const watch = async () => {
    for (;;) {
      const since = Date.now();
      const exit = await server.exited;
      if (isEnding()) return;
      if (exit.requested) {
        onRestart({ kind: 'stopped-elsewhere' });
        return;
      }
      if (Date.now() - since >= SOUND_AFTER_MS) pauseMs = FIRST_PAUSE_MS;
      onRestart({ kind: 'died', exit, delayMs: pauseMs });
      await revive();
      if (isEnding()) return;
      onRestart({ kind: 'restarted', server });
    }
  };
  const watched = watch().catch((error: unknown) => {
    if (!isEnding()) throw error;
  });

  const stop = async () => {
    ending.abort();
    await server.stop();
    await watched;
    await server.stop(); // a restart may just have come to its end
  };
  return {
    get server() {
      return server;
    },
    stop,
  };
}
