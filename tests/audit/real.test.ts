import { beforeAll, describe, expect, test } from '@jest/globals';
import { accountsOf } from '../../src/audit/accounting.js';
import { readArticles } from '../../src/audit/article.js';
import { auditOf, findingsOf } from '../../src/audit/audit.js';
import { corpusOf, readingsOf, type Corpus } from '../../src/audit/corpus.js';
import { coverageOf, coverageText } from '../../src/audit/coverage.js';
import type { Tables } from '../../src/generated/package.js';
import { readPackage } from '../../src/package/read.js';
import { dataDirectory, sourcesDirectory } from '../harness/environment.js';
import { readProjectFile } from '../harness/manual.js';
import { mutationsOf } from '../harness/mutations.js';

/** A day without a year, in an article that looks back on the year before: no word settles which of the two it is. */
const WITHOUT_A_YEAR = ['year shanxi-2020/024'];

/** Figures that are part of a name as well. */
const IN_A_NAME = ['linyi-2020-10/149', 'puyang-2021/024', 'zhengzhou-2023-02/040'];

function describeWithDocuments(): void {
  let corpus: Corpus;
  beforeAll(async () => {
    const tables = await readPackage(dataDirectory);
    corpus = corpusOf(tables, await readArticles(tables, sourcesDirectory));
  });

  test('has nothing that the audit finds', () => {
    expect(auditOf(corpus.tables, corpus.articles).findings.map(({ message }) => message)).toEqual([]);
  });

  test('is covered as the README says; `npx minsheng audit --coverage` prints the tables anew', () => {
    const coverage = coverageOf(corpus.tables, auditOf(corpus.tables, corpus.articles).sources);
    expect(readProjectFile('README.md')).toContain(coverageText(coverage));
  });

  test('has no figure whose value, unit, comparator, region, days or selector could be changed unnoticed', () => {
    const escaped = corpus.readings.flatMap(({ row, place }) =>
      mutationsOf(row, corpus.tables)
        .filter((mutation) => {
          const [mutated] = readingsOf(corpus.tables, corpus.articles, [{ row: mutation.row, line: place.line ?? 0 }]);
          return mutated === undefined || findingsOf(mutated, corpus).length === 0;
        })
        .map(({ name }) => `${name} ${row.id}`),
    );
    expect([...new Set(escaped)]).toEqual(WITHOUT_A_YEAR);
  });

  test('has no figure that could be left out unnoticed, unless its characters are those of another one or of a name', () => {
    const without = (id: string): Tables => ({
      ...corpus.tables,
      observations: corpus.tables.observations.filter((row) => row.id !== id),
      mentions: corpus.tables.mentions.filter(({ entity }) => entity !== `observation/${id}`),
    });
    const isShared = (id: string, source: string, selector: string) =>
      corpus.readings.some(({ row }) => row.id !== id && row.source === source && row.selector === selector);
    const escaped = corpus.readings
      .filter(({ row }) => !isShared(row.id, row.source, row.selector))
      .filter(({ row }) => accountsOf({ ...corpus, tables: without(row.id) }).findings.length === 0);
    expect(escaped.map(({ row }) => row.id)).toEqual(IN_A_NAME);
  });
}

// The documents are not in the repository.
if (sourcesDirectory === undefined) {
  test('the real package cannot be audited without its documents, which is said', async () => {
    const read = readArticles(await readPackage(dataDirectory), undefined);
    await expect(read).rejects.toMatchObject({ code: 'DOCUMENTS_MISSING' });
  });
} else {
  describe('the real package, held against the real documents', describeWithDocuments);
}
