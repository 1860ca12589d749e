import type { Span } from '../source/selector.js';
import { HAN_NUMERAL } from './figure.js';
import { WORDS } from './words.js';

/** Finds what data/README.md calls a numeral: runs of Arabic digits, and Han numerals that count, rank or divide. */

/** What a Han numeral counts. Parts of words that only look like one stand in WORDS. */
const MEASURES = [
  ...['个', '家', '所', '处', '项', '件', '种', '座', '套', '台', '辆', '条', '段', '份', '场', '次', '起', '期', '组'],
  ...['袋', '只', '人', '名', '位', '户', '对', '例', '张', '元', '角', '分', '年', '月', '日', '天', '周', '岁', '倍'],
  ...['级', '类', '批', '届', '季度', '小时', '分钟', '点', '公里', '千米', '米', '里', '亩', '公顷', '平方', '立方'],
  ...[
    '吨',
    '斤',
    '公斤',
    '克',
    '升',
    '层',
    '轮',
    '门',
    '笔',
    '宗',
    '支',
    '本',
    '册',
    '篇',
    '株',
    '棵',
    '头',
    '艘',
    '架',
  ],
  ...['口', '村', '省', '市', '县', '区', '乡', '镇', '成', '折', '%', '％'],
] as const;

const DIGITS = /[0-9]+(?:,[0-9]{3}(?![0-9]))*(?:\.[0-9]+)?/g;
const HAN_RUN = new RegExp(`[${HAN_NUMERAL}]+`, 'g');
const COUNTED = new RegExp(`^(?:余|多|几|来)?(?:个)?(?:${MEASURES.join('|')})`);
const LARGE = /[万亿]/;

export interface Numeral extends Span {
  readonly text: string;
}

const STARTS_WITH_NUMERAL = new RegExp(`^[${HAN_NUMERAL}]`);

/** The text with the words of WORDS blanked: 十一个 is eleven, although 一个 stands in it. */
function withoutWords(text: string): string {
  let rest = text;
  for (const word of Object.keys(WORDS)) {
    const pattern = STARTS_WITH_NUMERAL.test(word) ? new RegExp(`(?<![${HAN_NUMERAL}])${word}`, 'g') : word;
    rest = rest.replaceAll(pattern, ' '.repeat(word.length));
  }
  return rest;
}

/** Whether the Han run between these positions is a numeral and not a part of a word. */
function isCounting(text: string, { start, end }: Span): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 2), start), text.slice(end)];
  const run = text.slice(start, end);
  if (before.endsWith('第') || before.endsWith('分之') || after.startsWith('分之')) return true;
  // Right behind digits it is the 万 or 亿 of their figure, and a part of it.
  if (/[0-9]$/.test(before)) return false;
  if (/[0-9](?:余|多|数|几)$/.test(before)) return false;
  if (COUNTED.test(after)) return true;
  return LARGE.test(run) && run.length > 1;
}

/** The numerals of a text in its order; positions are those of `text`. */
export function numeralsOf(text: string): Numeral[] {
  const arabic = [...text.matchAll(DIGITS)].map(({ 0: run, index }) => ({ start: index, end: index + run.length }));
  const han = [...withoutWords(text).matchAll(HAN_RUN)]
    .map(({ 0: run, index }) => ({ start: index, end: index + run.length }))
    .filter((span) => isCounting(text, span));
  return [...arabic, ...han]
    .toSorted((a, b) => a.start - b.start)
    .map((span) => ({ ...span, text: text.slice(span.start, span.end) }));
}
