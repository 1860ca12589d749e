import type { Connection } from '../connection/connection.js';
import type { IndicatorsRow, QualifiersRow, UnitsRow } from '../generated/cypher.js';
import type { Lang } from '../generated/schema.js';

/** What resolvers of Indicator start from. The row is what the API needs. */
export type IndicatorSource = IndicatorsRow;
export type IndicatorConnectionSource = Connection<IndicatorSource>;
export type UnitSource = UnitsRow;
export type UnitConnectionSource = Connection<UnitSource>;
export type QualifierSource = QualifiersRow;
export type QualifierConnectionSource = Connection<QualifierSource>;

/** What stands after a number; empty for a bare number, such as an index. */
export function symbolIn(unit: UnitSource, lang: Lang): string {
  return (lang === 'ZH' ? unit.symbolZh : unit.symbolEn) ?? '';
}
