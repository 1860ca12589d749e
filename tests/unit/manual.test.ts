import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../src/connection/arguments.js';
import { settingNames } from '../../src/config.js';
import { errorTable } from '../../src/errors.js';
import { MAX_TEXT_UNITS } from '../../src/http/limits/arguments.js';
import { LIST_ITEMS } from '../../src/http/limits/cost.js';
import { projectRoot } from '../../src/root.js';

const read = (file: string) => readFileSync(join(projectRoot, file), 'utf8');

/** The rows of the table below a heading, cells trimmed. */
function table(heading: string): string[][] {
  const section = read('README.md').split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe('the README', () => {
  test('has every error with its status and meaning, and no other', () => {
    const rows = errorTable.map(({ code, status, meaning }) => [`\`${code}\``, String(status), meaning]);
    expect(table('Errors')).toEqual(rows);
  });

  test('has every setting, in the order of the configuration', () => {
    expect(table('Configuration').map(([name]) => name)).toEqual(settingNames.map((name) => `\`${name}\``));
  });
});

describe('the README’s limits', () => {
  const rows = table('Limits');
  const defaults = new Map(table('Configuration').map(([name = '', value = '']) => [name, value.replaceAll('`', '')]));

  test('have the defaults of the configuration, and every limit of a query is there', () => {
    const withSetting = rows.filter(([, , setting]) => setting !== '');
    for (const [, shown = '', setting = ''] of withSetting) {
      const factor = / s$/.test(shown) ? 1000 : 1;
      const value = Number(shown.replace(/,| s$/g, '')) * factor;
      expect({ setting, value }).toEqual({ setting, value: Number(defaults.get(setting)) });
    }
    const queryLimits = settingNames.filter((name) => name.startsWith('QUERY_')).map((name) => `\`${name}\``);
    expect(withSetting.map(([, , setting]) => setting)).toEqual(expect.arrayContaining(queryLimits));
  });

  test('have codes of the registry', () => {
    const codes = errorTable.map(({ code }) => `\`${code}\``);
    for (const [, , , code] of rows) expect(codes).toContain(code);
  });

  test('have the numbers that are no settings', () => {
    const text = read('README.md');
    const number = (value: number) => value.toLocaleString('en');
    expect(text).toContain(`\`first\` and \`last\` of a page; ${DEFAULT_PAGE_SIZE} if left out`);
    expect(rows.find(([limit]) => limit?.startsWith('`first`'))?.[1]).toBe(`1 to ${MAX_PAGE_SIZE}`);
    expect(rows.find(([limit]) => limit?.startsWith('characters'))?.[1]).toBe(number(MAX_TEXT_UNITS));
    expect(text).toContain(`any other list is taken to have ${LIST_ITEMS}.`);
  });
});

describe('.env.example', () => {
  test('lists every setting, in the order of the configuration', () => {
    const names = [...read('.env.example').matchAll(/^#? ?([A-Z0-9_]+)=/gm)].map(([, name]) => name);
    expect(names).toEqual(settingNames);
  });
});
