import type { ObservationsRecord } from '../generated/package.js';
import { finding, type Finding } from './checks.js';
import type { Reading } from './corpus.js';
import { day, yearOf } from './days.js';
import { lastDayOf, reachingOf, unnamedYears, type LastDay, type Reaching } from './reach.js';
import { referencesOf, type Days } from './references.js';

/** Holds period, basis, duration and reference against the words of time in the context, by the table of data/README.md. */

type Basis = ObservationsRecord['periodBasis'];

interface Period {
  readonly days: Days;
  readonly bases: readonly Basis[];
  readonly duration: string | null;
}

const period = (days: Days, ...bases: Basis[]): Period => ({ days, bases, duration: null });
const UNKNOWN: Period = period([null, null], 'UNKNOWN');
const wholeYear = (year: number): Days => [day(year, 1, 1), day(year, 12, 31)];

/** What a rule needs to know of a figure. */
interface Figure {
  readonly lastDay: LastDay;
  /** The year of publication. */
  readonly thisYear: number;
  /** Whether it is what a figure was before it changed. */
  readonly isBefore: boolean;
  /** The years that the article may speak of without naming one; this one is the first. */
  readonly years: readonly number[];
  /** Whether a running total is spoken of. */
  readonly isRunning: boolean;
}

type Rule = (word: Reaching, figure: Figure) => Period[];

const momentOf = ({ first, last }: LastDay): Days => [first, last];
const inferred = (days: readonly Days[]) => days.map((one) => period(one, 'INFERRED'));

const target: Rule = (word) => {
  switch (word.kind) {
    case 'INTERVAL': {
      // 年底前 is the year that ends then.
      const isYearEnd = word.start === word.end && word.end.endsWith('-12-31');
      return [period(isYearEnd ? wholeYear(yearOf(word.end)) : [word.start, word.end], ...word.bases)];
    }
    case 'UNTIL':
      return [period([day(yearOf(word.end), 1, 1), word.end], ...word.bases)];
    case 'SINCE':
      return [period([word.start, null], ...word.bases)];
    case 'DURATION':
      return [{ ...UNKNOWN, duration: word.duration }];
    case 'UNNAMED':
      return [UNKNOWN];
    case 'NOW':
    case 'RUNNING':
      return [];
  }
};

const flow: Rule = (word, { lastDay, thisYear, isRunning }) => {
  switch (word.kind) {
    case 'INTERVAL': {
      // A running total may have begun before an interval that another sentence names.
      const running = isRunning && word.bases.includes('INFERRED') ? inferred([[null, word.end]]) : [];
      return [period([word.start, word.end], ...word.bases), ...running];
    }
    case 'UNTIL': {
      const start = isRunning ? [] : [period([day(yearOf(word.end), 1, 1), word.end], 'STATED', 'INFERRED')];
      return [period([null, word.end], ...word.bases), ...start];
    }
    case 'SINCE':
      return [period([word.start, lastDay.last], 'STATED', 'INFERRED')];
    case 'NOW':
      return inferred([[null, lastDay.last], ...(isRunning ? [] : [[day(thisYear, 1, 1), lastDay.last] as const])]);
    case 'RUNNING':
      return inferred([[null, lastDay.last]]);
    case 'DURATION':
      return [];
    case 'UNNAMED':
      return [UNKNOWN];
  }
};

const stock: Rule = (word, { lastDay }) => {
  switch (word.kind) {
    case 'INTERVAL':
      if (word.isYear && word.end > lastDay.last) return inferred([momentOf(lastDay)]);
      return [period([word.end, word.end], ...word.bases, ...(word.isYear ? (['INFERRED'] as const) : []))];
    case 'UNTIL':
      return [period([word.end, word.end], ...word.bases)];
    case 'SINCE':
    case 'NOW':
    case 'RUNNING':
      return inferred([momentOf(lastDay)]);
    case 'DURATION':
      return [];
    case 'UNNAMED':
      return [UNKNOWN];
  }
};

