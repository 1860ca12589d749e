import { loadById, loadPages } from '../connection/loader.js';
import { policies } from '../generated/cypher.js';
import type { Runner } from '../neo4j/run.js';

export function policyLoaders(run: Runner) {
  return {
    policyById: loadById(run, policies),
    allPolicies: loadPages(run, policies, 'all', {}),
  };
}
