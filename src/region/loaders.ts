import { loadById, loadPages, loadPagesByParent } from '../connection/loader.js';
import { ancestorIdsByRegionIds, regions } from '../generated/cypher.js';
import { loadOne } from '../neo4j/batch.js';
import type { Runner } from '../neo4j/run.js';

export function regionLoaders(run: Runner) {
  return {
    regionById: loadById(run, regions),
    allRegions: loadPages(run, regions, 'all', {}),
    childrenByRegionId: loadPagesByParent(run, regions, 'parent', {}),
    ancestorIdsByRegionId: loadOne(
      (regionIds) => run(ancestorIdsByRegionIds, { regionIds }),
      (row) => row.regionId,
    ),
  };
}
