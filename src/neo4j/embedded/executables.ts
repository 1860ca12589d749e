import { execFile } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { MinshengError } from '../../errors.js';

/** Java releases that Neo4j 5.26 supports. */
const SUPPORTED_JAVA = [17, 21];

/** Longest time `java -version` may take, in milliseconds: 0.1 s is usual, a cold disk needs a few seconds. */
const VERSION_WITHIN_MS = 20_000;

/** The first executable file called `name` on the PATH of `environment`. */
export function onPath(name: string, environment: NodeJS.ProcessEnv): string | undefined {
  const directories = (environment.PATH ?? '').split(delimiter).filter((directory) => directory !== '');
  return directories.map((directory) => join(directory, name)).find(isExecutable);
}

/**
 * A java that Neo4j runs on: that of JAVA_HOME if it fits, else that of the PATH.
 * @throws {MinshengError} JAVA_MISSING, or JAVA_UNSUPPORTED with the versions found.
 */
export async function findJava(environment: NodeJS.ProcessEnv): Promise<string> {
  const { JAVA_HOME } = environment;
  const home = JAVA_HOME === undefined || JAVA_HOME === '' ? undefined : join(JAVA_HOME, 'bin', 'java');
  const candidates = [home, onPath('java', environment)].filter((path) => path !== undefined && isExecutable(path));
  if (candidates.length === 0) {
    throw new MinshengError('JAVA_MISSING', {
      detail: home === undefined ? 'none on the PATH, JAVA_HOME is not set' : `neither ${home} nor one on the PATH`,
    });
  }
  const unfit: string[] = [];
  const mute: string[] = [];
  for (const path of candidates as string[]) {
    const version = await javaVersion(path, environment);
    if (version === undefined) mute.push(path);
    else if (SUPPORTED_JAVA.includes(majorOf(version))) return path;
    else unfit.push(`${version} (${path})`);
  }
  if (unfit.length > 0) throw new MinshengError('JAVA_UNSUPPORTED', { version: unfit.join(' and ') });
  // The java of a macOS without a JDK is such a stub.
  throw new MinshengError('JAVA_MISSING', { detail: `${mute.join(' and ')} prints no version` });
}

/**
 * The environment for the JVMs of Neo4j. Variables that slip options into a JVM are left out: they would override heap
 * and flags. The locale is UTF-8, or a home with Chinese characters in its path cannot be opened, and English, for
 * failures are told apart by what the process prints.
 */
export function jvmEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const cleared = { ...environment, LC_ALL: 'C.UTF-8' } as NodeJS.ProcessEnv;
  for (const name of ['JAVA_OPTS', 'HEAP_SIZE', 'JAVA_TOOL_OPTIONS', '_JAVA_OPTIONS', 'JDK_JAVA_OPTIONS']) {
    Reflect.deleteProperty(cleared, name);
  }
  return cleared;
}

/** Flags of a JVM that lives for seconds: it compiles quickly instead of thoroughly, which halves the work of its start. */
export const SHORT_LIVED = ['-XX:TieredStopAtLevel=1'];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function javaVersion(path: string, environment: NodeJS.ProcessEnv): Promise<string | undefined> {
  return new Promise((settle) => {
    const options = { env: jvmEnvironment(environment), timeout: VERSION_WITHIN_MS };
    execFile(path, ['-version'], options, (_error, stdout, stderr) => {
      settle(/ version "([^"]+)"/.exec(stdout + stderr)?.[1]);
    });
  });
}

/** 17 of `17.0.15`, 8 of the old style `1.8.0_402`. */
function majorOf(version: string): number {
  return Number(/^(?:1\.)?(\d+)/.exec(version)?.[1]);
}
