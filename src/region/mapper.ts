import type { RegionsByIdsRow } from '../generated/cypher.js';

/** What resolvers of Region start from. The row is what the API needs. */
export type RegionSource = RegionsByIdsRow;
