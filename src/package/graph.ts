import { isIdKind, typeOf } from '../entity/kinds.js';
import type { Tables } from '../generated/package.js';
import { GraphBuilder, type Graph } from './graph/builder.js';
import { addEntities, searchTextOf } from './graph/entities.js';
import { addLinks, addMentions, addObservations, type SourcesById } from './graph/facts.js';

/** `program` → `Program`: kinds of ids as the API calls their types. */
function typesOf(kinds: readonly string[]): string[] {
  return kinds.filter(isIdKind).map((kind) => typeOf(kind));
}

function addVocabulary(graph: GraphBuilder, tables: Tables): void {
  for (const { id, ...values } of tables.units) graph.node(`unit/${id}`, 'Unit', values);
  for (const { id, ...values } of tables.qualifiers) graph.node(`qualifier/${id}`, 'Qualifier', values);
  for (const { id, fromTypes, toTypes, ...values } of tables.relations) {
    const types = { fromTypes: typesOf(fromTypes), toTypes: typesOf(toTypes) };
    graph.node(`relation/${id}`, 'Relation', { ...values, ...types });
  }
}

function addSources(graph: GraphBuilder, tables: Tables): void {
  for (const { id: localId, region, paragraphs, spanStart, spanEnd, ...values } of tables.sources) {
    const id = `source/${localId}`;
    const searchText = searchTextOf([values.nameZh, values.nameEn, ...values.aliases, values.title]);
    const place = (point: number | null) => (point === null ? null : BigInt(point)); // a table has none
    const spans = { spanStart: place(spanStart), spanEnd: place(spanEnd), paragraphCount: BigInt(paragraphs.length) };
    graph.node(id, 'Source', { ...values, ...spans, searchText });
    graph.edge(id, 'COVERS', `region/${region}`);
  }
}

/** An old id leads to the thing that took its place. */
function addRedirects(graph: GraphBuilder, tables: Tables): void {
  for (const { old, new: id, since, reason } of tables.redirects) {
    graph.node(old, 'Redirect', {});
    graph.edge(old, 'REDIRECTS_TO', id, { since, reason });
  }
}

/** Everything of a package as nodes and relationships, without the release. */
export function graphOf(tables: Tables): Graph {
  const graph = new GraphBuilder();
  const sources: SourcesById = new Map(tables.sources.map((source) => [source.id, source]));
  addVocabulary(graph, tables);
  addEntities(graph, tables);
  addRedirects(graph, tables);
  addSources(graph, tables);
  addObservations(graph, tables, sources);
  addLinks(graph, tables, sources);
  addMentions(graph, tables, sources);
  return graph;
}
