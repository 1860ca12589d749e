import type { ProgramsByIdsRow } from '../generated/cypher.js';

/** What resolvers of Program start from. The row is what the API needs. */
export type ProgramSource = ProgramsByIdsRow;
