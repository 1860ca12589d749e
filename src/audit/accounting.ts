import { parseSelector, type Span } from '../source/selector.js';
import { selectorOf, type Article } from './article.js';
import { finding, type Finding, type Place } from './checks.js';
import { located, type Corpus } from './corpus.js';
import { exclusionFindings } from './exclusions.js';
import { readThings } from './entities.js';
import { namesOf } from './names.js';
import { numeralsOf, type Numeral } from './numerals.js';

/** How many numerals a source has, and how many of them are accounted for. */
interface Account {
  readonly numerals: number;
  readonly accounted: number;
}

/** The numerals of an article, at the positions of its file. */
function numeralsIn(article: Article): Numeral[] {
  return numeralsOf(article.text).map(({ start, end, text }) => {
    return { start: start + article.start, end: end + article.start, text };
  });
}

/** Words of a document in which numerals are accounted for: all of them, or those that stand in a name. */
interface Cover {
  readonly span: Span;
  readonly names: readonly string[] | undefined;
}

/**
 * What accounts for the numerals of a source: figures, exclusions, and mentions. The mention of a thing covers the numerals of its
 * names alone, so that no figure hides in it; that of a column or of a figure said again covers all.
 */
function coversOf({ tables }: Corpus, source: string, namesFor: (id: string) => readonly string[]): Cover[] {
  const cover = (selector: string, names?: readonly string[]) => {
    const span = parseSelector(selector);
    return span === undefined ? [] : [{ span, names }];
  };
  const of = <Row extends { readonly source: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.source === source);
  return [
    ...of(tables.observations).flatMap(({ selector }) => cover(selector)),
    ...of(tables.exclusions).flatMap(({ selector }) => cover(selector)),
    ...of(tables.mentions).flatMap(({ entity, attribute, selector }) =>
      cover(selector, attribute === null ? namesFor(entity) : undefined),
    ),
  ];
}

function isCovered(article: Article, { start, end }: Numeral, { span, names }: Cover): boolean {
  if (start < span.start || span.end < end) return false;
  // With what stands before or behind it, so that the 两 of 两项 does not cover that of 两种.
  const [led, followed] = [article.slice(Math.max(start - 1, span.start), end), article.slice(start, end + 1)];
  return names === undefined || names.some((name) => (led.length > 1 && name.includes(led)) || name.includes(followed));
}

interface Accounts {
  readonly accounts: ReadonlyMap<string, Account>;
  readonly findings: readonly Finding[];
}

/** Holds every numeral of every article against what the rows say of it. */
export function accountsOf(corpus: Corpus): Accounts {
  const accounts = new Map<string, Account>();
  const findings: Finding[] = [];
  const exclusions = located(corpus.tables.exclusions);
  const namesFor = namesOf(corpus.tables, readThings(corpus.tables));
  for (const [id, article] of corpus.articles) {
    const numerals = numeralsIn(article);
    const covers = coversOf(corpus, id, namesFor);
    const open = numerals.filter((numeral) => !covers.some((cover) => isCovered(article, numeral, cover)));
    accounts.set(id, { numerals: numerals.length, accounted: numerals.length - open.length });
    const rows = exclusions.filter(({ row }) => row.source === id);
    findings.push(...exclusionFindings(article, numerals, rows));
    if (article.source.curation === 'FULL') findings.push(...open.map((numeral) => unaccounted(article, numeral)));
    else findings.push(partial(article, numerals.length, open.length));
  }
  return { accounts, findings };
}

function unaccounted(article: Article, numeral: Numeral): Finding {
  const place: Place = { table: 'exclusions.csv', line: null, id: article.source.id, source: article.source.id };
  const shown = { selector: selectorOf(numeral), around: article.around(numeral) };
  const received = `no row for ${JSON.stringify(numeral.text)} at ${shown.selector}`;
  const expected = 'a figure, a name in a mention or an exclusion that covers it';
  return finding('NUMERAL_UNACCOUNTED', place, { column: null, received, expected }, shown);
}

function partial(article: Article, numerals: number, open: number): Finding {
  const place: Place = { table: 'sources.csv', line: null, id: article.source.id, source: article.source.id };
  const received = `PARTIAL, with ${numerals - open} of ${numerals} numerals accounted for`;
  return finding('SOURCE_PARTIAL', place, { column: 'curation', received, expected: 'FULL when all of it is read' });
}
