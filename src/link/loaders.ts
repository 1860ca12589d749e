import { loadById, loadPages, loadPagesByParent } from '../connection/loader.js';
import { links, mentions, relations } from '../generated/cypher.js';
import type { Runner } from '../neo4j/run.js';

export function linkLoaders(run: Runner) {
  return {
    linkById: loadById(run, links),
    allLinks: loadPages(run, links, 'all', {}),
    linksBySubjectId: loadPagesByParent(run, links, 'entity', {}),
    linksBySourceId: loadPagesByParent(run, links, 'source', {}),
    mentionsBySubjectId: loadPagesByParent(run, mentions, 'subject', {}),
    relationById: loadById(run, relations),
    allRelations: loadPages(run, relations, 'all', {}),
  };
}
