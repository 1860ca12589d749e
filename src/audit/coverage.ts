import type { Tables } from '../generated/package.js';
import type { AuditedSource } from './audit.js';
import { readThings } from './entities.js';

/** How much was read where, and how much of it takes a step beyond the words. */

/** How many there are and how many of them are `DERIVED`. */
interface Count {
  readonly all: number;
  readonly derived: number;
}

interface Coverage {
  /** Id of a source or of a domain. */
  readonly id: string;
  readonly figures: Count;
  /** Things with a mention; one is derived if all its mentions are. */
  readonly entities: Count;
  readonly links: Count;
  /** Numerals of the document and those that are accounted for; `null` for a domain, and for a table. */
  readonly numerals: { readonly all: number; readonly accounted: number } | null;
}

export interface CoverageReport {
  readonly sources: readonly Coverage[];
  readonly domains: readonly Coverage[];
}

const countOf = (rows: readonly { readonly basis: 'STATED' | 'DERIVED' }[]): Count => ({
  all: rows.length,
  derived: rows.filter(({ basis }) => basis === 'DERIVED').length,
});

type Mention = Tables['mentions'][number];

/** The things that mentions speak of. */
function entityCount(mentions: readonly Mention[]): Count {
  const stated = new Map<string, boolean>();
  for (const { entity, attribute, basis } of mentions) {
    if (attribute === null) stated.set(entity, basis === 'STATED' || stated.get(entity) === true);
  }
  return { all: stated.size, derived: [...stated.values()].filter((isStated) => !isStated).length };
}

/** The domain of each thing and figure by its global id; an implementation has that of its program. */
function domainFinder(tables: Tables): (id: string) => string | undefined {
  const indicators = new Map(tables.indicators.map(({ id, domain }) => [id, domain]));
  const programs = new Map(tables.programs.map(({ id, domain }) => [`program/${id}`, domain]));
  const withDomain = [
    ...tables.policies.map(({ id, domain }) => [`policy/${id}`, domain] as const),
    ...tables.organizations.map(({ id, domain }) => [`organization/${id}`, domain] as const),
    ...tables.systems.map(({ id, domain }) => [`system/${id}`, domain] as const),
    ...tables.populations.map(({ id, domain }) => [`population/${id}`, domain] as const),
    ...tables.funds.map(({ id, domain }) => [`fund/${id}`, domain] as const),
    ...tables.facilities.map(({ id, domain }) => [`facility/${id}`, domain] as const),
    ...tables.events.map(({ id, domain }) => [`event/${id}`, domain] as const),
    ...tables.observations.map(({ id, indicator }) => [`observation/${id}`, indicators.get(indicator)] as const),
  ];
  const domains = new Map<string, string | null | undefined>(withDomain);
  const programOf = new Map(readThings(tables).map(({ id, program }) => [id, program ?? id]));
  return (id) => programs.get(programOf.get(id) ?? '') ?? domains.get(id) ?? undefined;
}

export function coverageOf(tables: Tables, audited: readonly AuditedSource[]): CoverageReport {
  const accounts = new Map(audited.map(({ id, numerals, accounted }) => [id, { all: numerals, accounted }]));
  const sources = tables.sources.map(({ id }) => ({
    id,
    figures: countOf(tables.observations.filter(({ source }) => source === id)),
    entities: entityCount(tables.mentions.filter(({ source }) => source === id)),
    links: countOf(tables.links.filter(({ source }) => source === id)),
    numerals: accounts.get(id) ?? null,
  }));
  const domainOf = domainFinder(tables);
  const domains = tables.domains.map(({ id }) => ({
    id,
    figures: countOf(tables.observations.filter((row) => domainOf(`observation/${row.id}`) === id)),
    entities: entityCount(tables.mentions.filter(({ entity }) => domainOf(entity) === id)),
    links: countOf(tables.links.filter(({ from }) => domainOf(from) === id)),
    numerals: null,
  }));
  return { sources, domains };
}

/** A share as a whole percentage; nothing of nothing is shown as such. */
const share = (part: number, all: number) => (all === 0 ? '–' : `${Math.round((part * 100) / all)}%`);

function markdownTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)));
  const lineOf = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [lineOf(head), lineOf(widths.map((width) => '-'.repeat(width))), ...body.map(lineOf)].join('\n');
}

function coverageTable(first: string, rows: readonly Coverage[], hasNumerals: boolean): string {
  const head = [first, 'figures', 'derived', 'entities', 'derived', 'links', 'derived'];
  const body = rows.map(({ id, figures, entities, links, numerals }) => [
    id,
    ...[figures, entities, links].flatMap(({ all, derived }) => [String(all), share(derived, all)]),
    ...(!hasNumerals
      ? []
      : numerals === null
        ? ['–', '–']
        : [String(numerals.all), share(numerals.accounted, numerals.all)]),
  ]);
  return markdownTable([[...head, ...(hasNumerals ? ['numerals', 'accounted'] : [])], ...body]);
}

/** The two tables that README shows, as `npx minsheng audit --coverage` prints them. */
export const coverageText = ({ sources, domains }: CoverageReport) =>
  `${coverageTable('source', sources, true)}\n\n${coverageTable('domain', domains, false)}`;
