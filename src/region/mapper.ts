import type { Connection } from '../connection/connection.js';
import type { RegionsRow } from '../generated/cypher.js';

/** What resolvers of Region start from. The row is what the API needs. */
export type RegionSource = RegionsRow;
export type RegionConnectionSource = Connection<RegionSource>;
