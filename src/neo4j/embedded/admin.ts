import { spawn, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { jvmEnvironment, SHORT_LIVED } from './executables.js';
import type { Layout } from './layout.js';

/** Words of `neo4j-admin`, such as `dbms set-initial-password`. */
export interface AdminRun {
  layout: Pick<Layout, 'jars' | 'instance'>;
  java: string;
  environment: NodeJS.ProcessEnv;
  arguments: readonly string[];
  /** File descriptor that the tool reads as its standard input; default nothing. */
  input?: number | undefined;
  /** File descriptor that the tool writes its standard output to; default: it is read for words like standard error. */
  output?: number | undefined;
  /** Aborting ends the tool. */
  signal?: AbortSignal | undefined;
  /** Longest time it may take, in milliseconds; default as long as it needs. */
  timeoutMs?: number;
  /** Told each line that it prints. */
  onLine?: (line: string) => void;
}

/** How the tool ended: `code` is 0 when it did what it was asked for. */
export interface AdminExit {
  readonly code: number | null;
  readonly lines: readonly string[];
}

/**
 * Runs Neo4j's own admin tool on a store whose server does not run.
 * @throws {Error} the reason of `signal` when aborted; what the system says when java cannot be run.
 */
export async function runAdmin(run: AdminRun): Promise<AdminExit> {
  const { layout, signal, timeoutMs, onLine } = run;
  signal?.throwIfAborted();
  const stdio: StdioOptions = [run.input ?? 'ignore', run.output ?? 'pipe', 'pipe'];
  const classPath = ['-cp', join(layout.jars, '*'), `-Dbasedir=${layout.instance}`];
  const entry = 'org.neo4j.server.startup.Neo4jAdminCommand';
  const child = spawn(run.java, [...SHORT_LIVED, ...classPath, entry, ...run.arguments], {
    env: { ...jvmEnvironment(run.environment), NEO4J_HOME: layout.instance, NEO4J_CONF: layout.instance },
    stdio,
    timeout: timeoutMs,
  });
  const end = () => child.kill();
  signal?.addEventListener('abort', end);
  const lines: string[] = [];
  const streams: (Readable | null)[] = [child.stdout, child.stderr];
  for (const stream of streams) {
    if (stream === null) continue;
    createInterface(stream).on('line', (line) => {
      lines.push(line);
      onLine?.(line);
    });
  }
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    signal?.throwIfAborted();
    return { code, lines };
  } finally {
    signal?.removeEventListener('abort', end);
  }
}
