import { day, lastOfMonth } from './days.js';
import { hanNumber } from './figure.js';

/** A reader of Chinese words of time. It knows the language and the calendar alone. */

type TimeMeaning =
  /** Days that are named, from one to years; `isYear` for a whole year and nothing narrower. */
  | { readonly kind: 'INTERVAL'; readonly start: string; readonly end: string; readonly isYear: boolean }
  /** Up to a day: 截至6月19日. */
  | { readonly kind: 'UNTIL'; readonly end: string }
  /** From a day on to the time of writing: 今年以来, 2016年至今; from an event that is named after its day, “8·14”. */
  | { readonly kind: 'SINCE'; readonly start: string }
  /** The time of writing: 目前, 截至目前. */
  | { readonly kind: 'NOW' }
  /** A length without a beginning: 3年. */
  | { readonly kind: 'DURATION'; readonly duration: string }
  /** Years that are not named: 近年来, 连续几年. */
  | { readonly kind: 'UNNAMED' }
  /** A running total: 累计. */
  | { readonly kind: 'RUNNING' };

export type TimeWord = TimeMeaning & { readonly at: number; readonly text: string };

export interface Calendar {
  /** The year of publication: what 今年 is. */
  readonly thisYear: number;
  /** The year of a date without one. */
  readonly defaultYear: number;
}

const RELATIVE: Readonly<Record<string, number>> = { 今年: 0, 本年: 0, 去年: -1, 上年: -1, 前年: -2, 明年: 1 };
const YEAR =
  '(?:(?<digits>[12][0-9]{3})年度?|(?<relative>今年|本年|去年|上年|前年|明年)度?|(?<same>全年|当年|同年|年内|本年度))';
const NUMBER = '[0-9]{1,2}|[一二两三四五六七八九十]{1,2}';
const PART = [
  `(?<from>${NUMBER})[-–—~至到](?<to>${NUMBER})月份?`,
  `(?<month>${NUMBER})月(?:(?<date>${NUMBER})[日号]|(?<monthEnd>[底末])|(?<third>[上中下])旬|份|初)?`,
  '前(?<quarters>[两二三2-3])个?季度',
  '第?(?<quarter>[一二三四1-4])季度',
  '(?<half>[上下])半年',
  `前(?<months>${NUMBER})个月`,
  '年?(?<end>[底末])',
  '年?(?<begin>初)',
].join('|');
const POINT = new RegExp(
  `${YEAR}[,，]?(?:${PART})|${YEAR.replaceAll('?<', '?<only_')}|${PART.replaceAll('?<', '?<bare_')}`,
  'y',
);
const UNNAMED =
  /近年来?|近几年|近[0-9一二两三四五六七八九十]+年来?|连续[几多数0-9一二两三四五六七八九十]+年|[几多数]年来|[几多]年前|历年|往年/y;
const NOW = /(?:截[至止]到?)?(?:目前|当前|现在|日前为止)|迄今|至今(?!年)|现已/y;
const UNTIL = /截[至止]到?/y;
const RUNNING = /累计/y;
/** An event named after its day, “8·14”. */
const NAMED_DAY = /(?<month>[0-9]{1,2})·(?<date>[0-9]{1,2})(?![0-9])/y;
const LENGTH = new RegExp(`(?<years>${NUMBER})年(?!代|级|[0-9底末初])(?:内|时间)?|(?<lengthMonths>${NUMBER})个月`, 'y');
const JOIN = /[-–—~至到]/y;
const SINCE = /以来|至今(?!年)|(?<=月|日)起/y;
const BEFORE = /之?前/y;

interface Point {
  readonly start: string;
  readonly end: string;
  readonly isYear: boolean;
  readonly year: number;
  readonly length: number;
}

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /^[0-9]/.test(text) ? Number(text) : Number(hanNumber(text)?.value);
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** The days that a part of a year names. */
function partOf(year: number, group: (name: string) => string | undefined): readonly [string, string] | undefined {
  const [from, to, month, date] = ['from', 'to', 'month', 'date'].map((name) => numberOf(group(name)));
  const [quarter, quarters, months] = ['quarter', 'quarters', 'months'].map((name) => numberOf(group(name)));
  const half = group('half');
  if (from !== undefined && to !== undefined) return [day(year, from, 1), lastOfMonth(year, to)];
  if (month !== undefined && date !== undefined) return [day(year, month, date), day(year, month, date)];
  // 5月底 is its last day; what is counted up to it says so with 截至.
  if (month !== undefined && group('monthEnd') !== undefined)
    return [lastOfMonth(year, month), lastOfMonth(year, month)];
  const third = group('third');
  if (month !== undefined && third === '上') return [day(year, month, 1), day(year, month, 10)];
  if (month !== undefined && third === '中') return [day(year, month, 11), day(year, month, 20)];
  if (month !== undefined) return [day(year, month, third === '下' ? 21 : 1), lastOfMonth(year, month)];
  if (quarters !== undefined) return [day(year, 1, 1), lastOfMonth(year, quarters * 3)];
  if (quarter !== undefined) return [day(year, quarter * 3 - 2, 1), lastOfMonth(year, quarter * 3)];
  if (half !== undefined)
    return half === '上' ? [day(year, 1, 1), day(year, 6, 30)] : [day(year, 7, 1), day(year, 12, 31)];
  if (months !== undefined) return [day(year, 1, 1), lastOfMonth(year, months)];
  if (group('end') !== undefined) return [day(year, 12, 31), day(year, 12, 31)];
  if (group('begin') !== undefined) return [day(year, 1, 1), day(year, 1, 1)];
  return undefined;
}

