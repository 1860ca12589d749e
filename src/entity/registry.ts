import type { Loaders } from '../loaders.js';
import { entityKinds, idKinds, isEntityKind, kindOf, type IdKind } from './ids.js';
import type { EntitySource, NodeSource } from './mapper.js';

type Load = (loaders: Loaders, id: string) => Promise<NodeSource | null>;

const plain: Load = (loaders, id) => loaders.plainEntityById.load(id);

/** How `node(id)` finds each kind. A new kind of named thing is one line here. */
const registry: Record<IdKind, Load> = {
  region: (loaders, id) => loaders.regionById.load(id),
  program: (loaders, id) => loaders.programById.load(id),
  implementation: (loaders, id) => loaders.implementationById.load(id),
  indicator: (loaders, id) => loaders.indicatorById.load(id),
  unit: (loaders, id) => loaders.unitById.load(id),
  qualifier: (loaders, id) => loaders.qualifierById.load(id),
  series: (loaders, id) => loaders.seriesById.load(id),
  observation: (loaders, id) => loaders.observationById.load(id),
  source: (loaders, id) => loaders.sourceById.load(id),
  release: (loaders, id) => loaders.releaseById.load(id),
  domain: plain,
  policy: plain,
  organization: plain,
  system: plain,
  population: plain,
  fund: plain,
  event: plain,
};

/** Whatever has this id, which `requireId` or the graph vouches for; `null` if nothing has it. */
export async function loadNode(loaders: Loaders, id: string): Promise<NodeSource | null> {
  const kind = kindOf(id);
  return kind === undefined ? null : registry[kind](loaders, id);
}

function isEntity(node: NodeSource): node is EntitySource {
  const kind = kindOf(node.id);
  return kind !== undefined && isEntityKind(kind);
}

/**
 * A named thing that something in the graph refers to, such as the subject of a series.
 * @throws {Error} when the graph has no such thing
 */
export async function loadEntity(loaders: Loaders, id: string): Promise<EntitySource> {
  const node = await loadNode(loaders, id);
  if (node === null || !isEntity(node)) {
    throw new Error(`The graph has no named thing ${id}, although a series refers to it.`);
  }
  return node;
}

/** Name of the API type of a node, read off its id. */
export function typenameOf({ id }: NodeSource) {
  const kind = kindOf(id);
  return kind === undefined ? null : idKinds[kind];
}

/** The same for a named thing. */
export function entityTypenameOf({ id }: EntitySource) {
  const kind = kindOf(id);
  return kind === undefined || !isEntityKind(kind) ? null : entityKinds[kind];
}
