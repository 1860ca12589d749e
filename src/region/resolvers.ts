import { requireId } from '../entity/ids.js';
import type { QueryResolvers, RegionResolvers } from '../generated/schema.js';
import { loadOptional } from '../neo4j/batch.js';

const Query = {
  region: async (_, { id }, { loaders }) => {
    requireId('id', id, 'region');
    return loaders.regionById.load(id);
  },
} satisfies QueryResolvers;

const Region = {
  parent: (region, _, { loaders }) => loadOptional(loaders.regionById, region.parentId),
  children: (region, { level }, { loaders }) =>
    loaders.childrenByRegionId.load({ regionId: region.id, level: level ?? null }),
  implementations: (region, _, { loaders }) => loaders.implementationsByRegionId.load(region.id),
  series: (region, _, { loaders }) => loaders.seriesByRegionId.load(region.id),
} satisfies RegionResolvers;

export const regionResolvers = { Query, Region };
