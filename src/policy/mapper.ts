import type { Connection } from '../connection/connection.js';
import type { PoliciesRow } from '../generated/cypher.js';

/** What resolvers of Policy start from. The row is what the API needs. */
export type PolicySource = PoliciesRow;
export type PolicyConnectionSource = Connection<PolicySource>;
