import type { UnitsRecord } from '../generated/package.js';
import { finding, type Finding } from './checks.js';
import type { Reading } from './corpus.js';
import { parseFigure } from './figure.js';
import { Ratio } from './ratio.js';

/** Holds `unit` against the words for it: the classifier in `raw`, and what stands beside it of persons and time. */

/** Words that are no name of a unit of the table, or of several: which unit each may be, and how many of it one is. */
const MORE_WORDS: readonly (readonly [word: string, unit: string, scale: Ratio])[] = [
  ['户', 'household', Ratio.of(1)],
  ['户', 'count', Ratio.of(1)],
  ['户次', 'count', Ratio.of(1)],
  ['张', 'bed', Ratio.of(1)],
  ['张', 'count', Ratio.of(1)],
  ['位', 'person', Ratio.of(1)],
  ['斤', 'kg', Ratio.of(1, 2)],
  ['吨', 'kg', Ratio.of(1000)],
];

/** A unit that a word admits, and how many of it one is. */
interface Admitted {
  readonly unit: string;
  readonly scale: Ratio;
}

/** What the word behind a number may mean. `件(条)` is whatever both are; a word that no unit has admits none. */
function admittedBy(word: string, units: readonly UnitsRecord[]): Admitted[] {
  const parts = word.split(/[()\uff08\uff09]/).filter((part) => part !== '');
  const ofPart = (part: string): Admitted[] => [
    ...units
      .filter(({ nameZh, symbolZh, aliases }) => [nameZh, symbolZh, ...aliases].includes(part))
      .map(({ id }) => ({ unit: id, scale: Ratio.of(1) })),
    ...MORE_WORDS.filter(([word]) => word === part).map(([, unit, scale]) => ({ unit, scale })),
  ];
  const [first = [], ...others] = parts.map(ofPart);
  const all = first.filter(({ unit }) => others.every((other) => other.some((one) => one.unit === unit)));
  return all.filter(({ unit }, index) => all.findIndex((one) => one.unit === unit) === index);
}

/** What a unit of money is counted by, as the parts of its symbol say: `元/人/月`. */
const BY = [
  ['人', /人均|每人|每名|\/人/],
  ['月', /月人均|人均月|每月|按月|月平均|月均|\/月|月保障标准/],
  ['年', /年人均|人均年|每人每年|年平均|\/年/],
  ['盒', /每盒|\/盒/],
  ['户', /户均|每户|\/户/],
] as const;

const MONEY = '元';

/** What of `人 月 年 盒 户` a unit is counted by. */
function countedBy({ symbolZh, nameZh }: UnitsRecord): string[] {
  return (symbolZh ?? nameZh).split('/').slice(1);
}

/** The words in which a unit may be said: the figure itself, then its context. */
const wordsOf = ({ row, article }: Reading) =>
  [row.raw, ...row.context.map((selector) => article.at(selector)?.text ?? '')].join('\n');

/** The units that the words of a money figure leave open; its own indicator's where they say nothing else. */
function moneyUnits(reading: Reading, units: readonly UnitsRecord[]): string[] {
  const words = wordsOf(reading);
  const said = BY.filter(([, pattern]) => pattern.test(words)).map(([word]) => word as string);
  const money = units.filter(({ symbolZh, nameZh }) => (symbolZh ?? nameZh).split('/')[0] === MONEY);
  const saysAll = (unit: UnitsRecord) => said.every((word) => countedBy(unit).includes(word));
  const exact = money.filter((unit) => saysAll(unit) && countedBy(unit).length === said.length);
  const own = money.filter((unit) => unit.id === reading.indicator.unit && saysAll(unit));
  // Words that say the whole of a unit leave no other; what they leave out is the indicator's to fill in.
  const ownSaysMore = own.some((unit) => countedBy(unit).length > said.length);
  return (ownSaysMore || exact.length === 0 ? own : exact).map(({ id }) => id);
}

/** The units that a figure's words admit, and how many of each the number counts. */
export function unitsOf(reading: Reading, units: readonly UnitsRecord[]): Admitted[] {
  const word = parseFigure(reading.row.raw)?.unit ?? '';
  const one = (unit: string): Admitted => ({ unit, scale: Ratio.of(1) });
  const { statistic } = reading.row;
  if (word === '') {
    if (statistic === 'CHANGE_PERCENT' || statistic === 'SHARE_OF_TARGET' || statistic === 'CHANGE_POINTS') return [];
    return [one(reading.indicator.unit)];
  }
  if (word === MONEY || word.startsWith(`${MONEY}/`)) return moneyUnits(reading, units).map(one);
  const admitted = admittedBy(word, units);
  const own = admitted.filter(({ unit }) => unit === reading.indicator.unit);
  const isLevel = statistic === 'VALUE' || statistic === 'CHANGE_ABSOLUTE';
  return isLevel && own.length > 0 ? own : admitted;
}

export function unitFindings(reading: Reading, units: readonly UnitsRecord[]): Finding[] {
  const { row, place, article } = reading;
  const figure = parseFigure(row.raw);
  if (figure === undefined) return []; // FIGURE_DIFFERS says so
  const admitted = unitsOf(reading, units);
  if (admitted.some(({ unit }) => unit === row.unit)) return [];
  const none =
    figure.unit === MONEY
      ? `a unit that its words admit; ${reading.indicator.unit}, the unit of ${reading.indicator.id}, is none`
      : `a unit of units.csv with the word ${JSON.stringify(figure.unit)}; none has it`;
  const expected = admitted.length === 0 ? none : `${admitted.map(({ unit }) => unit).join(' or ')}, as its words say`;
  return [
    finding('UNIT_DIFFERS', place, { column: 'unit', received: row.unit, expected }, article.shown(row.selector)),
  ];
}
