import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { lookupStatement, pageStatement, totalStatement, type Keys } from '../neo4j/resource.js';
import type { Runner } from '../neo4j/run.js';
import type { Resource } from '../neo4j/statement.js';
import { coordinateOf, readPage, type Page, type PageArguments } from './arguments.js';
import { Connection, type Item } from './connection.js';
import { orderOf } from './order.js';

/** Filters as a client gives them: absent and null mean the same, not to filter. */
type GivenFilters<Filters> = { readonly [Name in keyof Filters]?: Filters[Name] | null | undefined };

/** Arguments of a field that is a connection: the page, and filters by the names of the resource's. */
type ConnectionArguments<Filters> = PageArguments & GivenFilters<Filters>;

type PlaceOfField = Pick<GraphQLResolveInfo, 'parentType' | 'fieldName'>;

/** Stands for the parent of what has none. */
const NO_PARENT = '';

const PAGE_ARGUMENTS = new Set(['first', 'after', 'last', 'before']);

/** How filters are read that people type: blanks around them mean nothing, and kinds are in capitals in the graph. */
const readings = new Map<string, (typed: string) => string>([
  ['text', (typed) => typed.trim()],
  ['kind', (typed) => typed.trim().toUpperCase()],
]);

/** The filters that are given. An argument that is neither filter nor page is a fault of the schema. */
function givenFilters<F, R, A extends string, P>(
  { name, anchors, filters }: Resource<F, R, A, P>,
  anchor: A,
  given: ConnectionArguments<F>,
): { names: (keyof F & string)[]; values: Record<string, unknown> } {
  const isFilter = (argument: string): argument is keyof F & string => Object.hasOwn(filters, argument);
  const names: (keyof F & string)[] = [];
  const values: Record<string, unknown> = {};
  for (const [argument, value] of Object.entries<unknown>({ ...given })) {
    if (PAGE_ARGUMENTS.has(argument) || value === null || value === undefined) continue;
    if (!isFilter(argument) || !anchors[anchor].isFiltered)
      throw new Error(`The anchor ${name}.${anchor} has no filter "${argument}".`);
    names.push(argument);
    const read = readings.get(argument);
    values[argument] = typeof value === 'string' && read !== undefined ? read(value) : value;
  }
  return { names, values };
}

/** No connection is ordered by more than four keys. */
function itemOf<Row>(row: Row & Keys): Item<Row> {
  return { row, keys: [row.key0, row.key1, row.key2, row.key3].filter((key) => key !== undefined) };
}

/**
 * A per-request loader of things by id: results follow the ids' order, an unknown id is `null`, an old one leads to what took its place.
 */
export function loadById<F, Row, A extends string, P>(
  run: Runner,
  resource: Resource<F, Row, A, P>,
): DataLoader<string, Row | null> {
  const statement = lookupStatement(resource);
  return new DataLoader(async (ids) => {
    const [found] = await run(statement, { ids });
    const rows = new Map(found?.rows.map((row) => [row.key, row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
}

/** Pages of a connection below a parent. */
export interface PagesByParent<Filters, Row> {
  load(parentId: string, given: ConnectionArguments<Filters>, place: PlaceOfField): Promise<Connection<Row>>;
}

/** Pages of a connection that has no parent. */
export interface Pages<Filters, Row> {
  load(given: ConnectionArguments<Filters>, place: PlaceOfField): Promise<Connection<Row>>;
}

/** Loads pages for one request: one statement for all parents that are asked for the same page in the same way. */
class PageLoader<F, R, A extends string, P> {
  private readonly pages = new Map<string, DataLoader<string, readonly Item<R>[]>>();
  private readonly totals = new Map<string, DataLoader<string, number>>();

  constructor(
    private readonly run: Runner,
    private readonly resource: Resource<F, R, A, P>,
    private readonly anchor: A,
    private readonly params: P,
  ) {}

  async load(parentId: string, given: ConnectionArguments<F>, { parentType, fieldName }: PlaceOfField) {
    const ordered = { coordinate: coordinateOf(parentType, fieldName), order: orderOf(this.resource, this.anchor) };
    const page = readPage(ordered, given);
    const filters = givenFilters(this.resource, this.anchor, given);
    const items = await this.pagesOf(page, filters).load(parentId);
    return new Connection(
      ordered,
      page,
      { items, countAll: () => this.totalsOf(filters).load(parentId) },
      (row) => row,
    );
  }

  private pagesOf(page: Page, { names, values }: ReturnType<typeof givenFilters<F, R, A, P>>) {
    const { direction, size, keys } = page;
    return remembered(this.pages, [page, values], () => {
      const shape = { anchor: this.anchor, filters: names, direction, isFirst: keys === null };
      const statement = pageStatement(this.resource, shape);
      const keyParams = Object.fromEntries((keys ?? []).map((key, index) => [`key${index}`, key]));
      const params = { ...this.params, ...values, ...keyParams, limit: size + 1 };
      return new DataLoader<string, readonly Item<R>[]>(async (parentIds) => {
        const found = await this.run(statement, { ...params, anchorIds: parentIds });
        const rowsOf = new Map(found.map(({ anchorId, rows }) => [anchorId ?? NO_PARENT, rows]));
        return parentIds.map((parentId) => {
          const items = (rowsOf.get(parentId) ?? []).map((row) => itemOf<R>(row));
          return direction === 'FORWARD' ? items : items.reverse();
        });
      });
    });
  }

  private totalsOf({ names, values }: ReturnType<typeof givenFilters<F, R, A, P>>) {
    return remembered(this.totals, [values], () => {
      const statement = totalStatement(this.resource, { anchor: this.anchor, filters: names });
      return new DataLoader<string, number>(async (parentIds) => {
        const found = await this.run(statement, { ...this.params, ...values, anchorIds: parentIds });
        const totals = new Map(found.map(({ anchorId, total }) => [anchorId ?? NO_PARENT, total]));
        return parentIds.map((parentId) => totals.get(parentId) ?? 0);
      });
    });
  }
}

function remembered<Value>(known: Map<string, Value>, key: unknown, make: () => Value): Value {
  const text = JSON.stringify(key);
  const value = known.get(text) ?? make();
  known.set(text, value);
  return value;
}

/** @param params what the anchor needs besides its parent */
export function loadPagesByParent<F, R, A extends string, P>(
  run: Runner,
  resource: Resource<F, R, A, P>,
  anchor: A,
  params: P,
): PagesByParent<F, R> {
  return new PageLoader(run, resource, anchor, params);
}

export function loadPages<F, R, A extends string, P>(
  run: Runner,
  resource: Resource<F, R, A, P>,
  anchor: A,
  params: P,
): Pages<F, R> {
  const loader = new PageLoader(run, resource, anchor, params);
  return { load: (given, place) => loader.load(NO_PARENT, given, place) };
}
