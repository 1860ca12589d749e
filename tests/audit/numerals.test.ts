import { describe, expect, test } from '@jest/globals';
import { numeralsOf } from '../../src/audit/numerals.js';
import { WORDS } from '../../src/audit/words.js';

const found = (text: string) => numeralsOf(text).map((numeral) => numeral.text);

describe('numerals', () => {
  test.each([
    ['惠及1935.3万人', ['1935.3']],
    ['1,200元和3元', ['1,200', '3']],
    ['1-9月份', ['1', '9']],
    ['10万余斤', ['10']],
    ['1200余万元', ['1200']],
    ['电话0543-1234567', ['0543', '1234567']],
    ['上万个社区', ['万']],
    ['数百家企业', ['百']],
    ['百万人次', ['百万']],
    ['突破千亿元', ['千亿']],
    ['两种申请表', ['两']],
    ['三百余户', ['三百']],
    ['十几所', ['十']],
    ['第三', ['三']],
    ['第二十届', ['二十']],
    ['三分之二', ['三', '二']],
    ['市县两级', ['两']],
    ['七次代表大会', ['七']],
    ['三个月', ['三']],
    ['二级以上医院', ['二']],
    ['十一个村', ['十一']],
    ['一万一千人', ['一万一千']],
  ])('of %s are %j', (text, numerals) => {
    expect(found(text)).toEqual(numerals);
  });

  test.each(['三中学', '两癌', '“三保”底线', '四端融合', '十九大', '五保户', '万荣', '千岛湖'])(
    'are none in %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  test('are none in any word of the stop-list, nor beside one', () => {
    for (const word of Object.keys(WORDS)) expect([word, found(`让${word}来`)]).toEqual([word, []]);
    expect(found('进一步增加3个')).toEqual(['3']);
  });

  test('are found right behind a word of the stop-list', () => {
    expect(found('统一两级标准')).toEqual(['两']);
  });
});

describe('the stop-list', () => {
  test('says why each word is in it, and holds no word without a Han numeral', () => {
    for (const [word, reason] of Object.entries(WORDS)) {
      expect([word, reason.length > 1]).toEqual([word, true]);
      expect(word).toMatch(/[〇零一二两三四五六七八九十百千万亿]/);
    }
  });
});
