import type { CurrentReleaseRow } from '../generated/cypher.js';

/** What resolvers of Release start from. The row is what the API needs. */
export type ReleaseSource = CurrentReleaseRow;
