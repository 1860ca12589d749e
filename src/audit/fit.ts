import type { IndicatorsRecord } from '../generated/package.js';
import { finding, type Finding } from './checks.js';
import { located, type Corpus, type Reading } from './corpus.js';

/** Whether what an indicator is and what is said of it fit together. */

/** Dimensions of numbers that are no amounts: they cannot be added up over time or counted at a moment. */
export const RATIOS: ReadonlySet<string> = new Set(['ratio', 'ratio_difference', 'index']);
/** Dimensions that a rate may have beside them: so many of one thing for each of another. */
const FOR_EACH = /_per_|sex_ratio/;
/** Dimensions of plain amounts, which are no rates. */
const AMOUNTS: ReadonlySet<string> = new Set([
  'count',
  'person',
  'person_time',
  'household',
  'money',
  'length',
  'mass',
]);

/** What is wrong with an indicator by itself. */
function indicatorFault({ nature, accumulation }: IndicatorsRecord, dimension: string): string | undefined {
  if (nature === 'STANDARD' && (accumulation === 'FLOW' || accumulation === 'STOCK')) {
    return 'LEVEL or RATE, as what is set by rule is counted neither over time nor at a moment';
  }
  if (accumulation === 'RATE' && (AMOUNTS.has(dimension) || !(RATIOS.has(dimension) || FOR_EACH.test(dimension)))) {
    return `FLOW, STOCK or LEVEL, as its unit is one of ${dimension}`;
  }
  if ((accumulation === 'FLOW' || accumulation === 'STOCK') && RATIOS.has(dimension)) {
    return `RATE or LEVEL, as its unit is one of ${dimension}`;
  }
  return undefined;
}

export function indicatorFindings({ tables }: Corpus): Finding[] {
  const dimensions = new Map(tables.units.map(({ id, dimension }) => [id, dimension]));
  return located(tables.indicators).flatMap(({ row, line }) => {
    const expected = indicatorFault(row, dimensions.get(row.unit) ?? '');
    if (expected === undefined) return [];
    const place = { table: 'indicators.csv', line, id: row.id, source: null };
    return [finding('UNIT_UNFIT', place, { column: 'accumulation', received: row.accumulation, expected })];
  });
}

/** Whether the statistic of a figure is one that its indicator can have. */
export function fitFindings({ row, place, article, indicator }: Reading, { tables }: Corpus): Finding[] {
  const dimension = tables.units.find(({ id }) => id === indicator.unit)?.dimension;
  const expected =
    row.statistic === 'CHANGE_POINTS' && dimension !== 'ratio'
      ? `another statistic, as ${indicator.id} is no percentage`
      : row.statistic === 'SHARE_OF_TARGET' && row.modality === 'TARGET'
        ? 'VALUE, as the share of a target that was reached is a result'
        : undefined;
  if (expected === undefined) return [];
  const difference = { column: 'statistic', received: row.statistic, expected };
  return [finding('UNIT_UNFIT', place, difference, article.shown(row.selector))];
}
