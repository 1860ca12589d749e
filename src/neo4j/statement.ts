/** The types that a statement's header speaks of; src/generated/cypher.ts holds one `Statement` for each file in `cypher/`. */

export type NoParams = Record<string, never>;
export type NoFilters = object;

/** What Neo4j can keep on a node or a relationship: a `number` becomes a FLOAT, a `bigint` an INTEGER. */
export type PropertyValue = string | number | bigint | boolean | readonly string[];
export type Properties = Readonly<Record<string, PropertyValue>>;

export interface ColumnType {
  readonly type: 'string' | 'int' | 'float' | 'boolean' | 'map' | 'enum' | 'records';
  readonly list: boolean;
  readonly nullable: boolean;
  /** Of a `string` that is the id of a thing: of which kind. */
  readonly idKind?: string;
  /** Of `enum`: its name in the schema and its values. */
  readonly enumName?: string;
  readonly values?: readonly string[];
  /** Of `records`: the fields, in the order in which the statement lists their values. */
  readonly fields?: readonly (ColumnType & { readonly name: string })[];
}

/** One file of `cypher/`. `Params` and `Row` exist for the compiler only: they are what `params` and `columns` describe. */
export interface Statement<Params, Row> {
  readonly name: string;
  readonly file: string;
  readonly cardinality: 'one' | 'many' | 'exec';
  readonly params: Readonly<Record<keyof Params & string, ColumnType>>;
  readonly columns: Readonly<Record<keyof Row & string, ColumnType>>;
  readonly text: string;
}

/** What a page is ordered by: its type, and the Cypher that gives it. It is never null. */
interface KeyColumn extends ColumnType {
  readonly expression: string;
}

/**
 * One kind of thing, of a `:resource` in `cypher/`: the parts of which its statements are composed. `Filters`, `Row` and `Params`
 * exist for the compiler only.
 */
export interface Resource<Filters, Row, Anchor extends string, Params> {
  readonly name: string;
  readonly file: string;
  /** Label of what can be looked up by id; `null` if it has none. */
  readonly label: string | null;
  /** What every anchor needs besides its parent. */
  readonly params: Readonly<Record<keyof Params & string, ColumnType>>;
  readonly keys: Readonly<Record<string, KeyColumn>>;
  readonly anchors: Readonly<
    Record<
      Anchor,
      {
        readonly keys: readonly string[];
        readonly hasParent: boolean;
        /** Whether fields of the API narrow it by filters. */
        readonly isFiltered: boolean;
        readonly text: string;
      }
    >
  >;
  readonly filters: Readonly<Record<keyof Filters & string, ColumnType & { readonly text: string }>>;
  readonly columns: Readonly<Record<keyof Row & string, ColumnType>>;
  readonly rows: string;
}
