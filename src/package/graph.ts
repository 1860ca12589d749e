import { createHash } from 'node:crypto';
import type { EntityKind } from '../entity/ids.js';
import type { LinksRecord, ObservationsRecord, SourcesRecord, Tables } from '../generated/package.js';
import type { Properties, PropertyValue } from '../neo4j/statement.js';
import { paragraphAt, parseSelector } from '../source/selector.js';

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

type Value = PropertyValue | null | undefined;

/** Enough hexadecimal digits that two of a million things share a digest with a chance of 10⁻²⁶. */
const DIGEST_DIGITS = 32;

function digestOf(content: unknown): string {
  const text = JSON.stringify(content, (_, value: unknown) =>
    typeof value === 'bigint' ? `${value.toString()}n` : value,
  );
  return createHash('sha256').update(text).digest('hex').slice(0, DIGEST_DIGITS);
}

/** Neo4j keeps no null: an empty cell is an absent property. */
function withoutNulls(values: Readonly<Record<string, Value>>): Record<string, PropertyValue> {
  const properties: Record<string, PropertyValue> = {};
  for (const key of Object.keys(values).sort()) {
    const value = values[key];
    if (value !== null && value !== undefined) properties[key] = value;
  }
  return properties;
}

/** Collects nodes and relationships. */
class GraphBuilder implements Graph {
  readonly nodes: GraphNode[] = [];
  readonly edges: GraphEdge[] = [];

  node(id: string, labels: readonly string[], values: Readonly<Record<string, Value>>): void {
    const properties = withoutNulls({ ...values, id });
    const digest = digestOf([labels, properties]);
    this.nodes.push({ id, labels: ['Resource', ...labels], properties: { ...properties, digest }, digest });
  }

  /** `toId` may be absent: then there is no relationship. */
  edge(fromId: string, type: string, toId: string | null, values: Readonly<Record<string, Value>> = {}): void {
    if (toId === null) return;
    const properties = withoutNulls(values);
    const digest = digestOf([fromId, type, toId, properties]);
    this.edges.push({ fromId, type, toId, properties: { ...properties, digest }, digest });
  }
}

function ref(kind: string, id: string | null): string | null {
  return id === null ? null : `${kind}/${id}`;
}

interface NamedRecord {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
}

/** Adds a named thing: names and aliases are the same for all, `values` are what is its type's own. */
function addEntity(
  graph: GraphBuilder,
  kind: EntityKind,
  labels: readonly string[],
  record: NamedRecord,
  values: Readonly<Record<string, Value>> = {},
): string {
  const id = `${kind}/${record.id}`;
  const { nameZh, nameEn, aliases } = record;
  graph.node(id, ['Entity', ...labels], { nameZh, nameEn, aliases, ...values });
  return id;
}

interface PlainRecord extends NamedRecord {
  readonly kind: string;
  readonly region: string | null;
  readonly domain: string | null;
  readonly broader?: string | null;
}

function belong(graph: GraphBuilder, id: string, { domain, region }: Pick<PlainRecord, 'domain' | 'region'>): void {
  graph.edge(id, 'IN_DOMAIN', ref('domain', domain));
  graph.edge(id, 'IN_REGION', ref('region', region));
}

function addPlainEntities(graph: GraphBuilder, kind: EntityKind, label: string, records: readonly PlainRecord[]): void {
  for (const record of records) {
    const id = addEntity(graph, kind, [label], record, { kind: record.kind });
    belong(graph, id, record);
    graph.edge(id, 'BROADER', ref(kind, record.broader ?? null));
  }
}

function levelLabel(level: string): string {
  return level.charAt(0) + level.slice(1).toLowerCase();
}