const level: Rule = (word, { lastDay, isBefore }) => {
  switch (word.kind) {
    case 'INTERVAL': {
      const open = period([word.start, null], ...(word.isYear ? (['INFERRED'] as const) : word.bases));
      const closed = period([word.start, word.end], ...word.bases);
      return isBefore ? [closed, UNKNOWN] : word.isYear ? [open] : [open, closed];
    }
    case 'UNTIL':
      return [period([word.end, word.end], ...word.bases), period([word.end, null], ...word.bases)];
    case 'SINCE':
      return isBefore ? [UNKNOWN] : [period([word.start, null], 'STATED', 'INFERRED')];
    case 'NOW':
      return inferred([momentOf(lastDay), [lastDay.first, null]]);
    case 'DURATION':
      return [];
    case 'UNNAMED':
      return [UNKNOWN];
    case 'RUNNING':
      return [];
  }
};

/** A rate of acts holds for the interval, one of things that exist for its last day: both, as no column says which it is. */
const rate: Rule = (word, figure) => [...flow(word, figure), ...stock(word, figure)];

const RULES: Readonly<Record<string, Rule>> = { FLOW: flow, STOCK: stock, LEVEL: level, RATE: rate };

/** What the table has for a figure without a word of time. */
function silent({ row, indicator }: Reading, figure: Figure): Period[] {
  const { lastDay, thisYear, isBefore, years } = figure;
  if (row.modality === 'TARGET') return [period(wholeYear(thisYear), 'INFERRED'), UNKNOWN];
  const past = years.slice(1).map(wholeYear);
  const flows: Days[] = [[day(thisYear, 1, 1), lastDay.last], ...past];
  switch (indicator.accumulation) {
    case 'FLOW':
      return inferred(flows);
    case 'STOCK':
      return inferred([momentOf(lastDay)]);
    case 'RATE':
      return inferred([...flows, momentOf(lastDay)]);
    case 'LEVEL': {
      const starts = isBefore ? [] : years;
      return [UNKNOWN, ...inferred(starts.map((year) => [day(year, 1, 1), null]))];
    }
  }
}

function narrow(words: readonly Reaching[]): readonly Reaching[] {
  const dated = words.filter((word) => word.kind !== 'RUNNING');
  // A year is the frame of a narrower word beside it; 累计 and 目前 say less than any date.
  const named = dated.filter((word) => word.kind !== 'NOW' && !(word.kind === 'INTERVAL' && word.isYear));
  if (named.length > 0) return named;
  const years = dated.filter((word) => word.kind === 'INTERVAL');
  const last = years.at(-1);
  // One word without a year of its own may be read twice.
  if (last !== undefined) return years.filter(({ text }) => text === last.text);
  return dated.length > 0 ? dated : words;
}

/** 今年以来 with 截至5月底 is from the one to the other. */
function joined(words: readonly Reaching[]): readonly Reaching[] {
  const since = words.find((word) => word.kind === 'SINCE');
  const until = words.find((word) => word.kind === 'UNTIL');
  if (since === undefined || until === undefined) return words;
  const bases = [...new Set([...since.bases, ...until.bases])];
  return [
    { kind: 'INTERVAL', start: since.start, end: until.end, isYear: false, at: since.at, text: since.text, bases },
  ];
}

function periodsOf(reading: Reading, words: readonly Reaching[], figure: Figure): Period[] {
  const isTarget = reading.row.modality === 'TARGET';
  const rule = isTarget ? target : (RULES[reading.indicator.accumulation] ?? flow);
  // A result has a length beside its days at most: 三年 in the name of a campaign is none of its own.
  const dated = isTarget ? words : words.filter(({ kind }) => kind !== 'DURATION');
  const allowed = joined(narrow(dated)).flatMap((word) => rule(word, figure));
  const lengths = words.flatMap((word) => (word.kind === 'DURATION' ? [{ ...UNKNOWN, duration: word.duration }] : []));
  return allowed.length > 0 ? allowed : [...silent(reading, figure), ...(dated.length > 0 ? [] : lengths)];
}

