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
