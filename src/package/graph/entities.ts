import { isPlainKind, plainKinds, typeOf, type EntityKind } from '../../entity/kinds.js';
import type { Tables } from '../../generated/package.js';
import { ref, type GraphBuilder, type Values } from './builder.js';

/** Named things, each a row of a table of its own, and what their columns say of how they belong together. */

interface NamedRecord {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
}

/** What the argument `text` of a list looks into: every name, in lower case. */
export function searchTextOf(names: readonly (string | null)[]): string {
  return names
    .filter((name) => name !== null)
    .join('\n')
    .toLowerCase();
}

/** Adds a named thing: names and aliases are the same for all, `values` are what is its type's own. */
function addEntity(
  graph: GraphBuilder,
  kind: EntityKind,
  { id: localId, nameZh, nameEn, aliases }: NamedRecord,
  values: Values = {},
  moreLabels: readonly string[] = [],
): string {
  const id = `${kind}/${localId}`;
  const type = typeOf(kind);
  const searchText = searchTextOf([nameZh, nameEn, ...aliases]);
  graph.node(id, type, { nameZh, nameEn, aliases, searchText, ...values }, ['Entity', type, ...moreLabels]);
  return id;
}

interface LocatedRecord extends NamedRecord {
  readonly kind: string;
  readonly region: string | null;
  readonly domain: string | null;
  readonly broader?: string | null;
}

function addLocated(graph: GraphBuilder, kind: EntityKind, record: LocatedRecord, values: Values = {}): void {
  const id = addEntity(graph, kind, record, { kind: record.kind, ...values });
  graph.edge(id, 'IN_DOMAIN', ref('domain', record.domain));
  graph.edge(id, 'IN_REGION', ref('region', record.region));
  graph.edge(id, 'BROADER', ref(kind, record.broader ?? null));
}

function levelLabel(level: string): string {
  return level.charAt(0) + level.slice(1).toLowerCase();
}

function addRegions(graph: GraphBuilder, { regions }: Tables): void {
  for (const record of regions) {
    const { level, code, codeSystem, pinyin, validFrom, validTo } = record;
    const own = { level, code, codeSystem, pinyin, validFrom, validTo };
    const id = addEntity(graph, 'region', record, own, [levelLabel(level)]);
    graph.edge(id, 'WITHIN', ref('region', record.parent));
  }
}

function addPrograms(graph: GraphBuilder, { programs, implementations }: Tables): void {
  for (const record of programs) {
    const id = addEntity(graph, 'program', record, { kind: record.kind, description: record.description });
    graph.edge(id, 'IN_DOMAIN', ref('domain', record.domain));
    graph.edge(id, 'BROADER', ref('program', record.broader));
  }
  for (const record of implementations) {
    const { status, start, end } = record;
    const id = addEntity(graph, 'implementation', record, { status, start, end });
    graph.edge(id, 'IMPLEMENTS', ref('program', record.program));
    graph.edge(id, 'RUNS_IN', ref('region', record.region));
  }
}

function addIndicators(graph: GraphBuilder, { indicators }: Tables): void {
  for (const record of indicators) {
    const { nature, accumulation, definition } = record;
    const unitId = ref('unit', record.unit);
    const qualifierIds = record.qualifiers.map((qualifier) => `qualifier/${qualifier}`);
    const id = addEntity(graph, 'indicator', record, { nature, accumulation, definition, unitId, qualifierIds });
    graph.edge(id, 'IN_DOMAIN', ref('domain', record.domain));
    graph.edge(id, 'MEASURES', ref('program', record.program));
    graph.edge(id, 'BROADER', ref('indicator', record.broader));
    graph.edge(id, 'IN_UNIT', unitId);
  }
}

export function addEntities(graph: GraphBuilder, tables: Tables): void {
  addRegions(graph, tables);
  for (const record of tables.domains) {
    const id = addEntity(graph, 'domain', record);
    graph.edge(id, 'BROADER', ref('domain', record.parent));
  }
  addPrograms(graph, tables);
  addIndicators(graph, tables);
  for (const record of tables.policies) {
    const { documentNumber, issued, effectiveFrom, effectiveTo } = record;
    addLocated(graph, 'policy', record, { documentNumber, issued, effectiveFrom, effectiveTo });
  }
  for (const kind of Object.keys(plainKinds).filter(isPlainKind)) {
    for (const record of tables[plainKinds[kind].table]) addLocated(graph, kind, record);
  }
}
