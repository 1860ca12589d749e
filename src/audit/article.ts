import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MinshengError, systemCode } from '../errors.js';
import type { SourcesRecord, Tables } from '../generated/package.js';
import { parseSelector, type Span } from '../source/selector.js';

/** Code points of a document to either side of a span that a finding shows. */
const SHOWN_POINTS = 10;

/** The words of one source. Positions are code points of its file, as selectors count them. */
export class Article {
  constructor(
    readonly source: SourcesRecord,
    private readonly points: readonly string[],
    /** SHA-256 of the file as it is. */
    readonly sha256: string,
  ) {}

  get start(): number {
    return this.source.spanStart ?? 0;
  }

  /** One past the last code point; a document that was cut ends with its file. */
  get end(): number {
    return Math.min(this.source.spanEnd ?? 0, this.points.length);
  }

  get isAltered(): boolean {
    return this.sha256 !== this.source.sha256;
  }

  /** The article as one text in which every code point has one place, also what UTF-16 takes two for: for searches. */
  get text(): string {
    const points = this.points.slice(this.start, this.end);
    return points.map((point) => (point.length === 1 ? point : '\uFFFD')).join('');
  }

  slice(start: number, end: number): string {
    return this.points.slice(Math.max(start, this.start), Math.min(end, this.end)).join('');
  }

  /** What a selector points at; `undefined` if it is none or leaves the article. */
  at(selector: string): (Span & { readonly text: string }) | undefined {
    const span = parseSelector(selector);
    if (span === undefined || span.start < this.start || span.end > this.end) return undefined;
    return { ...span, text: this.slice(span.start, span.end) };
  }

  /** The paragraph around a position: its first code point and one past its last. */
  paragraph(position: number): Span {
    let [start, end] = [position, position];
    while (start > this.start && this.points[start - 1] !== '\n') start -= 1;
    while (end < this.end && this.points[end] !== '\n') end += 1;
    return { start, end };
  }

  /** A span between brackets, with its neighbours; line breaks are shown as blanks. */
  around({ start, end }: Span): string {
    const [before, after] = [this.slice(start - SHOWN_POINTS, start), this.slice(end, end + SHOWN_POINTS)];
    return `${before}【${this.slice(start, end)}】${after}`.replaceAll(/\s/g, ' ');
  }

  /** What a finding shows of a selector. */
  shown(selector: string): { selector: string; around: string } | undefined {
    const span = this.at(selector);
    return span === undefined ? undefined : { selector, around: this.around(span) };
  }
}

export const selectorOf = ({ start, end }: Span) => `char=${start},${end}`;

/** The articles of a package by the id of their source; statistical tables have none. */
export type Articles = ReadonlyMap<string, Article>;

/** Makes articles of the bytes of files; two of one file share its text. */
export function articlesOf(tables: Tables, files: ReadonlyMap<string, Buffer>): Articles {
  const texts = new Map([...files].map(([file, bytes]) => [file, [...bytes.toString('utf8')]]));
  const sums = new Map([...files].map(([file, bytes]) => [file, createHash('sha256').update(bytes).digest('hex')]));
  return new Map(
    tables.sources
      .filter(({ spanStart }) => spanStart !== null)
      .map((source) => [
        source.id,
        new Article(source, texts.get(source.file) ?? [], sums.get(source.file) ?? 'no file'),
      ]),
  );
}

/**
 * Reads the documents of a package as they are: one that was altered is read, too.
 * @throws {MinshengError} DOCUMENTS_MISSING when there is no directory, or a file is not in it
 */
export async function readArticles(tables: Tables, directory: string | undefined): Promise<Articles> {
  const files = [...new Set(tables.sources.filter(({ spanStart }) => spanStart !== null).map(({ file }) => file))];
  if (directory === undefined) {
    throw new MinshengError('DOCUMENTS_MISSING', { received: 'MINSHENG_SOURCES is not set.', files });
  }
  const found = new Map<string, Buffer>();
  const missing: string[] = [];
  for (const file of files) {
    try {
      found.set(file, await readFile(join(directory, file)));
    } catch (error) {
      missing.push(`${file} (${systemCode(error) ?? String(error)})`);
    }
  }
  if (missing.length > 0) {
    throw new MinshengError('DOCUMENTS_MISSING', {
      received: `MINSHENG_SOURCES is ${directory}, where ${missing.join(', ')} cannot be read.`,
      files,
    });
  }
  return articlesOf(tables, found);
}
