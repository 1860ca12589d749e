import type { IndicatorsRecord, ObservationsRecord, SourcesRecord, Tables, UnitsRecord } from '../generated/package.js';
import type { Article, Articles } from './article.js';
import type { Place } from './checks.js';
import { Gazetteer } from './gazetteer.js';

/** A row of a table, and the line of its file that it is: the header is line 1, and no cell holds a line break. */
export interface Located<Row> {
  readonly row: Row;
  readonly line: number;
}

export function located<Row>(rows: readonly Row[]): Located<Row>[] {
  return rows.map((row, index) => ({ row, line: index + 2 }));
}

/** A figure of an article, with what it refers to. */
export interface Reading {
  readonly row: ObservationsRecord;
  readonly place: Place;
  readonly article: Article;
  readonly source: SourcesRecord;
  readonly indicator: IndicatorsRecord;
  readonly unit: UnitsRecord;
}

/** What every check is given: the rows, the words, and who refers to whom. */
export interface Corpus {
  readonly tables: Tables;
  readonly articles: Articles;
  /** The figures of articles; those of statistical tables are held against their file when the package is read. */
  readonly readings: readonly Reading[];
  readonly readingById: ReadonlyMap<string, Reading>;
  readonly gazetteer: Gazetteer;
  /** Ids of the figures that others are said to have changed from. */
  readonly changed: ReadonlySet<string>;
}

/** What a figure is of, whatever its statistic: figures that can be held against each other have one. */
export const seriesOf = (row: ObservationsRecord) =>
  [row.indicator, row.region, row.subject.toSorted().join(), row.population, row.modality].join(' ');
export const periodOf = (row: ObservationsRecord) =>
  `${row.periodStart ?? ''} ${row.periodEnd ?? ''} ${row.duration ?? ''}`;

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));

/** Makes readings of rows; the package was checked, so that what they refer to is there. */
export function readingsOf(
  tables: Tables,
  articles: Articles,
  rows: readonly Located<ObservationsRecord>[],
): Reading[] {
  const [sources, indicators, units] = [byId(tables.sources), byId(tables.indicators), byId(tables.units)];
  return rows.flatMap(({ row, line }) => {
    const article = articles.get(row.source);
    const source = sources.get(row.source);
    const indicator = indicators.get(row.indicator);
    const unit = units.get(row.unit);
    if (article === undefined || source === undefined || indicator === undefined || unit === undefined) return [];
    const place = { table: 'observations.csv', line, id: row.id, source: row.source };
    return [{ row, place, article, source, indicator, unit }];
  });
}

export function corpusOf(tables: Tables, articles: Articles): Corpus {
  const readings = readingsOf(tables, articles, located(tables.observations));
  const readingById = new Map(readings.map((reading) => [`observation/${reading.row.id}`, reading]));
  const changed = new Set(
    tables.links
      .filter(({ relation }) => relation === 'CHANGED_FROM')
      .map(({ to }) => to.replace(/^observation\//, '')),
  );
  return { tables, articles, readings, readingById, gazetteer: new Gazetteer(tables), changed };
}
