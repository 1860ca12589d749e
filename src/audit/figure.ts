import { Ratio } from './ratio.js';

/** A reader of Chinese figures. It knows the language alone: no row, no column and no table of the package. */

/** A figure as it is written. */
export interface Figure {
  /** Multiples counted out; percent stays percent, 三分之二 is 66.67 as precisely as can be. */
  readonly value: Ratio;
  /** What one more in the last place that is written would add. */
  readonly step: Ratio;
  /** Whether 余, 多, 上, 数 or 几 stands in it: more than what is written. */
  readonly isMore: boolean;
  /** Whether the number itself ends without an exact decimal, as 三分之二 does. */
  readonly isFraction: boolean;
  /** What follows the number. */
  readonly unit: string;
}

const DIGITS: Readonly<Record<string, number>> = {
  ...{ 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};
const POWERS: Readonly<Record<string, bigint>> = { 十: 10n, 百: 100n, 千: 1000n, 万: 10_000n, 亿: 100_000_000n };

/** Every character that a Han numeral is written with. */
export const HAN_NUMERAL = '〇零一二两三四五六七八九十百千万亿';

/** What a Han numeral comes to: 三百二十, 两千, 一万五千, 百万, 千亿, 二〇二〇. */
export function hanNumber(text: string): { value: bigint; step: bigint } | undefined {
  if (text === '') return undefined;
  if (![...text].some((character) => character in POWERS)) {
    const digits = [...text].map((character) => DIGITS[character]);
    if (digits.includes(undefined)) return undefined;
    return { value: BigInt(digits.join('')), step: 1n };
  }
  // Three levels: `digit` waits for its 十, 百 or 千; `group` for its 万 or 亿; `total` is done.
  let [total, group, digit] = [0n, 0n, undefined as bigint | undefined];
  let step = 1n;
  for (const character of text) {
    const power = POWERS[character];
    if (power === undefined) {
      const value = DIGITS[character];
      if (value === undefined) return undefined;
      digit = value === 0 ? undefined : BigInt(value);
      step = 1n;
    } else if (power < 10_000n) {
      group += (digit ?? 1n) * power;
      digit = undefined;
      step = power;
    } else {
      // 亿 takes all that stands before it (三万五千亿), 万 only what 亿 has not taken (一亿三千万); alone they are one of them.
      const before = group + (digit ?? 0n) + (power > 10_000n ? total : 0n);
      if (power > 10_000n) total = (before === 0n ? 1n : before) * power;
      else total += (before === 0n ? 1n : before) * power;
      [group, digit] = [0n, undefined];
      step *= power;
    }
  }
  // 二十 is counted as 20 is; only 万 and 亿 round.
  return { value: total + group + (digit ?? 0n), step: /[万亿]/.test(text) ? step : 1n };
}

/** 10 to the power that a run of 十, 百, 千, 万, 亿 multiplies by. */
function multiple(text: string): bigint {
  return [...text].reduce((product, character) => product * (POWERS[character] ?? 1n), 1n);
}

const ARABIC = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?/;
/** Multiples behind a number, with 余, 多 or 数 before or after; 千米, 千克, 百分点 are units and no multiples. */
const MULTIPLES = /^(余|多|几|数)?((?:[十百万亿]|千(?![米克瓦伏]))*)(余|多)?/;
const PARTS = new RegExp(`^([${HAN_NUMERAL}]+)分之([${HAN_NUMERAL}]+|\\d+(?:\\.\\d+)?)`);
const HAN = new RegExp(`^(上|数|几|成)?([${HAN_NUMERAL}]+)(余|多|几)?([万亿]*)(余|多)?`);

function arabicFigure(raw: string): Figure | undefined {
  const match = ARABIC.exec(raw);
  if (match === null) return undefined;
  const [number, sign = '', whole = '', fraction = ''] = match;
  const behind = raw.slice(number.length);
  const multiples = behind.startsWith('百分') ? null : MULTIPLES.exec(behind);
  const [all = '', before, powers = '', after] = multiples ?? [];
  const factor = Ratio.of(multiple(powers));
  return {
    value: Ratio.parse(sign + whole + fraction).times(factor),
    step: Ratio.of(1n, 10n ** BigInt(Math.max(0, fraction.length - 1))).times(factor),
    isMore: before !== undefined || after !== undefined,
    isFraction: false,
    unit: behind.slice(all.length),
  };
}

function partsFigure(raw: string): Figure | undefined {
  const match = PARTS.exec(raw);
  if (match === null) return undefined;
  const [all, under = '', over = ''] = match;
  const denominator = hanNumber(under);
  const numerator = /^\d/.test(over) ? Ratio.parse(over) : ratioOf(hanNumber(over)?.value);
  if (denominator === undefined || numerator === undefined) return undefined;
  const percent = numerator.times(Ratio.of(100n)).over(Ratio.of(denominator.value));
  if (percent === undefined) return undefined;
  const isFraction = 100n % denominator.value !== 0n;
  return { value: percent, step: Ratio.of(1n), isMore: false, isFraction, unit: `%${raw.slice(all.length)}` };
}

function ratioOf(value: bigint | undefined): Ratio | undefined {
  return value === undefined ? undefined : Ratio.of(value);
}

function hanFigure(raw: string): Figure | undefined {
  const match = HAN.exec(raw);
  if (match === null) return undefined;
  const [all, before, digits = '', between, powers = '', after] = match;
  const number = hanNumber(digits);
  if (number === undefined) return undefined;
  const factor = multiple(powers);
  return {
    value: Ratio.of(number.value * factor),
    step: Ratio.of(number.step * factor),
    isMore: [before, between, after].some((word) => word !== undefined),
    isFraction: false,
    unit: raw.slice(all.length),
  };
}

/** What cannot begin a unit: a second number, or a point or dash that leads to one. */
const NUMBER_GOES_ON = new RegExp(`^(?:[0-9]|[-–—~点][0-9${HAN_NUMERAL}])`);

/** Reads a figure from its first numeral to the end of its unit; `undefined` if it is none, or one that is written otherwise. */
export function parseFigure(raw: string): Figure | undefined {
  const text = raw.replace(/^负/, '-');
  const figure = arabicFigure(text) ?? partsFigure(text) ?? hanFigure(text);
  if (figure === undefined || !NUMBER_GOES_ON.test(figure.unit)) return figure;
  // 1亿2000万: the smaller number is added.
  const rest = parseFigure(figure.unit);
  const isAdded = /[万亿千百]$/.test(text.slice(0, -figure.unit.length)) && /^[0-9]/.test(figure.unit);
  if (rest === undefined || !isAdded || !rest.value.isAtMost(figure.value)) return undefined;
  return { ...rest, value: figure.value.plus(rest.value) };
}

/** The same number in every place but rounded: whether `value`, as a decimal of its own places, is what `exact` rounds to. */
export function isRounded(value: string, exact: Ratio): boolean {
  const places = value.split('.')[1]?.length ?? 0;
  const half = Ratio.of(1n, 2n * 10n ** BigInt(places));
  return Ratio.parse(value).minus(exact).abs().isAtMost(half);
}
