import type { GraphQLResolveInfo } from 'graphql';
import type { PageArguments } from '../connection/arguments.js';
import type { Context } from '../context.js';
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
import { isPlainKind, plainKinds, type PlainKind } from './kinds.js';
import { nameIn } from './mapper.js';
import { entityTypenameOf, loadNode, loadReferredEntity, typenameOf } from './registry.js';

const Query = {
  node: (_, { id }, { loaders }) => loadNode(loaders, id),
  nodes: (_, { ids }, { loaders }) => Promise.all(ids.map((id) => loadNode(loaders, id))),
  entities: async (_, args, { loaders }, info) => {
    const page = await loaders.allEntityIds.load(args, info);
    return page.map(({ id }) => loadReferredEntity(loaders, id));
  },
} satisfies QueryResolvers;

/** `organization(id)`, and so on for each kind of plain named thing. */
const plainById = (_: unknown, { id }: { readonly id: string }, { loaders }: Context) =>
  loaders.plainEntityById.load(id);

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
    new EntityLinkConnectionSource(await loaders.linksBySubjectId.load(source.id, args, info), source.id),
  mentions: (source, args, { loaders }, info) => loaders.mentionsBySubjectId.load(source.id, args, info),
} satisfies EntityResolvers;

/** Inherited by every type that implements LocatedEntity, which no field leads to: nobody asks which type one is. */
const LocatedEntity = {
  region: (source, _, { loaders }) => loadOptional(loaders.regionById, source.regionId),
  series: (source, args, { loaders }, info) => loaders.seriesBySubjectId.load(source.id, args, info),
} satisfies Omit<LocatedEntityResolvers, '__resolveType'>;

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
  ...Object.fromEntries(kinds.map((kind) => [kind, plainById])),
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
