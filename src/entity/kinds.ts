/** Kinds of things with public ids: what their ids begin with, and what their types are called in the API. */

/**
 * Named things without columns of their own beyond `kind`, `domain` and `region` (and `broader` where the table has it). A new one
 * is a table, a type in `schema/`, and a line here: `table` is both its table in `data/` and its connection in the API.
 */
export const plainKinds = {
  organization: { type: 'Organization', table: 'organizations' },
  system: { type: 'System', table: 'systems' },
  population: { type: 'Population', table: 'populations' },
  fund: { type: 'Fund', table: 'funds' },
  facility: { type: 'Facility', table: 'facilities' },
  event: { type: 'Event', table: 'events' },
} as const;

/** Named things with columns of their own, each a folder of its own. */
const ownKinds = {
  region: { type: 'Region' },
  domain: { type: 'Domain' },
  program: { type: 'Program' },
  implementation: { type: 'Implementation' },
  policy: { type: 'Policy' },
  indicator: { type: 'Indicator' },
} as const;

const entityKinds = { ...ownKinds, ...plainKinds } as const;

const idKinds = {
  ...entityKinds,
  unit: { type: 'Unit' },
  qualifier: { type: 'Qualifier' },
  relation: { type: 'Relation' },
  link: { type: 'Link' },
  series: { type: 'Series' },
  observation: { type: 'Observation' },
  source: { type: 'Source' },
  release: { type: 'Release' },
} as const;

export type PlainKind = keyof typeof plainKinds;
export type EntityKind = keyof typeof entityKinds;
export type IdKind = keyof typeof idKinds;
export type EntityType = (typeof entityKinds)[EntityKind]['type'];

export const idKindNames: readonly string[] = Object.keys(idKinds);
/** Names of the API types of named things. */
export const entityTypes: readonly EntityType[] = Object.values(entityKinds).map(({ type }) => type);

export function isPlainKind(kind: string): kind is PlainKind {
  return Object.hasOwn(plainKinds, kind);
}

export function isEntityKind(kind: string): kind is EntityKind {
  return Object.hasOwn(entityKinds, kind);
}

export function isIdKind(kind: string): kind is IdKind {
  return Object.hasOwn(idKinds, kind);
}

/** Name of the API type of a kind. */
export function typeOf<Kind extends IdKind>(kind: Kind): (typeof idKinds)[Kind]['type'] {
  return idKinds[kind].type;
}

/** The kind whose things are of an API type; `undefined` for a type of several kinds, or of none. */
export function kindOfType(type: string): IdKind | undefined {
  return idKindNames.filter(isIdKind).find((kind) => typeOf(kind) === type);
}
