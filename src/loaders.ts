import { domainLoaders } from './domain/loaders.js';
import { entityLoaders } from './entity/loaders.js';
import { implementationLoaders } from './implementation/loaders.js';
import { indicatorLoaders } from './indicator/loaders.js';
import { linkLoaders } from './link/loaders.js';
import type { Runner } from './neo4j/run.js';
import { observationLoaders } from './observation/loaders.js';
import { policyLoaders } from './policy/loaders.js';
import { programLoaders } from './program/loaders.js';
import { regionLoaders } from './region/loaders.js';
import { releaseLoaders } from './release/loaders.js';
import { seriesLoaders } from './series/loaders.js';
import { sourceLoaders } from './source/loaders.js';

/** Every edge of the graph that the API follows, as a named loader. Made anew for each request: nothing is cached across requests. */
export function createLoaders(run: Runner) {
  return {
    ...entityLoaders(run),
    ...regionLoaders(run),
    ...domainLoaders(run),
    ...programLoaders(run),
    ...implementationLoaders(run),
    ...policyLoaders(run),
    ...indicatorLoaders(run),
    ...seriesLoaders(run),
    ...observationLoaders(run),
    ...sourceLoaders(run),
    ...linkLoaders(run),
    ...releaseLoaders(run),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
