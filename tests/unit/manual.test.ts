import { describe, expect, test } from '@jest/globals';
import { settingNames } from '../../src/config.js';
import { errorTable } from '../../src/errors.js';
import { readProjectFile, tableIn } from '../harness/manual.js';

describe('the README', () => {
  test('has every error with its status and meaning, and no other', () => {
    const rows = errorTable.map(({ code, status, meaning }) => [`\`${code}\``, String(status), meaning]);
    expect(tableIn('README.md', 'Errors', 'code')).toEqual(rows);
  });

  test('has every setting, in the order of the configuration', () => {
    expect(tableIn('README.md', 'Configuration', 'name').map(([name]) => name)).toEqual(
      settingNames.map((name) => `\`${name}\``),
    );
  });
});

describe('.env.example', () => {
  test('lists every setting, in the order of the configuration', () => {
    const names = [...readProjectFile('.env.example').matchAll(/^#? ?([A-Z0-9_]+)=/gm)].map(([, name]) => name);
    expect(names).toEqual(settingNames);
  });
});
