import { requireId } from '../entity/ids.js';
import { loadEntity } from '../entity/registry.js';
import type { QueryResolvers, SeriesResolvers } from '../generated/schema.js';
import { loadExisting, loadOptional } from '../neo4j/batch.js';

const Query = {
  series: async (_, { id }, { loaders }) => {
    requireId('id', id, 'series');
    return loaders.seriesById.load(id);
  },
} satisfies QueryResolvers;

const Series = {
  region: (series, _, { loaders }) => loadExisting(loaders.regionById, series.regionId),
  indicator: (series, _, { loaders }) => loadExisting(loaders.indicatorById, series.indicatorId),
  subjects: (series, _, { loaders }) => series.subjectIds.map((id) => loadEntity(loaders, id)),
  population: (series, _, { loaders }) => loadOptional(loaders.plainEntityById, series.populationId),
  points: (series, _, { loaders }) => loaders.pointsBySeriesId.load(series.id),
} satisfies SeriesResolvers;

export const seriesResolvers = { Query, Series };
