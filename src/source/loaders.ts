import { loadById, loadPages } from '../connection/loader.js';
import { sources } from '../generated/cypher.js';
import type { Runner } from '../neo4j/run.js';

export function sourceLoaders(run: Runner) {
  return {
    sourceById: loadById(run, sources),
    allSources: loadPages(run, sources, 'all', {}),
  };
}
