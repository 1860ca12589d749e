import type { ExclusionsRecord } from '../generated/package.js';
import type { Article } from './article.js';
import { finding, type Finding } from './checks.js';
import type { Located } from './corpus.js';
import { HAN_NUMERAL } from './figure.js';
import type { Numeral } from './numerals.js';

/** Whether exclusions cover one numeral each, and whether their reasons can be true where they stand. */

/** What may stand around a numeral within an exclusion: 第 and 数 before it, its multiple and 余 or % behind it. */
const ONE_NUMERAL = new RegExp(
  `^(?:[第上数几约近]*)(?:[0-9][0-9,.]*[${HAN_NUMERAL}]*|[${HAN_NUMERAL}]+)(?:[余多几]?[万亿]?[余多]?[%‰]?)$`,
);

/** Words right before or after a numeral without which it is no day, month, year, quarter or hour. */
const DATE_BEFORE = /(?:[年月第前后近]|周|星期|[0-9][-–—/.:至到、]|十[一二]?|[0-9]日|年代)$/;
const DATE_AFTER = /^(?:[余多几]?个?(?:[年月日号时点分秒旬季]|季度|星期|周|世纪)|[-–—/.:至到、]|[天岁])/;
/** 第五, 二期, 三届, “1.” or “1、” in a list, 5号. */
const ORDINAL_BEFORE = /(?:第|之|[\n(\uff08【〔]|[a-zA-Z])$|^$/;
const ORDINAL_AFTER = /^(?:[号届期批次级类等档层]|[.、)\uff09\uff0e])/;
/** Telephones, addresses, account numbers: digits, letters or signs of a number right beside it, or a house. */
const CONTACT_AROUND = /[0-9a-zA-Z_@.:\uff1a/-]$|[号路街层楼室栋幢座院区]$/;

/** Why the surroundings of a numeral speak against a reason; `undefined` if they do not. */
function contradiction(reason: ExclusionsRecord['reason'], text: string, before: string, after: string) {
  const isRanked = text.startsWith('第') || /(?:[年月日号时季])$/.test(text);
  switch (reason) {
    case 'DATE':
      if (isRanked || DATE_BEFORE.test(before) || DATE_AFTER.test(after)) return undefined;
      return 'a word of time (年 月 日 时 季 or a dash) beside it';
    case 'ORDINAL':
      if (isRanked || ORDINAL_BEFORE.test(before) || ORDINAL_AFTER.test(after)) return undefined;
      return '第, or a sign of a list or rank beside it';
    case 'CONTACT':
      if (CONTACT_AROUND.test(before) || /^[0-9a-zA-Z_@.:/号路街层楼室栋幢座院区-]/.test(after)) return undefined;
      return 'digits, letters or a part of an address beside it';
    case 'NAME':
    case 'RESTATED':
    case 'VAGUE':
    case 'CONDITION':
    case 'FOREIGN':
    case 'SLOGAN':
    case 'BOILERPLATE':
      return undefined;
  }
}

/** Code points to either side that a reason is held against. */
const SURROUNDINGS = 3;

export function exclusionFindings(
  article: Article,
  numerals: readonly Numeral[],
  rows: readonly Located<ExclusionsRecord>[],
): Finding[] {
  const lines = new Map<string, number>();
  return rows.flatMap(({ row, line }) => {
    const span = article.at(row.selector);
    if (span === undefined) return []; // SPAN_DIFFERS says so
    const place = { table: 'exclusions.csv', line, id: `${row.source} ${row.selector}`, source: row.source };
    const shown = article.shown(row.selector);
    const text = JSON.stringify(span.text);
    const earlier = lines.get(row.selector);
    lines.set(row.selector, earlier ?? line);
    const fault = (column: string, received: string, expected: string) =>
      finding('EXCLUSION_UNFIT', place, { column, received, expected }, shown);
    if (earlier !== undefined) {
      return [fault('selector', row.selector, `each numeral once; line ${earlier} has it already`)];
    }
    if (!/[0-9]/.test(span.text) && ![...span.text].some((character) => HAN_NUMERAL.includes(character))) {
      return [fault('selector', `${text}, which holds no numeral`, 'the characters of one numeral')];
    }
    const inside = numerals.filter((numeral) => span.start < numeral.end && numeral.start < span.end);
    const isCut = inside.some((numeral) => numeral.start < span.start || span.end < numeral.end);
    if (inside.length > 1 || isCut || !ONE_NUMERAL.test(span.text)) {
      const whole = inside.map((numeral) => JSON.stringify(numeral.text)).join(', ');
      return [fault('selector', text, `one whole numeral alone${whole === '' ? '' : `, of ${whole}`}`)];
    }
    const before = article.slice(span.start - SURROUNDINGS, span.start);
    const after = article.slice(span.end, span.end + SURROUNDINGS);
    const expected = contradiction(row.reason, span.text, before, after);
    return expected === undefined ? [] : [fault('reason', row.reason, expected)];
  });
}
