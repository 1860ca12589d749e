import { describe, expect, test } from '@jest/globals';
import { checks } from '../../src/audit/checks.js';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../src/connection/arguments.js';
import { settingNames } from '../../src/config.js';
import { errorTable } from '../../src/errors.js';
import { MAX_TEXT_UNITS } from '../../src/http/limits/arguments.js';
import { LIST_ITEMS } from '../../src/http/limits/cost.js';
import { MAX_IDS } from '../../src/http/limits/ids.js';
import { readProjectFile, tableIn } from '../harness/manual.js';

describe('the README', () => {
  test('has every error with its status and meaning, and no other', () => {
    const rows = errorTable.map(({ code, status, meaning }) => [`\`${code}\``, String(status), meaning]);
    expect(tableIn('README.md', 'Errors', 'code')).toEqual(rows);
  });

  test('has every check of an audit with what it finds, and no other', () => {
    const rows = Object.entries(checks).map(([check, meaning]) => [`\`${check}\``, meaning]);
    expect(tableIn('README.md', 'The data package', 'check')).toEqual(rows);
  });

  test('has every setting, in the order of the configuration', () => {
    expect(tableIn('README.md', 'Configuration', 'name').map(([name]) => name)).toEqual(
      settingNames.map((name) => `\`${name}\``),
    );
  });
});

describe('the README’s limits', () => {
  const rows = tableIn('README.md', 'Limits', 'limit');
  const defaults = new Map(
    tableIn('README.md', 'Configuration', 'name').map(([name = '', value = '']) => [name, value.replaceAll('`', '')]),
  );

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
    const text = readProjectFile('README.md');
    const number = (value: number) => value.toLocaleString('en');
    expect(text).toContain(`\`first\` and \`last\` of a page; ${DEFAULT_PAGE_SIZE} if left out`);
    expect(rows.find(([limit]) => limit?.startsWith('`first`'))?.[1]).toBe(`1 to ${MAX_PAGE_SIZE}`);
    expect(rows.find(([limit]) => limit?.startsWith('characters'))?.[1]).toBe(number(MAX_TEXT_UNITS));
    expect(rows.find(([limit]) => limit?.startsWith('ids'))?.[1]).toBe(number(MAX_IDS));
    expect(text).toContain(`any other list is taken to have ${LIST_ITEMS}.`);
  });
});

describe('.env.example', () => {
  test('lists every setting, in the order of the configuration', () => {
    const names = [...readProjectFile('.env.example').matchAll(/^#? ?([A-Z0-9_]+)=/gm)].map(([, name]) => name);
    expect(names).toEqual(settingNames);
  });
});
