import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MinshengError, systemCode } from '../../errors.js';
import type { EmbeddedPlace } from '../embedded.js';
import { runAdmin, type AdminRun } from './admin.js';
import { findJava } from './executables.js';
import { ensureJars } from './jars.js';
import { layoutOf, USER_DATABASE, type Layout } from './layout.js';
import type { ProgressListener } from './progress.js';
import { refuseIfRunning, withStartLock } from './state.js';

export interface DumpOptions extends EmbeddedPlace {
  /** Path of the dump. */
  file: string;
  /** Where java and mvn are looked for, and what they are given; default `process.env`. */
  environment?: NodeJS.ProcessEnv;
  onProgress?: ProgressListener | undefined;
  /** Aborting leaves file and store as they were. */
  signal?: AbortSignal;
}

/** What Neo4j's tool says of a store whose server runs, also when the state file that would tell us is lost. */
const IN_USE = /database( '\w+')? is in use/;

/** Runs the tool on the store below `home`. @returns why it failed, `undefined` when it did not */
type Tool = (home: string, words: readonly string[], stdio?: ToolStreams) => Promise<string | undefined>;

type ToolStreams = Pick<AdminRun, 'input' | 'output'>;

/**
 * Writes the graph of the embedded store to a file, compressed; the server must be stopped. The file gets its name only when it is
 * whole.
 * @returns its size in bytes
 * @throws {MinshengError} STORE_LOCKED, STORE_MISSING, FILE_UNUSABLE, DUMP_FAILED; JAVA_MISSING and the like
 */
export async function dumpEmbedded(options: DumpOptions): Promise<number> {
  const { file } = options;
  if (existsSync(file))
    throw unusable(file, 'exists already', 'a name that is free', 'Name another file, or move it away.');
  return withTool('dump', options, async (layout, tool) => {
    if (!existsSync(join(layout.databases, USER_DATABASE))) {
      throw new MinshengError('STORE_MISSING', { directory: layout.instance });
    }
    const partial = `${file}.${process.pid}.partial`;
    const output = open(partial, 'wx', file);
    try {
      const fault = await tool(layout.instance, ['database', 'dump', USER_DATABASE, '--to-stdout'], { output });
      refuseIfInUse(layout, fault);
      if (fault !== undefined) throw new MinshengError('DUMP_FAILED', { file, reason: fault });
      renameSync(partial, file);
      return statSync(file).size;
    } finally {
      closeSync(output);
      rmSync(partial, { force: true });
    }
  });
}

/**
 * Puts the graph of a dump in the place of the embedded store's; the server must be stopped. It is unpacked beside the store first,
 * so that a file that is no dump leaves the store whole. User and password stay those of the home.
 * @throws {MinshengError} STORE_LOCKED, FILE_UNUSABLE, RESTORE_FAILED; JAVA_MISSING and the like
 */
export async function restoreEmbedded(options: DumpOptions): Promise<void> {
  const { file } = options;
  const input = open(file, 'r', file);
  try {
    if (!statSync(file).isFile()) throw unusable(file, 'is not a file', 'a dump', 'Name the file itself.');
    await withTool('restore', options, async (layout, tool) => {
      if (existsSync(join(layout.databases, USER_DATABASE))) {
        refuseIfInUse(layout, await tool(layout.instance, ['database', 'info', USER_DATABASE]));
      }
      const scratch = join(layout.instance, 'restore');
      rmSync(scratch, { recursive: true, force: true }); // of a restore that was killed
      mkdirSync(scratch, { mode: 0o700 });
      try {
        const fault = await tool(scratch, ['database', 'load', USER_DATABASE, '--from-stdin'], { input });
        if (fault !== undefined) throw new MinshengError('RESTORE_FAILED', { file, reason: fault });
        replaceStore(layout, scratch);
      } finally {
        rmSync(scratch, { recursive: true, force: true });
      }
    });
  } finally {
    closeSync(input);
  }
}

/** The directories in which Neo4j keeps a database, below its `data`. */
const PARTS = ['databases', 'transactions'] as const;

/** Renames only: within one directory of one disk that takes no time and cannot run out of space. */
function replaceStore({ instance }: Layout, scratch: string): void {
  for (const part of PARTS) {
    const place = join(instance, 'data', part, USER_DATABASE);
    mkdirSync(join(instance, 'data', part), { recursive: true });
    if (existsSync(place)) renameSync(place, join(scratch, `old-${part}`));
    renameSync(join(scratch, 'data', part, USER_DATABASE), place);
  }
}

/** Runs `work` while no server has the store and none can be started. */
async function withTool<Result>(
  step: 'dump' | 'restore',
  options: DumpOptions,
  work: (layout: Layout, tool: Tool) => Promise<Result>,
): Promise<Result> {
  const { environment = process.env, signal, onProgress = () => undefined } = options;
  const layout = layoutOf(options.homeDirectory, options.instance);
  refuseIfRunning(layout);
  const java = await findJava(environment);
  await ensureJars({ layout, environment, signal, onProgress });
  const onLine = (line: string) => {
    const done = percentIn(line);
    if (done !== undefined) onProgress({ step, done, total: 100 });
  };
  const tool: Tool = async (home, words, streams) => {
    const place = { jars: layout.jars, instance: home };
    const run = { layout: place, java, environment, signal, onLine, arguments: words };
    const { code, lines } = await runAdmin({ ...run, ...streams });
    return code === 0 ? undefined : reasonIn(lines);
  };
  return withStartLock(layout, async () => {
    refuseIfRunning(layout); // a second look: the steps before may have taken minutes
    onProgress({ step });
    return work(layout, tool);
  });
}

function refuseIfInUse(layout: Layout, fault: string | undefined): void {
  if (fault === undefined || !IN_USE.test(fault)) return;
  throw new MinshengError('STORE_LOCKED', { directory: layout.instance, pid: undefined, heldBy: undefined });
}

function unusable(file: string, received: string, expected: string, action: string): MinshengError {
  return new MinshengError('FILE_UNUSABLE', { file, received, expected, action });
}

function open(path: string, flags: 'r' | 'wx', file: string): number {
  try {
    return openSync(path, flags);
  } catch (error) {
    const code = systemCode(error) ?? String(error);
    const [verb, expected] = flags === 'r' ? ['read', 'a dump'] : ['written', 'a place in a directory that exists'];
    throw unusable(file, `cannot be ${verb} (${code})`, expected, 'Check path and permissions.');
  }
}

/** 43 of `Files: 12/40, data: 43.1%`. */
function percentIn(line: string): number | undefined {
  const percent = /data:\s+(\d+)/.exec(line)?.[1];
  return percent === undefined ? undefined : Number(percent);
}

/** What the tool gives as its cause, without the prefix that repeats what was asked for, or else its last word. */
function reasonIn(lines: readonly string[]): string {
  const isNews = (line: string) => line.trim() !== '' && percentIn(line) === undefined && !line.includes('--verbose');
  const news = lines.filter(isNews);
  const cause = news.map((line) => /Failed to (?:dump|load) database '\w+': (.*)/.exec(line)?.[1]).find(Boolean);
  return (cause ?? news.at(-1) ?? 'neo4j-admin ended without a word').trim().replace(/\.$/, '');
}
