import type { Tables, UnitsRecord } from '../generated/package.js';
import { finding, type Finding, type Place } from './checks.js';
import { located, type Corpus, type Reading } from './corpus.js';
import { isRounded, parseFigure, type Figure } from './figure.js';
import { Ratio } from './ratio.js';
import { unitsOf } from './units.js';

/** Holds `value` against the figure as it is written, here and wherever it is restated. */

const scaleOf = (reading: Reading, units: readonly UnitsRecord[]) =>
  unitsOf(reading, units).find(({ unit }) => unit === reading.row.unit)?.scale ?? Ratio.of(1);

/** Whether a value, without its sign, is what a figure comes to. */
function isSame(value: string, figure: Figure, amount: Ratio): boolean {
  const magnitude = value.replace(/^-/, '');
  return figure.isFraction ? isRounded(magnitude, amount) : Ratio.parse(magnitude).equals(amount);
}

export function figureFindings(reading: Reading, units: readonly UnitsRecord[]): Finding[] {
  const { row, place, article } = reading;
  const figure = parseFigure(row.raw);
  const shown = article.shown(row.selector);
  if (figure === undefined) {
    const expected = 'a figure from its first numeral to its unit';
    return [finding('FIGURE_DIFFERS', place, { column: 'raw', received: JSON.stringify(row.raw), expected }, shown)];
  }
  const amount = figure.value.abs().times(scaleOf(reading, units));
  if (isSame(row.value, figure, amount)) return [];
  const sign = row.value.startsWith('-') ? '-' : '';
  const expected = `${sign}${amount.toString()}, which ${JSON.stringify(row.raw)} comes to`;
  return [finding('FIGURE_DIFFERS', place, { column: 'value', received: row.value, expected }, shown)];
}

/** A mention of the `value` of a figure is that figure, written again. */
export function restatedFindings({ tables, articles, readingById }: Corpus): Finding[] {
  return located(tables.mentions).flatMap(({ row, line }) => {
    const reading = readingById.get(row.entity);
    const span = articles.get(row.source)?.at(row.selector);
    if (reading === undefined || span === undefined || row.attribute !== 'value') return [];
    const place: Place = { table: 'mentions.csv', line, id: row.entity, source: row.source };
    return restatedFinding(reading, span.text, place, row.selector, { tables, around: articles.get(row.source) });
  });
}

function restatedFinding(
  reading: Reading,
  text: string,
  place: Place,
  selector: string,
  { tables, around }: { tables: Tables; around: Reading['article'] | undefined },
): Finding[] {
  const figure = parseFigure(text);
  const amount = figure?.value.abs().times(scaleOf(reading, tables.units));
  if (figure !== undefined && amount !== undefined && isSame(reading.row.value, figure, amount)) return [];
  const difference = {
    column: 'selector',
    received: `${JSON.stringify(text)}${amount === undefined ? '' : `, which comes to ${amount.toString()}`}`,
    expected: `the value of ${reading.row.id}, ${reading.row.value}`,
  };
  return [finding('FIGURE_DIFFERS', place, difference, around?.shown(selector))];
}
