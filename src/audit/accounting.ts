import { parseSelector, type Span } from '../source/selector.js';
import { selectorOf, type Article } from './article.js';
import { finding, type Finding, type Place } from './checks.js';
import { located, type Corpus } from './corpus.js';
import { exclusionFindings } from './exclusions.js';
import { numeralsOf, type Numeral } from './numerals.js';

/**
 * Longest evidence of a link that accounts for the numerals in it, in code points: that long are the longest names, while the
 * sentence of a link can hold figures that nobody has read.
 */
const LONGEST_NAME_POINTS = 30;

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

/** Every span that accounts for the numerals in it. */
function accountedSpans({ tables }: Corpus, source: string): Span[] {
  const of = <Row extends { readonly source: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.source === source);
  const short = of(tables.links).flatMap(({ selector }) => {
    const span = parseSelector(selector);
    return span !== undefined && span.end - span.start <= LONGEST_NAME_POINTS ? [selector] : [];
  });
  const selectors = [
    ...of(tables.observations).map(({ selector }) => selector),
    ...of(tables.mentions).map(({ selector }) => selector),
    ...of(tables.exclusions).map(({ selector }) => selector),
    ...short,
  ];
  return selectors.flatMap((selector) => parseSelector(selector) ?? []);
}

/** A span accounts for a numeral in it. */
const isWithin = (numeral: Span, span: Span) => span.start <= numeral.start && numeral.end <= span.end;

interface Accounts {
  readonly accounts: ReadonlyMap<string, Account>;
  readonly findings: readonly Finding[];
}

/** Holds every numeral of every article against what the rows say of it. */
export function accountsOf(corpus: Corpus): Accounts {
  const accounts = new Map<string, Account>();
  const findings: Finding[] = [];
  const exclusions = located(corpus.tables.exclusions);
  for (const [id, article] of corpus.articles) {
    const numerals = numeralsIn(article);
    const spans = accountedSpans(corpus, id);
    const open = numerals.filter((numeral) => !spans.some((span) => isWithin(numeral, span)));
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
  const expected = 'a figure, a mention, the name of a link’s end or an exclusion that covers it';
  return finding('NUMERAL_UNACCOUNTED', place, { column: null, received, expected }, shown);
}

function partial(article: Article, numerals: number, open: number): Finding {
  const place: Place = { table: 'sources.csv', line: null, id: article.source.id, source: article.source.id };
  const received = `PARTIAL, with ${numerals - open} of ${numerals} numerals accounted for`;
  return finding('SOURCE_PARTIAL', place, { column: 'curation', received, expected: 'FULL when all of it is read' });
}
