import type { Key } from '../connection/cursor.js';
import type { ColumnType, Resource, Statement } from './statement.js';

/** Composes the statements of a `:resource` out of its parts. Values travel as parameters: the texts are a closed set. */

export type PageParams = Readonly<Record<string, unknown>>;

/** The values that a page is ordered by, in the order of its anchor. */
export type Keys = Readonly<Partial<Record<`key${number}`, Key>>>;

/** One record for each parent: its things as lists, which costs half of a record for each. */
export interface PageRow<Row> {
  /** `null` where there is no parent. */
  readonly anchorId: string | null;
  readonly rows: readonly (Row & Keys)[];
}

export interface TotalRow {
  readonly anchorId: string | null;
  readonly total: number;
}

/** One record for all ids, with the id that was asked for: an old one leads to the thing that took its place. */
interface LookupRow<Row> {
  readonly rows: readonly (Row & { readonly key: string })[];
}

/** Which page of which things. */
export interface PageShape<Filters, Anchor extends string> {
  readonly anchor: Anchor;
  /** Names of the filters that are given, in any order. */
  readonly filters: readonly (keyof Filters & string)[];
  readonly direction: 'FORWARD' | 'BACKWARD';
  /** Whether it begins at the end of the connection, without a cursor. */
  readonly isFirst: boolean;
}

const STRING: ColumnType = { type: 'string', list: false, nullable: false };
const STRINGS: ColumnType = { type: 'string', list: true, nullable: false };
const PARENT: ColumnType = { type: 'string', list: false, nullable: true };
const INT: ColumnType = { type: 'int', list: false, nullable: false };

/** `RETURN a AS x, b AS y` → those columns and `extra` as lists, one for each row. */
function listed(rows: string, carried: readonly string[], columns: readonly string[]) {
  const [matches = '', returned = ''] = rows.split(/\bRETURN\n/);
  const carry = carried.map((name) => `  ${name},\n`).join('');
  const withs = `${matches}WITH\n${carry}${returned}`;
  return { withs, list: `collect([${columns.join(', ')}])` };
}

function rowsType(fields: Readonly<Record<string, ColumnType>>): ColumnType {
  return {
    type: 'records',
    list: true,
    nullable: false,
    fields: Object.entries(fields).map(([name, type]) => ({ name, ...type })),
  };
}

/** Lexicographic: behind the keys of the cursor, in the direction of the page. */
function behind(expressions: readonly string[], sign: '>' | '<'): string {
  return expressions
    .map((expression, index) => {
      const equal = expressions.slice(0, index).map((before, at) => `${before} = $key${at}`);
      return [...equal, `${expression} ${sign} $key${index}`].join(' AND ');
    })
    .map((alternative) => (expressions.length === 1 ? alternative : `(${alternative})`))
    .join(' OR ');
}

/** What an anchor and filters choose: MATCH … and WHERE …, in this order. */
function chosen<F, R, A extends string, P>(
  { anchors, filters }: Resource<F, R, A, P>,
  anchor: A,
  names: readonly (keyof F & string)[],
  conditions: readonly string[],
): string {
  const texts = names.toSorted().map((name) => filters[name].text);
  const matches = texts.filter((text) => text.startsWith('MATCH'));
  const all = [...conditions, ...texts.filter((text) => !text.startsWith('MATCH'))];
  const where = all.length === 0 ? [] : [`WHERE ${all.map((condition) => `(${condition})`).join(' AND ')}`];
  return [anchors[anchor].text, ...matches, ...where].join('\n');
}

function filterParams<F, R, A extends string, P>(
  { filters, params }: Resource<F, R, A, P>,
  names: readonly (keyof F & string)[],
): Record<string, ColumnType> {
  return { ...params, ...Object.fromEntries(names.map((name) => [name, filters[name]])) };
}

/** True of everything; it lets an index on the id give the things, and their order. */
const ANY_ID = 'n.id IS NOT NULL';

/** Many ids at once are looked up one by one, whatever the planner holds for cheaper by the statistics of the moment. */
const SEEK = 'USING INDEX SEEK';
/** Begins a statement for several parents at once. */
const PARENTS = `UNWIND $anchorIds AS anchorId\nMATCH (parent:Resource {id: anchorId})\n${SEEK} parent:Resource(id)\n`;

