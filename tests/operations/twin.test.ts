import { describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { settingDefaults, settingNames } from '../../src/config.js';
import { errorTable } from '../../src/errors.js';
import { projectRoot } from '../../src/root.js';
import { codeBlocks, readProjectFile, sectionsOf, tableIn, tablesOf } from '../harness/manual.js';

const ENGLISH = 'README.md';
const CHINESE = 'README.zh-CN.md';

/** The sections that a user needs, in their order; the text before the first heading is one too. */
const TWINS = [
  ['', ''],
  ['Start', '启动'],
  ['Ask', '查询'],
  ['The data package', '数据包'],
  ['Errors', '错误'],
  ['Limits', '限制'],
  ['Configuration', '配置'],
  ['When things go wrong', '出错时'],
  ['Commands', '命令'],
  ['Operations', '运维'],
  ['Licence', '许可证'],
] as const;

/** For those who change the program, in English only. */
const FOR_DEVELOPERS = ['Test', 'The life of a query', 'How to add'];

const HAN = /\p{Script=Han}/u;
const english = sectionsOf(readProjectFile(ENGLISH));
const chinese = sectionsOf(readProjectFile(CHINESE));
const textOf = (sections: ReadonlyMap<string, string>, heading: string) => sections.get(heading) ?? '';

/** A cell of the Chinese table: the same, or its translation. */
const isTwin = (cell: string, other: string | undefined) => other !== undefined && (cell === other || HAN.test(other));
/** How a default is written in the tables: a list with commas, a path below the project without it. */
const shown = (value: (typeof settingDefaults)[string]) => {
  const text = [value ?? []].flat().join(', ').replace(projectRoot, '');
  return text === '' ? '' : `\`${text}\``;
};

describe('the Chinese README', () => {
  test('has every section that is not for developers alone, in the same order', () => {
    const wanted = [...english.keys()].filter((heading) => !FOR_DEVELOPERS.includes(heading));
    expect(wanted).toEqual(TWINS.map(([heading]) => heading));
    expect([...chinese.keys()]).toEqual(TWINS.map(([, heading]) => heading));
    for (const heading of FOR_DEVELOPERS) expect([...english.keys()]).toContain(heading);
  });

  test('and the English one lead to each other at the top', () => {
    expect(textOf(english, '')).toContain(`[中文](${CHINESE})`);
    expect(textOf(chinese, '')).toContain(`[English](${ENGLISH})`);
  });

  test.each(TWINS)('%s: has the same examples, letter by letter', (heading, twin) => {
    expect(codeBlocks(textOf(chinese, twin))).toEqual(codeBlocks(textOf(english, heading)));
  });

  test.each(TWINS)('%s: has the same tables, row by row, with what is prose in Chinese', (heading, twin) => {
    const tables = tablesOf(textOf(english, heading));
    const others = tablesOf(textOf(chinese, twin));
    expect(others.map((rows) => rows.length)).toEqual(tables.map((rows) => rows.length));
    for (const [at, rows] of tables.entries()) {
      for (const [row, cells] of rows.entries()) {
        const other = others[at]?.[row] ?? [];
        expect(other).toHaveLength(cells.length);
        expect(cells.map((cell, column) => [cell, other[column], isTwin(cell, other[column])])).toEqual(
          cells.map((cell, column) => [cell, other[column], true]),
        );
        expect(HAN.test(other.join(' '))).toBe(true);
      }
    }
  });

  test.each(TWINS)('%s: has the same headings below it', (heading, twin) => {
    const levels = (text: string) => [...text.matchAll(/^(###+) /gm)].map(([, level]) => level);
    expect(levels(textOf(chinese, twin))).toEqual(levels(textOf(english, heading)));
  });

  test('gives the code of every error, in the order of the registry', () => {
    const rows = errorTable.map(({ code, status }) => [`\`${code}\``, String(status)]);
    expect(tableIn(CHINESE, '错误', '代码').map((cells) => cells.slice(0, 2))).toEqual(rows);
  });

  test.each([
    [ENGLISH, 'Configuration', 'name'],
    [CHINESE, '配置', '名称'],
  ])('%s gives every setting with the default that holds', (file, heading, column) => {
    const rows = settingNames.map((name) => [`\`${name}\``, shown(settingDefaults[name])]);
    expect(tableIn(file, heading, column).map((cells) => cells.slice(0, 2))).toEqual(rows);
  });

  test('names the same figures where prose counts', () => {
    const [, figures = ''] = /now has (\d+) figures/.exec(readProjectFile(ENGLISH)) ?? [];
    expect(textOf(chinese, '数据包')).toContain(`${figures} 个数字`);
    const [, cells = ''] = /and (\d+) cells of a/.exec(readProjectFile(ENGLISH)) ?? [];
    expect(textOf(chinese, '数据包')).toContain(`${cells} 个单元格`);
    const [, word = ''] = /(\w+) statements, however many rows/.exec(readProjectFile(ENGLISH)) ?? [];
    const numerals = ['Zero', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
    expect(textOf(chinese, '查询')).toContain(`只发送${'零一两三四五六七八九十'[numerals.indexOf(word)] ?? ''}条语句`);
  });

  test('is punctuated as Chinese is', () => {
    const prose = readProjectFile(CHINESE)
      .replaceAll(/^```.*?^```/gms, '')
      .replaceAll(/`[^`]*`/g, 'x')
      .replaceAll(/\]\([^)]*\)/g, ']');
    expect([...prose.matchAll(/.{0,6}\p{Script=Han}[,.:;!?()"].{0,6}/gu)].map(([found]) => found)).toEqual([]);
    const paragraphs = prose.split('\n').filter((line) => HAN.test(line) && !/^(#|\||\[|$)/.test(line));
    for (const line of paragraphs) expect(line).toMatch(/[。：]$/);
  });

  test('refers to files and headings that exist', () => {
    for (const [file, sections] of [
      [ENGLISH, english],
      [CHINESE, chinese],
    ] as const) {
      const text = readProjectFile(file);
      const headings = [...text.matchAll(/^##+ (.*)$/gm)].map(([, title = '']) =>
        title.toLowerCase().replaceAll(' ', '-'),
      );
      for (const [, target = ''] of text.matchAll(/\]\(([^)]+)\)/g)) {
        if (target.startsWith('https://')) continue;
        const isThere = target.startsWith('#')
          ? headings.includes(target.slice(1))
          : existsSync(join(projectRoot, target));
        expect([target, isThere]).toEqual([target, true]);
      }
      expect(sections.size).toBeGreaterThan(0);
    }
  });
});
