import { loadById, loadPages } from '../connection/loader.js';
import { domains } from '../generated/cypher.js';
import type { Runner } from '../neo4j/run.js';

export function domainLoaders(run: Runner) {
  return {
    domainById: loadById(run, domains),
    allDomains: loadPages(run, domains, 'all', {}),
  };
}
