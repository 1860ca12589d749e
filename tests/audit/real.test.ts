import { beforeAll, describe, expect, test } from '@jest/globals';
import { readArticles } from '../../src/audit/article.js';
import { auditOf, findingsOf } from '../../src/audit/audit.js';
import { corpusOf, readingsOf, type Corpus } from '../../src/audit/corpus.js';
import { coverageOf, coverageText } from '../../src/audit/coverage.js';
import { readPackage } from '../../src/package/read.js';
import { dataDirectory, sourcesDirectory } from '../harness/environment.js';
import { readProjectFile } from '../harness/manual.js';
import { mutationsOf } from '../harness/mutations.js';

/** Only where the documents are at hand: they are not in the repository. */
const withDocuments = sourcesDirectory === undefined ? describe.skip : describe;

withDocuments('the real package, held against the real documents', () => {
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

  test('has no figure whose value, unit, comparator, region, period or selector could be changed unnoticed', () => {
    const escaped = corpus.readings.flatMap(({ row, place }) =>
      mutationsOf(row, corpus.tables)
        .filter((mutation) => {
          const [mutated] = readingsOf(corpus.tables, corpus.articles, [{ row: mutation.row, line: place.line ?? 0 }]);
          return mutated === undefined || findingsOf(mutated, corpus).length === 0;
        })
        .map((mutation) => {
          const { region, unit, comparator, value, periodStart, periodEnd, selector } = mutation.row;
          return [mutation.name, row.id, value, unit, comparator, region, periodStart, periodEnd, selector].join(' ');
        }),
    );
    expect(escaped).toEqual([]);
  });
});
