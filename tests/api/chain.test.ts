import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DatabaseDriver } from '../../src/neo4j/driver.js';
import { loadPackage } from '../../src/package/load.js';
import { readPackage } from '../../src/package/read.js';
import { createSchema } from '../../src/schema.js';
import { multiplyTables } from '../fixtures/packages.js';
import { startApi, type Answer } from '../harness/api.js';
import { statementBudget } from '../harness/budget.js';
import { sharedDriver, startDisposableDatabase, type DisposableDatabase } from '../harness/database.js';
import { database, dataDirectory } from '../harness/environment.js';

/** Province → cities → implementations → program, and → series → observations → citation → source. */
const CHAIN = `{
  region(id: "region/410000") {
    name
    children(level: CITY) {
      id
      name
      implementations {
        id
        program { id name }
      }
      series {
        id
        indicator { name }
        points { id value citation { selector paragraph source { id title } } }
      }
    }
  }
}`;

/** The same fields asked of one city: what the chain returns at its end. */
interface City {
  readonly id: string;
  readonly implementations: readonly { readonly program: { readonly name: string } }[];
  readonly series: readonly {
    readonly points: readonly {
      readonly id: string;
      readonly citation: { readonly selector: string; readonly source: { readonly id: string } };
    }[];
  }[];
}

function citiesOf({ data, errors }: Answer): readonly City[] {
  expect(errors).toEqual([]);
  return (data as { readonly region: { readonly children: readonly City[] } }).region.children;
}

async function ask(driver: DatabaseDriver): Promise<Answer> {
  const api = await startApi(driver);
  const answer = await api.query(CHAIN);
  await api.close();
  return answer;
}

describe('the chain from a province to the sources of its cities', () => {
  const shared = sharedDriver();
  let disposable: DisposableDatabase;
  let small: Answer;

  beforeAll(async () => {
    disposable = await startDisposableDatabase('tenfold');
    small = await ask(shared);
  });
  afterAll(async () => {
    await shared.close();
    await disposable.stop();
  });

  test('gives Henan’s 17 cities, and for Zhengzhou and Puyang what runs there and where each figure was read', () => {
    const cities = citiesOf(small);
    expect(cities).toHaveLength(17);
    for (const id of ['region/410100', 'region/410900']) {
      const city = cities.find((candidate) => candidate.id === id);
      expect(city?.implementations.length).toBeGreaterThan(5);
      expect(city?.series.length).toBeGreaterThan(8);
      for (const { citation } of city?.series.flatMap(({ points }) => points) ?? []) {
        expect(citation.selector).toMatch(/^char=\d+,\d+$/);
        expect(citation.source.id).toMatch(/^source\/(zhengzhou|puyang)-/);
      }
    }
    expect(cities.find(({ id }) => id === 'region/410200')).toMatchObject({ implementations: [], series: [] });
  });

  test('keeps the budget of one statement for each edge', () => {
    expect(small.statements.length).toBeLessThanOrEqual(statementBudget(createSchema(), CHAIN));
    expect(small.statements).toEqual([
      'childrenByRegionIds',
      'implementationsByRegionIds',
      'indicatorsByIds',
      'pointsBySeriesIds',
      'programsByIds',
      'regionsByIds',
      'seriesByRegionIds',
      'sourcesByIds',
    ]);
  });

  test('sends the same statements for ten times the rows', async () => {
    const tables = multiplyTables(await readPackage(dataDirectory), 10);
    await loadPackage(tables, { driver: disposable.driver, database });
    const large = await ask(disposable.driver);
    const points = (answer: Answer) => citiesOf(answer).flatMap(({ series }) => series.flatMap((one) => one.points));
    expect(points(large)).toHaveLength(10 * points(small).length);
    expect(citiesOf(large)).toHaveLength(170);
    expect(large.statements).toEqual(small.statements);
  });
});
