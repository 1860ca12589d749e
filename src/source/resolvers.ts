import { nameIn } from '../entity/mapper.js';
import { loadReferredEntity } from '../entity/registry.js';
import type { CitationResolvers, QueryResolvers, SourceResolvers } from '../generated/schema.js';
import { loadExisting } from '../neo4j/batch.js';
import { articleOf, publishedOf } from './mapper.js';

const Query = {
  source: (_, { id }, { loaders }) => loaders.sourceById.load(id),
  sources: (_, args, { loaders }, info) => loaders.allSources.load(args, info),
} satisfies QueryResolvers;

const Source = {
  name: (source, { lang }) => nameIn(source, lang),
  published: (source) => publishedOf(source),
  region: (source, _, { loaders }) => loadExisting(loaders.regionById, source.regionId),
  observations: (source, args, { loaders }, info) => loaders.observationsBySourceId.load(source.id, args, info),
  entities: async (source, args, { loaders }, info) => {
    const page = await loaders.entityIdsBySourceId.load(source.id, args, info);
    return page.map(({ id }) => loadReferredEntity(loaders, id));
  },
  links: (source, args, { loaders }, info) => loaders.linksBySourceId.load(source.id, args, info),
} satisfies SourceResolvers;

const Citation = {
  source: (citation, _, { loaders }) => loadExisting(loaders.sourceById, citation.sourceId),
  quote: async (citation, _, { loaders, documents }) => {
    const article = articleOf(await loadExisting(loaders.sourceById, citation.sourceId));
    return article === null ? null : documents.quote(article, citation.selector);
  },
} satisfies CitationResolvers;

export const sourceResolvers = { Query, Source, Citation };
