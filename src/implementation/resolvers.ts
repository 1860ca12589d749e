import type { ImplementationResolvers, QueryResolvers } from '../generated/schema.js';
import { loadExisting } from '../neo4j/batch.js';

const Query = {
  implementation: (_, { id }, { loaders }) => loaders.implementationById.load(id),
  implementations: (_, args, { loaders }, info) => loaders.allImplementations.load(args, info),
} satisfies QueryResolvers;

const Implementation = {
  program: (implementation, _, { loaders }) => loadExisting(loaders.programById, implementation.programId),
  region: (implementation, _, { loaders }) => loadExisting(loaders.regionById, implementation.regionId),
  series: (implementation, args, { loaders }, info) =>
    loaders.seriesByImplementationId.load(implementation.id, args, info),
} satisfies ImplementationResolvers;

export const implementationResolvers = { Query, Implementation };
