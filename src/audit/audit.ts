import type { Tables } from '../generated/package.js';
import { accountsOf } from './accounting.js';
import type { Articles } from './article.js';
import { finding, type Finding } from './checks.js';
import { comparatorFindings } from './comparators.js';
import { corpusOf, located, type Corpus, type Reading } from './corpus.js';
import { duplicateFindings } from './duplicates.js';
import { fitFindings, indicatorFindings } from './fit.js';
import { entityFindings } from './mentioned.js';
import { relationFindings } from './relations.js';
import { figureFindings, restatedFindings } from './figures.js';
import { otherSpanFindings, spanFindings } from './spans.js';
import { periodFindings } from './periods.js';
import { regionFindings } from './regions.js';
import { signFindings } from './signs.js';
import { unitFindings } from './units.js';

/** What is known of one document and what was read in it. */
export interface AuditedSource {
  readonly id: string;
  readonly file: string;
  readonly curation: 'FULL' | 'PARTIAL';
  /** Whether the file is another one than that which was read. */
  readonly altered: boolean;
  readonly numerals: number;
  readonly accounted: number;
}

export interface Audit {
  readonly sources: readonly AuditedSource[];
  readonly findings: readonly Finding[];
  /** What is to be known and is no fault. */
  readonly notices: readonly Finding[];
}

const NOTICES: ReadonlySet<string> = new Set(['ENTITY_UNUSED', 'SOURCE_PARTIAL']);

/** What is wrong with one figure, by itself: its words against its columns. */
export function findingsOf(reading: Reading, corpus: Corpus): Finding[] {
  const { units } = corpus.tables;
  return [
    ...spanFindings(reading),
    ...figureFindings(reading, units),
    ...unitFindings(reading, units),
    ...comparatorFindings(reading),
    ...fitFindings(reading, corpus),
    ...signFindings(reading),
    ...regionFindings(reading, corpus.gazetteer),
    ...periodFindings(reading, corpus.changed.has(reading.row.id)),
  ];
}

function alteredFindings({ tables, articles }: Corpus): Finding[] {
  return located(tables.sources).flatMap(({ row, line }) => {
    const article = articles.get(row.id);
    if (article === undefined || !article.isAltered) return [];
    const place = { table: 'sources.csv', line, id: row.id, source: row.id };
    const difference = { column: 'sha256', received: row.sha256, expected: `${article.sha256}, that of ${row.file}` };
    return [finding('SOURCE_ALTERED', place, difference)];
  });
}

/** Holds all rows of a package that was checked against the words they were read from, and against each other. */
export function auditOf(tables: Tables, articles: Articles): Audit {
  const corpus = corpusOf(tables, articles);
  const { accounts, findings: ofNumerals } = accountsOf(corpus);
  const all = [
    ...alteredFindings(corpus),
    ...corpus.readings.flatMap((reading) => findingsOf(reading, corpus)),
    ...otherSpanFindings(corpus),
    ...restatedFindings(corpus),
    ...indicatorFindings(corpus),
    ...relationFindings(corpus),
    ...duplicateFindings(corpus),
    ...entityFindings(corpus),
    ...ofNumerals,
  ];
  const sources = [...articles.values()].map(({ source, isAltered }) => {
    const { numerals = 0, accounted = 0 } = accounts.get(source.id) ?? {};
    return { id: source.id, file: source.file, curation: source.curation, altered: isAltered, numerals, accounted };
  });
  return {
    sources,
    findings: all.filter(({ check }) => !NOTICES.has(check)),
    notices: all.filter(({ check }) => NOTICES.has(check)),
  };
}
