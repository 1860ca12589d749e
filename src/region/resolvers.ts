import { requireId } from '../entity/ids.js';
import type { QueryResolvers, RegionResolvers } from '../generated/schema.js';
import { loadExisting, loadOptional } from '../neo4j/batch.js';

const Query = {
  region: async (_, { id }, { loaders }) => {
    requireId('id', id, 'region');
    return loaders.regionById.load(id);
  },
  regions: (_, args, { loaders }, info) => loaders.allRegions.load(args, info),
} satisfies QueryResolvers;

const Region = {
  parent: (region, _, { loaders }) => loadOptional(loaders.regionById, region.parentId),
  ancestors: async (region, _, { loaders }) => {
    const ids = (await loaders.ancestorIdsByRegionId.load(region.id))?.ancestorIds ?? [];
    return ids.map((id) => loadExisting(loaders.regionById, id));
  },
  children: (region, args, { loaders }, info) => loaders.childrenByRegionId.load(region.id, args, info),
  programs: (region, args, { loaders }, info) => loaders.programsByRegionId.load(region.id, args, info),
  implementations: (region, args, { loaders }, info) => loaders.implementationsByRegionId.load(region.id, args, info),
  series: (region, args, { loaders }, info) => loaders.seriesByRegionId.load(region.id, args, info),
} satisfies RegionResolvers;

export const regionResolvers = { Query, Region };
