import type {
  DomainResolvers,
  EntityResolvers,
  NodeResolvers,
  PopulationResolvers,
  QueryResolvers,
} from '../generated/schema.js';
import { loadOptional } from '../neo4j/batch.js';
import type { Context } from '../context.js';
import { MinshengError } from '../errors.js';
import { idFault, requireId } from './ids.js';
import { nameIn, type PlainEntitySource } from './mapper.js';
import { entityTypenameOf, loadNode, typenameOf } from './registry.js';

/** As many as a page of the playground holds; each costs a lookup by key. */
const MAX_NODES = 100;

const Query = {
  node: async (_, { id }, { loaders }) => {
    requireId('id', id);
    return loadNode(loaders, id);
  },
  nodes: async (_, { ids }, { loaders }) => {
    if (ids.length > MAX_NODES) {
      throw new MinshengError('BAD_USER_INPUT', {
        argument: 'ids',
        received: `a list of ${ids.length}`,
        expected: `at most ${MAX_NODES} ids`,
        action: 'Ask in several requests.',
      });
    }
    const faults = ids.map((id) => idFault('ids', id));
    const nodes = await Promise.all(ids.map((id) => loadNode(loaders, id)));
    // A malformed id is an error at its place and leaves the others whole.
    return nodes.map((node, index) => (faults[index] === undefined ? node : Promise.reject(faults[index])));
  },
} satisfies QueryResolvers;

const Node = { __resolveType: typenameOf } satisfies NodeResolvers;

/** Inherited by every type that implements Entity. */
const Entity = {
  __resolveType: entityTypenameOf,
  name: (source, { lang }) => nameIn(source, lang),
} satisfies EntityResolvers;

const Domain = {
  broader: (source, _, { loaders }) => loadOptional(loaders.plainEntityById, source.broaderId),
} satisfies DomainResolvers;

const belonging = {
  domain: (source: PlainEntitySource, _: unknown, { loaders }: Context) =>
    loadOptional(loaders.plainEntityById, source.domainId),
  region: (source: PlainEntitySource, _: unknown, { loaders }: Context) =>
    loadOptional(loaders.regionById, source.regionId),
};

const Population = {
  ...belonging,
  broader: (source, _, { loaders }) => loadOptional(loaders.plainEntityById, source.broaderId),
} satisfies PopulationResolvers;

export const entityResolvers = {
  Query,
  Node,
  Entity,
  Domain,
  Policy: belonging,
  Organization: belonging,
  System: belonging,
  Population,
  Fund: belonging,
  Event: belonging,
};
