import { loadById, loadPages, loadPagesByParent } from '../connection/loader.js';
import { programs } from '../generated/cypher.js';
import type { Runner } from '../neo4j/run.js';

export function programLoaders(run: Runner) {
  return {
    programById: loadById(run, programs),
    allPrograms: loadPages(run, programs, 'all', {}),
    programsByRegionId: loadPagesByParent(run, programs, 'region', {}),
    programsByBroaderId: loadPagesByParent(run, programs, 'broader', {}),
    programsByDomainId: loadPagesByParent(run, programs, 'domain', {}),
    programsByPolicyId: loadPagesByParent(run, programs, 'policy', {}),
    programsByPopulationId: loadPagesByParent(run, programs, 'population', {}),
  };
}
