import { createHash } from 'node:crypto';
import type { Properties, PropertyValue } from '../../neo4j/statement.js';

/** A node as it is to be in Neo4j; `digest` stands for all of it. */
export interface GraphNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
  readonly digest: string;
}

/** A relationship as it is to be in Neo4j; `digest` stands for all of it. */
export interface GraphEdge {
  readonly fromId: string;
  readonly type: string;
  readonly toId: string;
  readonly properties: Properties;
  readonly digest: string;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** A property's value; null and undefined mean that there is none. */
type Value = PropertyValue | null | undefined;
export type Values = Readonly<Record<string, Value>>;

/** Enough hexadecimal digits that two of a million things share a digest with a chance of 10⁻²⁶. */
const DIGEST_DIGITS = 32;

export function digestOf(content: unknown): string {
  const text = JSON.stringify(content, (_, value: unknown) =>
    typeof value === 'bigint' ? `${value.toString()}n` : value,
  );
  return createHash('sha256').update(text).digest('hex').slice(0, DIGEST_DIGITS);
}

/** Neo4j keeps no null: an empty cell is an absent property. */
function withoutNulls(values: Values): Record<string, PropertyValue> {
  const properties: Record<string, PropertyValue> = {};
  for (const key of Object.keys(values).sort()) {
    const value = values[key];
    if (value !== null && value !== undefined) properties[key] = value;
  }
  return properties;
}

/** Collects nodes and relationships. */
export class GraphBuilder implements Graph {
  readonly nodes: GraphNode[] = [];
  readonly edges: GraphEdge[] = [];

  /** @param type name of the API type: a property beside the label, so that one index serves the pages of every type */
  node(id: string, type: string, values: Values, labels: readonly string[] = [type]): void {
    const properties = withoutNulls({ ...values, id, type });
    const digest = digestOf([labels, properties]);
    this.nodes.push({ id, labels: ['Resource', ...labels], properties: { ...properties, digest }, digest });
  }

  /** `toId` may be absent: then there is no relationship. */
  edge(fromId: string, type: string, toId: string | null, values: Values = {}): void {
    if (toId === null) return;
    const properties = withoutNulls(values);
    const digest = digestOf([fromId, type, toId, properties]);
    this.edges.push({ fromId, type, toId, properties: { ...properties, digest }, digest });
  }
}

/** `ref('region', '410100')` → `region/410100` */
export function ref(kind: string, id: string | null): string | null {
  return id === null ? null : `${kind}/${id}`;
}
