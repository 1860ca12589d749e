import { indicatorsByIds, qualifiersByIds, unitsByIds } from '../generated/cypher.js';
import { loadOne } from '../neo4j/batch.js';
import type { Runner } from '../neo4j/run.js';

export function indicatorLoaders(run: Runner) {
  return {
    indicatorById: loadOne(
      (ids) => run(indicatorsByIds, { ids }),
      (row) => row.id,
    ),
    unitById: loadOne(
      (ids) => run(unitsByIds, { ids }),
      (row) => row.id,
    ),
    qualifierById: loadOne(
      (ids) => run(qualifiersByIds, { ids }),
      (row) => row.id,
    ),
  };
}
