import { implementationsByIds, implementationsByProgramIds, implementationsByRegionIds } from '../generated/cypher.js';
import { loadMany, loadOne } from '../neo4j/batch.js';
import type { Runner } from '../neo4j/run.js';

export function implementationLoaders(run: Runner) {
  return {
    implementationById: loadOne(
      (ids) => run(implementationsByIds, { ids }),
      (row) => row.id,
    ),
    implementationsByRegionId: loadMany(
      (regionIds) => run(implementationsByRegionIds, { regionIds }),
      (row) => row.regionId,
    ),
    implementationsByProgramId: loadMany(
      (programIds) => run(implementationsByProgramIds, { programIds }),
      (row) => row.programId,
    ),
  };
}
