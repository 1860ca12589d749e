import { loadById, loadPages, loadPagesByParent } from '../connection/loader.js';
import { regions } from '../generated/cypher.js';
import type { Runner } from '../neo4j/run.js';

export function regionLoaders(run: Runner) {
  return {
    regionById: loadById(run, regions),
    allRegions: loadPages(run, regions, 'all', {}),
    childrenByRegionId: loadPagesByParent(run, regions, 'parent', {}),
    ancestorsByRegionId: loadPagesByParent(run, regions, 'ancestor', {}),
  };
}
