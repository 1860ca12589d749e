import type { Connection } from '../connection/connection.js';
import type { LinksRow, MentionsRow, RelationsRow } from '../generated/cypher.js';
import type { Direction, Lang } from '../generated/schema.js';
import type { CitationSource } from '../source/mapper.js';

/** What resolvers of Relation start from. The row is what the API needs. */
export type RelationSource = RelationsRow;
export type RelationConnectionSource = Connection<RelationSource>;
export type LinkSource = LinksRow;
export type LinkConnectionSource = Connection<LinkSource>;
export type MentionSource = MentionsRow;
export type MentionConnectionSource = Connection<MentionSource>;
export type EvidenceSource = LinkSource['evidence'][number];

/** A link as seen from one of its ends, and its place in the connection. */
export interface EntityLinkEdgeSource {
  readonly cursor: string;
  readonly node: LinkSource;
  readonly direction: Direction;
  readonly otherId: string;
}

/** A page of the links of one thing: its edges know from which end they are seen. */
export class EntityLinkConnectionSource {
  constructor(
    private readonly links: LinkConnectionSource,
    private readonly entityId: string,
  ) {}

  edges(): EntityLinkEdgeSource[] {
    return this.links.edges().map(({ cursor, node: nodeOf }) => {
      const node = nodeOf();
      const isOutward = node.fromId === this.entityId;
      return { cursor, node, direction: isOutward ? 'OUT' : 'IN', otherId: isOutward ? node.toId : node.fromId };
    });
  }

  nodes() {
    return this.links.nodes();
  }

  pageInfo() {
    return this.links.pageInfo();
  }

  totalCount() {
    return this.links.totalCount();
  }
}

/** The relation as it reads from that end of a link. */
export function labelOf(relation: RelationSource, direction: Direction, lang: Lang): string {
  if (direction === 'OUT') return lang === 'ZH' ? relation.nameZh : relation.nameEn;
  return inverseNameOf(relation, lang);
}

export function inverseNameOf(relation: RelationSource, lang: Lang): string {
  return lang === 'ZH' ? relation.inverseZh : relation.inverseEn;
}

/** Where evidence, or a mention, was read. */
export function placeOf({ sourceId, selector, paragraph }: CitationSource): CitationSource {
  return { sourceId, selector, paragraph };
}
