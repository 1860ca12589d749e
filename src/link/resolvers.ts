import { nameIn } from '../entity/mapper.js';
import { loadReferredNode } from '../entity/registry.js';
import type {
  EntityLinkEdgeResolvers,
  EvidenceResolvers,
  LinkResolvers,
  MentionResolvers,
  QueryResolvers,
  RelationResolvers,
} from '../generated/schema.js';
import { loadExisting } from '../neo4j/batch.js';
import { inverseNameOf, labelOf, placeOf } from './mapper.js';

const Query = {
  link: (_, { id }, { loaders }) => loaders.linkById.load(id),
  links: (_, args, { loaders }, info) => loaders.allLinks.load(args, info),
  relation: (_, { id }, { loaders }) => loaders.relationById.load(id),
  relations: (_, args, { loaders }, info) => loaders.allRelations.load(args, info),
} satisfies QueryResolvers;

const Relation = {
  name: (relation, { lang }) => nameIn(relation, lang),
  inverseName: (relation, { lang }) => inverseNameOf(relation, lang),
} satisfies RelationResolvers;

const Link = {
  relation: (link, _, { loaders }) => loadExisting(loaders.relationById, link.relationId),
  from: (link, _, { loaders }) => loadReferredNode(loaders, link.fromId),
  to: (link, _, { loaders }) => loadReferredNode(loaders, link.toId),
} satisfies LinkResolvers;

const EntityLinkEdge = {
  label: async (edge, { lang }, { loaders }) =>
    labelOf(await loadExisting(loaders.relationById, edge.node.relationId), edge.direction, lang),
  other: (edge, _, { loaders }) => loadReferredNode(loaders, edge.otherId),
} satisfies EntityLinkEdgeResolvers;

const Evidence = { citation: (evidence) => placeOf(evidence) } satisfies EvidenceResolvers;

const Mention = {
  subject: (mention, _, { loaders }) => loadReferredNode(loaders, mention.subjectId),
  citation: (mention) => placeOf(mention),
} satisfies MentionResolvers;

export const linkResolvers = { Query, Relation, Link, EntityLinkEdge, Evidence, Mention };
