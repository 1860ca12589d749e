import type { Reading } from './corpus.js';
import { RATIOS } from './fit.js';
import { parseFigure } from './figure.js';
import { Ratio } from './ratio.js';

/** What a figure can be when it is known as precisely as it is written, in the base unit of its dimension. */
export interface Amount {
  readonly low: Ratio;
  readonly value: Ratio;
  readonly high: Ratio;
}

const HALF = Ratio.of(1, 2);
const NOTHING = Ratio.of(0);

/** `undefined` for a figure that is not exact: 超 and 约 leave open by how much. */
export function amountOf({ row, unit }: Reading): Amount | undefined {
  const figure = parseFigure(row.raw);
  if (row.comparator !== 'EXACT' || figure === undefined) return undefined;
  const factor = Ratio.parse(unit.factor);
  const written = figure.value.abs();
  const value = Ratio.parse(row.value);
  // Pieces that are counted one by one are known to the last; what is written in 万, with decimals or in percent is rounded.
  const isCounted = figure.step.equals(Ratio.of(1)) && !RATIOS.has(unit.dimension);
  const scale = value.abs().over(written) ?? Ratio.of(1);
  const half = isCounted ? NOTHING : figure.step.times(scale).times(HALF);
  return {
    low: value.minus(half).times(factor),
    value: value.times(factor),
    high: value.plus(half).times(factor),
  };
}

export function sumOf(amounts: readonly Amount[]): Amount {
  const zero = { low: NOTHING, value: NOTHING, high: NOTHING };
  return amounts.reduce(
    (sum, one) => ({ low: sum.low.plus(one.low), value: sum.value.plus(one.value), high: sum.high.plus(one.high) }),
    zero,
  );
}

export function differenceOf(after: Amount, before: Amount): Amount {
  return {
    low: after.low.minus(before.high),
    value: after.value.minus(before.value),
    high: after.high.minus(before.low),
  };
}

/** For amounts that are not negative; `undefined` for a division by nothing. */
export function quotientOf(over: Amount, under: Amount): Amount | undefined {
  const [low, value, high] = [over.low.over(under.high), over.value.over(under.value), over.high.over(under.low)];
  return low === undefined || value === undefined || high === undefined ? undefined : { low, value, high };
}

/** Whether two amounts can be one, as precisely as they are written. */
export const canEqual = (one: Amount, other: Amount) => one.low.isAtMost(other.high) && other.low.isAtMost(one.high);

/** Decimal places of an amount that is shown: more than any figure is written with. */
const SHOWN_PLACES = 4;

/** An amount in the unit of a row, for a message. */
export function shownIn({ unit }: Reading, { value }: Amount): string {
  const amount = value.over(Ratio.parse(unit.factor)) ?? value;
  const scale = 10n ** BigInt(SHOWN_PLACES);
  const rounded = (amount.numerator * scale * 2n + amount.denominator) / (amount.denominator * 2n);
  return Ratio.of(rounded, scale).toString();
}
