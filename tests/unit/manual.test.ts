import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingNames } from '../../src/config.js';
import { errorTable } from '../../src/errors.js';
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

describe('.env.example', () => {
  test('lists every setting, in the order of the configuration', () => {
    const names = [...read('.env.example').matchAll(/^#? ?([A-Z0-9_]+)=/gm)].map(([, name]) => name);
    expect(names).toEqual(settingNames);
  });
});
