import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeAuditedPackage, type AuditedPackage } from '../fixtures/audited.js';
import { runProgram } from '../fixtures/program.js';

let files: AuditedPackage;
beforeAll(async () => {
  files = await makeAuditedPackage();
});
afterAll(() => files.remove());

/** `minsheng audit` as a user runs it; what it prints to either stream, and how it ends. */
async function audit(options: readonly string[] = [], { dataDirectory, sourcesDirectory } = files) {
  const environment = { MINSHENG_DATA: dataDirectory, MINSHENG_SOURCES: sourcesDirectory };
  const program = runProgram('audit', environment, ...options);
  const code = await program.ended;
  return { code, output: program.output() };
}

describe('minsheng audit', () => {
  test('ends with 0 and says so when nothing is found', async () => {
    const { code, output } = await audit();
    expect(output).toContain('autumn (autumn.txt): FULL, 41 of 41 numerals accounted for.');
    expect(output.trim().split('\n').at(-1)).toBe(`${files.dataDirectory}: 2 articles, nothing found.`);
    expect(code).toBe(0);
  });

  test('names the document and the row after one character of a document was changed, and ends with 1', async () => {
    const other = await makeAuditedPackage();
    try {
      const file = join(other.sourcesDirectory, 'autumn.txt');
      await writeFile(file, (await readFile(file, 'utf8')).replace('36.5万人次', '36.6万人次'));
      const { code, output } = await audit([], other);
      expect(output).toMatch(/^autumn \(autumn\.txt, altered\): FULL/m);
      expect(output).toMatch(
        /^ {2}sources\.csv:2 autumn SOURCE_ALTERED: sha256 has [0-9a-f]{64}; expected [0-9a-f]{64}, that of autumn\.txt\.$/m,
      );
      expect(output).toMatch(
        /^ {2}observations\.csv:6 autumn\/005 SPAN_DIFFERS: raw has "36\.5万人次"; expected "36\.6万人次", which stands there\. “.*【36\.6万人次】.*”$/m,
      );
      expect(output.trim()).toMatch(/: 2 findings \(SOURCE_ALTERED 1, SPAN_DIFFERS 1\)\.$/);
      expect(code).toBe(1);
    } finally {
      await other.remove();
    }
  });

  test('tells programs the same as an object, more than a pipe takes at once', async () => {
    const other = await makeAuditedPackage();
    try {
      await writeFile(join(other.sourcesDirectory, 'autumn.txt'), '1 '.repeat(600));
      const { code, output } = await audit(['--format', 'json'], other);
      const report = JSON.parse(output) as Record<string, unknown>;
      expect(output.length).toBeGreaterThan(65_536);
      expect(Object.keys(report)).toEqual(['package', 'sources', 'findings', 'notices', 'summary']);
      expect(report).toMatchObject({
        package: other.dataDirectory,
        sources: [
          { id: 'autumn', file: 'autumn.txt', curation: 'FULL', altered: true },
          { id: 'winter', altered: false },
        ],
        summary: { clean: false, byCheck: { SOURCE_ALTERED: 1 } },
      });
      const [finding] = report.findings as Record<string, unknown>[];
      expect(Object.keys(finding ?? {}).toSorted()).toEqual(
        ['check', 'source', 'table', 'line', 'id', 'column', 'received', 'expected', 'selector', 'message'].toSorted(),
      );
      expect(code).toBe(1);
    } finally {
      await other.remove();
    }
  });

  test('tells how much was read of each source and domain', async () => {
    const { code, output } = await audit(['--coverage']);
    expect(output).toContain(
      '| autumn | 27      | 4%      | 3        | 0%      | 7     | 0%      | 41       | 100%      |',
    );
    expect(output).toMatch(/^\| social-assistance +\| 35 +\| 3% +\| 0 /m);
    expect(output).toMatch(/^\| elderly-care +\| 0 +\| – +\| 2 +\| 0% +\| 1 +\| 0% +\|$/m);
    expect(code).toBe(0);
    const { coverage } = JSON.parse((await audit(['--coverage', '--format', 'json'])).output) as Record<
      string,
      unknown
    >;
    expect(coverage).toMatchObject({
      sources: [
        { id: 'autumn', figures: { all: 27, derived: 1 }, numerals: { all: 41, accounted: 41 } },
        { id: 'winter' },
      ],
    });
  });
});

describe('minsheng audit is refused', () => {
  test('without MINSHENG_SOURCES, with what to set', async () => {
    const { code, output } = await audit([], { ...files, sourcesDirectory: '' });
    expect(output).toContain('DOCUMENTS_MISSING: MINSHENG_SOURCES is not set. Expected a directory with the files');
    expect(code).toBe(1);
  });

  test('with a directory that does not exist', async () => {
    const { code, output } = await audit([], { ...files, sourcesDirectory: '/no/such/directory' });
    expect(output).toContain('MINSHENG_SOURCES is "/no/such/directory"; expected a directory that exists.');
    expect(code).toBe(1);
  });

  test('with a directory that lacks a document', async () => {
    const other = await makeAuditedPackage();
    try {
      await rm(join(other.sourcesDirectory, 'winter.txt'));
      const { code, output } = await audit([], other);
      expect(output).toMatch(/DOCUMENTS_MISSING: .*winter\.txt \(ENOENT\) cannot be read\./);
      expect(code).toBe(1);
    } finally {
      await other.remove();
    }
  });

  test('with a package that has faults, which are named as check names them', async () => {
    const other = await makeAuditedPackage();
    try {
      await appendFile(join(other.dataDirectory, 'exclusions.csv'), 'autumn,"char=2,3",DULL\n');
      const { code, output } = await audit([], other);
      expect(output).toMatch(/PACKAGE_INVALID: .*\nexclusions\.csv:\d+:\d+ has reason "DULL"; expected one of DATE, /);
      expect(code).toBe(1);
    } finally {
      await other.remove();
    }
  });

  test('in a format that it does not have', async () => {
    const { code, output } = await audit(['--format', 'yaml']);
    expect(output).toContain('Allowed choices are text, json');
    expect(code).toBe(1);
  });
});
