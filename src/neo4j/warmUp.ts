import { statements } from '../generated/cypher.js';
import type { Runner } from './run.js';
import type { ColumnType, Statement } from './statement.js';

/** These read the whole graph, for the loader alone. */
const LOADERS_OWN = new Set(['existingNodes', 'existingEdges']);

/**
 * Sends every reading statement once with nothing to look for, so that Neo4j has planned it before the first visitor asks: a
 * plan takes it a few hundred milliseconds, and a first query needs some ten. Failing is no fault: then the visitor waits.
 */
export async function warmUp(run: Runner): Promise<void> {
  const reading: readonly Statement<never, unknown>[] = statements.filter(
    ({ name, cardinality }) => cardinality !== 'exec' && !LOADERS_OWN.has(name),
  );
  for (const statement of reading) {
    const types = Object.entries<ColumnType>(statement.params);
    if (!types.every(([, { list }]) => list)) continue;
    await run(statement, Object.fromEntries(types.map(([name]) => [name, []])) as never);
  }
}
