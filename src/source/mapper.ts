import type { Connection } from '../connection/connection.js';
import type { SourcesRow } from '../generated/cypher.js';
import type { Period } from '../generated/schema.js';

/** What resolvers of Source start from. */
export type SourceSource = SourcesRow;
export type SourceConnectionSource = Connection<SourceSource>;

/** What resolvers of Citation start from. */
export interface CitationSource {
  readonly sourceId: string;
  readonly selector: string;
  readonly paragraph: number | null;
}

export function publishedOf(source: SourceSource): Period {
  return { start: source.publishedFrom, end: source.publishedTo, duration: null };
}
