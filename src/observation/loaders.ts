import DataLoader from 'dataloader';
import { observationsByIds, pointsBySeriesIds, statementPartsByObservationIds } from '../generated/cypher.js';
import { loadOne } from '../neo4j/batch.js';
import type { Runner } from '../neo4j/run.js';
import type { ObservationSource } from './mapper.js';

export function observationLoaders(run: Runner) {
  return {
    observationById: loadOne(
      (ids) => run(observationsByIds, { ids }),
      (row) => row.id,
    ),
    /** The points of a series come with it in one record, so they need no promise each. */
    pointsBySeriesId: new DataLoader<string, readonly ObservationSource[]>(async (seriesIds) => {
      const rows = await run(pointsBySeriesIds, { seriesIds });
      const points = new Map(rows.map((row) => [row.seriesId, row.points]));
      return seriesIds.map((id) => points.get(id) ?? []);
    }),
    statementPartsByObservationId: loadOne(
      (ids) => run(statementPartsByObservationIds, { ids }),
      (row) => row.id,
    ),
  };
}
