import { loadById, loadPages, loadPagesByParent } from '../connection/loader.js';
import { entityIds, linkedEntityIds, plainEntities } from '../generated/cypher.js';
import type { Runner } from '../neo4j/run.js';
import { typeOf, type PlainKind } from './kinds.js';

/** Relations by which a thing is linked to the other things that a field of it leads to. */
function linkedBy(run: Runner, ...relations: readonly string[]) {
  return loadPagesByParent(run, linkedEntityIds, 'out', { relations });
}

export function entityLoaders(run: Runner) {
  return {
    /** Things whose type has no columns of its own. */
    plainEntityById: loadById(run, plainEntities),
    plainEntitiesOfKind: (kind: PlainKind) => loadPages(run, plainEntities, 'all', { type: typeOf(kind) }),
    allEntityIds: loadPages(run, entityIds, 'all', {}),
    entityIdsBySourceId: loadPagesByParent(run, entityIds, 'source', {}),
    issuerIdsByPolicyId: linkedBy(run, 'ISSUED_BY'),
    operatorIdsBySystemId: linkedBy(run, 'OPERATED_BY', 'RUN_BY'),
    servedIdsBySystemId: linkedBy(run, 'SERVES'),
    paidForIdsByFundId: linkedBy(run, 'PAYS_FOR'),
  };
}