const shownDays = ([start, end]: Days) => `${start ?? 'empty'} – ${end ?? 'empty'}`;
const shownPeriod = ({ days, bases, duration }: Period) =>
  `${shownDays(days)} (${[...new Set(bases)].join(' or ')}${duration === null ? '' : `, ${duration}`})`;

/** The columns in which a row differs from a period. */
function differing(row: ObservationsRecord, { days: [start, end], bases, duration }: Period): string[] {
  return [
    ...(row.periodStart === start ? [] : ['period_start']),
    ...(row.periodEnd === end ? [] : ['period_end']),
    ...(row.duration === duration ? [] : ['duration']),
    ...(bases.includes(row.periodBasis) ? [] : ['period_basis']),
  ];
}

/** @param isBefore whether a later figure is said to have changed from this one */
export function periodFindings(reading: Reading, isBefore: boolean): Finding[] {
  const { row, place, article, source } = reading;
  const lastDay = lastDayOf(article);
  const { words, reference } = reachingOf(reading);
  const figure = {
    lastDay,
    thisYear: yearOf(source.publishedFrom),
    isBefore,
    years: unnamedYears(source),
    isRunning: words.some(({ kind }) => kind === 'RUNNING'),
  };
  const allowed = periodsOf(reading, words, figure);
  const differences = allowed.map((one) => differing(row, one)).toSorted((a, b) => a.length - b.length);
  const shown = article.shown(row.selector);
  const spoken = [...new Set(words.map(({ text }) => `“${text}”`))].join(', ');
  const reason = words.length === 0 ? 'as no word of time is in its context' : `by ${spoken}`;
  const [column] = differences[0] ?? [];
  const own: Period = { days: [row.periodStart, row.periodEnd], bases: [row.periodBasis], duration: row.duration };
  const list = [...new Set(allowed.map(shownPeriod))].join(', or ');
  const ofPeriod =
    column === undefined
      ? []
      : [
          finding(
            'PERIOD_DIFFERS',
            place,
            { column, received: shownPeriod(own), expected: `${list}, ${reason}` },
            shown,
          ),
        ];
  const isChange = row.statistic.startsWith('CHANGE_');
  const references: Days[] = isChange ? referencesOf(reference, own.days) : [[null, null]];
  const isReferred = references.some(([start, end]) => row.referenceStart === start && row.referenceEnd === end);
  if (isReferred) return [...ofPeriod, ...unfit(reading, words)];
  const isStart = references.every(([start]) => start !== row.referenceStart);
  const difference = {
    column: isStart ? 'reference_start' : 'reference_end',
    received: shownDays([row.referenceStart, row.referenceEnd]),
    expected: `${references.map(shownDays).join(', or ')}, by what its context compares with`,
  };
  return [...ofPeriod, finding('PERIOD_DIFFERS', place, difference, shown), ...unfit(reading, words)];
}

/** A result cannot lie after its publication; only a year or span that is named ends later. */
function unfit({ row, place, article, source }: Reading, words: readonly Reaching[]): Finding[] {
  if (row.modality === 'TARGET') return [];
  const { publishedTo } = source;
  const shown = article.shown(row.selector);
  const fault = (column: string, received: string, expected: string) => [
    finding('PERIOD_UNFIT', place, { column, received, expected }, shown),
  ];
  if (row.periodStart !== null && row.periodStart > publishedTo) {
    return fault('period_start', row.periodStart, `a day not after the publication, ${publishedTo}`);
  }
  const isNamed = words.some((word) => word.kind === 'INTERVAL' && word.end === row.periodEnd);
  if (row.periodEnd === null || row.periodEnd <= publishedTo || isNamed) return [];
  return fault(
    'period_end',
    row.periodEnd,
    `a day not after the publication, ${publishedTo}, or the end of a span named`,
  );
}
