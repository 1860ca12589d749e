import { onlyOf } from '../connection/connection.js';
import type { ObservationResolvers, QueryResolvers } from '../generated/schema.js';
import { loadExisting } from '../neo4j/batch.js';
import { EntityLinkConnectionSource } from '../link/mapper.js';
import { symbolIn } from '../indicator/mapper.js';
import { citationOf, periodOf, referenceOf } from './mapper.js';
import { statementOf, valueText } from './statement.js';

const Query = {
  observation: (_, { id }, { loaders }) => loaders.observationById.load(id),
  observations: (_, args, { loaders }, info) => loaders.allObservations.load(args, info),
} satisfies QueryResolvers;

const Observation = {
  series: (observation, _, { loaders }) => loadExisting(loaders.seriesById, observation.seriesId),
  unit: (observation, _, { loaders }) => loadExisting(loaders.unitById, observation.unitId),
  valueText: async (observation, { lang }, { loaders }) => {
    const unit = await loadExisting(loaders.unitById, observation.unitId);
    return valueText(observation, symbolIn(unit, lang), lang);
  },
  statement: async (observation, { lang }, { loaders }) =>
    statementOf(observation, await loadExisting(loaders.statementPartsByObservationId, observation.id), lang),
  period: (observation) => periodOf(observation),
  reference: (observation) => referenceOf(observation),
  qualifiers: (observation, _, { loaders }) =>
    observation.qualifierIds.map((id) => loadExisting(loaders.qualifierById, id)),
  citation: (observation) => citationOf(observation),
  changedFrom: async (observation, _, { loaders }, info) =>
    onlyOf(await loaders.changedFromByObservationId.load(observation.id, { first: 1 }, info)),
  target: async (observation, _, { loaders }, info) =>
    onlyOf(await loaders.targetsByObservationId.load(observation.id, { first: 1 }, info)),
  outcomes: (observation, args, { loaders }, info) => loaders.outcomesByObservationId.load(observation.id, args, info),
  components: (observation, args, { loaders }, info) =>
    loaders.componentsByObservationId.load(observation.id, args, info),
  numerator: async (observation, _, { loaders }, info) =>
    onlyOf(await loaders.numeratorByObservationId.load(observation.id, { first: 1 }, info)),
  denominator: async (observation, _, { loaders }, info) =>
    onlyOf(await loaders.denominatorByObservationId.load(observation.id, { first: 1 }, info)),
  links: async (observation, args, { loaders }, info) =>
    new EntityLinkConnectionSource(await loaders.linksBySubjectId.load(observation.id, args, info), observation.id),
  mentions: (observation, args, { loaders }, info) => loaders.mentionsBySubjectId.load(observation.id, args, info),
} satisfies ObservationResolvers;

export const observationResolvers = { Query, Observation };
