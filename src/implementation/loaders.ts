import { loadById, loadPages, loadPagesByParent } from '../connection/loader.js';
import { implementations } from '../generated/cypher.js';
import type { Runner } from '../neo4j/run.js';

export function implementationLoaders(run: Runner) {
  return {
    implementationById: loadById(run, implementations),
    allImplementations: loadPages(run, implementations, 'all', {}),
    implementationsByRegionId: loadPagesByParent(run, implementations, 'region', {}),
    implementationsByProgramId: loadPagesByParent(run, implementations, 'program', {}),
  };
}