function addEntities(graph: GraphBuilder, tables: Tables): void {
  for (const record of tables.regions) {
    const { level, code, codeSystem, pinyin, validFrom, validTo } = record;
    const own = { level, code, codeSystem, pinyin, validFrom, validTo };
    const id = addEntity(graph, 'region', ['Region', levelLabel(level)], record, own);
    graph.edge(id, 'WITHIN', ref('region', record.parent));
  }
  for (const record of tables.domains) {
    const id = addEntity(graph, 'domain', ['Domain'], record);
    graph.edge(id, 'BROADER', ref('domain', record.parent));
  }
  for (const record of tables.programs) {
    const id = addEntity(graph, 'program', ['Program'], record, { kind: record.kind, description: record.description });
    graph.edge(id, 'IN_DOMAIN', ref('domain', record.domain));
    graph.edge(id, 'BROADER', ref('program', record.broader));
  }
  for (const record of tables.implementations) {
    const { status, start, end } = record;
    const id = addEntity(graph, 'implementation', ['Implementation'], record, { status, start, end });
    graph.edge(id, 'IMPLEMENTS', ref('program', record.program));
    graph.edge(id, 'RUNS_IN', ref('region', record.region));
  }
  for (const record of tables.indicators) {
    const { nature, accumulation, definition } = record;
    const unitId = ref('unit', record.unit);
    const qualifierIds = record.qualifiers.map((qualifier) => `qualifier/${qualifier}`);
    const own = { nature, accumulation, definition, unitId, qualifierIds };
    const id = addEntity(graph, 'indicator', ['Indicator'], record, own);
    graph.edge(id, 'IN_DOMAIN', ref('domain', record.domain));
    graph.edge(id, 'MEASURES', ref('program', record.program));
    graph.edge(id, 'BROADER', ref('indicator', record.broader));
    graph.edge(id, 'IN_UNIT', unitId);
  }
  for (const record of tables.policies) {
    const { kind, documentNumber, issued, effectiveFrom, effectiveTo } = record;
    const own = { kind, documentNumber, issued, effectiveFrom, effectiveTo };
    belong(graph, addEntity(graph, 'policy', ['Policy'], record, own), record);
  }
  addPlainEntities(graph, 'organization', 'Organization', tables.organizations);
  addPlainEntities(graph, 'system', 'System', tables.systems);
  addPlainEntities(graph, 'population', 'Population', tables.populations);
  addPlainEntities(graph, 'fund', 'Fund', tables.funds);
  addPlainEntities(graph, 'event', 'Event', tables.events);
}

function addVocabulary(graph: GraphBuilder, tables: Tables): void {
  for (const { id, ...values } of tables.units) graph.node(`unit/${id}`, ['Unit'], values);
  for (const { id, ...values } of tables.qualifiers) graph.node(`qualifier/${id}`, ['Qualifier'], values);
}

function addSources(graph: GraphBuilder, tables: Tables): void {
  for (const { id: localId, region, paragraphs, spanStart, spanEnd, ...values } of tables.sources) {
    const id = `source/${localId}`;
    const place = (point: number | null) => (point === null ? null : BigInt(point)); // a table has none
    const spans = { spanStart: place(spanStart), spanEnd: place(spanEnd), paragraphCount: BigInt(paragraphs.length) };
    graph.node(id, ['Source'], { ...values, ...spans });
    graph.edge(id, 'COVERS', ref('region', region));
  }
}

type SourcesById = ReadonlyMap<string, SourcesRecord>;

/** A place in a source as properties of a relationship. */
function placeIn(sources: SourcesById, source: string, selector: string): Record<string, Value> {
  const starts = sources.get(source)?.paragraphs;
  const span = parseSelector(selector);
  const paragraph = starts === undefined || span === undefined ? null : BigInt(paragraphAt(starts, span.start));
  return { selector, paragraph };
}

/** `system/zhenghaoban` → `system.zhenghaoban`, so that it can be a part of another id. */
function dotted(id: string): string {
  return id.replaceAll('/', '.');
}

/** Region × indicator × subject × population × modality × statistic; `-` for what is absent. */
export function seriesIdOf(record: ObservationsRecord): string {
  const subject = record.subject.length === 0 ? '-' : record.subject.map(dotted).toSorted().join('+');
  const population = record.population === null ? '-' : dotted(record.population);
  const { region, indicator, modality, statistic } = record;
  return `series/${region}/${indicator}/${subject}/${population}/${modality}/${statistic}`;
}

function addSeries(graph: GraphBuilder, id: string, record: ObservationsRecord): void {
  const { modality, statistic, subject, population } = record;
  const regionId = `region/${record.region}`;
  const indicatorId = `indicator/${record.indicator}`;
  graph.node(id, ['Series'], {
    regionId,
    indicatorId,
    subjectIds: subject,
    populationId: population,
    modality,
    statistic,
  });
  graph.edge(id, 'SERIES_IN', regionId);
  graph.edge(id, 'SERIES_OF', indicatorId);
  for (const subjectId of subject) graph.edge(id, 'SUBJECT', subjectId);
  graph.edge(id, 'ABOUT', population);
}

