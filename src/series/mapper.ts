import type { Connection } from '../connection/connection.js';
import type { SeriesRow } from '../generated/cypher.js';

/** What resolvers of Series start from. The row is what the API needs. */
export type SeriesSource = SeriesRow;
export type SeriesConnectionSource = Connection<SeriesSource>;
