import { programsByIds } from '../generated/cypher.js';
import { loadOne } from '../neo4j/batch.js';
import type { Runner } from '../neo4j/run.js';

export function programLoaders(run: Runner) {
  return {
    programById: loadOne(
      (ids) => run(programsByIds, { ids }),
      (row) => row.id,
    ),
  };
}