/** One page for each parent, or one without a parent. Backwards, its rows come from the end of the connection. */
export function pageStatement<F, R, A extends string, P>(
  resource: Resource<F, R, A, P>,
  { anchor, filters, direction, isFirst }: PageShape<F, A>,
): Statement<PageParams, PageRow<R>> {
  const { keys: keyNames, hasParent } = resource.anchors[anchor];
  const keyTypes = keyNames.map((name) => resource.keys[name]).filter((key) => key !== undefined);
  const expressions = keyTypes.map(({ expression }) => expression);
  const isForward = direction === 'FORWARD';
  const keys = expressions.map((_, index) => `key${index}`);
  const order = keys.map((key) => (isForward ? key : `${key} DESC`)).join(', ');
  const conditions = isFirst ? (hasParent ? [] : [ANY_ID]) : [behind(expressions, isForward ? '>' : '<')];
  const page = [
    chosen(resource, anchor, filters, conditions),
    `WITH n, ${expressions.map((expression, index) => `${expression} AS key${index}`).join(', ')}`,
    `ORDER BY ${order}`,
    'LIMIT $limit',
  ].join('\n');
  const columns = [...keys, ...Object.keys(resource.columns)];
  const { withs, list } = listed(resource.rows, hasParent ? ['anchorId', ...keys] : keys, columns);
  const paged = hasParent ? `${PARENTS}CALL (parent) {\n${page}\nRETURN n, ${keys.join(', ')}\n}` : page;
  const keyParams = Object.fromEntries(keyTypes.map((type, index) => [`key${index}`, type]));
  return {
    name: `${resource.name}.${anchor}`,
    file: resource.file,
    cardinality: 'many',
    params: {
      ...(hasParent ? { anchorIds: STRINGS } : {}),
      limit: INT,
      ...(isFirst ? {} : keyParams),
      ...filterParams(resource, filters),
    },
    columns: { anchorId: PARENT, rows: rowsType({ ...keyParams, ...resource.columns }) },
    text: `${paged}\n${withs}\nORDER BY ${order}\nRETURN ${hasParent ? 'anchorId' : 'NULL AS anchorId'}, ${list} AS rows`,
  };
}

/** How many things there are, for each parent or without one. */
export function totalStatement<F, R, A extends string, P>(
  resource: Resource<F, R, A, P>,
  { anchor, filters }: Pick<PageShape<F, A>, 'anchor' | 'filters'>,
): Statement<PageParams, TotalRow> {
  const { hasParent } = resource.anchors[anchor];
  const counted = `${chosen(resource, anchor, filters, hasParent ? [] : [ANY_ID])}\nRETURN count(n) AS total`;
  return {
    name: `${resource.name}.${anchor}.total`,
    file: resource.file,
    cardinality: 'many',
    params: { ...(hasParent ? { anchorIds: STRINGS } : {}), ...filterParams(resource, filters) },
    columns: { anchorId: PARENT, total: INT },
    text: hasParent
      ? `${PARENTS}CALL (parent) {\n${counted}\n}\nRETURN anchorId, total`
      : counted.replace(/RETURN (count\(n\) AS total)$/, 'RETURN NULL AS anchorId, $1'),
  };
}

/** The things with these ids; `redirects` of the package lead from old ids to the things that took their place. */
export function lookupStatement<F, R, A extends string, P>(
  resource: Resource<F, R, A, P>,
): Statement<{ readonly ids: readonly string[] }, LookupRow<R>> {
  const columns = Object.keys(resource.columns);
  const { withs, list } = listed(resource.rows, ['key'], ['key', ...columns]);
  return {
    name: `${resource.name}.byIds`,
    file: resource.file,
    cardinality: 'one',
    params: { ids: STRINGS },
    columns: { rows: rowsType({ key: STRING, ...resource.columns }) },
    text: `UNWIND $ids AS key\nMATCH (asked:Resource {id: key})-[:REDIRECTS_TO*0..1]->(n:${resource.label ?? ''})\n${SEEK} asked:Resource(id)\n${withs}\nRETURN ${list} AS rows`,
  };
}
