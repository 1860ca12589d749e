import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DatabaseDriver } from '../../src/neo4j/driver.js';
import { loadPackage } from '../../src/package/load.js';
import { readPackage } from '../../src/package/read.js';
import { createSchema } from '../../src/schema.js';
import { copyArticles, multiplyTables } from '../fixtures/packages.js';
import { startApi, type Answer } from '../harness/api.js';
import { statementBudget } from '../harness/budget.js';
import { sharedDriver, startDisposableDatabase, type DisposableDatabase } from '../harness/database.js';
import { database } from '../harness/environment.js';

/** Province → cities → implementations → program, and → series → observations → citation → source. */
const CHAIN = `{
  region(id: "region/410000") {
    name
    children(level: CITY, first: 100) {
      nodes {
        id
        name
        implementations(first: 50) {
          nodes {
            id
            program {
              id
              name
            }
          }
        }
        series(first: 50) {
          nodes {
            id
            indicator {
              name
            }
            points(first: 10) {
              nodes {
                id
                value
                citation {
                  selector
                  paragraph
                  source {
                    id
                    title
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}`;

interface Page<Node> {
  readonly nodes: readonly Node[];
}

/** The same fields asked of one city: what the chain returns at its end. */
interface City {
  readonly id: string;
  readonly implementations: Page<{ readonly program: { readonly name: string } }>;
  readonly series: Page<{
    readonly points: Page<{
      readonly id: string;
      readonly citation: { readonly selector: string; readonly source: { readonly id: string } };
    }>;
  }>;
}

function citiesOf({ data, errors }: Answer): readonly City[] {
  expect(errors).toEqual([]);
  return (data as { readonly region: { readonly children: Page<City> } }).region.children.nodes;
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
    disposable = await startDisposableDatabase('fivefold');
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
      expect(city?.implementations.nodes.length).toBeGreaterThan(5);
      const citations = city?.series.nodes.flatMap(({ points }) => points.nodes.map(({ citation }) => citation)) ?? [];
      const ofArticles = citations.filter(({ selector }) => selector.startsWith('char='));
      expect(ofArticles.length).toBeGreaterThan(8);
      for (const { source } of ofArticles) expect(source.id).toMatch(/^source\/(zhengzhou|puyang)-/);
      const ofCells = citations.filter(({ selector }) => /^cell=\d+,\d+$/.test(selector));
      expect(ofCells).toHaveLength(citations.length - ofArticles.length);
      for (const { source } of ofCells) expect(source.id).toBe('source/census-city-2010-2020');
    }
    const kaifeng = cities.find(({ id }) => id === 'region/410200');
    expect(kaifeng?.implementations.nodes).toEqual([]);
    expect(kaifeng?.series.nodes).toHaveLength(9); // what the census has of every city
  });

  test('keeps the budget of one statement for each edge', () => {
    expect(small.statements.length).toBeLessThanOrEqual(statementBudget(createSchema(), CHAIN));
    expect(small.statements).toEqual([
      'implementations.region',
      'indicators.byIds',
      'observations.series',
      'programs.byIds',
      'regions.byIds',
      'regions.parent',
      'series.region',
      'sources.byIds',
    ]);
  });

  test('sends the same statements for five times the rows', async () => {
    const articles = await copyArticles();
    const tables = await readPackage(articles.directory);
    await articles.remove();
    const target = { driver: disposable.driver, database };
    await loadPackage(tables, target);
    const once = await ask(disposable.driver);
    await loadPackage(multiplyTables(tables, 5), target);
    const large = await ask(disposable.driver);
    const points = (answer: Answer) =>
      citiesOf(answer).flatMap(({ series }) => series.nodes.flatMap((one) => one.points.nodes));
    expect(points(once).length).toBeGreaterThan(20);
    expect(points(large)).toHaveLength(5 * points(once).length);
    expect(citiesOf(large)).toHaveLength(85);
    expect(large.statements).toEqual(small.statements);
  });
});
