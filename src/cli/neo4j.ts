import { resolve } from 'node:path';
import { readConfig } from '../config.js';
import { embeddedStatus, startEmbedded, stopEmbedded } from '../neo4j/embedded.js';
import { dumpEmbedded, restoreEmbedded, type DumpOptions } from '../neo4j/embedded/dump.js';
import { embeddedOptions } from './embedded.js';
import { createProgress, print, type Progress } from './terminal.js';
import { terminationSignal } from './termination.js';

/** Starts the embedded server and leaves it running; fetches it first if it is not there. */
export async function startNeo4j(): Promise<void> {
  const progress = createProgress();
  const options = { ...embeddedOptions(readConfig(), progress), signal: terminationSignal() };
  const server = await startEmbedded({ ...options, detached: true });
  progress.end();
  print(`Neo4j ${server.startedHere ? 'runs' : 'ran already'} at ${server.uri}, pid ${server.pid}.`);
}

export async function stopNeo4j(): Promise<void> {
  print((await stopEmbedded(readConfig())) === 'stopped' ? 'Neo4j was stopped.' : 'Neo4j was not running.');
}

export async function statusNeo4j(): Promise<void> {
  const status = await embeddedStatus(readConfig());
  if (!status.running) {
    print('Neo4j is not running.');
    return;
  }
  const { uri, pid, startedAt, answers } = status;
  print(`Neo4j ${answers ? 'runs' : 'is starting'} at ${uri}, pid ${pid}, since ${startedAt}.`);
}

function dumpOptions(file: string, progress: Progress): DumpOptions {
  const { homeDirectory, onProgress } = embeddedOptions(readConfig(), progress);
  return { homeDirectory, onProgress, file: resolve(file), signal: terminationSignal() };
}

/** Writes the embedded graph to a file. */
export async function dumpNeo4j(file: string): Promise<void> {
  const progress = createProgress();
  const bytes = await dumpEmbedded(dumpOptions(file, progress));
  progress.end();
  print(`The graph was dumped to ${file}, ${Math.ceil(bytes / 1024)} KiB.`);
}

/** Puts the graph of a dump in the place of the embedded one. */
export async function restoreNeo4j(file: string): Promise<void> {
  const progress = createProgress();
  await restoreEmbedded(dumpOptions(file, progress));
  progress.end();
  print(`The graph of ${file} was restored.`);
}
