import type { Connection } from '../connection/connection.js';
import type { DomainSource } from '../domain/mapper.js';
import type { PlainEntitiesRow } from '../generated/cypher.js';
import type { Lang } from '../generated/schema.js';
import type { ImplementationSource } from '../implementation/mapper.js';
import type { IndicatorSource, QualifierSource, UnitSource } from '../indicator/mapper.js';
import type { LinkSource, RelationSource } from '../link/mapper.js';
import type { ObservationSource } from '../observation/mapper.js';
import type { PolicySource } from '../policy/mapper.js';
import type { ProgramSource } from '../program/mapper.js';
import type { RegionSource } from '../region/mapper.js';
import type { ReleaseSource } from '../release/mapper.js';
import type { SeriesSource } from '../series/mapper.js';
import type { SourceSource } from '../source/mapper.js';

/** A named thing without columns of its own type; its id says which type it is. */
export type PlainEntitySource = PlainEntitiesRow;
export type PlainEntityConnectionSource = Connection<PlainEntitySource>;

export type EntitySource =
  | PlainEntitySource
  | PolicySource
  | RegionSource
  | DomainSource
  | ProgramSource
  | ImplementationSource
  | IndicatorSource;
/** Things of several types: each is loaded when it is asked for. */
export type EntityConnectionSource = Connection<Promise<EntitySource>, { readonly id: string }>;

export type NodeSource =
  | EntitySource
  | UnitSource
  | QualifierSource
  | RelationSource
  | LinkSource
  | SeriesSource
  | ObservationSource
  | SourceSource
  | ReleaseSource;

export function nameIn(named: { readonly nameZh: string; readonly nameEn: string }, lang: Lang): string {
  return lang === 'ZH' ? named.nameZh : named.nameEn;
}