function pointAt(text: string, at: number, { thisYear, defaultYear }: Calendar): Point | undefined {
  const found = match(POINT, text, at);
  if (found === undefined) return undefined;
  const groups = found.groups ?? {};
  const group = (name: string) => groups[name] ?? groups[`only_${name}`] ?? groups[`bare_${name}`];
  const [digits, relative] = [group('digits'), group('relative')];
  const year =
    digits !== undefined ? Number(digits) : relative !== undefined ? thisYear + (RELATIVE[relative] ?? 0) : defaultYear;
  const part = partOf(year, group);
  // 底 and 初 alone are parts of other words.
  if (part !== undefined && /^[底末初]$/.test(found[0])) return undefined;
  const [start, end] = part ?? [day(year, 1, 1), day(year, 12, 31)];
  return { start, end, isYear: part === undefined, year, length: found[0].length };
}

/** 2018-2020年: the first year has no 年 of its own. */
const YEARS = /(?<first>[12][0-9]{3})[-–—~至到]+(?<last>[12][0-9]{3})年/y;
/** The second day of 6月1日至15日, which has no month of its own. */
const DAY = new RegExp(`(?<date>${NUMBER})[日号]`, 'y');

function yearsAt(text: string, at: number): { meaning: TimeMeaning; length: number } | undefined {
  const found = match(YEARS, text, at);
  if (found === undefined) return undefined;
  const [start, end] = [day(Number(found.groups?.first), 1, 1), day(Number(found.groups?.last), 12, 31)];
  return { meaning: { kind: 'INTERVAL', start, end, isYear: false }, length: found[0].length };
}

/** The day that ends a span of days within one month. */
function dayAfter(text: string, at: number, { start }: Point): Point | undefined {
  const found = match(DAY, text, at);
  const date = numberOf(found?.groups?.date);
  if (found === undefined || date === undefined) return undefined;
  const [year = 0, month = 0] = start.split('-').map(Number);
  const end = day(year, month, date);
  return { start: end, end, isYear: false, year, length: found[0].length };
}

/** A date, or from one to another, with what stands behind it. */
function datesAt(text: string, at: number, calendar: Calendar): { meaning: TimeMeaning; length: number } | undefined {
  const isUntil = match(UNTIL, text, at)?.[0].length ?? 0;
  const first = pointAt(text, at + isUntil, calendar);
  if (first === undefined) return undefined;
  let next = at + isUntil + first.length;
  const join = match(JOIN, text, next)?.[0].length;
  const last =
    join === undefined
      ? undefined
      : (pointAt(text, next + join, { ...calendar, defaultYear: first.year }) ?? dayAfter(text, next + join, first));
  if (join !== undefined && last !== undefined) {
    next += join + last.length;
    const meaning = { kind: 'INTERVAL', start: first.start, end: last.end, isYear: false } as const;
    return { meaning, length: next - at };
  }
  if (isUntil > 0) return { meaning: { kind: 'UNTIL', end: first.end }, length: next - at };
  const since = match(SINCE, text, next)?.[0].length;
  if (since !== undefined) return { meaning: { kind: 'SINCE', start: first.start }, length: next + since - at };
  const before = match(BEFORE, text, next)?.[0].length ?? 0;
  const { start, end, isYear } = first;
  return { meaning: { kind: 'INTERVAL', start, end, isYear }, length: next + before - at };
}

function lengthAt(text: string, at: number): { meaning: TimeMeaning; length: number } | undefined {
  const found = match(LENGTH, text, at);
  const years = numberOf(found?.groups?.years);
  const months = numberOf(found?.groups?.lengthMonths);
  if (found === undefined) return undefined;
  const duration = years === undefined ? `P${months ?? 0}M` : `P${years}Y`;
  return { meaning: { kind: 'DURATION', duration }, length: found[0].length };
}

function namedDayAt(text: string, at: number, { defaultYear }: Calendar) {
  const found = match(NAMED_DAY, text, at);
  const [month, date] = [numberOf(found?.groups?.month), numberOf(found?.groups?.date)];
  if (found === undefined || month === undefined || date === undefined) return undefined;
  return { meaning: { kind: 'SINCE', start: day(defaultYear, month, date) } as const, length: found[0].length };
}

const simple = (pattern: RegExp, kind: 'UNNAMED' | 'NOW' | 'RUNNING') => (text: string, at: number) => {
  const found = match(pattern, text, at);
  return found === undefined ? undefined : { meaning: { kind }, length: found[0].length };
};

/** The words of time in a text, in its order. */
export function timeWordsOf(text: string, calendar: Calendar): TimeWord[] {
  const readers = [
    simple(UNNAMED, 'UNNAMED'),
    simple(NOW, 'NOW'),
    yearsAt,
    (at: string, position: number) => namedDayAt(at, position, calendar),
    (at: string, position: number) => datesAt(at, position, calendar),
    lengthAt,
    simple(RUNNING, 'RUNNING'),
  ];
  const found: TimeWord[] = [];
  let at = 0;
  while (at < text.length) {
    // A number is read from its first digit: the 2 of 12月 is no month.
    const isInside = /[0-9.]/.test(text[at - 1] ?? '') && /[0-9]/.test(text[at] ?? '');
    const word = isInside ? undefined : readers.map((read) => read(text, at)).find((one) => one !== undefined);
    if (word !== undefined) found.push({ ...word.meaning, at, text: text.slice(at, at + word.length) });
    at += word?.length ?? 1;
  }
  return found;
}
