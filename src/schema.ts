import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { domainResolvers } from './domain/resolvers.js';
import type { DomainSource } from './domain/mapper.js';
import type { PlainKind, plainKinds } from './entity/kinds.js';
import { entityResolvers } from './entity/resolvers.js';
import type * as Api from './generated/schema.js';
import { implementationResolvers } from './implementation/resolvers.js';
import type { ImplementationSource } from './implementation/mapper.js';
import { indicatorResolvers } from './indicator/resolvers.js';
import type { IndicatorSource, QualifierSource, UnitSource } from './indicator/mapper.js';
import type { PlainEntitySource } from './entity/mapper.js';
import { linkResolvers } from './link/resolvers.js';
import type { EntityLinkEdgeSource, EvidenceSource, LinkSource, MentionSource, RelationSource } from './link/mapper.js';
import { observationResolvers } from './observation/resolvers.js';
import type { ObservationSource } from './observation/mapper.js';
import { policyResolvers } from './policy/resolvers.js';
import type { PolicySource } from './policy/mapper.js';
import { programResolvers } from './program/resolvers.js';
import type { ProgramSource } from './program/mapper.js';
import { regionResolvers } from './region/resolvers.js';
import type { RegionSource } from './region/mapper.js';
import { releaseResolvers } from './release/resolvers.js';
import type { ReleaseSource } from './release/mapper.js';
import { projectRoot } from './root.js';
import { scalarResolvers } from './scalars.js';
import { seriesResolvers } from './series/resolvers.js';
import type { SeriesSource } from './series/mapper.js';
import { sourceResolvers } from './source/resolvers.js';
import type { CitationSource, SourceSource } from './source/mapper.js';

const modules = [
  entityResolvers,
  regionResolvers,
  domainResolvers,
  programResolvers,
  implementationResolvers,
  policyResolvers,
  indicatorResolvers,
  seriesResolvers,
  observationResolvers,
  sourceResolvers,
  linkResolvers,
  releaseResolvers,
  scalarResolvers,
];

/** What of an API type neither its source nor its resolvers give. */
type Missing<Type, Source, Resolvers> = Exclude<keyof Type, '__typename' | keyof Source | keyof Resolvers>;
type Named = typeof entityResolvers.Entity;
type Located = Named & typeof entityResolvers.LocatedEntity;
/** What a plain named thing has beyond that. */
type Own<Type> = Type extends keyof typeof entityResolvers ? (typeof entityResolvers)[Type] : unknown;
type PlainGaps = {
  [Kind in PlainKind]: Missing<
    NonNullable<Api.Query[Kind]>,
    PlainEntitySource,
    Located & Own<(typeof plainKinds)[Kind]['type']>
  >;
};
type Complete<Gap extends never> = Gap;
/** @public The compiler refuses it when a type has a field that nothing gives: without it that would show at run time. */
export type EveryFieldIsGiven = [
  Complete<Missing<Api.Region, RegionSource, Named & typeof regionResolvers.Region>>,
  Complete<Missing<Api.Domain, DomainSource, Named & typeof domainResolvers.Domain>>,
  Complete<Missing<Api.Program, ProgramSource, Named & typeof programResolvers.Program>>,
  Complete<Missing<Api.Implementation, ImplementationSource, Named & typeof implementationResolvers.Implementation>>,
  Complete<Missing<Api.Policy, PolicySource, Located & typeof policyResolvers.Policy>>,
  Complete<Missing<Api.Indicator, IndicatorSource, Named & typeof indicatorResolvers.Indicator>>,
  Complete<Missing<Api.Unit, UnitSource, typeof indicatorResolvers.Unit>>,
  Complete<Missing<Api.Qualifier, QualifierSource, typeof indicatorResolvers.Qualifier>>,
  Complete<Missing<Api.Series, SeriesSource, typeof seriesResolvers.Series>>,
  Complete<Missing<Api.Observation, ObservationSource, typeof observationResolvers.Observation>>,
  Complete<Missing<Api.Source, SourceSource, typeof sourceResolvers.Source>>,
  Complete<Missing<Api.Citation, CitationSource, typeof sourceResolvers.Citation>>,
  Complete<Missing<Api.Relation, RelationSource, typeof linkResolvers.Relation>>,
  Complete<Missing<Api.Link, LinkSource, typeof linkResolvers.Link>>,
  Complete<Missing<Api.EntityLinkEdge, EntityLinkEdgeSource, typeof linkResolvers.EntityLinkEdge>>,
  Complete<Missing<Api.Evidence, EvidenceSource, typeof linkResolvers.Evidence>>,
  Complete<Missing<Api.Mention, MentionSource, typeof linkResolvers.Mention>>,
  Complete<Missing<Api.Release, ReleaseSource, unknown>>,
  Complete<PlainGaps[PlainKind]>,
];

/** The schema of `schema/*.graphql` with the resolvers of all domains: `npm run codegen` writes it down as a whole. */
export function createSchema(): GraphQLSchema {
  const typeDefs = readFileSync(join(projectRoot, 'src/generated/schema.graphql'), 'utf8');
  return makeExecutableSchema({
    typeDefs,
    resolvers: modules,
    inheritResolversFromInterfaces: true,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}
