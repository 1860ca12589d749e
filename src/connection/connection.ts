import type { Ordered, Page } from './arguments.js';
import { encodeCursor, type Key } from './cursor.js';

/** One item of a page and the keys that its connection is ordered by. */
export interface Item<Row> {
  readonly row: Row;
  readonly keys: readonly Key[];
}

interface Edge<Node> {
  readonly cursor: string;
  /** Made when it is asked for: an edge may be asked for its cursor alone. */
  readonly node: () => Node;
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** What was found for a page, and how to count the whole connection. */
export interface Found<Row> {
  /** Items in the order of the connection, with one more than the page holds if there are more. */
  readonly items: readonly Item<Row>[];
  countAll(): Promise<number>;
}

/**
 * A page of a Relay connection, as GraphQL asks for it field by field. What is not asked for is not made: a thing that is loaded for
 * nobody would fail for nobody when the client leaves, and end the process.
 */
export class Connection<Node, Row = Node> {
  private readonly items: readonly Item<Row>[];
  private readonly hasMore: boolean;

  /**
   * @param ordered what its cursors are bound to
   * @param nodeOf what a row stands for
   */
  constructor(
    private readonly ordered: Ordered,
    private readonly page: Page,
    private readonly found: Found<Row>,
    private readonly nodeOf: (row: Row) => Node,
  ) {
    const { items } = found;
    this.hasMore = items.length > page.size;
    this.items = page.direction === 'FORWARD' ? items.slice(0, page.size) : items.slice(-page.size);
  }

  private cursorOf({ keys }: Item<Row>): string {
    const { coordinate, order } = this.ordered;
    return encodeCursor({ connection: coordinate, order: order.map(({ name }) => name), keys });
  }

  edges(): Edge<Node>[] {
    return this.items.map((item) => ({ cursor: this.cursorOf(item), node: () => this.nodeOf(item.row) }));
  }

  nodes(): Node[] {
    return this.items.map(({ row }) => this.nodeOf(row));
  }

  /** Behind the end that the page began at there is an item if a cursor was given: the one it was made of. */
  pageInfo(): PageInfo {
    const [first, last] = [this.items.at(0), this.items.at(-1)];
    const isForward = this.page.direction === 'FORWARD';
    const hasBehind = this.page.keys !== null;
    return {
      hasNextPage: isForward ? this.hasMore : hasBehind,
      hasPreviousPage: isForward ? hasBehind : this.hasMore,
      startCursor: first === undefined ? null : this.cursorOf(first),
      endCursor: last === undefined ? null : this.cursorOf(last),
    };
  }

  totalCount(): Promise<number> {
    return this.found.countAll();
  }

  /** The same page of other things, such as those that rows of ids stand for. */
  map<Other>(other: (node: Node) => Other): Connection<Other, Row> {
    return new Connection(this.ordered, this.page, this.found, (row) => other(this.nodeOf(row)));
  }
}

/** The one thing of a connection that was asked for one; `null` if it has none. */
export function onlyOf<Node, Row>(connection: Connection<Node, Row>): Node | null {
  return connection.nodes()[0] ?? null;
}
