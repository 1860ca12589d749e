import type { SeriesByIdsRow } from '../generated/cypher.js';

/** What resolvers of Series start from. The row is what the API needs. */
export type SeriesSource = SeriesByIdsRow;
