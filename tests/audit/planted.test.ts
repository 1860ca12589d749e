import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { articlesOf, readArticles, type Articles } from '../../src/audit/article.js';
import { auditOf, findingsOf } from '../../src/audit/audit.js';
import { checks, type Check, type Finding } from '../../src/audit/checks.js';
import { corpusOf, readingsOf } from '../../src/audit/corpus.js';
import type { Tables } from '../../src/generated/package.js';
import { readPackage } from '../../src/package/read.js';
import { makeAuditedPackage, type AuditedPackage } from '../fixtures/audited.js';
import { mutationsOf } from '../harness/mutations.js';
import { plantsBetween } from '../fixtures/plantsBetween.js';
import { plantsInFigures } from '../fixtures/plantsInFigures.js';

const plants = [...plantsInFigures, ...plantsBetween];

let files: AuditedPackage;
let tables: Tables;
let articles: Articles;
let documents: ReadonlyMap<string, Buffer>;
beforeAll(async () => {
  files = await makeAuditedPackage();
  tables = await readPackage(files.dataDirectory);
  articles = await readArticles(tables, files.sourcesDirectory);
  const names = [...new Set(tables.sources.map(({ file }) => file))];
  const read = async (name: string) => [name, await readFile(join(files.sourcesDirectory, name))] as const;
  documents = new Map(await Promise.all(names.map(read)));
});
afterAll(() => files.remove());

/** What a finding says, without the words around it. */
const told = ({ check, table, line, id, column, received, expected }: Finding) =>
  [check, line === null ? table : `${table}:${line}`, id, column ?? '–', received, expected].join(' | ');

describe('a package that says what its documents say', () => {
  test('has no finding', () => {
    expect(auditOf(tables, articles).findings.map(told)).toEqual([]);
  });

  test('has notices of what is not read yet and of what nothing needs', () => {
    expect(auditOf(tables, articles).notices.map(told)).toEqual([
      'ENTITY_UNUSED | qualifiers.csv:2 | doubtful | – | "存疑", which nothing refers to | a row that needs it',
      'ENTITY_UNUSED | units.csv:8 | times | – | "倍", which nothing refers to | a row that needs it',
      'SOURCE_PARTIAL | sources.csv | winter | curation | PARTIAL, with 9 of 14 numerals accounted for | FULL when all of it is read',
    ]);
  });
});

describe('one error planted in the rows', () => {
  test.each(plants)('$name', ({ spoil, findings }) => {
    expect(auditOf(spoil(tables), articles).findings.map(told)).toEqual(findings);
  });

  test('is there for every check', () => {
    const planted = new Set(plants.flatMap(({ findings }) => findings.map((line) => line.split(' | ')[0])));
    const elsewhere: readonly Check[] = ['SOURCE_ALTERED', 'ENTITY_UNUSED', 'SOURCE_PARTIAL'];
    const wanted = (Object.keys(checks) as Check[]).filter((check) => !elsewhere.includes(check));
    expect(wanted.filter((check) => !planted.has(check))).toEqual([]);
  });
});

describe('one character of a document', () => {
  /** The findings after a change of the text of autumn.txt. */
  function auditAfter(change: (text: string) => string): readonly Finding[] {
    const text = change(documents.get('autumn.txt')?.toString('utf8') ?? '');
    return auditOf(tables, articlesOf(tables, new Map([...documents, ['autumn.txt', Buffer.from(text)]]))).findings;
  }

  test('changed in a figure names the document and the figure', () => {
    const found = auditAfter((text) => text.replace('增设养老床位1250张', '增设养老床位1259张'));
    expect(found.map(({ check, id }) => `${check} ${id}`)).toEqual([
      'SOURCE_ALTERED autumn',
      'SPAN_DIFFERS autumn/001',
    ]);
    expect(found[1]).toMatchObject({ column: 'raw', received: '"1250张"', expected: '"1259张", which stands there' });
  });

  test('put in at the beginning names the document and every figure of it', () => {
    const found = auditAfter((text) => `新${text}`);
    expect(found[0]).toMatchObject({ check: 'SOURCE_ALTERED', table: 'sources.csv', line: 2, column: 'sha256' });
    const moved = new Set(found.filter(({ check }) => check === 'SPAN_DIFFERS').map(({ id }) => id));
    const figures = tables.observations.filter(({ source }) => source === 'autumn').map(({ id }) => id);
    expect(figures.filter((id) => !moved.has(id))).toEqual([]);
  });

  test('taken out in the middle names every figure behind it and none before it', () => {
    const found = auditAfter((text) => text.replace('咨询请拨', '咨询拨').replace('近2100万元', '2100万元'));
    const moved = new Set(found.filter(({ check }) => check === 'SPAN_DIFFERS').map(({ id }) => id));
    expect([...moved].filter((id) => /^autumn\/0/.test(id)).toSorted()[0]).toBe('autumn/016');
    expect(moved.has('autumn/027')).toBe(true);
  });
});

describe('every column of every figure', () => {
  test('made wrong is named, for each wrong value, day, unit, comparator, place and position', () => {
    const corpus = corpusOf(tables, articles);
    const escaped = corpus.readings.flatMap(({ row, place }) =>
      mutationsOf(row, tables)
        .filter((mutation) => {
          const [mutated] = readingsOf(tables, articles, [{ row: mutation.row, line: place.line ?? 0 }]);
          return mutated === undefined || !findingsOf(mutated, corpus).some(({ id }) => id === row.id);
        })
        .map(({ name }) => `${name} ${row.id}`),
    );
    // 1月10日 in an article of January 2022 that looks back: no word settles the year.
    expect(escaped).toEqual(['year winter/003', 'year winter/004']);
  });
});

describe('an audit without its documents', () => {
  test('is refused with the setting that is missing', async () => {
    await expect(readArticles(tables, undefined)).rejects.toThrow(
      /MINSHENG_SOURCES is not set\. Expected a directory with the files that data\/sources\.csv names: autumn\.txt, winter\.txt\. Set MINSHENG_SOURCES/,
    );
  });

  test('is refused with the file that is missing', async () => {
    const other = await makeAuditedPackage();
    try {
      await rm(join(other.sourcesDirectory, 'winter.txt'));
      await expect(readArticles(tables, other.sourcesDirectory)).rejects.toMatchObject({
        code: 'DOCUMENTS_MISSING',
        message: expect.stringContaining('where winter.txt (ENOENT) cannot be read') as unknown,
      });
    } finally {
      await other.remove();
    }
  });
});
