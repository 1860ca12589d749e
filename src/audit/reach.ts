import type { ObservationsRecord, SourcesRecord } from '../generated/package.js';
import type { Span } from '../source/selector.js';
import type { Article } from './article.js';
import type { Reading } from './corpus.js';
import { day, yearOf } from './days.js';
import { referenceOf, type Reference } from './references.js';
import { timeWordsOf, type TimeWord } from './timeWords.js';

/** Which words of time reach a figure, and how surely. */

type Basis = ObservationsRecord['periodBasis'];

export type Reaching = TimeWord & {
  /** What `period_basis` may be by where the word stands. */
  readonly bases: readonly Basis[];
};

/** A time word reaches over commas and no further, unless it opens the paragraph or is a heading. */
const BARRIER = /[;；。!?！？]/;
/** Code points from the beginning of a paragraph within which its opening words stand. */
const OPENING_POINTS = 12;

function basesOf(article: Article, word: Span, figure: Span): readonly Basis[] {
  const paragraph = article.paragraph(figure.start);
  if (word.start < paragraph.start || word.end > paragraph.end) {
    const own = article.paragraph(word.start);
    const isHeading = !article.slice(own.start, own.end).includes('。');
    return isHeading ? ['STATED', 'INFERRED'] : ['INFERRED'];
  }
  const [from, to] = word.end <= figure.start ? [word.end, figure.start] : [figure.end, word.start];
  if (!BARRIER.test(article.slice(from, to))) return ['STATED'];
  return word.start - paragraph.start <= OPENING_POINTS ? ['STATED', 'INFERRED'] : ['INFERRED'];
}

const YEARS = /([12][0-9]{3})年|(今年|本年)|(去年|上年)|(明年)/g;

/** The last year named in a text. */
function lastYear(text: string, thisYear: number): number | undefined {
  const found = [...text.matchAll(YEARS)].at(-1);
  if (found === undefined) return undefined;
  const [, digits, , last, next] = found;
  if (digits !== undefined) return Number(digits);
  return thisYear + (last !== undefined ? -1 : next !== undefined ? 1 : 0);
}

/** Months after New Year in which an article may sum up the year before without naming it. */
const RETROSPECT_MONTHS = 3;

/** The years that an article may speak of without naming one. */
export function unnamedYears({ publishedFrom }: SourcesRecord): number[] {
  const year = yearOf(publishedFrom);
  return Number(publishedFrom.slice(5, 7)) <= RETROSPECT_MONTHS ? [year, year - 1] : [year];
}

/** The year of a date without one: that of the words of time beside it, else the last one named in its paragraph. */
function yearsFor(reading: Reading, words: Span, contexts: readonly (Span & { text: string })[]): number[] {
  const thisYear = yearOf(reading.source.publishedFrom);
  const named = contexts
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ start, text }) => {
      const year = lastYear(referenceOf(text, thisYear).rest, thisYear);
      return year === undefined ? [] : [{ start, year }];
    });
  const before = named.filter(({ start }) => start <= words.start).at(-1) ?? named[0];
  if (before !== undefined) return [before.year];
  const { article } = reading;
  const paragraph = article.slice(article.paragraph(words.start).start, words.start);
  const last = lastYear(referenceOf(paragraph, thisYear).rest, thisYear);
  return last === undefined ? unnamedYears(reading.source) : [last];
}

/** The words of time in the context of a figure, and what its change is compared with. */
export function reachingOf(reading: Reading): { words: Reaching[]; reference: Reference } {
  const { row, article, source } = reading;
  const thisYear = yearOf(source.publishedFrom);
  const figure = article.at(row.selector);
  const contexts = row.context.flatMap((selector) => article.at(selector) ?? []);
  const reference = referenceOf(contexts.map(({ text }) => text).join('\n'), thisYear);
  if (figure === undefined) return { words: [], reference };
  const words = contexts.flatMap((context) => {
    const { rest } = referenceOf(context.text, thisYear);
    const years = yearsFor(reading, context, contexts);
    const readings = years.flatMap((defaultYear) => timeWordsOf(rest, { thisYear, defaultYear }));
    return readings.map((word) => {
      const at = { start: context.start + word.at, end: context.start + word.at + word.text.length };
      // A day whose year the article does not settle is concluded, wherever it stands.
      const bases = basesOf(article, at, figure);
      return { ...word, bases: years.length > 1 ? [...bases, 'INFERRED' as const] : bases };
    });
  });
  return { words, reference };
}

/** The last day of a source: its publication, or where no day is printed, the latest date in the article and the latest day of publication. */
export interface LastDay {
  readonly first: string;
  readonly last: string;
}

/** It takes the whole text to find, and every figure of an article asks for it. */
const lastDays = new WeakMap<Article, LastDay>();

export function lastDayOf(article: Article): LastDay {
  const known = lastDays.get(article) ?? findLastDay(article);
  lastDays.set(article, known);
  return known;
}

function findLastDay(article: Article): LastDay {
  const { publishedFrom, publishedTo, publishedBasis } = article.source;
  if (publishedBasis === 'STATED' && publishedFrom === publishedTo) return { first: publishedTo, last: publishedTo };
  const thisYear = yearOf(publishedFrom);
  const named = timeWordsOf(article.text, { thisYear, defaultYear: thisYear })
    .flatMap((word) => (word.kind === 'UNTIL' || (word.kind === 'INTERVAL' && !word.isYear) ? [word.end] : []))
    .filter((end) => end <= publishedTo && end >= day(thisYear, 1, 1));
  const latest = named.toSorted().at(-1);
  return { first: latest ?? publishedFrom, last: publishedTo };
}
