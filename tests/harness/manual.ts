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

/** What stands below each heading of the second level, by its title; what stands before the first is under ''. */
export function sectionsOf(markdown: string): Map<string, string> {
  const [before = '', ...sections] = markdown.split(/^## /m);
  return new Map([
    ['', before],
    ...sections.map((text) => {
      const end = text.indexOf('\n');
      return [text.slice(0, end), text.slice(end + 1)] as const;
    }),
  ]);
}

/** The rows of the table of a section whose first column has this name, without its head. */
export function tableIn(file: string, heading: string, firstColumn: string): string[][] {
  const section = sectionsOf(readProjectFile(file)).get(heading) ?? '';
  const table = tablesOf(section).find(([head]) => head?.[0] === firstColumn);
  return table?.slice(1) ?? [];
}

/** What stands between fences, each with the language that the fence names, if any. */
export function codeBlocks(markdown: string): { language: string; text: string }[] {
  return [...markdown.matchAll(/^```(\w*)\n(.*?)^```/gms)].map(([, language = '', text = '']) => ({ language, text }));
}
