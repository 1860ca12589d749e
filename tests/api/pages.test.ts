import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { assertObjectType, isObjectType, type GraphQLObjectType } from 'graphql';
import type { Tables } from '../../src/generated/package.js';
import { loadPackage } from '../../src/package/load.js';
import { readPackage } from '../../src/package/read.js';
import { createSchema } from '../../src/schema.js';
import { copyArticles, growTables } from '../fixtures/packages.js';
import { startApi, type Api } from '../harness/api.js';
import { startDisposableDatabase, type DisposableDatabase } from '../harness/database.js';
import { database } from '../harness/environment.js';
import { fieldsOf, idsByType, isConnection } from '../harness/schemaWalk.js';

const schema = createSchema();
const queryType = assertObjectType(schema.getQueryType());

type Direction = 'forwards' | 'backwards';

interface PageOf {
  readonly edges: readonly { readonly cursor: string; readonly node: Readonly<Record<string, unknown>> }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/** One connection of one thing, or of the root. */
interface Walk {
  readonly name: string;
  /** Asks for one page of it, which the variables say. */
  readonly query: string;
  readonly parentId: string | undefined;
  readonly field: string;
}

/** What tells a node of a connection from the others: its id, or of what has none all its fields. */
function selectionOf(type: GraphQLObjectType, field: string): string {
  const connection = type.getFields()[field]?.type.toString().replace('!', '');
  return connection === 'MentionConnection' ? 'subject { id } attribute citation { selector source { id } }' : 'id';
}

function walkOf(type: GraphQLObjectType, field: string, parentId?: string): Walk {
  const edges = `edges { cursor node { ${selectionOf(type, field)} } }`;
  const info = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
  const page = `${field}(first: $first, after: $after, last: $last, before: $before) { ${edges} ${info} totalCount @include(if: $count) }`;
  const asked = parentId === undefined ? page : `node(id: "${parentId}") { ... on ${type.name} { ${page} } }`;
  const variables = '$first: Int, $after: String, $last: Int, $before: String, $count: Boolean!';
  return {
    name: `${type.name}.${field} of ${parentId ?? 'the root'}`,
    query: `query (${variables}) { ${asked} }`,
    parentId,
    field,
  };
}

async function ask(api: Api, { query, parentId, field }: Walk, page: Readonly<Record<string, unknown>>, count = false) {
  const { data, errors } = await api.query(query, { ...page, count });
  expect(errors).toEqual([]);
  return (parentId === undefined ? data?.[field] : (data?.node as Record<string, unknown>)[field]) as PageOf;
}

/** So many at a time as the pool of the tests has connections for. */
async function forAll<Value>(values: readonly Value[], act: (value: Value) => Promise<unknown>): Promise<void> {
  const atATime = 5;
  for (let done = 0; done < values.length; done += atATime)
    await Promise.all(values.slice(done, done + atATime).map(act));
}

/** A thousand requests of texts that the database has to plan first, on a slow machine, in milliseconds. */
const SLOW_MS = 300_000;
/** Small, so that every connection has several pages. */
const PAGE_SIZE = 3;
/** As many pages as are asked for of a long connection in all: enough to cross every load. */
const MOST_PAGES = 6;

/** Asks for one page after the other; rows may be added between two of them. */
class Walker {
  readonly found: string[] = [];
  private cursor: string | null = null;
  private pages = 0;
  isDone = false;

  constructor(
    readonly walk: Walk,
    readonly direction: Direction,
  ) {}

