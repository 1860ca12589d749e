import { loadById, loadPages, loadPagesByParent } from '../connection/loader.js';
import { series } from '../generated/cypher.js';
import type { Runner } from '../neo4j/run.js';

export function seriesLoaders(run: Runner) {
  return {
    seriesById: loadById(run, series),
    allSeries: loadPages(run, series, 'all', {}),
    seriesByRegionId: loadPagesByParent(run, series, 'region', {}),
    seriesByIndicatorId: loadPagesByParent(run, series, 'indicator', {}),
    seriesBySubjectId: loadPagesByParent(run, series, 'subject', {}),
    seriesByProgramId: loadPagesByParent(run, series, 'program', {}),
    seriesByImplementationId: loadPagesByParent(run, series, 'implementation', {}),
  };
}
