import { requireId } from '../entity/ids.js';
import { nameIn } from '../entity/mapper.js';
import type { CitationResolvers, QueryResolvers, SourceResolvers } from '../generated/schema.js';
import { loadExisting } from '../neo4j/batch.js';
import { articleOf, publishedOf } from './mapper.js';

const Query = {
  source: async (_, { id }, { loaders }) => {
    requireId('id', id, 'source');
    return loaders.sourceById.load(id);
  },
} satisfies QueryResolvers;

const Source = {
  name: (source, { lang }) => nameIn(source, lang),
  published: (source) => publishedOf(source),
  region: (source, _, { loaders }) => loadExisting(loaders.regionById, source.regionId),
} satisfies SourceResolvers;

const Citation = {
  source: (citation, _, { loaders }) => loadExisting(loaders.sourceById, citation.sourceId),
  quote: async (citation, _, { loaders, documents }) => {
    const article = articleOf(await loadExisting(loaders.sourceById, citation.sourceId));
    return article === null ? null : documents.quote(article, citation.selector);
  },
} satisfies CitationResolvers;

export const sourceResolvers = { Query, Source, Citation };
