import { parseSelector } from '../source/selector.js';
import { finding, type Finding, type Place } from './checks.js';
import { located, type Corpus, type Reading } from './corpus.js';
import { selectorOf, type Article } from './article.js';

/** Letters, numbers, and signs that are units: a span of none of them says nothing. */
const WORD = /[\p{L}\p{N}%‰]/u;
const BLANK = /^\s|\s$/u;

/** What is wrong with the words that a selector points at. */
function spanFault(article: Article, selector: string, column: string, place: Place): Finding[] {
  const span = article.at(selector);
  if (span === undefined) {
    const expected = `words within ${selectorOf(article)}, where the article stands`;
    return [finding('SPAN_DIFFERS', place, { column, received: selector, expected })];
  }
  if (WORD.test(span.text) && !BLANK.test(span.text)) return [];
  const received = `${selector}, which is ${JSON.stringify(span.text)}`;
  const expected = 'words, with no blank at either end';
  return [finding('SPAN_DIFFERS', place, { column, received, expected }, article.shown(selector))];
}

/** A figure's selector points at `raw`, its context at words. */
export function spanFindings({ row, place, article }: Reading): Finding[] {
  const span = parseSelector(row.selector);
  const found = span === undefined ? '' : article.slice(span.start, span.end);
  const context = row.context.flatMap((selector) => spanFault(article, selector, 'context', place));
  if (found === row.raw) return context;
  const shown = article.shown(row.selector);
  const expected = `${JSON.stringify(found)}, which stands there`;
  const difference = { column: 'raw', received: JSON.stringify(row.raw), expected };
  return [finding('SPAN_DIFFERS', place, difference, shown), ...context];
}

/** Mentions, links and exclusions point at words of their article. */
export function otherSpanFindings({ tables, articles }: Corpus): Finding[] {
  const rows = [
    ...located(tables.mentions).map(({ row, line }) => ({ row, line, table: 'mentions.csv', id: row.entity })),
    ...located(tables.links).map(({ row, line }) => {
      return { row, line, table: 'links.csv', id: `${row.from} ${row.relation} ${row.to}` };
    }),
    ...located(tables.exclusions).map(({ row, line }) => {
      return { row, line, table: 'exclusions.csv', id: `${row.source} ${row.selector}` };
    }),
  ];
  return rows.flatMap(({ row, line, table, id }) => {
    const article = articles.get(row.source);
    if (article === undefined) return [];
    return spanFault(article, row.selector, 'selector', { table, line, id, source: row.source });
  });
}
