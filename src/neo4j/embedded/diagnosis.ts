import { readFileSync } from 'node:fs';
import { freemem } from 'node:os';
import { MinshengError } from '../../errors.js';
import type { ServerExit } from './jvm.js';
import type { Layout } from './layout.js';

/** Memory that the JVM takes beside its heap, in MiB: page cache 64, classes, threads, buffers; 433 MB resident in all. */
const BESIDE_HEAP_MIB = 256;

/**
 * @throws {MinshengError} MEMORY_TOO_SMALL when the machine cannot hold the heap and what comes beside it. Only on Linux,
 * where what caches hold counts as free; elsewhere a healthy machine shows next to nothing, and the JVM finds out itself.
 */
export function checkMemory(heapMib: number, availableMib = Math.floor(freemem() / 2 ** 20)): void {
  const neededMib = heapMib + BESIDE_HEAP_MIB;
  if (process.platform !== 'linux' || availableMib >= neededMib) return;
  throw new MinshengError('MEMORY_TOO_SMALL', {
    detail: `${availableMib} MiB are available, ${neededMib} MiB are needed for a heap of ${heapMib} MiB`,
  });
}

interface FailedStart {
  layout: Layout;
  boltPort: number;
  /** How the JVM ended; `undefined` when it runs but did not answer in time. */
  exit: ServerExit | undefined;
  /** What the last attempt to use it said. */
  lastFault: string;
}

/** Why a server did not start, told from what it printed. */
export function startFailure({ layout, boltPort, exit, lastFault }: FailedStart): MinshengError {
  const logFile = layout.consoleLog;
  const log = readFileSync(logFile, 'utf8');
  if (log.includes('Address already in use')) {
    return new MinshengError('PORT_IN_USE', { port: boltPort, variable: 'NEO4J_BOLT_PORT' });
  }
  if (log.includes('Lock file has been locked by another process')) {
    return new MinshengError('STORE_LOCKED', { directory: layout.instance, pid: undefined, heldBy: undefined });
  }
  const memory = /^.*(Could not reserve enough space|insufficient memory|OutOfMemoryError).*$/m.exec(log);
  if (memory !== null) return new MinshengError('MEMORY_TOO_SMALL', { detail: memory[0].replace(/^#\s*|\.$/g, '') });
  if (exit === undefined) {
    return new MinshengError('NEO4J_START_FAILED', { reason: lastFault.replace(/\.$/, ''), logFile });
  }
  const end = exit.signal === null ? `it ended with code ${exit.code ?? 'unknown'}` : `it was ended by ${exit.signal}`;
  const hint = exit.signal === 'SIGKILL' ? ', which the system does when memory runs out' : '';
  const line = causeIn(log);
  return new MinshengError('NEO4J_START_FAILED', {
    reason: line === undefined ? end + hint : `${end}${hint}, and its log says: ${line}`,
    logFile,
  });
}

/** The root cause of the last stack trace, else the last line that is neither of a trace nor mere information. */
function causeIn(log: string): string | undefined {
  const lines = log.split('\n').filter((line) => !/^\s+at |^\s+\.\.\. \d+ more|^\s*$| INFO {2}/.test(line));
  const line = lines.findLast((text) => text.startsWith('Caused by: ')) ?? lines.at(-1);
  return line?.replace('Caused by: ', '').trim().replace(/\.$/, '');
}
