import { createLoaders, type Loaders } from './loaders.js';
import { createRunner, type RequestScope, type Runner, type RunnerOptions } from './neo4j/run.js';
import type { Documents } from './source/documents.js';

/** What every resolver of one request shares. */
export interface Context {
  loaders: Loaders;
  /** The original documents, for quotes. */
  documents: Documents;
  /** Also in the log and in the header `x-request-id` of the answer. */
  requestId: string;
}

export interface ContextOptions extends RunnerOptions {
  documents: Documents;
  /** Wraps the runner in what counts and times its statements. */
  measure?: (run: Runner) => Runner;
}

export function createContext(
  { documents, measure = (run) => run, ...runner }: ContextOptions,
  requestId: string,
  request: RequestScope,
): Context {
  return { loaders: createLoaders(measure(createRunner(runner, request))), documents, requestId };
}
