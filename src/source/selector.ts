/** A span of a text in Unicode code points, from 0, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const SELECTOR = /^char=(\d{1,9}),(\d{1,9})$/;

/** Reads an RFC 5147 fragment such as `char=155,160`; `undefined` if it is none or is empty or reversed. */
export function parseSelector(selector: string): Span | undefined {
  const match = SELECTOR.exec(selector);
  if (match === null) return undefined;
  const span = { start: Number(match[1]), end: Number(match[2]) };
  return span.start < span.end ? span : undefined;
}

/**
 * Number, from 1, of the paragraph that a position lies in.
 * @param starts first code point of each paragraph, ascending
 */
export function paragraphAt(starts: readonly number[], position: number): number {
  return starts.filter((start) => start <= position).length;
}

/** RFC 7111: row and column of a cell, from 1. */
const CELL = /^cell=(\d{1,9}),(\d{1,5})$/;
/** More columns than any table has, so that cells are ordered by row, then column. */
const COLUMNS = 100_000n;

/** Where in its source a selector stands, for the order of the text: the first character, or the cells row by row. */
export function positionOf(selector: string): bigint {
  const cell = CELL.exec(selector);
  if (cell !== null) return BigInt(cell[1] ?? 0) * COLUMNS + BigInt(cell[2] ?? 0);
  return BigInt(parseSelector(selector)?.start ?? 0);
}
