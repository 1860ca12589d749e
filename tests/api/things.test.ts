import { beforeAll, describe, expect, test } from '@jest/globals';
import type { LinksRecord, MentionsRecord, Tables } from '../../src/generated/package.js';
import { plainKinds } from '../../src/entity/kinds.js';
import { linkIdOf } from '../../src/package/graph/facts.js';
import { readPackage } from '../../src/package/read.js';
import { createSchema } from '../../src/schema.js';
import { sharedApi } from '../harness/api.js';
import { statementBudget } from '../harness/budget.js';
import { dataDirectory } from '../harness/environment.js';

const PLACE = 'nodes { attribute basis citation { selector source { id } } }';

const THINGS = `query ($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Entity { zh: name en: name(lang: EN) aliases domain { id } mentions(first: 100) { ${PLACE} } }
    ... on LocatedEntity { kind region { id } }
    ... on Population { broader { id } }
    ... on Program { programKind: kind broaderProgram: broader { id } description }
    ... on Implementation { program { id } place: region { id } status start end }
    ... on Policy { documentNumber issued effectiveFrom effectiveTo }
    ... on Indicator {
      unit { id } measured: program { id } nature accumulation qualifiers { id } broaderIndicator: broader { id } definition
    }
    ... on Observation { restated: mentions(first: 100) { ${PLACE} } }
  }
}`;

const LINKS = `query ($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Link {
      id relation { id } from { id } to { id } validFrom validTo
      evidence { basis confidence note citation { selector source { id } } }
    }
  }
}`;

type Columns = Readonly<Record<string, unknown>>;

const ref = (kind: string, id: string | null) => (id === null ? null : { id: `${kind}/${id}` });
const named = (row: { readonly nameZh: string; readonly nameEn: string; readonly aliases: readonly string[] }) => ({
  ...{ zh: row.nameZh, en: row.nameEn, aliases: row.aliases },
});

/** What the API must say of each thing of the package that is no region, by id. */
function expectedThings(tables: Tables): ReadonlyMap<string, Columns> {
  const domains = new Map(tables.programs.map(({ id, domain }) => [id, domain]));
  const located = (row: { readonly kind: string; readonly region: string | null; readonly domain: string | null }) => ({
    ...{ kind: row.kind, region: ref('region', row.region), domain: ref('domain', row.domain) },
  });
  const things = new Map<string, Columns>();
  for (const [kind, { table }] of Object.entries(plainKinds)) {
    for (const row of tables[table]) {
      const broader = 'broader' in row ? { broader: ref('population', row.broader) } : {};
      things.set(`${kind}/${row.id}`, { ...named(row), ...located(row), ...broader });
    }
  }
  for (const row of tables.policies) {
    const { documentNumber, issued, effectiveFrom, effectiveTo } = row;
    const own = { documentNumber, issued, effectiveFrom, effectiveTo };
    things.set(`policy/${row.id}`, { ...named(row), ...located(row), ...own });
  }
  for (const row of tables.programs) {
    const own = { programKind: row.kind, broaderProgram: ref('program', row.broader), description: row.description };
    things.set(`program/${row.id}`, { ...named(row), domain: ref('domain', row.domain), ...own });
  }
  for (const row of tables.implementations) {
    const { status, start, end } = row;
    const own = { program: ref('program', row.program), place: ref('region', row.region), status, start, end };
    const domain = ref('domain', domains.get(row.program) ?? null);
    things.set(`implementation/${row.id}`, { ...named(row), domain, ...own });
  }
  for (const row of tables.indicators) {
    const { nature, accumulation, definition } = row;
    things.set(`indicator/${row.id}`, {
      ...{ ...named(row), domain: ref('domain', row.domain), nature, accumulation, definition },
      ...{ unit: ref('unit', row.unit), measured: ref('program', row.program) },
      qualifiers: row.qualifiers.map((id) => ref('qualifier', id)),
      broaderIndicator: ref('indicator', row.broader),
    });
  }
  return things;
}

const place = ({ attribute, basis, selector, source }: MentionsRecord) => ({
  ...{ attribute, basis, citation: { selector, source: { id: `source/${source}` } } },
});

const evidence = ({ basis, confidence, note, selector, source }: LinksRecord) => ({
  ...{ basis, confidence, note, citation: { selector, source: { id: `source/${source}` } } },
});

function grouped<Row>(rows: readonly Row[], key: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}

describe('every thing, link and mention of the package', () => {
  const api = sharedApi();
  let tables: Tables;
  let statements = 0;

  beforeAll(async () => {
    tables = await readPackage(dataDirectory);
  });

  /** What the API says of these ids, a hundred in a query. */
  async function ask(query: string, ids: readonly string[]): Promise<ReadonlyMap<string, Columns>> {
    const found = new Map<string, Columns>();
    for (let from = 0; from < ids.length; from += 100) {
      const answer = await api.query(query, { ids: ids.slice(from, from + 100) });
      expect(answer.errors).toEqual([]);
      for (const node of answer.data?.nodes as readonly (Columns & { readonly id: string })[]) found.set(node.id, node);
      statements = Math.max(statements, answer.statements.length);
    }
    return found;
  }

  test('is found in GraphQL with all its columns, and with each place where it was read', async () => {
    const things = expectedThings(tables);
    const mentions = grouped(tables.mentions, ({ entity }) => entity);
    const found = await ask(THINGS, [...new Set([...things.keys(), ...mentions.keys()])]);
    for (const [id, columns] of things) expect(found.get(id)).toMatchObject(columns);
    for (const [id, rows] of mentions) {
      const { mentions: read, restated } = found.get(id) ?? {};
      const { nodes } = (read ?? restated) as { readonly nodes: readonly unknown[] };
      expect(nodes).toHaveLength(rows.length);
      expect(nodes).toEqual(expect.arrayContaining(rows.map(place)));
    }
    expect(statements).toBeLessThanOrEqual(statementBudget(createSchema(), THINGS));
  });

  test('is a link with both its ends, its days and all its evidence', async () => {
    const links = grouped(tables.links, linkIdOf);
    statements = 0;
    const found = await ask(LINKS, [...links.keys()]);
    for (const [id, rows] of links) {
      const [{ from, relation, to, validFrom, validTo }] = rows as readonly [LinksRecord];
      const ends = { from: { id: from }, relation: { id: `relation/${relation}` }, to: { id: to } };
      expect(found.get(id)).toMatchObject({ id, ...ends, validFrom, validTo });
      expect(found.get(id)?.evidence).toHaveLength(rows.length);
      expect(found.get(id)?.evidence).toEqual(expect.arrayContaining(rows.map(evidence)));
    }
    expect(statements).toBeLessThanOrEqual(statementBudget(createSchema(), LINKS));
  });
});
