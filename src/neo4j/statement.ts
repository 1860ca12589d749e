/** The types that a statement's header speaks of; src/generated/cypher.ts holds one `Statement` for each file in `cypher/`. */

export type NoParams = Record<string, never>;

/** What Neo4j can keep on a node or a relationship: a `number` becomes a FLOAT, a `bigint` an INTEGER. */
export type PropertyValue = string | number | bigint | boolean | readonly string[];
export type Properties = Readonly<Record<string, PropertyValue>>;

export interface ColumnType {
  readonly type: 'string' | 'int' | 'float' | 'boolean' | 'map' | 'enum' | 'records';
  readonly list: boolean;
  readonly nullable: boolean;
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
