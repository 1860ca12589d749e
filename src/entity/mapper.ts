import type { EntitiesByIdsRow } from '../generated/cypher.js';
import type { Lang } from '../generated/schema.js';
import type { ImplementationSource } from '../implementation/mapper.js';
import type { IndicatorSource, QualifierSource, UnitSource } from '../indicator/mapper.js';
import type { ObservationSource } from '../observation/mapper.js';
import type { ProgramSource } from '../program/mapper.js';
import type { RegionSource } from '../region/mapper.js';
import type { ReleaseSource } from '../release/mapper.js';
import type { SeriesSource } from '../series/mapper.js';
import type { SourceSource } from '../source/mapper.js';

/** A named thing without columns of its own type; its id says which type it is. */
export type PlainEntitySource = EntitiesByIdsRow;

export type EntitySource = PlainEntitySource | RegionSource | ProgramSource | ImplementationSource | IndicatorSource;

export type NodeSource =
  EntitySource | UnitSource | QualifierSource | SeriesSource | ObservationSource | SourceSource | ReleaseSource;

export function nameIn(named: { readonly nameZh: string; readonly nameEn: string }, lang: Lang): string {
  return lang === 'ZH' ? named.nameZh : named.nameEn;
}
