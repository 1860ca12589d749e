import type { ImplementationsByIdsRow } from '../generated/cypher.js';

/** What resolvers of Implementation start from. The row is what the API needs. */
export type ImplementationSource = ImplementationsByIdsRow;
