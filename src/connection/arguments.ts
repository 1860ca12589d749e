import type { GraphQLInterfaceType, GraphQLObjectType } from 'graphql';
import { isMinshengError, MinshengError } from '../errors.js';
import { decodeCursor, type Cursor, type Key } from './cursor.js';
import { orderAt, type Order } from './order.js';

/** What every connection is asked with, as GraphQL has coerced it: absent is `undefined`, an explicit null is `null`. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A page of a connection, as the database is asked for it. */
export interface Page {
  readonly direction: 'FORWARD' | 'BACKWARD';
  /** Most items of the page. */
  readonly size: number;
  /** Keys of the item that the page begins behind (or, backwards, ends before); `null` at the end of the connection. */
  readonly keys: readonly Key[] | null;
}

/** What a screen shows. */
export const DEFAULT_PAGE_SIZE = 20;
/** What one statement should fetch at most for one parent; more is asked for page by page. */
export const MAX_PAGE_SIZE = 100;

/**
 * The field that a cursor is bound to: `Region.children`; for a field that an interface declares, the interface's, whatever the type.
 */
export function coordinateOf(type: GraphQLObjectType | GraphQLInterfaceType, field: string): string {
  const owner = type.getInterfaces().find((candidate) => field in candidate.getFields());
  return owner === undefined ? `${type.name}.${field}` : coordinateOf(owner, field);
}

function fault(argument: string, received: string, expected: string, action: string): MinshengError {
  return new MinshengError('BAD_USER_INPUT', { argument, received, expected, action });
}

function readSize(argument: 'first' | 'last', size: number | null): number {
  if (size === null || !Number.isInteger(size) || size < 1 || size > MAX_PAGE_SIZE) {
    const action = `Leave it out for ${DEFAULT_PAGE_SIZE}, and ask for more page by page.`;
    throw fault(argument, String(size), `a whole number from 1 to ${MAX_PAGE_SIZE}`, action);
  }
  return size;
}

/** Whether the keys of a cursor are those of the order, by name, number and type. */
function isOf(order: Order, { order: names, keys }: Cursor): boolean {
  if (names.join() !== order.map(({ name }) => name).join() || keys.length !== order.length) return false;
  return keys.every((key, index) =>
    order[index]?.type === 'int' ? Number.isSafeInteger(key) : typeof key === 'string',
  );
}

/** The field of a connection and what it is ordered by: both bind its cursors. */
export interface Ordered {
  /** Of `coordinateOf`. */
  readonly coordinate: string;
  readonly order: Order;
}

function readKeys({ coordinate, order }: Ordered, argument: 'after' | 'before', text: string | null | undefined) {
  if (text === null || text === undefined) return null;
  const cursor = decodeCursor(text);
  const from = `a cursor of ${coordinate}`;
  const action = 'Copy "cursor" of an edge, or "endCursor" or "startCursor" of "pageInfo", unchanged.';
  if (cursor === undefined) throw fault(argument, 'no cursor of this server', from, action);
  if (cursor.connection !== coordinate) throw fault(argument, `a cursor of ${cursor.connection}`, from, action);
  if (isOf(order, cursor)) return cursor.keys;
  const names = order.map(({ name }) => name).join(', ');
  throw fault(
    argument,
    'a cursor of another order',
    `${from}, which is ordered by ${names}`,
    'Begin again without it.',
  );
}

/** Clients in the manner of Relay send all four arguments: null for one direction beside a number for the other is left out. */
function leftOut(size: number | null | undefined, other: number | null | undefined): boolean {
  return size === undefined || (size === null && typeof other === 'number');
}

/**
 * Reads what a connection is asked for.
 * @throws {MinshengError} BAD_USER_INPUT
 */
export function readPage(ordered: Ordered, { after, before, ...sizes }: PageArguments): Page {
  const first = leftOut(sizes.first, sizes.last) ? undefined : sizes.first;
  const last = leftOut(sizes.last, sizes.first) ? undefined : sizes.last;
  const isBackward = last !== undefined;
  if (isBackward ? first !== undefined : (before ?? null) !== null) {
    const received = isBackward ? 'given beside "first"' : 'given without "last"';
    const expected = '"first" with "after" to go forwards, or "last" with "before" to go backwards';
    throw fault(isBackward ? 'last' : 'before', received, expected, 'Ask for one direction.');
  }
  if (isBackward && (after ?? null) !== null) {
    throw fault('after', 'given beside "last"', '"last" with "before" to go backwards', 'Ask for one direction.');
  }
  if (isBackward)
    return { direction: 'BACKWARD', size: readSize('last', last), keys: readKeys(ordered, 'before', before) };
  const size = first === undefined ? DEFAULT_PAGE_SIZE : readSize('first', first);
  return { direction: 'FORWARD', size, keys: readKeys(ordered, 'after', after) };
}

/** What is wrong with the arguments of a connection, so that a request can be refused before any statement is sent. */
export function pageFault(coordinate: string, page: PageArguments): MinshengError | undefined {
  try {
    readPage({ coordinate, order: orderAt(coordinate) }, page);
    return undefined;
  } catch (error) {
    if (isMinshengError(error)) return error;
    throw error;
  }
}
