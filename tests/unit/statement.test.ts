import { describe, expect, test } from '@jest/globals';
import type { StatementPartsByObservationIdsRow } from '../../src/generated/cypher.js';
import type { ObservationSource } from '../../src/observation/mapper.js';
import { statementOf, valueText } from '../../src/observation/statement.js';

const observation: ObservationSource = {
  id: 'observation/paper/001',
  seriesId: 'series/1',
  value: '2000',
  unitId: 'unit/bed',
  comparator: 'AT_LEAST',
  modality: 'TARGET',
  statistic: 'VALUE',
  raw: '2000张',
  periodStart: '2023-01-01',
  periodEnd: '2023-12-31',
  periodBasis: 'STATED',
  duration: null,
  referenceStart: null,
  referenceEnd: null,
  qualifierIds: [],
  context: [],
  basis: 'STATED',
  note: null,
  sourceId: 'source/paper',
  selector: 'char=0,5',
  paragraph: 1,
};

const parts: StatementPartsByObservationIdsRow = {
  id: observation.id,
  regionZh: '甲城',
  regionEn: 'Jia',
  indicatorZh: '新建床位',
  indicatorEn: 'New beds',
  subjectsZh: [],
  subjectsEn: [],
  populationZh: null,
  populationEn: null,
  unitSymbolZh: '张',
  unitSymbolEn: 'beds',
  qualifiersZh: [],
  qualifiersEn: [],
};

describe('the value of an observation in words', () => {
  test.each([
    ['868040000000', 'EXACT', 'VALUE', '元', '868,040,000,000元', '868,040,000,000 yuan'],
    ['0.5', 'ABOUT', 'VALUE', '元', '约 0.5元', 'about 0.5 yuan'],
    ['1234.5678', 'MORE_THAN', 'VALUE', '元', '超过 1,234.5678元', 'more than 1,234.5678 yuan'],
    ['-50', 'AT_LEAST', 'CHANGE_PERCENT', '%', '下降至少 50%', 'down at least 50%'],
    ['29', 'EXACT', 'CHANGE_ABSOLUTE', '元', '上升29元', 'up 29 yuan'],
    ['-1.5', 'EXACT', 'VALUE', '元', '−1.5元', '−1.5 yuan'],
    ['99', 'AT_MOST', 'VALUE', '', '至多 99', 'at most 99'],
    ['100', 'LESS_THAN', 'VALUE', '%', '不足 100%', 'less than 100%'],
  ] as const)('%s, %s, %s reads as %4$s and %5$s', (value, comparator, statistic, symbol, zh, en) => {
    const one = { ...observation, value, comparator, statistic };
    expect(valueText(one, symbol, 'ZH')).toBe(zh);
    expect(valueText(one, symbol === '元' ? 'yuan' : symbol, 'EN')).toBe(en);
  });
});

test.each([
  ['9次', '9', '9次', '9'],
  ['2.5万件(条)', '25000', '25,000件(条)', '25,000'],
  ['上万个', '10000', '10,000个', '10,000'],
  ['两种', '2', '2种', '2'],
  ['80万', '800000', '800,000个', '800,000'],
])('%s is counted with its own measure word in Chinese', (raw, value, zh, en) => {
  const one = { ...observation, raw, value, unitId: 'unit/count', comparator: 'EXACT' } as const;
  expect(valueText(one, '个', 'ZH')).toBe(zh);
  expect(valueText(one, '', 'EN')).toBe(en);
});

test.each([
  ['1', 'years', 'less than 1 year'],
  ['2', 'years', 'less than 2 years'],
  ['1', 'males per 100 females', 'less than 1 males per 100 females'],
])('%s is said of %s in the number it has: %s', (value, symbol, en) => {
  expect(valueText({ ...observation, value, comparator: 'LESS_THAN', statistic: 'VALUE' }, symbol, 'EN')).toBe(en);
});

describe('the plain statement of an observation', () => {
  test('says place, indicator, that it is a target, value and period, in both languages', () => {
    expect(statementOf(observation, parts, 'ZH')).toBe(
      '甲城\uff1a新建床位的目标为至少 2,000张\uff1b2023-01-01 至 2023-12-31。',
    );
    expect(statementOf(observation, parts, 'EN')).toBe(
      'Jia: New beds, target: at least 2,000 beds; 2023-01-01 to 2023-12-31.',
    );
  });

  test.each([
    [{ periodStart: null }, 'up to 2023-12-31'],
    [{ periodEnd: null }, 'from 2023-01-01 on'],
    [{ periodStart: '2023-12-31' }, '2023-12-31.'],
    [{ periodStart: null, periodEnd: null, periodBasis: 'UNKNOWN' as const }, 'period not stated'],
    [{ periodStart: null, periodEnd: null, duration: 'P3Y' }, 'within 3 years, start not stated'],
    [{ periodStart: null, periodEnd: null, duration: 'P1Y6M' }, 'within 1 year 6 months'],
    [{ periodBasis: 'INFERRED' as const }, '2023-01-01 to 2023-12-31 (inferred)'],
    [{ referenceStart: '2022-01-01', referenceEnd: '2022-12-31' }, 'compared with 2022-01-01 to 2022-12-31'],
    [{ basis: 'DERIVED' as const }, 'reading partly concluded'],
  ])('for %j says "%s"', (change, words) => {
    expect(statementOf({ ...observation, ...change }, parts, 'EN')).toContain(words);
  });

  test('names subject, group and qualifiers', () => {
    const named = {
      ...parts,
      subjectsEn: ['App A', 'App B'],
      populationEn: 'Orphans',
      qualifiersEn: ['poor counties only'],
    };
    expect(statementOf(observation, named, 'EN')).toBe(
      'Jia (App A, App B), Orphans: New beds, target: at least 2,000 beds; 2023-01-01 to 2023-12-31; poor counties only.',
    );
  });
});