  async step(api: Api): Promise<void> {
    if (this.isDone) return;
    const isForward = this.direction === 'forwards';
    const page = isForward ? { first: PAGE_SIZE, after: this.cursor } : { last: PAGE_SIZE, before: this.cursor };
    const { edges, pageInfo } = await ask(api, this.walk, page);
    expect(edges.length).toBeLessThanOrEqual(PAGE_SIZE);
    expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([
      edges.at(0)?.cursor ?? null,
      edges.at(-1)?.cursor ?? null,
    ]);
    const ids = edges.map(({ node }) => JSON.stringify(node));
    if (isForward) this.found.push(...ids);
    else this.found.unshift(...ids);
    this.cursor = isForward ? pageInfo.endCursor : pageInfo.startCursor;
    this.pages += 1;
    this.isDone = !(isForward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage) || this.pages >= MOST_PAGES;
  }
}

/** Everything of a connection, in pages of the greatest size; no more than a walk can reach from either end. */
async function wholeOf(api: Api, walk: Walk): Promise<{ first: string[]; last: string[]; totalCount: number }> {
  const first = await ask(api, walk, { first: 100 }, true);
  const last = await ask(api, walk, { last: 100 });
  const idsOf = ({ edges }: PageOf) => edges.map(({ node }) => JSON.stringify(node));
  return { first: idsOf(first), last: idsOf(last), totalCount: first.totalCount };
}

describe('deep pages', () => {
  let server: DisposableDatabase;
  let tables: Tables;
  let api: Api;
  let walks: readonly Walk[];

  const load = (wanted: Tables) => loadPackage(wanted, { driver: server.driver, database });

  /** The thing of a type that has most below it, for each of its connections. */
  async function walksOf(type: GraphQLObjectType, ids: readonly string[]): Promise<Walk[]> {
    const connections = fieldsOf(type).filter(isConnection);
    if (connections.length === 0 || ids.length === 0) return [];
    const fields = connections.map(({ name }) => `${name} { totalCount }`).join(' ');
    const { data, errors } = await api.query(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on ${type.name} { ${fields} } } }`,
      { ids: ids.slice(0, 30) },
    );
    expect(errors).toEqual([]);
    const nodes = data?.nodes as readonly Readonly<Record<string, { readonly totalCount: number }>>[];
    return connections.map(({ name }) => {
      const counts = nodes.map((node) => node[name]?.totalCount ?? 0);
      return walkOf(type, name, ids[counts.indexOf(Math.max(...counts))]);
    });
  }

  beforeAll(async () => {
    server = await startDisposableDatabase('pages');
    // Six thousand cells of one table would make each load long, and no page deeper.
    const articles = await copyArticles();
    tables = await readPackage(articles.directory);
    await articles.remove();
    await load(tables);
    api = await startApi(server.driver);
    const ids = idsByType(tables);
    const objects = Object.values(schema.getTypeMap()).filter(isObjectType);
    const below = [];
    for (const type of objects) below.push(...(await walksOf(type, ids.get(type.name) ?? [])));
    const roots = fieldsOf(queryType).filter(isConnection);
    walks = [...roots.map(({ name }) => walkOf(queryType, name)), ...below];
  }, SLOW_MS);
  afterAll(async () => {
    await api.close();
    await server.stop();
  });

  test(
    'of every connection, forwards and backwards, give each row once and in order while rows are added',
    async () => {
      expect(walks.length).toBeGreaterThan(50);
      const before = new Map<Walk, Awaited<ReturnType<typeof wholeOf>>>();
      await forAll(walks, async (walk) => before.set(walk, await wholeOf(api, walk)));
      const walkers = walks.flatMap((walk) => [new Walker(walk, 'forwards'), new Walker(walk, 'backwards')]);

      let grown = tables;
      for (let round = 1; walkers.some(({ isDone }) => !isDone); round += 1) {
        await forAll(walkers, (walker) => walker.step(api));
        if (round <= 2) {
          grown = growTables(grown, round);
          await load(grown);
        }
      }

      const faults: string[] = [];
      for (const { walk, direction, found } of walkers) {
        const old = before.get(walk);
        const now = await wholeOf(api, walk);
        const order = direction === 'forwards' ? now.first : now.last;
        const reached = order.filter((id) => found.includes(id));
        const known = direction === 'forwards' ? (old?.first ?? []) : (old?.last ?? []);
        // Of the rows that were there from the beginning, those between the end where the walk began and where it stopped.
        const end = direction === 'forwards' ? found.at(-1) : found.at(0);
        const within =
          direction === 'forwards'
            ? order.slice(0, order.indexOf(end ?? '') + 1)
            : order.slice(order.indexOf(end ?? ''));
        const missed = known.filter((id) => within.includes(id) && !found.includes(id));
        if (new Set(found).size !== found.length) faults.push(`${walk.name} ${direction}: a row twice`);
        if (reached.join() !== found.join()) faults.push(`${walk.name} ${direction}: out of order`);
        if (missed.length > 0) faults.push(`${walk.name} ${direction}: without ${missed.join(', ')}`);
        if (now.totalCount < (old?.totalCount ?? 0)) faults.push(`${walk.name}: fewer in all than before`);
      }
      expect(faults).toEqual([]);
    },
    SLOW_MS,
  );
});
