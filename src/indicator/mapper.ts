import type { IndicatorsByIdsRow, QualifiersByIdsRow, UnitsByIdsRow } from '../generated/cypher.js';
import type { Lang } from '../generated/schema.js';

/** What resolvers of Indicator start from. The row is what the API needs. */
export type IndicatorSource = IndicatorsByIdsRow;
export type UnitSource = UnitsByIdsRow;
export type QualifierSource = QualifiersByIdsRow;

/** What stands after a number; empty for a bare number, such as an index. */
export function symbolIn(unit: UnitSource, lang: Lang): string {
  return (lang === 'ZH' ? unit.symbolZh : unit.symbolEn) ?? '';
}