function addObservations(graph: GraphBuilder, tables: Tables, sources: SourcesById): void {
  const series = new Set<string>();
  for (const record of tables.observations) {
    const seriesId = seriesIdOf(record);
    if (!series.has(seriesId)) addSeries(graph, seriesId, record);
    series.add(seriesId);
    const id = `observation/${record.id}`;
    const { value, raw, comparator, periodStart, periodEnd, periodBasis, duration, basis, note, context } = record;
    const { referenceStart, referenceEnd } = record;
    const unitId = `unit/${record.unit}`;
    const qualifierIds = record.qualifiers.map((qualifier) => `qualifier/${qualifier}`);
    graph.node(id, ['Observation'], {
      ...{ value, decimal: Number(value), unitId, raw, comparator, qualifierIds, context, basis, note },
      ...{ periodStart, periodEnd, periodBasis, duration, referenceStart, referenceEnd },
    });
    graph.edge(seriesId, 'HAS_OBSERVATION', id);
    graph.edge(id, 'IN_UNIT', unitId);
    for (const qualifierId of qualifierIds) graph.edge(id, 'QUALIFIED_BY', qualifierId);
    graph.edge(id, 'CITES', `source/${record.source}`, placeIn(sources, record.source, record.selector));
  }
}

function linkIdOf({ from, relation, to, validFrom, validTo }: LinksRecord): string {
  const validity = validFrom === null && validTo === null ? '' : `/${validFrom ?? ''}~${validTo ?? ''}`;
  return `link/${dotted(from)}/${relation}/${dotted(to)}${validity}`;
}

/** Each edge of the package is a relationship for walking and a `:Link` node for asking who says so; each row is one citation. */
function addLinks(graph: GraphBuilder, tables: Tables, sources: SourcesById): void {
  const links = new Map<string, LinksRecord[]>();
  for (const row of tables.links) {
    const id = linkIdOf(row);
    links.set(id, [...(links.get(id) ?? []), row]);
  }
  for (const [id, evidence] of links) {
    const [first] = evidence;
    if (first === undefined) continue;
    const { from, relation, to, validFrom, validTo } = first;
    const basis = evidence.some((row) => row.basis === 'STATED') ? 'STATED' : 'DERIVED';
    graph.node(id, ['Link'], { relation, fromId: from, toId: to, validFrom, validTo, basis });
    graph.edge(from, relation, to, { linkId: id, validFrom, validTo });
    for (const { source, selector, basis: read, confidence, note } of evidence) {
      const place = placeIn(sources, source, selector);
      graph.edge(id, 'CITES', `source/${source}`, { ...place, basis: read, confidence, note });
    }
  }
}

function addMentions(graph: GraphBuilder, tables: Tables, sources: SourcesById): void {
  for (const { entity, attribute, source, selector, basis } of tables.mentions) {
    graph.edge(entity, 'MENTIONED_IN', `source/${source}`, { ...placeIn(sources, source, selector), attribute, basis });
  }
}

/** Everything of a package as nodes and relationships, without the release. */
export function graphOf(tables: Tables): Graph {
  const graph = new GraphBuilder();
  const sources: SourcesById = new Map(tables.sources.map((source) => [source.id, source]));
  addVocabulary(graph, tables);
  addEntities(graph, tables);
  addSources(graph, tables);
  addObservations(graph, tables, sources);
  addLinks(graph, tables, sources);
  addMentions(graph, tables, sources);
  return graph;
}

function countLabel(graph: Graph, label: string): bigint {
  return BigInt(graph.nodes.filter(({ labels }) => labels.includes(label)).length);
}

/**
 * The node that names what the graph holds. Its checksum covers every digest, so that equal checksums mean equal graphs.
 * @param loadedAt ISO 8601 moment in UTC; not part of the digest
 */
export function releaseOf(graph: Graph, loadedAt: string): GraphNode {
  const digests = [...graph.nodes, ...graph.edges].map(({ digest }) => digest).sort();
  const checksum = createHash('sha256').update(digests.join('\n')).digest('hex');
  const id = `release/${checksum.slice(0, 12)}`;
  const counts = {
    nodeCount: BigInt(graph.nodes.length + 1),
    relationshipCount: BigInt(graph.edges.length),
    regionCount: countLabel(graph, 'Region'),
    programCount: countLabel(graph, 'Program'),
    implementationCount: countLabel(graph, 'Implementation'),
    indicatorCount: countLabel(graph, 'Indicator'),
    seriesCount: countLabel(graph, 'Series'),
    observationCount: countLabel(graph, 'Observation'),
    linkCount: countLabel(graph, 'Link'),
    sourceCount: countLabel(graph, 'Source'),
  };
  const digest = digestOf([id, checksum, counts]);
  return { id, labels: ['Resource', 'Release'], properties: { id, checksum, loadedAt, ...counts, digest }, digest };
}
