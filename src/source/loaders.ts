import { sourcesByIds } from '../generated/cypher.js';
import { loadOne } from '../neo4j/batch.js';
import type { Runner } from '../neo4j/run.js';

export function sourceLoaders(run: Runner) {
  return {
    sourceById: loadOne(
      (ids) => run(sourcesByIds, { ids }),
      (row) => row.id,
    ),
  };
}
