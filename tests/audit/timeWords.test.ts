import { describe, expect, test } from '@jest/globals';
import { yearBefore } from '../../src/audit/days.js';
import { referenceOf, referencesOf } from '../../src/audit/references.js';
import { timeWordsOf, type TimeWord } from '../../src/audit/timeWords.js';

/** Published in 2021. */
const calendar = { thisYear: 2021, defaultYear: 2021 };

function shown(word: TimeWord): string {
  switch (word.kind) {
    case 'INTERVAL':
      return `${word.start}..${word.end}${word.isYear ? ' year' : ''}`;
    case 'UNTIL':
      return `until ${word.end}`;
    case 'SINCE':
      return `since ${word.start}`;
    case 'DURATION':
      return word.duration;
    case 'NOW':
    case 'UNNAMED':
    case 'RUNNING':
      return word.kind;
  }
}

describe('words of time', () => {
  test.each([
    ['2020年', '2020-01-01..2020-12-31 year'],
    ['2020年度', '2020-01-01..2020-12-31 year'],
    ['2018-2020年', '2018-01-01..2020-12-31'],
    ['6月1日至15日', '2021-06-01..2021-06-15'],
    ['今年', '2021-01-01..2021-12-31 year'],
    ['本年', '2021-01-01..2021-12-31 year'],
    ['全年', '2021-01-01..2021-12-31 year'],
    ['年内', '2021-01-01..2021-12-31 year'],
    ['去年', '2020-01-01..2020-12-31 year'],
    ['年初', '2021-01-01..2021-01-01'],
    ['年底前', '2021-12-31..2021-12-31'],
    ['明年底', '2022-12-31..2022-12-31'],
    ['2022年底', '2022-12-31..2022-12-31'],
    ['前5个月', '2021-01-01..2021-05-31'],
    ['今年前五个月', '2021-01-01..2021-05-31'],
    ['1-9月份', '2021-01-01..2021-09-30'],
    ['3至6月', '2021-03-01..2021-06-30'],
    ['2020年3月至12月', '2020-03-01..2020-12-31'],
    ['第一季度', '2021-01-01..2021-03-31'],
    ['今年第三季度', '2021-07-01..2021-09-30'],
    ['今年前三季度', '2021-01-01..2021-09-30'],
    ['2月上旬', '2021-02-01..2021-02-10'],
    ['2月下旬', '2021-02-21..2021-02-28'],
    ['上半年', '2021-01-01..2021-06-30'],
    ['2020年下半年', '2020-07-01..2020-12-31'],
    ['2月份', '2021-02-01..2021-02-28'],
    ['2020年2月', '2020-02-01..2020-02-29'],
    ['12月', '2021-12-01..2021-12-31'],
    ['6月19日', '2021-06-19..2021-06-19'],
    ['去年8月', '2020-08-01..2020-08-31'],
    ['截至5月底', 'until 2021-05-31'],
    ['截至6月19日', 'until 2021-06-19'],
    ['截止到2022年底', 'until 2022-12-31'],
    ['截至目前', 'NOW'],
    ['目前', 'NOW'],
    ['2016年至今年6月底', '2016-01-01..2021-06-30'],
    ['自2018年3月1日至2020年5月2日', '2018-03-01..2020-05-02'],
    ['2016年至今', 'since 2016-01-01'],
    ['今年以来', 'since 2021-01-01'],
    ['去年10月以来', 'since 2020-10-01'],
    ['2021年1月1日起', 'since 2021-01-01'],
    ['3年', 'P3Y'],
    ['两年内', 'P2Y'],
    ['6个月', 'P6M'],
    ['近年来', 'UNNAMED'],
    ['近3年来', 'UNNAMED'],
    ['连续几年', 'UNNAMED'],
    ['累计', 'RUNNING'],
    ['截至5月底累计', 'until 2021-05-31 RUNNING'],
    ['2022年成绩单', '2022-01-01..2022-12-31 year'],
    ['完成年度任务的', ''],
    ['提高到', ''],
    ['80年代', ''],
  ])('%s: %s', (text, expected) => {
    expect(timeWordsOf(text, calendar).map(shown).join(' ')).toBe(expected);
  });

  test('without a year take the one that is given', () => {
    expect(timeWordsOf('上半年', { thisYear: 2021, defaultYear: 2019 }).map(shown)).toEqual(['2019-01-01..2019-06-30']);
  });
});

describe('what a change is compared with', () => {
  const of = (words: string, start: string | null, end: string | null) =>
    referencesOf(referenceOf(words, 2021), [start, end]);

  test('同比 is the same days a year before', () => {
    expect(of('同比', '2021-01-01', '2021-09-30')).toEqual([['2020-01-01', '2020-09-30']]);
    expect(of('较去年同期', '2021-03-31', '2021-03-31')).toEqual([['2020-03-31', '2020-03-31']]);
  });

  test('比2019年 is that year, or its end for what exists at a moment', () => {
    expect(of('比2019年', '2021-01-01', '2021-12-31')).toEqual([['2019-01-01', '2019-12-31']]);
    expect(of('比上年末', '2021-12-31', '2021-12-31')).toContainEqual(['2020-12-31', '2020-12-31']);
  });

  test('without a word for it is nothing', () => {
    expect(of('增幅', '2021-01-01', null)).toEqual([[null, null]]);
  });

  test('leaves no word of time to the figure itself', () => {
    expect(timeWordsOf(referenceOf('第一季度,较去年同期', 2021).rest, calendar).map(shown)).toEqual([
      '2021-01-01..2021-03-31',
    ]);
    expect(referenceOf('2019年及以前年度', 2021).rest.trim()).toBe('');
  });

  test('a year before the last day of February is the last day of it', () => {
    expect(yearBefore('2020-02-29')).toBe('2019-02-28');
    expect(yearBefore('2021-02-28')).toBe('2020-02-29');
    expect(yearBefore('2020-06-19')).toBe('2019-06-19');
  });
});
