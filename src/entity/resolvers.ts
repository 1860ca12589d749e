import type { GraphQLResolveInfo } from 'graphql';
import type { PageArguments } from '../connection/arguments.js';
import type { Context } from '../context.js';
import { MinshengError } from '../errors.js';
import type {
  EntityResolvers,
  FundResolvers,
  LocatedEntityResolvers,
  NodeResolvers,
  PopulationResolvers,
  QueryResolvers,
  SystemResolvers,
} from '../generated/schema.js';
import { loadOptional } from '../neo4j/batch.js';
import { EntityLinkConnectionSource } from '../link/mapper.js';
import { idFault, requireId } from './ids.js';
import { entityTypes, isPlainKind, plainKinds, type PlainKind } from './kinds.js';
import { nameIn } from './mapper.js';
import { entityTypenameOf, loadNode, loadReferredEntity, locatedTypenameOf, typenameOf } from './registry.js';

/** As many as a page holds; each costs a lookup by key. */
const MAX_NODES = 100;

/** @throws {MinshengError} BAD_USER_INPUT for a name that is no type of named things */
export function requireTypes(types: readonly string[] | null | undefined): void {
  const known: readonly string[] = entityTypes;
  const unknown = types?.find((type) => !known.includes(type));
  if (unknown === undefined) return;
  throw new MinshengError('BAD_USER_INPUT', {
    argument: 'types',
    received: JSON.stringify(unknown.slice(0, 80)),
    expected: `names of types: ${entityTypes.join(', ')}`,
    action: 'Copy "__typename" of an answer.',
  });
}

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
  entities: async (_, args, { loaders }, info) => {
    requireTypes(args.types);
    const page = await loaders.allEntityIds.load(args, info);
    return page.map(({ id }) => loadReferredEntity(loaders, id));
  },
} satisfies QueryResolvers;

/** `organization(id)`, and so on for each kind of plain named thing. */
function plainById(kind: PlainKind) {
  return async (_: unknown, { id }: { readonly id: string }, { loaders }: Context) => {
    requireId('id', id, kind);
    return loaders.plainEntityById.load(id);
  };
}

/** `organizations(…)`, and so on. */
function plainPages(kind: PlainKind) {
  return (_: unknown, args: PageArguments, { loaders }: Context, info: GraphQLResolveInfo) =>
    loaders.plainEntitiesOfKind(kind).load(args, info);
}

const Node = { __resolveType: typenameOf } satisfies NodeResolvers;

/** Inherited by every type that implements Entity. */
const Entity = {
  __resolveType: entityTypenameOf,
  name: (source, { lang }) => nameIn(source, lang),
  domain: (source, _, { loaders }) => loadOptional(loaders.domainById, source.domainId),
  links: async (source, args, { loaders }, info) =>
    new EntityLinkConnectionSource(await loaders.linksByEntityId.load(source.id, args, info), source.id),
  mentions: (source, args, { loaders }, info) => loaders.mentionsBySubjectId.load(source.id, args, info),
} satisfies EntityResolvers;

/** Inherited by every type that implements LocatedEntity. */
const LocatedEntity = {
  __resolveType: locatedTypenameOf,
  region: (source, _, { loaders }) => loadOptional(loaders.regionById, source.regionId),
  series: (source, args, { loaders }, info) => loaders.seriesBySubjectId.load(source.id, args, info),
} satisfies LocatedEntityResolvers;

const System = {
  operators: async (system, args, { loaders }, info) => {
    const page = await loaders.operatorIdsBySystemId.load(system.id, args, info);
    return page.map(({ id }) => loadReferredEntity(loaders, id));
  },
  serves: async (system, args, { loaders }, info) => {
    const page = await loaders.servedIdsBySystemId.load(system.id, args, info);
    return page.map(({ id }) => loadReferredEntity(loaders, id));
  },
} satisfies SystemResolvers;

const Population = {
  broader: (source, _, { loaders }) => loadOptional(loaders.plainEntityById, source.broaderId),
  programs: (source, args, { loaders }, info) => loaders.programsByPopulationId.load(source.id, args, info),
} satisfies PopulationResolvers;

const Fund = {
  paysFor: async (fund, args, { loaders }, info) => {
    const page = await loaders.paidForIdsByFundId.load(fund.id, args, info);
    return page.map(({ id }) => loadReferredEntity(loaders, id));
  },
} satisfies FundResolvers;

const kinds = Object.keys(plainKinds).filter(isPlainKind);
const plainQueries = {
  ...Object.fromEntries(kinds.map((kind) => [kind, plainById(kind)])),
  ...Object.fromEntries(kinds.map((kind) => [plainKinds[kind].table, plainPages(kind)])),
};

export const entityResolvers = {
  Query: { ...Query, ...plainQueries },
  Node,
  Entity,
  LocatedEntity,
  System,
  Population,
  Fund,
};
