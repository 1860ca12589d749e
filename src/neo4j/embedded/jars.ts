import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MinshengError } from '../../errors.js';
import { projectRoot } from '../../root.js';
import { onPath } from './executables.js';
import type { Layout } from './layout.js';
import { runMaven } from './maven.js';
import { isAlive } from './processes.js';
import type { ProgressListener } from './progress.js';

/** Files read and hashed at once: the sum of two cores' work is reached, more only costs memory. */
const PARALLEL_READS = 4;

/** Name of each jar and its SHA-256 in hexadecimal. */
type JarLock = ReadonlyMap<string, string>;

/** The committed list, in the form of `sha256sum`: `<sum>  <file name>`. */
export function readLock(file = join(projectRoot, 'src/neo4j/embedded/jars.sha256')): JarLock {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

/** How the jars in `directory` differ from the lock, one sentence each: changed, missing and foreign ones. */
export async function jarFaults(directory: string, lock: JarLock): Promise<string[]> {
  const present = new Set(readdirSync(directory).filter((name) => name.toLowerCase().endsWith('.jar')));
  const foreign = [...present].filter((name) => !lock.has(name));
  const faults = foreign.map((name) => `${name}: expected no such jar, received one`);
  const waiting = [...lock].values();
  const check = async () => {
    for (const [name, expected] of waiting) {
      const received = present.has(name) ? `sha256 ${await sha256(join(directory, name))}` : 'no file';
      if (received !== `sha256 ${expected}`) faults.push(`${name}: expected sha256 ${expected}, received ${received}`);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL_READS }, check));
  return faults.sort();
}

interface JarRequest {
  layout: Layout;
  environment: NodeJS.ProcessEnv;
  signal: AbortSignal | undefined;
  onProgress: ProgressListener;
}

/**
 * Sees to it that the pinned jars are in `layout.jars`: fetched once with Maven, and checked byte for byte at each
 * call (118 MB, 0.2 s). They get their name only when whole and right, so a download that is killed leaves nothing
 * that could be taken for it.
 * @throws {MinshengError} JAR_CHANGED, MAVEN_MISSING, DOWNLOAD_FAILED.
 */
export async function ensureJars(request: JarRequest): Promise<void> {
  const { jars } = request.layout;
  const lock = readLock();
  if (!existsSync(jars)) await fetchJars(request, lock);
  request.onProgress({ step: 'verify' });
  const faults = await jarFaults(jars, lock);
  if (faults.length > 0) throw new MinshengError('JAR_CHANGED', { faults, directory: jars, fetched: false });
}

async function fetchJars({ layout, environment, signal, onProgress }: JarRequest, lock: JarLock): Promise<void> {
  const mvn = onPath('mvn', environment);
  if (mvn === undefined) throw new MinshengError('MAVEN_MISSING', { detail: 'none on the PATH' });
  mkdirSync(layout.release, { recursive: true });
  removeAbandoned(layout);
  const partial = join(layout.release, `partial-${process.pid}`);
  try {
    const logFile = join(layout.release, 'download.log');
    onProgress({ step: 'resolve', done: 0 });
    await runMaven({ mvn, environment, signal, logFile, target: partial, onDownload: counter(lock, onProgress) });
    const faults = await jarFaults(partial, lock);
    if (faults.length > 0) throw new MinshengError('JAR_CHANGED', { faults, directory: partial, fetched: true });
    if (!existsSync(layout.jars)) renameSync(partial, layout.jars); // else another process was faster
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

/**
 * Counts what Maven downloads. The files in its target do not show progress: it downloads all of them into the local
 * repository first and copies them in one go.
 */
function counter(lock: JarLock, onProgress: ProgressListener) {
  const names = [...lock.keys()];
  let jars = 0;
  let others = 0;
  return (fileName: string) => {
    if (names.some((name) => name.endsWith(`.${fileName}`))) {
      onProgress({ step: 'download', done: ++jars, total: names.length });
    } else {
      onProgress({ step: 'resolve', done: ++others });
    }
  };
}

/** Removes what downloads left whose process is gone. */
function removeAbandoned(layout: Layout): void {
  for (const name of readdirSync(layout.release)) {
    const pid = /^partial-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(layout.release, name), { recursive: true });
  }
}

async function sha256(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}
