import type { Tables } from '../generated/package.js';
import type { Place } from './checks.js';

/** The named things of a package in one list. */
export interface Thing {
  /** Global id, `program/dibao`. */
  readonly id: string;
  readonly nameZh: string;
  readonly aliases: readonly string[];
  /** Where it belongs; `null` for what has no region. */
  readonly region: string | null;
  /** The program that an implementation is one of, as a global id. */
  readonly program: string | null;
  readonly place: Place;
}

interface NamedRow {
  readonly id: string;
  readonly nameZh: string;
  readonly aliases: readonly string[];
  readonly region?: string | null;
  readonly program?: string | null;
}

function thingsOf(kind: string, table: string, rows: readonly NamedRow[]): Thing[] {
  return rows.map(({ id, nameZh, aliases, region = null, program = null }, index) => ({
    id: `${kind}/${id}`,
    nameZh,
    aliases,
    region,
    program: program === null ? null : `program/${program}`,
    place: { table, line: index + 2, id, source: null },
  }));
}

/** Things that a document must speak of. */
export function readThings(tables: Tables): Thing[] {
  return [
    ...thingsOf('program', 'programs.csv', tables.programs),
    ...thingsOf('implementation', 'implementations.csv', tables.implementations),
    ...thingsOf('policy', 'policies.csv', tables.policies),
    ...thingsOf('organization', 'organizations.csv', tables.organizations),
    ...thingsOf('system', 'systems.csv', tables.systems),
    ...thingsOf('population', 'populations.csv', tables.populations),
    ...thingsOf('fund', 'funds.csv', tables.funds),
    ...thingsOf('facility', 'facilities.csv', tables.facilities),
    ...thingsOf('event', 'events.csv', tables.events),
  ];
}

/** Words of our own: they need no mention, but none may be there twice. */
export function vocabularyOf(tables: Tables): Thing[] {
  return [
    ...thingsOf('domain', 'domains.csv', tables.domains),
    ...thingsOf(
      'indicator',
      'indicators.csv',
      tables.indicators.map((row) => ({ ...row, program: null })),
    ),
    ...thingsOf('qualifier', 'qualifiers.csv', tables.qualifiers),
    ...thingsOf('unit', 'units.csv', tables.units),
    ...thingsOf('relation', 'relations.csv', tables.relations),
  ];
}
