import type { LinksRecord, ObservationsRecord, SourcesRecord, Tables } from '../../generated/package.js';
import { paragraphAt, parseSelector, positionOf } from '../../source/selector.js';
import type { GraphBuilder, Values } from './builder.js';

/** What sources say: figures, links and mentions, each with the place where it was read. */

export type SourcesById = ReadonlyMap<string, SourcesRecord>;

/** A place in a source as properties of a relationship. */
function placeIn(sources: SourcesById, source: string, selector: string): Values {
  const starts = sources.get(source)?.paragraphs;
  const span = parseSelector(selector);
  const paragraph = starts === undefined || span === undefined ? null : BigInt(paragraphAt(starts, span.start));
  return { selector, paragraph, position: positionOf(selector) };
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
  graph.node(id, 'Series', {
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

/** Later than any day: the end of a period that is open. */
const OPEN_END = '9999-12-31';

/**
 * What observations are ordered by in time: the end of the period, then its start; an open start comes before every day, an open
 * end after. Empty for an observation without any day, of which nothing says that it is later than another.
 */
function periodOrderOf({ periodStart, periodEnd }: ObservationsRecord): string {
  return periodStart === null && periodEnd === null ? '' : `${periodEnd ?? OPEN_END} ${periodStart ?? ''}`;
}

export function addObservations(graph: GraphBuilder, tables: Tables, sources: SourcesById): void {
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
    graph.node(id, 'Observation', {
      ...{ value, decimal: Number(value), unitId, raw, comparator, qualifierIds, context, basis, note },
      ...{ periodStart, periodEnd, periodBasis, duration, referenceStart, referenceEnd },
      periodOrder: periodOrderOf(record),
    });
    graph.edge(seriesId, 'HAS_OBSERVATION', id);
    graph.edge(id, 'IN_UNIT', unitId);
    for (const qualifierId of qualifierIds) graph.edge(id, 'QUALIFIED_BY', qualifierId);
    graph.edge(id, 'CITES', `source/${record.source}`, placeIn(sources, record.source, record.selector));
  }
}

/** `link/<from>/<relation>/<to>`, with its validity where it has one: what makes two rows evidence of one link. */
export function linkIdOf({ from, relation, to, validFrom, validTo }: LinksRecord): string {
  const validity = validFrom === null && validTo === null ? '' : `/${validFrom ?? ''}~${validTo ?? ''}`;
  return `link/${dotted(from)}/${relation}/${dotted(to)}${validity}`;
}

/** Each edge of the package is a relationship for walking and a `:Link` node for asking who says so; each row is one citation. */
export function addLinks(graph: GraphBuilder, tables: Tables, sources: SourcesById): void {
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
    graph.node(id, 'Link', { relationId: `relation/${relation}`, fromId: from, toId: to, validFrom, validTo, basis });
    graph.edge(from, relation, to, { linkId: id, validFrom, validTo });
    for (const { source, selector, basis: read, confidence, note } of evidence) {
      const place = placeIn(sources, source, selector);
      graph.edge(id, 'CITES', `source/${source}`, { ...place, basis: read, confidence, note });
    }
  }
}

export function addMentions(graph: GraphBuilder, tables: Tables, sources: SourcesById): void {
  for (const { entity, attribute, source, selector, basis } of tables.mentions) {
    graph.edge(entity, 'MENTIONED_IN', `source/${source}`, { ...placeIn(sources, source, selector), attribute, basis });
  }
}
