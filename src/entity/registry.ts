import type { Loaders } from '../loaders.js';
import { existing } from '../neo4j/batch.js';
import { kindOf } from './ids.js';
import { isEntityKind, isPlainKind, typeOf, type EntityKind, type IdKind, type PlainKind } from './kinds.js';
import type { EntitySource, NodeSource } from './mapper.js';

type Load<Source> = (loaders: Loaders, id: string) => Promise<Source | null>;

/** How named things with columns of their own are found; plain ones share a loader. */
const entities: Record<Exclude<EntityKind, PlainKind>, Load<EntitySource>> = {
  region: (loaders, id) => loaders.regionById.load(id),
  domain: (loaders, id) => loaders.domainById.load(id),
  program: (loaders, id) => loaders.programById.load(id),
  implementation: (loaders, id) => loaders.implementationById.load(id),
  policy: (loaders, id) => loaders.policyById.load(id),
  indicator: (loaders, id) => loaders.indicatorById.load(id),
};

/** How all other things are found. */
const others: Record<Exclude<IdKind, EntityKind>, Load<NodeSource>> = {
  unit: (loaders, id) => loaders.unitById.load(id),
  qualifier: (loaders, id) => loaders.qualifierById.load(id),
  relation: (loaders, id) => loaders.relationById.load(id),
  link: (loaders, id) => loaders.linkById.load(id),
  series: (loaders, id) => loaders.seriesById.load(id),
  observation: (loaders, id) => loaders.observationById.load(id),
  source: (loaders, id) => loaders.sourceById.load(id),
  release: (loaders, id) => loaders.releaseById.load(id),
};

function loadEntityOf(kind: EntityKind, loaders: Loaders, id: string): Promise<EntitySource | null> {
  return isPlainKind(kind) ? loaders.plainEntityById.load(id) : entities[kind](loaders, id);
}

/** Whatever has this id; `null` if nothing has it. */
export async function loadNode(loaders: Loaders, id: string): Promise<NodeSource | null> {
  const kind = kindOf(id);
  if (kind === undefined) return null;
  return isEntityKind(kind) ? loadEntityOf(kind, loaders, id) : others[kind](loaders, id);
}

/** A thing that something in the graph refers to, such as the end of a link; throws as `existing` does. */
export async function loadReferredNode(loaders: Loaders, id: string): Promise<NodeSource> {
  return existing(await loadNode(loaders, id), id);
}

/** The same for a named thing, such as the subject of a series. */
export async function loadReferredEntity(loaders: Loaders, id: string): Promise<EntitySource> {
  const kind = kindOf(id);
  const isEntity = kind !== undefined && isEntityKind(kind);
  return existing(isEntity ? await loadEntityOf(kind, loaders, id) : null, id);
}

/** Name of the API type of a node, read off its id. */
export function typenameOf({ id }: NodeSource) {
  const kind = kindOf(id);
  return kind === undefined ? null : typeOf(kind);
}

/** The same for a named thing. */
export function entityTypenameOf({ id }: EntitySource) {
  const kind = kindOf(id);
  return kind === undefined || !isEntityKind(kind) ? null : typeOf(kind);
}
