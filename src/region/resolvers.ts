import type { QueryResolvers, RegionResolvers } from '../generated/schema.js';
import { loadOptional } from '../neo4j/batch.js';

const Query = {
  region: (_, { id }, { loaders }) => loaders.regionById.load(id),
  regions: (_, args, { loaders }, info) => loaders.allRegions.load(args, info),
} satisfies QueryResolvers;

const Region = {
  parent: (region, _, { loaders }) => loadOptional(loaders.regionById, region.parentId),
  // There are six levels: they fit on one page.
  ancestors: async (region, _, { loaders }, info) =>
    (await loaders.ancestorsByRegionId.load(region.id, {}, info)).nodes(),
  children: (region, args, { loaders }, info) => loaders.childrenByRegionId.load(region.id, args, info),
  programs: (region, args, { loaders }, info) => loaders.programsByRegionId.load(region.id, args, info),
  implementations: (region, args, { loaders }, info) => loaders.implementationsByRegionId.load(region.id, args, info),
  series: (region, args, { loaders }, info) => loaders.seriesByRegionId.load(region.id, args, info),
} satisfies RegionResolvers;

export const regionResolvers = { Query, Region };
