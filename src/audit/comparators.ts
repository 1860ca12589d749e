import { parseSelector } from '../source/selector.js';
import type { ObservationsRecord } from '../generated/package.js';
import { finding, type Finding } from './checks.js';
import type { Reading } from './corpus.js';
import { parseFigure } from './figure.js';
import { numeralsOf } from './numerals.js';

/** Holds `comparator` against the words of approximation in the figure, right beside it and in its context. */

type Comparator = ObservationsRecord['comparator'];
type Word = readonly [word: string, ...meanings: Comparator[]];

/** Longer words stand before shorter ones that they hold: the first that fits is the one that is meant. */
const BEFORE: readonly Word[] = [
  ['不低于', 'AT_LEAST'],
  ['不少于', 'AT_LEAST'],
  ['不小于', 'AT_LEAST'],
  ['不下于', 'AT_LEAST'],
  ['至少', 'AT_LEAST'],
  ['达到或超过', 'AT_LEAST'],
  ['年满', 'AT_LEAST'],
  ['不超过', 'AT_MOST'],
  ['不高于', 'AT_MOST'],
  ['不大于', 'AT_MOST'],
  ['不多于', 'AT_MOST'],
  ['至多', 'AT_MOST'],
  ['最多', 'AT_MOST'],
  ['补齐不足', 'EXACT'],
  ['不足', 'LESS_THAN'],
  ['不满', 'LESS_THAN'],
  ['不到', 'LESS_THAN'],
  ['低于', 'LESS_THAN'],
  ['少于', 'LESS_THAN'],
  ['超过', 'MORE_THAN'],
  ['超出', 'MORE_THAN'],
  ['突破', 'MORE_THAN'],
  ['高于', 'MORE_THAN'],
  ['多于', 'MORE_THAN'],
  ['大于', 'MORE_THAN'],
  ['逾', 'MORE_THAN'],
  ['超', 'MORE_THAN'],
  ['最近', 'EXACT'],
  ['附近', 'EXACT'],
  ['大约', 'ABOUT'],
  ['接近', 'ABOUT'],
  ['将近', 'ABOUT'],
  ['靠近', 'EXACT'],
  ['就近', 'EXACT'],
  ['节约', 'EXACT'],
  ['签约', 'EXACT'],
  ['预约', 'EXACT'],
  ['违约', 'EXACT'],
  ['合约', 'EXACT'],
  ['公约', 'EXACT'],
  ['制约', 'EXACT'],
  ['约', 'ABOUT'],
  ['近', 'ABOUT'],
];
const AFTER: readonly Word[] = [
  ['及以上', 'AT_LEAST'],
  ['以上', 'AT_LEAST'],
  ['(含)以上', 'AT_LEAST'],
  ['（含）以上', 'AT_LEAST'],
  ['及以下', 'AT_MOST'],
  ['以下', 'AT_MOST', 'LESS_THAN'],
  ['以内', 'AT_MOST'],
  ['之内', 'AT_MOST'],
  ['左右', 'ABOUT'],
  ['上下', 'ABOUT'],
  ['有余', 'MORE_THAN'],
];
/** Signs that a hedge right before a figure may stand in front of: 超过“80万”. */
const QUOTES = /[“”"'‘’《》\s]+$/;
/** Code points before and after a figure that can hold such a word. */
const BESIDE = 6;
/** Words of one character mean it in a context only where they are all of it, or its end: 最近, 超市 and 节约 are others. */
const isMeant = (text: string, word: string) => (word.length === 1 ? text.endsWith(word) : text.includes(word));

interface Said {
  readonly word: string;
  readonly meanings: readonly Comparator[];
}

function firstOf(words: readonly Word[], fits: (word: string) => boolean): Said | undefined {
  const found = words.find(([word]) => fits(word));
  if (found === undefined) return undefined;
  const [word, ...meanings] = found;
  return { word, meanings };
}

/** Every word of approximation that a figure has; a word that only looks like one is left out. */
function hedgesOf({ row, article }: Reading): Said[] {
  const span = parseSelector(row.selector);
  if (span === undefined) return [];
  const before = article.slice(span.start - BESIDE, span.start).replace(QUOTES, '');
  const after = article.slice(span.end, span.end + BESIDE);
  // 65周岁以上 in a context is of 65 and of no other figure.
  const contexts = row.context
    .map((selector) => article.at(selector)?.text ?? '')
    .filter((text) => numeralsOf(text).length === 0);
  const figure = parseFigure(row.raw);
  const found = [
    figure?.isMore === true ? { word: row.raw, meanings: ['MORE_THAN'] as const } : undefined,
    firstOf(BEFORE, (word) => before.endsWith(word)),
    firstOf(AFTER, (word) => after.startsWith(word)),
    ...contexts.map((text) => firstOf([...BEFORE, ...AFTER], (word) => isMeant(text, word))),
  ];
  return found.filter((said) => said !== undefined).filter(({ meanings }) => meanings.join() !== 'EXACT');
}

export function comparatorFindings(reading: Reading): Finding[] {
  const { row, place, article } = reading;
  const said = hedgesOf(reading);
  const allowed = said.length === 0 ? ['EXACT'] : [...new Set(said.flatMap(({ meanings }) => meanings))];
  if (allowed.includes(row.comparator)) return [];
  const reason =
    said.length === 0
      ? 'as no word in the figure, beside it or in its context says otherwise'
      : `as ${[...new Set(said.map(({ word }) => `“${word}”`))].join(', ')} says`;
  const difference = { column: 'comparator', received: row.comparator, expected: `${allowed.join(' or ')}, ${reason}` };
  return [finding('COMPARATOR_DIFFERS', place, difference, article.shown(row.selector))];
}
