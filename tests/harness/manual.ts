import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/root.js';

export const readProjectFile = (file: string) => readFileSync(join(projectRoot, file), 'utf8');

/** The tables of a Markdown text, each a list of rows whose cells are trimmed; the row of dashes is left out. */
export function tablesOf(markdown: string): string[][][] {
  const tables: string[][][] = [];
  let isInside = false;
  for (const line of markdown.split('\n')) {
    if (!line.startsWith('|')) {
      isInside = false;
      continue;
    }
    const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    if (!isInside) tables.push([]);
    isInside = true;
    tables.at(-1)?.push(cells.slice(1, -1));
  }
  return tables.map((rows) => rows.filter((cells) => !cells.every((cell) => /^:?-+:?$/.test(cell))));
}

/** What stands below a heading of the second level, up to the next one. */
export function sectionOf(file: string, heading: string): string {
  return readProjectFile(file).split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
}

/** The rows of the table of a section whose first column has this name, without its head. */
export function tableIn(file: string, heading: string, firstColumn: string): string[][] {
  const table = tablesOf(sectionOf(file, heading)).find(([head]) => head?.[0] === firstColumn);
  return table?.slice(1) ?? [];
}

/** What stands between fences of a language; of all languages where none is given, each with its language. */
export function codeBlocks(markdown: string): { language: string; text: string }[] {
  return [...markdown.matchAll(/^```(\w+)\n(.*?)^```/gms)].map(([, language = '', text = '']) => ({ language, text }));
}
