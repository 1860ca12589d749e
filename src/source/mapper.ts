import type { Connection } from '../connection/connection.js';
import type { SourcesRow } from '../generated/cypher.js';
import type { Period } from '../generated/schema.js';
import type { Article } from './documents.js';

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

/** What the document of a source is found by; `null` for a table, which has cells and no sentences. */
export function articleOf({ id, file, sha256, spanStart, spanEnd }: SourceSource): Article | null {
  return spanStart === null || spanEnd === null ? null : { id, file, sha256, spanStart, spanEnd };
}
