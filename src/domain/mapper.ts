import type { Connection } from '../connection/connection.js';
import type { DomainsRow } from '../generated/cypher.js';

/** What resolvers of Domain start from. The row is what the API needs. */
export type DomainSource = DomainsRow;
export type DomainConnectionSource = Connection<DomainSource>;
