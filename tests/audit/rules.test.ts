import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { articlesOf } from '../../src/audit/article.js';
import { findingsOf } from '../../src/audit/audit.js';
import { corpusOf } from '../../src/audit/corpus.js';
import type { ObservationsRecord, Tables } from '../../src/generated/package.js';
import { readPackage } from '../../src/package/read.js';
import { makeAuditedPackage } from '../fixtures/audited.js';

const files = await makeAuditedPackage();
const tables = await readPackage(files.dataDirectory);
await files.remove();

type Columns = Partial<ObservationsRecord>;

/** The checks that a figure of one sentence draws; `context` are words of the sentence. */
function checksOf(text: string, raw: string, context: readonly string[], columns: Columns, accumulation = 'FLOW') {
  const selectorOf = (words: string) => `char=${text.indexOf(words)},${text.indexOf(words) + words.length}`;
  const [indicator] = tables.indicators.filter(({ id }) => id === 'cases-taken');
  const [source] = tables.sources;
  const [row] = tables.observations;
  if (indicator === undefined || source === undefined || row === undefined)
    throw new Error('The package of the tests is empty.');
  const unit = columns.unit ?? 'count';
  const observation: ObservationsRecord = {
    ...row,
    ...{
      id: 'autumn/001',
      indicator: 'cases-taken',
      unit,
      raw,
      selector: selectorOf(raw),
      context: context.map(selectorOf),
    },
    ...{
      statistic: 'VALUE',
      comparator: 'EXACT',
      region: '371600',
      duration: null,
      referenceStart: null,
      referenceEnd: null,
    },
    ...columns,
  };
  const changed: Tables = {
    ...tables,
    observations: [observation],
    indicators: [{ ...indicator, unit, accumulation: accumulation as typeof indicator.accumulation }],
    sources: [{ ...source, spanEnd: text.length, sha256: createHash('sha256').update(text).digest('hex') }],
  };
  const corpus = corpusOf(changed, articlesOf(changed, new Map([[source.file, Buffer.from(text)]])));
  return corpus.readings
    .flatMap((reading) => findingsOf(reading, corpus))
    .map(({ check, column }) => `${check} ${column ?? ''}`);
}

const days = (
  periodStart: string | null,
  periodEnd: string | null,
  periodBasis: ObservationsRecord['periodBasis'],
) => ({
  ...{ periodStart, periodEnd, periodBasis },
});

describe('the period of a figure', () => {
  test.each<[string, string, readonly string[], Columns, string]>([
    [
      'this year to its last day',
      '今年以来,开工8处。',
      ['今年以来'],
      days('2021-01-01', '2021-10-20', 'STATED'),
      'FLOW',
    ],
    [
      'from 今年以来 to 截至',
      '今年以来,截至5月底累计开工8处。',
      ['今年以来', '截至5月底累计'],
      days('2021-01-01', '2021-05-31', 'STATED'),
      'FLOW',
    ],
    ['a running total', '累计开工8处。', ['累计'], days(null, '2021-10-20', 'INFERRED'), 'FLOW'],
    [
      'a running total up to a day',
      '截至5月底累计开工8处。',
      ['截至5月底累计'],
      days(null, '2021-05-31', 'STATED'),
      'FLOW',
    ],
    [
      'of what exists, in a quarter',
      '第一季度,在册8处。',
      ['第一季度'],
      days('2021-03-31', '2021-03-31', 'STATED'),
      'STOCK',
    ],
    ['of what exists now', '目前在册8处。', ['目前'], days('2021-10-20', '2021-10-20', 'INFERRED'), 'STOCK'],
    ['without a word, of acts', '开工8处。', [], days('2021-01-01', '2021-10-20', 'INFERRED'), 'FLOW'],
    ['without a word, of what exists', '在册8处。', [], days('2021-10-20', '2021-10-20', 'INFERRED'), 'STOCK'],
    [
      'beside the length of a campaign',
      '“三年攻坚”目前完成8处。',
      ['三年攻坚', '目前'],
      days(null, '2021-10-20', 'INFERRED'),
      'FLOW',
    ],
    ['up to now, from New Year', '目前完成8处。', ['目前'], days('2021-01-01', '2021-10-20', 'INFERRED'), 'FLOW'],
    ['since an event', '“8·14”洪水后,修复8处。', ['8·14'], days('2021-08-14', '2021-10-20', 'INFERRED'), 'FLOW'],
    [
      'of a running total in a sentence after an interval',
      '有事。1-9月份动工。累计录入8处。',
      ['1-9月份', '累计'],
      days(null, '2021-09-30', 'INFERRED'),
      'FLOW',
    ],
    ['of years that are not named', '近年来,开工8处。', ['近年来'], days(null, null, 'UNKNOWN'), 'FLOW'],
    ['of a standard from a year on', '2021年定为8处。', ['2021年'], days('2021-01-01', null, 'INFERRED'), 'LEVEL'],
    ['of a standard from a day on', '7月1日起定为8处。', ['7月1日起'], days('2021-07-01', null, 'STATED'), 'LEVEL'],
    [
      'over a semicolon',
      '有事,1-9月份动工;开工8处。',
      ['1-9月份'],
      days('2021-01-01', '2021-09-30', 'INFERRED'),
      'FLOW',
    ],
    [
      'of a paragraph’s opening words',
      '1-9月份动工;开工8处。',
      ['1-9月份'],
      days('2021-01-01', '2021-09-30', 'STATED'),
      'FLOW',
    ],
    ['of a heading', '2020年答卷\n开工8处。', ['2020年'], days('2020-01-01', '2020-12-31', 'STATED'), 'FLOW'],
  ])('%s', (_, text, context, columns, accumulation) => {
    expect(checksOf(text, '8处', context, { value: '8', ...columns }, accumulation)).toEqual([]);
    const wrong = { ...columns, periodStart: '2021-01-02' };
    expect(checksOf(text, '8处', context, { value: '8', ...wrong }, accumulation)).toContain(
      'PERIOD_DIFFERS period_start',
    );
  });

  test('of a target is the year whose end is named', () => {
    const target = { value: '8', modality: 'TARGET', ...days('2021-01-01', '2021-12-31', 'STATED') } as const;
    expect(checksOf('年底前开工8处。', '8处', ['年底前'], target)).toEqual([]);
    expect(checksOf('明年底开工8处。', '8处', ['明年底'], target)).toContain('PERIOD_DIFFERS period_start');
  });
});

