import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { MinshengError } from '../../errors.js';
import { projectRoot } from '../../root.js';

/** Prefixing the group keeps apart jars that share a name; strict checksums catch a transfer that was cut. */
const GOAL = [
  '--batch-mode',
  '--strict-checksums',
  'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies',
  '-DincludeScope=runtime',
  '-Dmdep.prependGroupId=true',
];

interface MavenRun {
  mvn: string;
  /** Given on as it is: settings, mirrors, proxies and options of the user are what makes Maven work at their place. */
  environment: NodeJS.ProcessEnv;
  signal: AbortSignal | undefined;
  /** Where the output is kept. */
  logFile: string;
  /** Directory that the jars are copied into. */
  target: string;
  /** Told the name of each file that came over the network. */
  onDownload: (fileName: string) => void;
}

/**
 * Copies the runtime jars of src/neo4j/embedded/pom.xml into `target`.
 * @throws {MinshengError} DOWNLOAD_FAILED with Maven's first error line. When aborted: the reason of `signal`.
 */
export async function runMaven({ mvn, environment, signal, logFile, target, onDownload }: MavenRun): Promise<void> {
  signal?.throwIfAborted();
  const pom = join(projectRoot, 'src/neo4j/embedded/pom.xml');
  const child = spawn(mvn, ['--file', pom, ...GOAL, `-DoutputDirectory=${target}`], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const abort = () => child.kill();
  signal?.addEventListener('abort', abort);
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on('line', (coloured) => {
      const line = stripVTControlCharacters(coloured);
      lines.push(line);
      const fileName = /Downloaded from .*\/(\S+) \(/.exec(line)?.[1];
      if (fileName !== undefined) onDownload(fileName);
    });
  }
  const code = await once(child, 'close').then(
    ([exitCode]) => exitCode as number | null,
    (error: unknown) => void lines.push(String(error)),
  );
  signal?.removeEventListener('abort', abort);
  writeFileSync(logFile, lines.join('\n') + '\n');
  signal?.throwIfAborted();
  if (code !== 0) throw new MinshengError('DOWNLOAD_FAILED', { reason: reasonIn(lines), logFile });
}

/** Maven's first error line, or else the last line with anything in it: a mvn that finds no java has no prefix. */
function reasonIn(lines: readonly string[]): string {
  const line = lines.find((text) => text.startsWith('[ERROR]')) ?? lines.findLast((text) => text.trim() !== '');
  return (line ?? 'it ended without a word')
    .replace('[ERROR]', '')
    .replace(/ -> \[Help \d+\]\s*$/, '')
    .trim()
    .replace(/\.$/, '');
}
