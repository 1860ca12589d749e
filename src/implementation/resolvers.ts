import { requireId } from '../entity/ids.js';
import type { ImplementationResolvers, QueryResolvers } from '../generated/schema.js';
import { loadExisting } from '../neo4j/batch.js';

const Query = {
  implementation: async (_, { id }, { loaders }) => {
    requireId('id', id, 'implementation');
    return loaders.implementationById.load(id);
  },
} satisfies QueryResolvers;

const Implementation = {
  program: (implementation, _, { loaders }) => loadExisting(loaders.programById, implementation.programId),
  region: (implementation, _, { loaders }) => loadExisting(loaders.regionById, implementation.regionId),
  series: (implementation, _, { loaders }) => loaders.seriesByImplementationId.load(implementation.id),
} satisfies ImplementationResolvers;

export const implementationResolvers = { Query, Implementation };
