import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMinshengError, MinshengError, systemCode } from '../errors.js';
import { parseSelector } from './selector.js';

/** What of a source its document is found by: the file, its sum, and which part of it the article is. */
export interface Article {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  /** First code point of the article in the file. */
  readonly spanStart: number;
  /** One past its last. */
  readonly spanEnd: number;
}

/** The sentence around a span, as a W3C TextQuoteSelector. */
interface QuoteSource {
  readonly prefix: string;
  readonly exact: string;
  readonly suffix: string;
}

/** The original documents. A source that is loaded while the server runs is found as well. */
export interface Documents {
  /**
   * How many of these sources have their document here.
   * @throws {MinshengError} SOURCES_INVALID naming every file whose SHA-256 differs
   */
  check(articles: readonly Article[]): Promise<number>;
  /**
   * The sentence around a span of an article; `null` without its document.
   * @throws {MinshengError} SOURCES_INVALID
   */
  quote(article: Article, selector: string): Promise<QuoteSource | null>;
}

/** A sentence ends after one of these, or at a line break. */
const TERMINATORS = new Set(['。', '!', '?', '\uff01', '\uff1f']);
/** Marks that close a quotation belong to the sentence before them. */
const CLOSERS = new Set(['”', '’', '」', ')', '\uff09', '》']);

function endsBefore(points: readonly string[], index: number): boolean {
  const previous = points[index - 1] ?? '\n';
  if (previous === '\n') return true;
  if (CLOSERS.has(points[index] ?? '')) return false;
  const mark = CLOSERS.has(previous) ? (points[index - 2] ?? '') : previous;
  return TERMINATORS.has(mark);
}

/** Cuts the sentence around a span; it never leaves the article. `points` are the code points of the whole file. */
function quoteOf(points: readonly string[], { spanStart, spanEnd }: Article, selector: string): QuoteSource | null {
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
 * The documents in a directory, each read when it is first needed and then held in memory: five press releases are 50 kB.
 * Without a directory there are none.
 */
export function openDocuments(directory: string | undefined): Documents {
  /** Code points of a file by its SHA-256; a file of two articles is read once. */
  const texts = new Map<string, readonly string[]>();

  const textOf = async ({ id, file, sha256 }: Article): Promise<readonly string[] | null> => {
    const known = texts.get(sha256);
    if (known !== undefined || directory === undefined) return known ?? null;
    const bytes = await readFile(join(directory, file)).catch((error: unknown) => {
      if (systemCode(error) === 'ENOENT') return null;
      throw error;
    });
    if (bytes === null) return null;
    const found = createHash('sha256').update(bytes).digest('hex');
    if (found !== sha256) {
      const faults = [`${file} (${id}) has SHA-256 ${found}; expected ${sha256}.`];
      throw new MinshengError('SOURCES_INVALID', { directory, faults });
    }
    const points = [...bytes.toString('utf8')];
    texts.set(sha256, points);
    return points;
  };

  return {
    async check(articles) {
      const results = await Promise.allSettled(articles.map(textOf));
      const faults = results.flatMap((result) => {
        if (result.status === 'fulfilled') return [];
        const reason: unknown = result.reason;
        if (isMinshengError(reason, 'SOURCES_INVALID')) return reason.details.faults;
        throw reason;
      });
      if (faults.length > 0) throw new MinshengError('SOURCES_INVALID', { directory: directory ?? '', faults });
      return results.filter((result) => result.status === 'fulfilled' && result.value !== null).length;
    },
    async quote(article, selector) {
      const points = await textOf(article);
      return points === null ? null : quoteOf(points, article, selector);
    },
  };
}
