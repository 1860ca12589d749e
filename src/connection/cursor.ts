import { createHash } from 'node:crypto';

/** A value that a page is ordered by. */
export type Key = string | number;

/** A place in a connection, between two of its items: where the next page begins. */
export interface Cursor {
  /** The field it was made for, such as `Region.children`: a cursor of another connection means nothing here. */
  readonly connection: string;
  /** Names of the keys that the connection was ordered by. */
  readonly order: readonly string[];
  /** Their values of the item: so many as there are names, in a cursor of ours. */
  readonly keys: readonly Key[];
}

/** Raised when the content changes its meaning; older cursors are then refused, not misread. */
const VERSION = 2;
/**
 * Bytes of the checksum: it finds what was cut or edited by accident. It keeps nobody from making a cursor, which holds nothing that is
 * secret; so its keys are held against the order of the connection wherever it is read.
 */
const SUM_BYTES = 6;
/** No id is longer than 500 characters, and a cursor holds one of them and little else. */
const MAX_CURSOR_LENGTH = 2000;

function sumOf(content: Buffer): Buffer {
  return createHash('sha256').update(content).digest().subarray(0, SUM_BYTES);
}

/** Opaque text for clients: checksum and content in base64url. */
export function encodeCursor({ connection, order, keys }: Cursor): string {
  const content = Buffer.from(JSON.stringify([VERSION, connection, order, keys]));
  return Buffer.concat([sumOf(content), content]).toString('base64url');
}

function isKey(value: unknown): value is Key {
  return typeof value === 'string' || typeof value === 'number';
}

function isListOf<Item>(value: unknown, isItem: (item: unknown) => item is Item): value is readonly Item[] {
  return Array.isArray(value) && value.every(isItem);
}

const isText = (value: unknown): value is string => typeof value === 'string';

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `undefined` for a text that is not in the form of this version of the program. */
export function decodeCursor(text: string): Cursor | undefined {
  if (text.length > MAX_CURSOR_LENGTH || !/^[A-Za-z0-9_-]+$/.test(text)) return undefined;
  const bytes = Buffer.from(text, 'base64url');
  const content = bytes.subarray(SUM_BYTES);
  if (content.length === 0 || !sumOf(content).equals(bytes.subarray(0, SUM_BYTES))) return undefined;
  if (bytes.toString('base64url') !== text) return undefined; // another spelling of the same bytes
  const parsed = parseJson(content.toString('utf8'));
  if (!Array.isArray(parsed)) return undefined;
  const [version, connection, order, keys] = parsed as unknown[];
  if (version !== VERSION || !isText(connection) || !isListOf(order, isText) || !isListOf(keys, isKey))
    return undefined;
  return { connection, order, keys };
}
