import type { StatementPartsByObservationIdsRow } from '../generated/cypher.js';
import type { Comparator, Lang, Statistic } from '../generated/schema.js';
import type { ObservationSource } from './mapper.js';

/** The plain statement of an observation: its columns as one sentence of our own, never the source's words. */

const comparators: Record<Comparator, Record<Lang, string>> = {
  EXACT: { ZH: '', EN: '' },
  ABOUT: { ZH: '约 ', EN: 'about ' },
  MORE_THAN: { ZH: '超过 ', EN: 'more than ' },
  AT_LEAST: { ZH: '至少 ', EN: 'at least ' },
  LESS_THAN: { ZH: '不足 ', EN: 'less than ' },
  AT_MOST: { ZH: '至多 ', EN: 'at most ' },
};

const CHANGES: ReadonlySet<Statistic> = new Set(['CHANGE_ABSOLUTE', 'CHANGE_PERCENT', 'CHANGE_POINTS']);

/** `-1234567.80` → `1,234,567.80`; the words before it say which way a change went. */
function groupDigits(decimal: string): string {
  const [whole = '', fraction] = decimal.replace(/^-/, '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A comparator applies to the magnitude of a change: −50, AT_LEAST is a fall of at least 50. */
function directionOf(value: string, statistic: Statistic, lang: Lang): string {
  const isNegative = value.startsWith('-');
  if (!CHANGES.has(statistic)) return isNegative ? '−' : '';
  if (lang === 'ZH') return isNegative ? '下降' : '上升';
  return isNegative ? 'down ' : 'up ';
}

const MEASURE_WORD = /[^\d.,%一二两三四五六七八九十百千万亿零〇余多数几上]+$/;

/** Things are counted with the measure word of the source, `9次`, `100所`, which the unit `count` does not know. */
function symbolZh({ unitId, raw }: ObservationSource, unitSymbol: string): string {
  return unitId === 'unit/count' ? (MEASURE_WORD.exec(raw)?.[0] ?? unitSymbol) : unitSymbol;
}

/** Symbols of one English word are plurals: `1 year`, `2 years`. */
function symbolEn({ value }: ObservationSource, unitSymbol: string): string {
  return /^-?1$/.test(value) ? unitSymbol.replace(/^([a-z-]+)s$/, '$1') : unitSymbol;
}

/** Comparator, value and unit: `至少 2,000张`, `at least 2,000 beds`; of a change `下降至少 50%`, `down at least 50%`. */
export function valueText(observation: ObservationSource, unitSymbol: string, lang: Lang): string {
  const { value, comparator, statistic } = observation;
  const symbol = lang === 'ZH' ? symbolZh(observation, unitSymbol) : symbolEn(observation, unitSymbol);
  const isAttached = symbol === '' || symbol === '%' || lang === 'ZH';
  const direction = directionOf(value, statistic, lang);
  return `${direction}${comparators[comparator][lang]}${groupDigits(value)}${isAttached ? '' : ' '}${symbol}`;
}

function spanText(start: string | null, end: string | null, lang: Lang): string {
  if (start !== null && start === end) return start;
  if (start !== null && end !== null) return lang === 'ZH' ? `${start} 至 ${end}` : `${start} to ${end}`;
  if (start !== null) return lang === 'ZH' ? `自 ${start} 起` : `from ${start} on`;
  if (end !== null) return lang === 'ZH' ? `截至 ${end}` : `up to ${end}`;
  return '';
}

/** `P3Y` → `3年`, `3 years`. */
function durationText(duration: string, lang: Lang): string {
  const [, years, months, days] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(duration) ?? [];
  const parts = [
    [years, '年', 'year'],
    [months, '个月', 'month'],
    [days, '天', 'day'],
  ] as const;
  return parts
    .filter(([count]) => count !== undefined)
    .map(([count, zh, en]) =>
      lang === 'ZH' ? `${String(count)}${zh}` : `${String(count)} ${en}${count === '1' ? '' : 's'}`,
    )
    .join(' ');
}

function periodText(observation: ObservationSource, lang: Lang): string {
  const { periodStart, periodEnd, periodBasis, duration } = observation;
  const span = spanText(periodStart, periodEnd, lang);
  if (duration !== null) {
    const length = durationText(duration, lang);
    return lang === 'ZH' ? `${length}内，起止未说明` : `within ${length}, start not stated`;
  }
  if (span === '') return lang === 'ZH' ? '时间未说明' : 'period not stated';
  if (periodBasis === 'INFERRED') return lang === 'ZH' ? `${span}（推定）` : `${span} (inferred)`;
  return span;
}

const statistics: Record<Statistic, Record<Lang, string>> = {
  VALUE: { ZH: '', EN: '' },
  CHANGE_ABSOLUTE: { ZH: '的变化', EN: ', change' },
  CHANGE_PERCENT: { ZH: '的变化', EN: ', change' },
  CHANGE_POINTS: { ZH: '的变化', EN: ', change' },
  SHARE_OF_TARGET: { ZH: '占目标的比重', EN: ', share of target reached' },
};

function statementZh(observation: ObservationSource, parts: StatementPartsByObservationIdsRow): string {
  const subject = parts.subjectsZh.length > 0 ? `（${parts.subjectsZh.join('、')}）` : '';
  const population = parts.populationZh === null ? '' : `，${parts.populationZh}`;
  const reference = spanText(observation.referenceStart, observation.referenceEnd, 'ZH');
  const remarks = [
    periodText(observation, 'ZH'),
    ...(reference === '' ? [] : [`比较期 ${reference}`]),
    ...parts.qualifiersZh,
    ...(observation.basis === 'DERIVED' ? ['读法含推断'] : []),
  ];
  return (
    `${parts.regionZh}${subject}${population}：${parts.indicatorZh}${statistics[observation.statistic].ZH}` +
    `${observation.modality === 'TARGET' ? '的目标' : ''}为${valueText(observation, parts.unitSymbolZh ?? '', 'ZH')}；${remarks.join('；')}。`
  );
}

function statementEn(observation: ObservationSource, parts: StatementPartsByObservationIdsRow): string {
  const subject = parts.subjectsEn.length > 0 ? ` (${parts.subjectsEn.join(', ')})` : '';
  const population = parts.populationEn === null ? '' : `, ${parts.populationEn}`;
  const reference = spanText(observation.referenceStart, observation.referenceEnd, 'EN');
  const remarks = [
    periodText(observation, 'EN'),
    ...(reference === '' ? [] : [`compared with ${reference}`]),
    ...parts.qualifiersEn,
    ...(observation.basis === 'DERIVED' ? ['reading partly concluded'] : []),
  ];
  return (
    `${parts.regionEn}${subject}${population}: ${parts.indicatorEn}${statistics[observation.statistic].EN}` +
    `${observation.modality === 'TARGET' ? ', target' : ''}: ${valueText(observation, parts.unitSymbolEn ?? '', 'EN')}; ${remarks.join('; ')}.`
  );
}

export function statementOf(
  observation: ObservationSource,
  parts: StatementPartsByObservationIdsRow,
  lang: Lang,
): string {
  return lang === 'ZH' ? statementZh(observation, parts) : statementEn(observation, parts);
}
