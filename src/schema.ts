import { loadFilesSync } from '@graphql-tools/load-files';
import { mergeTypeDefs } from '@graphql-tools/merge';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { join } from 'node:path';
import { entityResolvers } from './entity/resolvers.js';
import type * as Api from './generated/schema.js';
import { implementationResolvers } from './implementation/resolvers.js';
import type { ImplementationSource } from './implementation/mapper.js';
import { indicatorResolvers } from './indicator/resolvers.js';
import type { IndicatorSource, QualifierSource, UnitSource } from './indicator/mapper.js';
import type { PlainEntitySource } from './entity/mapper.js';
import { observationResolvers } from './observation/resolvers.js';
import type { ObservationSource } from './observation/mapper.js';
import { programResolvers } from './program/resolvers.js';
import type { ProgramSource } from './program/mapper.js';
import { regionResolvers } from './region/resolvers.js';
import type { RegionSource } from './region/mapper.js';
import { releaseResolvers } from './release/resolvers.js';
import type { ReleaseSource } from './release/mapper.js';
import { projectRoot } from './root.js';
import { seriesResolvers } from './series/resolvers.js';
import type { SeriesSource } from './series/mapper.js';
import { sourceResolvers } from './source/resolvers.js';
import type { CitationSource, SourceSource } from './source/mapper.js';

const modules = [
  entityResolvers,
  regionResolvers,
  programResolvers,
  implementationResolvers,
  indicatorResolvers,
  seriesResolvers,
  observationResolvers,
  sourceResolvers,
  releaseResolvers,
];

/** What of an API type neither its source nor its resolvers give. */
type Missing<Type, Source, Resolvers> = Exclude<keyof Type, '__typename' | keyof Source | keyof Resolvers>;
type Named = typeof entityResolvers.Entity;
type Complete<Gap extends never> = Gap;
/** @public The compiler refuses it when a type has a field that nothing gives: without it that would show at run time. */
export type EveryFieldIsGiven = [
  Complete<Missing<Api.Region, RegionSource, Named & typeof regionResolvers.Region>>,
  Complete<Missing<Api.Program, ProgramSource, Named & typeof programResolvers.Program>>,
  Complete<Missing<Api.Implementation, ImplementationSource, Named & typeof implementationResolvers.Implementation>>,
  Complete<Missing<Api.Indicator, IndicatorSource, Named & typeof indicatorResolvers.Indicator>>,
  Complete<Missing<Api.Unit, UnitSource, typeof indicatorResolvers.Unit>>,
  Complete<Missing<Api.Qualifier, QualifierSource, typeof indicatorResolvers.Qualifier>>,
  Complete<Missing<Api.Series, SeriesSource, typeof seriesResolvers.Series>>,
  Complete<Missing<Api.Observation, ObservationSource, typeof observationResolvers.Observation>>,
  Complete<Missing<Api.Source, SourceSource, typeof sourceResolvers.Source>>,
  Complete<Missing<Api.Citation, CitationSource, typeof sourceResolvers.Citation>>,
  Complete<Missing<Api.Release, ReleaseSource, unknown>>,
  Complete<Missing<Api.Domain, PlainEntitySource, Named & typeof entityResolvers.Domain>>,
  Complete<Missing<Api.Policy, PlainEntitySource, Named & typeof entityResolvers.Policy>>,
  Complete<Missing<Api.Organization, PlainEntitySource, Named & typeof entityResolvers.Organization>>,
  Complete<Missing<Api.System, PlainEntitySource, Named & typeof entityResolvers.System>>,
  Complete<Missing<Api.Population, PlainEntitySource, Named & typeof entityResolvers.Population>>,
  Complete<Missing<Api.Fund, PlainEntitySource, Named & typeof entityResolvers.Fund>>,
  Complete<Missing<Api.Event, PlainEntitySource, Named & typeof entityResolvers.Event>>,
];

/** The schema of `schema/*.graphql` with the resolvers of all domains. */
export function createSchema(): GraphQLSchema {
  const typeDefs = mergeTypeDefs(loadFilesSync<DocumentNode>(join(projectRoot, 'schema/*.graphql')));
  return makeExecutableSchema({
    typeDefs,
    resolvers: modules,
    inheritResolversFromInterfaces: true,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}
