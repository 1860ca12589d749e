import type { Connection } from '../connection/connection.js';
import type { ImplementationsRow } from '../generated/cypher.js';

/** What resolvers of Implementation start from. The row is what the API needs. */
export type ImplementationSource = ImplementationsRow;
export type ImplementationConnectionSource = Connection<ImplementationSource>;
