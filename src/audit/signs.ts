import { parseSelector } from '../source/selector.js';
import { finding, type Finding } from './checks.js';
import type { Reading } from './corpus.js';

/** Holds the sign of a change against its verb. */

const DECREASE = [
  '压减',
  '压缩',
  '下降',
  '减少',
  '降低',
  '降至',
  '降到',
  '精简',
  '缩短',
  '缩减',
  '下调',
  '回落',
  '负增长',
];
const INCREASE = ['增加', '提高', '增长', '上升', '增幅', '上涨', '提升', '扩大', '上调', '涨幅', '新增', '增收'];
/** Says that it became better, which is less where less is better. */
const IMPROVE = ['改善', '好转'];
const LOWER_IS_BETTER = /\blower\b.*\bis\b/i;
const VERBS = [...DECREASE, ...INCREASE, ...IMPROVE];
/** What a clause ends with: a verb further away speaks of something else. */
const CLAUSE = /[,，、;；。:：\n]/;

/** The verb that stands last in a text; `undefined` if it has none. */
function lastVerb(text: string): string | undefined {
  const found = VERBS.map((verb) => ({ verb, at: text.lastIndexOf(verb) })).filter(({ at }) => at >= 0);
  return found.toSorted((a, b) => b.at - a.at)[0]?.verb;
}

/** Code points of a clause before a figure that may hold its verb. */
const REACH = 20;

/** The verb of a change: one of its context, else one of its clause before the figure. */
function verbOf({ row, article }: Reading): string | undefined {
  const span = parseSelector(row.selector);
  if (span === undefined) return undefined;
  const contexts = row.context
    .map((selector) => article.at(selector))
    .filter((words) => words !== undefined)
    // The nearest word speaks of the figure; a heading or a list's head stands further away.
    .toSorted((a, b) => Math.abs(a.end - span.start) - Math.abs(b.end - span.start));
  const named = contexts.map(({ text }) => lastVerb(text)).find((verb) => verb !== undefined);
  const clause =
    article
      .slice(span.start - REACH, span.start)
      .split(CLAUSE)
      .at(-1) ?? '';
  return named ?? lastVerb(clause);
}

export function signFindings(reading: Reading): Finding[] {
  const { row, place, article, indicator } = reading;
  const isNegative = row.value.startsWith('-');
  const verb = row.statistic.startsWith('CHANGE_') ? verbOf(reading) : undefined;
  const isLess =
    verb !== undefined &&
    (DECREASE.includes(verb) || (IMPROVE.includes(verb) && LOWER_IS_BETTER.test(indicator.definition ?? '')));
  const shouldBeNegative = isLess || /^[-负−]/.test(row.raw);
  if (isNegative === shouldBeNegative) return [];
  const reason = verb === undefined ? 'as no verb of decrease stands there' : `as “${verb}” says`;
  const sign = shouldBeNegative ? 'a negative value' : 'a value that is not negative';
  const difference = { column: 'value', received: row.value, expected: `${sign}, ${reason}` };
  return [finding('SIGN_DIFFERS', place, difference, article.shown(row.selector))];
}
