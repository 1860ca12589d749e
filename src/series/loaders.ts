import { seriesByIds, seriesByImplementationIds, seriesByRegionIds } from '../generated/cypher.js';
import { loadMany, loadOne } from '../neo4j/batch.js';
import type { Runner } from '../neo4j/run.js';

export function seriesLoaders(run: Runner) {
  return {
    seriesById: loadOne(
      (ids) => run(seriesByIds, { ids }),
      (row) => row.id,
    ),
    seriesByRegionId: loadMany(
      (regionIds) => run(seriesByRegionIds, { regionIds }),
      (row) => row.regionId,
    ),
    seriesByImplementationId: loadMany(
      (implementationIds) => run(seriesByImplementationIds, { implementationIds }),
      (row) => row.implementationId,
    ),
  };
}
