import { day, yearBefore } from './days.js';

/** Words that say what a change is compared with; they name no time of the figure itself. */

const SAME_SPAN = /同比|(?:比|较|与|和|同)?(?:去年|上年)(?:的)?同期(?:相比)?/g;
/** What the figure is about and not when it was: funds of 2019年及以前年度. */
const OLDER = /[12][0-9]{3}年及以前(?:年度)?/g;
const NAMED_YEAR = /(?:比|较)(?:(?<digits>[12][0-9]{3})年|(?<relative>去年|上年|前年))(?:(?<end>[底末])|的)?/g;

export interface Reference {
  /** The words, as long as they were, without them: what is left names the time of the figure. */
  readonly rest: string;
  readonly isSameSpan: boolean;
  /** The year that is named; `undefined` if none is. */
  readonly year: number | undefined;
}

export function referenceOf(text: string, thisYear: number): Reference {
  let year: number | undefined;
  let isSameSpan = false;
  const blank = (words: string) => ' '.repeat(words.length);
  const rest = text
    .replaceAll(OLDER, blank)
    .replaceAll(SAME_SPAN, (words) => {
      isSameSpan = true;
      return blank(words);
    })
    .replaceAll(NAMED_YEAR, (words, digits: string | undefined, relative: string | undefined) => {
      year = digits === undefined ? thisYear - (relative === '前年' ? 2 : 1) : Number(digits);
      return blank(words);
    });
  return { rest, isSameSpan, year };
}

/** First and last day; `null` for an end that is open or unknown. */
export type Days = readonly [start: string | null, end: string | null];

/** What a change of a period may be compared with, by the words for it. */
export function referencesOf({ isSameSpan, year }: Reference, [start, end]: Days): Days[] {
  const before = (iso: string | null) => (iso === null ? null : yearBefore(iso));
  const whole: Days[] =
    year === undefined
      ? []
      : [
          [day(year, 1, 1), day(year, 12, 31)],
          // A level or a number of people is compared with what it was when that year ended.
          ...(start === end || end === null ? ([[day(year, 12, 31), day(year, 12, 31)]] as const) : []),
        ];
  const same: Days[] = isSameSpan ? [[before(start), before(end)]] : [];
  return year === undefined && !isSameSpan ? [[null, null]] : [...whole, ...same];
}
