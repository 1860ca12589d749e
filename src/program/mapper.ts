import type { Connection } from '../connection/connection.js';
import type { ProgramsRow } from '../generated/cypher.js';

/** What resolvers of Program start from. The row is what the API needs. */
export type ProgramSource = ProgramsRow;
export type ProgramConnectionSource = Connection<ProgramSource>;
