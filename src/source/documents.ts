import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MinshengError, systemCode } from '../errors.js';
import type { SourceFilesRow } from '../generated/cypher.js';
import { parseSelector } from './selector.js';

/** The sentence around a span, as a W3C TextQuoteSelector. */
interface QuoteSource {
  readonly prefix: string;
  readonly exact: string;
  readonly suffix: string;
}

/** The original documents, held in memory: five press releases are 50 kB. */
export interface Documents {
  /** The sentence around a span of a source; `null` without its document. */
  quote(sourceId: string, selector: string): QuoteSource | null;
}

export const noDocuments: Documents = { quote: () => null };

interface Article {
  /** Code points of the whole file, which selectors count in. */
  readonly points: readonly string[];
  readonly spanStart: number;
  readonly spanEnd: number;
}

/** A sentence ends after one of these, or at a line break. */
const TERMINATORS = new Set(['。', '!', '?', '！', '？']);
/** Marks that close a quotation belong to the sentence before them. */
const CLOSERS = new Set(['”', '’', '」', ')', '）', '》']);

function endsBefore(points: readonly string[], index: number): boolean {
  const previous = points[index - 1] ?? '\n';
  if (previous === '\n') return true;
  if (CLOSERS.has(points[index] ?? '')) return false;
  const mark = CLOSERS.has(previous) ? (points[index - 2] ?? '') : previous;
  return TERMINATORS.has(mark);
}

/** Cuts the sentence around a span; it never leaves the article. */
function quoteOf({ points, spanStart, spanEnd }: Article, selector: string): QuoteSource | null {
  const span = parseSelector(selector);
  if (span === undefined || span.start < spanStart || span.end > spanEnd) return null;
  let start = span.start;
  while (start > spanStart && !endsBefore(points, start)) start -= 1;
  let end = span.end;
  while (end < spanEnd && points[end] !== '\n' && !endsBefore(points, end)) end += 1;
  return {
    prefix: points.slice(start, span.start).join('').trimStart(),
    exact: points.slice(span.start, span.end).join(''),
    suffix: points.slice(span.end, end).join('').trimEnd(),
  };
}

/**
 * Reads the documents of all sources and checks that they are the ones that the figures were read from. A document that is
 * not there is no fault: its quotes are null.
 * @throws {MinshengError} SOURCES_INVALID naming every file whose SHA-256 differs
 */
export async function readDocuments(directory: string, sources: readonly SourceFilesRow[]): Promise<Documents> {
  const faults: string[] = [];
  const articles = new Map<string, Article>();
  for (const { id, file, sha256, spanStart, spanEnd } of sources) {
    const bytes = await readFile(join(directory, file)).catch((error: unknown) => {
      if (systemCode(error) === 'ENOENT') return undefined;
      throw error;
    });
    if (bytes === undefined) continue;
    const found = createHash('sha256').update(bytes).digest('hex');
    if (found === sha256) articles.set(id, { points: [...bytes.toString('utf8')], spanStart, spanEnd });
    else faults.push(`${file} (${id}) has SHA-256 ${found}; expected ${sha256}.`);
  }
  if (faults.length > 0) throw new MinshengError('SOURCES_INVALID', { directory, faults });
  return {
    quote(sourceId, selector) {
      const article = articles.get(sourceId);
      return article === undefined ? null : quoteOf(article, selector);
    },
  };
}
