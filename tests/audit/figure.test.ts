import { describe, expect, test } from '@jest/globals';
import { hanNumber, parseFigure } from '../../src/audit/figure.js';
import { Ratio } from '../../src/audit/ratio.js';

const more = true;

describe('a figure', () => {
  test.each([
    ['3860元', '3860', '元'],
    ['868.04亿元', '86804000000', '元'],
    ['1,234,567人', '1234567', '人'],
    ['35.3万', '353000', ''],
    ['2万亿', '2000000000000', ''],
    ['1200余万元', '12000000', '元', more],
    ['480万余人次', '4800000', '人次', more],
    ['40余公里', '40', '公里', more],
    ['20多个', '20', '个', more],
    ['10万余斤', '100000', '斤', more],
    ['上万个', '10000', '个', more],
    ['上百人', '100', '人', more],
    ['数百家', '100', '家', more],
    ['十余所', '10', '所', more],
    ['三百余户', '300', '户', more],
    ['百万人次', '1000000', '人次'],
    ['千亿元', '100000000000', '元'],
    ['三万五千亿', '3500000000000', ''],
    ['一亿三千万', '130000000', ''],
    ['1亿2000万元', '120000000', '元'],
    ['两种', '2', '种'],
    ['十二所', '12', '所'],
    ['两千三百名', '2300', '名'],
    ['一百零八将', '108', '将'],
    ['二〇二〇年', '2020', '年'],
    ['1.3倍', '1.3', '倍'],
    ['2.5万件(条)', '25000', '件(条)'],
    ['60元/人/年', '60', '元/人/年'],
    ['10.4%', '10.4', '%'],
    ['11.5个百分点', '11.5', '个百分点'],
    ['5百分点', '5', '百分点'],
    ['三分之二', '200/3', '%'],
    ['百分之八十', '80', '%'],
    ['百分之3.5', '3.5', '%'],
    ['10千伏', '10', '千伏'],
    ['2000千米', '2000', '千米'],
    ['3千人', '3000', '人'],
    ['9211平方米', '9211', '平方米'],
    ['-17.8%', '-17.8', '%'],
    ['负3度', '-3', '度'],
  ])('%s is %s %s', (raw, value, unit, isMore = false) => {
    const figure = parseFigure(raw);
    expect([figure?.value.toString(), figure?.unit, figure?.isMore]).toEqual([value, unit, isMore]);
  });

  test.each(['约三', '元', '', '若干', '10—15元', '一点五亿元', '8点5个'])('%s is none', (raw) => {
    expect(parseFigure(raw)).toBeUndefined();
  });

  test.each([
    ['71亿元', '100000000'],
    ['868.04亿元', '1000000'],
    ['480名', '1'],
    ['92.86%', '0.01'],
    ['千亿元', '100000000000'],
    ['三百二十人', '1'],
    ['二十个', '1'],
    ['三千万元', '10000000'],
  ])('%s is written to the nearest %s', (raw, step) => {
    expect(parseFigure(raw)?.step.toString()).toBe(step);
  });
});

describe('a Han numeral', () => {
  test('that is none has no value', () => {
    expect(hanNumber('')).toBeUndefined();
    expect(hanNumber('一元')).toBeUndefined();
  });
});

describe('an exact number', () => {
  test('is added, divided and shown without rounding', () => {
    expect(Ratio.parse('0.1').plus(Ratio.parse('0.2')).toString()).toBe('0.3');
    expect(Ratio.of(1).over(Ratio.of(3))?.toString()).toBe('1/3');
    expect(Ratio.of(1).over(Ratio.of(0))).toBeUndefined();
    expect(Ratio.parse('-0.05').toString()).toBe('-0.05');
    expect(Ratio.of(10, -4).toString()).toBe('-2.5');
    expect(Ratio.parse('10000000000000000.1').toString()).toBe('10000000000000000.1');
  });
});
