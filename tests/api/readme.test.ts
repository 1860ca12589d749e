import { describe, expect, test } from '@jest/globals';
import { readPackage } from '../../src/package/read.js';
import { sharedApi } from '../harness/api.js';
import { dataDirectory } from '../harness/environment.js';
import { codeBlocks, readProjectFile } from '../harness/manual.js';

const readme = readProjectFile('README.md');
const blocks = (language: string) =>
  codeBlocks(readme)
    .filter((block) => block.language === language)
    .map(({ text }) => text);

describe('the README', () => {
  const api = sharedApi();

  test.each(blocks('graphql').map((query) => ({ query })))('answers %# as it stands', async ({ query }) => {
    const { status, data, errors } = await api.query(query);
    expect(errors).toEqual([]);
    expect(status).toBe(200);
    expect(Object.values(data ?? {})).not.toContain(null);
  });

  test('shows the answer to its first query as it is', async () => {
    const { data } = await api.query(blocks('graphql')[0] ?? '');
    expect(data?.observation).toEqual(JSON.parse(blocks('json')[0] ?? ''));
  });

  test('counts the statements of its second query right', async () => {
    const { statements } = await api.query(blocks('graphql')[1] ?? '');
    const [, word = ''] = /(\w+) statements, however many rows/.exec(readme) ?? [];
    const numerals = ['Zero', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
    expect(statements).toHaveLength(numerals.indexOf(word));
  });

  test('counts the figures of the package right', async () => {
    const { data } = await api.query('{ release { observationCount } }');
    const { observationCount } = (data as { readonly release: { readonly observationCount: number } }).release;
    const [, ofArticles, ofTables] =
      /now has (\d+) figures of five documents, .*? and (\d+) cells of a/s.exec(readme) ?? [];
    expect(Number(ofArticles) + Number(ofTables)).toBe(observationCount);
    const { tables, observations } = await readPackage(dataDirectory);
    const sources = new Set(tables.map(({ source }) => source));
    expect(observations.filter(({ source }) => sources.has(source))).toHaveLength(Number(ofTables));
  });
});
