import { createLoaders, type Loaders } from './loaders.js';
import { createRunner, type RequestScope, type RunnerOptions } from './neo4j/run.js';
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
}

export function createContext(
  { documents, ...runner }: ContextOptions,
  requestId: string,
  request: RequestScope,
): Context {
  return { loaders: createLoaders(createRunner(runner, request)), documents, requestId };
}
