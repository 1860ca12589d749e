import type { DomainResolvers, QueryResolvers } from '../generated/schema.js';
import { loadOptional } from '../neo4j/batch.js';

const Query = {
  domain: (_, { id }, { loaders }) => loaders.domainById.load(id),
  domains: (_, args, { loaders }, info) => loaders.allDomains.load(args, info),
} satisfies QueryResolvers;

const Domain = {
  broader: (domain, _, { loaders }) => loadOptional(loaders.domainById, domain.broaderId),
  programs: (domain, args, { loaders }, info) => loaders.programsByDomainId.load(domain.id, args, info),
  indicators: (domain, args, { loaders }, info) => loaders.indicatorsByDomainId.load(domain.id, args, info),
} satisfies DomainResolvers;

export const domainResolvers = { Query, Domain };