describe('the comparator of a figure', () => {
  const plain = { value: '8', ...days('2021-01-01', '2021-10-20', 'INFERRED') };
  test.each([
    ['约8处', 'ABOUT'],
    ['近8处', 'ABOUT'],
    ['8处左右', 'ABOUT'],
    ['超过8处', 'MORE_THAN'],
    ['突破“8处', 'MORE_THAN'],
    ['不低于8处', 'AT_LEAST'],
    ['年满8处', 'AT_LEAST'],
    ['8处及以上', 'AT_LEAST'],
    ['不超过8处', 'AT_MOST'],
    ['8处以内', 'AT_MOST'],
    ['不足8处', 'LESS_THAN'],
    ['最近8处', 'EXACT'],
    ['节约8处', 'EXACT'],
    ['签约8处', 'EXACT'],
    ['超过 8处', 'MORE_THAN'],
    ['高于8处', 'MORE_THAN'],
    ['不高于8处', 'AT_MOST'],
  ] as const)('of %s is %s', (text, comparator) => {
    expect(checksOf(`开工${text}。`, '8处', [], { ...plain, comparator })).toEqual([]);
    const other = comparator === 'EXACT' ? 'ABOUT' : 'EXACT';
    expect(checksOf(`开工${text}。`, '8处', [], { ...plain, comparator: other })).toEqual([
      'COMPARATOR_DIFFERS comparator',
    ]);
  });

  test('is not that of another number in the context', () => {
    expect(checksOf('开工8处,供65周岁以上居住。', '8处', ['65周岁以上'], plain)).toEqual([]);
  });
});

describe('the place of a figure', () => {
  const plain = { value: '8', ...days('2021-01-01', '2021-10-20', 'INFERRED') };
  test.each([
    ['全省开工8处。', ['全省'], '370000'],
    ['全国开工8处。', ['全国'], '100000'],
    ['单县开工8处。', ['单县'], '371722'],
    ['阳信县、无棣县各开工8处。', ['阳信县、无棣县'], '371600'],
    ['阿里开工8处。', ['阿里'], '371600'],
    ['城区开工8处。', ['城区'], '371600'],
    ['山东开工8处。', ['山东'], '370000'],
  ] as const)('in %s', (text, context, region) => {
    expect(checksOf(text, '8处', context, { ...plain, region })).toEqual([]);
    expect(checksOf(text, '8处', context, { ...plain, region: '371500' })).toEqual(['REGION_DIFFERS region']);
  });
});

describe('the unit of money', () => {
  const plain = { value: '8', ...days('2021-01-01', '2021-10-20', 'INFERRED') };
  test.each([
    ['每人每月8元。', ['每人每月'], 'yuan_per_person_month'],
    ['年人均8元。', ['年人均'], 'yuan_per_person_year'],
    ['共8元。', [], 'yuan'],
  ] as const)('in %s', (text, context, unit) => {
    expect(checksOf(text, '8元', context, { ...plain, unit })).toEqual([]);
  });

  test('names month and person where the words do', () => {
    expect(checksOf('每人每月8元。', '8元', ['每人每月'], { ...plain, unit: 'yuan' })).toEqual(['UNIT_DIFFERS unit']);
  });

  test('of a word that no unit has is asked for', () => {
    expect(checksOf('共8艘。', '8艘', [], plain)).toEqual(['UNIT_DIFFERS unit']);
  });
});
