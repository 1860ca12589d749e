import { loadById, loadPages, loadPagesByParent } from '../connection/loader.js';
import { observations, statementPartsByObservationIds } from '../generated/cypher.js';
import { loadOne } from '../neo4j/batch.js';
import type { Runner } from '../neo4j/run.js';

export function observationLoaders(run: Runner) {
  return {
    observationById: loadById(run, observations),
    allObservations: loadPages(run, observations, 'all', {}),
    pointsBySeriesId: loadPagesByParent(run, observations, 'series', {}),
    observationsBySourceId: loadPagesByParent(run, observations, 'source', {}),
    changedFromByObservationId: loadPagesByParent(run, observations, 'changedFrom', {}),
    targetsByObservationId: loadPagesByParent(run, observations, 'target', {}),
    outcomesByObservationId: loadPagesByParent(run, observations, 'outcome', {}),
    componentsByObservationId: loadPagesByParent(run, observations, 'component', {}),
    numeratorByObservationId: loadPagesByParent(run, observations, 'numerator', {}),
    denominatorByObservationId: loadPagesByParent(run, observations, 'denominator', {}),
    statementPartsByObservationId: loadOne(
      (ids) => run(statementPartsByObservationIds, { ids }),
      (row) => row.id,
    ),
  };
}
