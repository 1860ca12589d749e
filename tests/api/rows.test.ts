import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ObservationsRecord } from '../../src/generated/package.js';
import { createSchema } from '../../src/schema.js';
import { readPackage } from '../../src/package/read.js';
import { openDocuments } from '../../src/source/documents.js';
import { statementBudget } from '../harness/budget.js';
import { startApi, type Api } from '../harness/api.js';
import { sharedDriver } from '../harness/database.js';
import { dataDirectory, sourcesDirectory } from '../harness/environment.js';

const ROWS = `query ($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Observation {
      id value raw comparator modality statistic periodBasis basis note context
      unit { id }
      period { start end duration }
      reference { start end }
      qualifiers { id }
      series { region { id } indicator { id } subjects { id } population { id } }
      citation { selector paragraph source { id } quote { prefix exact suffix } }
    }
  }
}`;

const CELLS = `query ($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Observation { id value raw period { end } citation { selector paragraph source { id } } }
  }
}`;

/** What the API must say of a row of data/observations.csv. */
function expected(row: ObservationsRecord) {
  const { value, raw, comparator, modality, statistic, basis, note, context, periodBasis } = row;
  const { referenceStart, referenceEnd, periodStart, periodEnd, duration } = row;
  return {
    ...{ id: `observation/${row.id}`, value, raw, comparator, modality, statistic, periodBasis, basis, note, context },
    unit: { id: `unit/${row.unit}` },
    period: { start: periodStart, end: periodEnd, duration },
    reference: referenceStart === null && referenceEnd === null ? null : { start: referenceStart, end: referenceEnd },
    qualifiers: row.qualifiers.map((id) => ({ id: `qualifier/${id}` })),
    series: {
      region: { id: `region/${row.region}` },
      indicator: { id: `indicator/${row.indicator}` },
      subjects: row.subject.map((id) => ({ id })),
      population: row.population === null ? null : { id: row.population },
    },
  };
}

interface Found {
  readonly id: string;
  readonly raw: string;
  readonly citation: {
    readonly selector: string;
    readonly paragraph: number;
    readonly source: { readonly id: string };
    readonly quote: { readonly prefix: string; readonly exact: string; readonly suffix: string } | null;
  };
}

describe('every row of data/observations.csv', () => {
  const driver = sharedDriver();
  let api: Api;
  let rows: readonly ObservationsRecord[];
  let cells: readonly ObservationsRecord[];
  let found: readonly Found[];
  let statements = 0;

  beforeAll(async () => {
    const tables = await readPackage(dataDirectory);
    const isTable = (source: string) => tables.tables.some((table) => table.source === source);
    rows = tables.observations.filter(({ source }) => !isTable(source));
    cells = tables.observations.filter(({ source }) => isTable(source));
    api = await startApi(driver, openDocuments(sourcesDirectory));
    found = (await ask(ROWS, rows)) as readonly Found[];
  });
  /** The nodes of these rows, a hundred in a query. */
  async function ask(query: string, wanted: readonly ObservationsRecord[]): Promise<readonly unknown[]> {
    const nodes: unknown[] = [];
    for (let from = 0; from < wanted.length; from += 100) {
      const ids = wanted.slice(from, from + 100).map(({ id }) => `observation/${id}`);
      const answer = await api.query(query, { ids });
      expect(answer.errors).toEqual([]);
      nodes.push(...(answer.data?.nodes as unknown[]));
      statements = Math.max(statements, answer.statements.length);
    }
    return nodes;
  }
  afterAll(async () => {
    await api.close();
    await driver.close();
  });

  test('is one of all that the five documents print', () => {
    const fileOf = (source: string) => (source === 'zhengzhou-2020-06' ? 'henan-2020-06' : source);
    const counts = new Map<string, number>();
    for (const { source } of rows) counts.set(fileOf(source), (counts.get(fileOf(source)) ?? 0) + 1);
    expect(rows.length).toBeGreaterThanOrEqual(360);
    expect([...counts.keys()].toSorted()).toEqual([
      'henan-2020-06',
      'linyi-2020-10',
      'puyang-2021',
      'shanxi-2020',
      'zhengzhou-2023-02',
    ]);
    expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(40);
  });

  test('comes back through GraphQL with its value, unit, period, raw and all its other columns', () => {
    expect(found).toHaveLength(rows.length);
    rows.forEach((row, index) => {
      expect(found[index]).toMatchObject(expected(row));
      expect(found[index]?.citation).toMatchObject({ selector: row.selector, source: { id: `source/${row.source}` } });
      expect(found[index]?.citation.paragraph).toBeGreaterThan(0);
    });
  });

  test('is quoted exactly where the documents are at hand, and without them the quote is null', () => {
    for (const { raw, citation } of found) {
      if (sourcesDirectory === undefined) expect(citation.quote).toBeNull();
      else expect(citation.quote?.exact).toBe(raw);
    }
  });

  test('stands beside every cell of the statistical tables, each with its figure and its place', async () => {
    expect(cells.length).toBeGreaterThan(6000);
    const answers = await ask(CELLS, cells);
    expect(answers).toEqual(
      cells.map((row) => ({
        ...{ id: `observation/${row.id}`, value: row.value, raw: row.raw, period: { end: row.periodEnd } },
        citation: { selector: row.selector, paragraph: null, source: { id: `source/${row.source}` } },
      })),
    );
  });

  test('costs no statement of its own: all kinds of rows together take as many as the fields of the query', () => {
    expect(statements).toBeLessThanOrEqual(statementBudget(createSchema(), ROWS));
  });
});
