import { nameIn } from '../entity/mapper.js';
import type { IndicatorResolvers, QualifierResolvers, QueryResolvers, UnitResolvers } from '../generated/schema.js';
import { loadExisting, loadOptional } from '../neo4j/batch.js';
import { symbolIn } from './mapper.js';

const Query = {
  indicator: (_, { id }, { loaders }) => loaders.indicatorById.load(id),
  indicators: (_, args, { loaders }, info) => loaders.allIndicators.load(args, info),
  unit: (_, { id }, { loaders }) => loaders.unitById.load(id),
  units: (_, args, { loaders }, info) => loaders.allUnits.load(args, info),
  qualifier: (_, { id }, { loaders }) => loaders.qualifierById.load(id),
  qualifiers: (_, args, { loaders }, info) => loaders.allQualifiers.load(args, info),
} satisfies QueryResolvers;

const Indicator = {
  unit: (indicator, _, { loaders }) => loadExisting(loaders.unitById, indicator.unitId),
  domain: (indicator, _, { loaders }) => loadExisting(loaders.domainById, indicator.domainId),
  program: (indicator, _, { loaders }) => loadOptional(loaders.programById, indicator.programId),
  broader: (indicator, _, { loaders }) => loadOptional(loaders.indicatorById, indicator.broaderId),
  qualifiers: (indicator, _, { loaders }) =>
    indicator.qualifierIds.map((id) => loadExisting(loaders.qualifierById, id)),
  narrower: (indicator, args, { loaders }, info) => loaders.indicatorsByBroaderId.load(indicator.id, args, info),
  series: (indicator, args, { loaders }, info) => loaders.seriesByIndicatorId.load(indicator.id, args, info),
} satisfies IndicatorResolvers;

const Unit = {
  name: (unit, { lang }) => nameIn(unit, lang),
  symbol: (unit, { lang }) => symbolIn(unit, lang),
} satisfies UnitResolvers;

const Qualifier = {
  name: (qualifier, { lang }) => nameIn(qualifier, lang),
} satisfies QualifierResolvers;

export const indicatorResolvers = { Query, Indicator, Unit, Qualifier };
