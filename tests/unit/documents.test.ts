import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDocuments } from '../../src/source/documents.js';
import { paragraphAt, parseSelector } from '../../src/source/selector.js';

/** Two articles of our own in one file; the clef is one code point and two UTF-16 units. */
const TEXT: string = '甲城小报\n𝄞甲城去年种树3万棵。其中柳树1万棵,槐树2万棵!\n“何时浇水?”老人问道。\n乙城养鱼500尾';
const points = [...TEXT];

/** Selector of `words` in TEXT. */
function select(words: string): string {
  const start = [...TEXT.slice(0, TEXT.indexOf(words))].length;
  return `char=${start},${start + [...words].length}`;
}

describe('a selector', () => {
  test.each(['char=0,1', 'char=155,160'])('%s is read as a span', (selector) => {
    expect(parseSelector(selector)).toBeDefined();
  });
  test.each(['char=5,5', 'char=6,5', 'char=-1,5', 'char=1', 'line=1,2', 'char=1,2;length=9', 'char=1,9999999999'])(
    '%s is none',
    (selector) => {
      expect(parseSelector(selector)).toBeUndefined();
    },
  );
  test('stands in the paragraph that begins before it', () => {
    expect([0, 4, 5, 29, 30].map((position) => paragraphAt([0, 5, 30], position))).toEqual([1, 1, 2, 2, 3]);
  });
});

describe('a quote', () => {
  let directory: string;
  const sum = createHash('sha256').update(TEXT).digest('hex');
  const article = (id: string, spanStart: number, spanEnd: number) => ({
    id,
    file: 'paper.txt',
    sha256: sum,
    spanStart,
    spanEnd,
  });
  const border = points.lastIndexOf('\n') + 1;
  const jia = article('source/jia', 0, border);
  const yi = article('source/yi', border, points.length);

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'minsheng-documents-'));
    await writeFile(join(directory, 'paper.txt'), TEXT);
  });
  afterAll(() => rm(directory, { recursive: true }));

  test.each([
    ['the first sentence of a line', '3万棵', ['𝄞甲城去年种树', '3万棵', '。']],
    ['a later sentence of a line', '2万棵', ['其中柳树1万棵,槐树', '2万棵', '!']],
    ['a line without a full stop', '小报', ['甲城', '小报', '']],
    ['a question within quotation marks', '何时', ['“', '何时', '浇水?”']],
  ])('is the sentence around a span: %s', async (_, words, [prefix, exact, suffix]) => {
    expect(await openDocuments(directory).quote(jia, select(words))).toEqual({ prefix, exact, suffix });
  });

  test('never leaves its article', async () => {
    const documents = openDocuments(directory);
    expect(await documents.check([jia, yi])).toBe(2);
    expect(await documents.quote(yi, select('500尾'))).toEqual({ prefix: '乙城养鱼', exact: '500尾', suffix: '' });
    expect(await documents.quote(yi, select('3万棵'))).toBeNull();
  });

  test('is null for a source whose document is not there, and without a directory', async () => {
    const documents = openDocuments(directory);
    const bing = { ...article('source/bing', 0, 5), file: 'none.txt', sha256: '0' };
    expect(await documents.check([jia, bing])).toBe(1);
    expect(await documents.quote(bing, 'char=0,2')).toBeNull();
    expect(await openDocuments(undefined).quote(jia, 'char=0,2')).toBeNull();
  });

  test('is refused when a document differs by one character', async () => {
    const spoilt = { ...jia, sha256: sum.replace(/./, '0') };
    const documents = openDocuments(directory);
    await expect(documents.check([spoilt, yi])).rejects.toMatchObject({ code: 'SOURCES_INVALID' });
    await expect(documents.check([spoilt, yi])).rejects.toThrow(`paper.txt (source/jia) has SHA-256 ${sum}`);
    await expect(documents.quote(spoilt, 'char=0,2')).rejects.toMatchObject({ code: 'SOURCES_INVALID' });
  });
});
