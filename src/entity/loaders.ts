import { entitiesByIds } from '../generated/cypher.js';
import { loadOne } from '../neo4j/batch.js';
import type { Runner } from '../neo4j/run.js';

export function entityLoaders(run: Runner) {
  return {
    /** Things whose type has no loader of its own: policies, organizations, systems, populations, funds, events, domains. */
    plainEntityById: loadOne(
      (ids) => run(entitiesByIds, { ids }),
      (row) => row.id,
    ),
  };
}
