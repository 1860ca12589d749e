import { loadById, loadPages, loadPagesByParent } from '../connection/loader.js';
import { indicators, qualifiers, units } from '../generated/cypher.js';
import type { Runner } from '../neo4j/run.js';

export function indicatorLoaders(run: Runner) {
  return {
    indicatorById: loadById(run, indicators),
    allIndicators: loadPages(run, indicators, 'all', {}),
    indicatorsByProgramId: loadPagesByParent(run, indicators, 'program', {}),
    indicatorsByBroaderId: loadPagesByParent(run, indicators, 'broader', {}),
    indicatorsByDomainId: loadPagesByParent(run, indicators, 'domain', {}),
    unitById: loadById(run, units),
    allUnits: loadPages(run, units, 'all', {}),
    qualifierById: loadById(run, qualifiers),
    allQualifiers: loadPages(run, qualifiers, 'all', {}),
  };
}
