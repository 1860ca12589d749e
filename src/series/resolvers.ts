import { loadReferredEntity } from '../entity/registry.js';
import { onlyOf } from '../connection/connection.js';
import type { QueryResolvers, SeriesResolvers } from '../generated/schema.js';
import { loadExisting, loadOptional } from '../neo4j/batch.js';

const Query = {
  series: (_, { id }, { loaders }) => loaders.seriesById.load(id),
  allSeries: (_, args, { loaders }, info) => loaders.allSeries.load(args, info),
} satisfies QueryResolvers;

const Series = {
  region: (series, _, { loaders }) => loadExisting(loaders.regionById, series.regionId),
  indicator: (series, _, { loaders }) => loadExisting(loaders.indicatorById, series.indicatorId),
  subjects: (series, _, { loaders }) => series.subjectIds.map((id) => loadReferredEntity(loaders, id)),
  population: (series, _, { loaders }) => loadOptional(loaders.plainEntityById, series.populationId),
  points: (series, args, { loaders }, info) => loaders.pointsBySeriesId.load(series.id, args, info),
  latest: async (series, _, { loaders }, info) =>
    onlyOf(await loaders.pointsBySeriesId.load(series.id, { last: 1 }, info)),
} satisfies SeriesResolvers;

export const seriesResolvers = { Query, Series };
