import { createHash } from 'node:crypto';

/** A value that a page is ordered by. */
export type Key = string | number;

/** A place in a connection, between two of its items: where the next page begins. */
export interface Cursor {
  /** The field it was made for, such as `Region.children`: a cursor of another connection means nothing here. */
  readonly connection: string;
  /** The values of the item that the connection is ordered by. */
  readonly keys: readonly Key[];
}

/** Raised when the content changes its meaning; older cursors are then refused, not misread. */
const VERSION = 1;
/** Bytes of the checksum: it finds what was cut or edited by accident. A cursor holds nothing that is secret. */
const SUM_BYTES = 6;
/** No id is longer than 500 characters, and a cursor holds one of them and little else. */
const MAX_CURSOR_LENGTH = 2000;

function sumOf(content: Buffer): Buffer {
  return createHash('sha256').update(content).digest().subarray(0, SUM_BYTES);
}

/** Opaque text for clients: checksum and content in base64url. */
export function encodeCursor({ connection, keys }: Cursor): string {
  const content = Buffer.from(JSON.stringify([VERSION, connection, ...keys]));
  return Buffer.concat([sumOf(content), content]).toString('base64url');
}

function isKey(value: unknown): value is Key {
  return typeof value === 'string' || typeof value === 'number';
}

/** `undefined` for a text that this version of the program has not made as it stands. */
export function decodeCursor(text: string): Cursor | undefined {
  if (text.length > MAX_CURSOR_LENGTH || !/^[A-Za-z0-9_-]+$/.test(text)) return undefined;
  const bytes = Buffer.from(text, 'base64url');
  const content = bytes.subarray(SUM_BYTES);
  if (content.length === 0 || !sumOf(content).equals(bytes.subarray(0, SUM_BYTES))) return undefined;
  if (bytes.toString('base64url') !== text) return undefined; // another spelling of the same bytes
  const parsed: unknown = JSON.parse(content.toString('utf8'));
  if (!Array.isArray(parsed)) return undefined;
  const [version, connection, ...keys] = parsed as unknown[];
  if (version !== VERSION || typeof connection !== 'string' || !keys.every(isKey)) return undefined;
  return { connection, keys };
}
