import { CsvError, parse } from 'csv-parse/sync';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCode } from '../errors.js';
import type { Resource } from './descriptor.js';
import type { Faults } from './faults.js';

/** One record of a table, every cell with its place in the file. */
export class Row {
  constructor(
    readonly file: string,
    readonly line: number,
    private readonly cells: ReadonlyMap<string, { text: string; column: number }>,
  ) {}

  /** The cell as written; empty also where the table has no such column. */
  text(field: string): string {
    return this.cells.get(field)?.text ?? '';
  }

  /** The items of a cell that holds a list separated by `|`. */
  list(field: string): string[] {
    const text = this.text(field);
    return text === '' ? [] : text.split('|');
  }

  has(field: string): boolean {
    return this.cells.has(field);
  }

  /** Character, from 1, at which the cell begins in its line. */
  column(field: string): number {
    return this.cells.get(field)?.column ?? 1;
  }
}

export interface Table {
  readonly resource: Resource;
  readonly rows: readonly Row[];
  /** Whether the file could be read as CSV at all. */
  readonly isReadable: boolean;
}

/** What csv-parse gives with `info` and `raw`, which its types do not know. */
interface CsvRecord {
  readonly record: string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

/** Character, from 1, at which each cell of a CSV line begins. */
function cellColumns(line: string): number[] {
  const columns = [1];
  let quoted = false;
  let column = 1;
  for (const character of line) {
    column += 1;
    if (character === '"') quoted = !quoted;
    else if (character === ',' && !quoted) columns.push(column);
  }
  return columns;
}

function decodeUtf8(bytes: Buffer, file: string, faults: Faults): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Read on with replacement characters, so that the other faults of the file are found too.
    const text = new TextDecoder('utf-8').decode(bytes);
    const before = text.slice(0, text.indexOf('\uFFFD'));
    const line = before.split('\n').length;
    const column = [...(before.split('\n').at(-1) ?? '')].length + 1;
    faults.add({ file, line, column }, 'bytes that are no UTF-8', 'UTF-8; save the file in that encoding');
    return text;
  }
}

/** What a CSV file must be. */
interface CsvDescription {
  /** Name of the file, relative to the package. */
  readonly file: string;
  /** Names of its columns, in any order. */
  readonly columns: readonly string[];
  /** The file that names them. */
  readonly describedIn: string;
}

interface CsvContent {
  /** Names of the columns, in their order. */
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  /** Whether it could be read as CSV at all; if not, it has no rows. */
  readonly isReadable: boolean;
  /** SHA-256 of the file, hexadecimal; `undefined` if there is none. */
  readonly sha256: string | undefined;
}

/** Reads a CSV file. What is wrong with its form goes to `faults`; rows are given as far as they can be read. */
export async function readCsv(
  directory: string,
  { file, columns: known, describedIn }: CsvDescription,
  faults: Faults,
): Promise<CsvContent> {
  const bytes = await readFile(join(directory, file)).catch((error: unknown) => {
    faults.add(
      { file, line: 1, column: 1 },
      `no file (${systemCode(error) ?? String(error)})`,
      `the file that ${describedIn} names`,
    );
    return undefined;
  });
  if (bytes === undefined) return { header: [], rows: [], isReadable: false, sha256: undefined };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  let records: CsvRecord[];
  try {
    const parsed: unknown = parse(decodeUtf8(bytes, file, faults), {
      bom: true,
      info: true,
      raw: true,
      relax_column_count: true,
    });
    records = parsed as CsvRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    faults.add(
      { file, line, column: 1 },
      `no CSV (${error.code})`,
      'CSV as RFC 4180 has it: quotes doubled inside quotes',
    );
    return { header: [], rows: [], isReadable: false, sha256 };
  }
  const [header, ...body] = records;
  const names = header?.record ?? [];
  const headerColumns = cellColumns(header?.raw.trimEnd() ?? '');
  names.forEach((name, index) => {
    if (!known.includes(name) || names.indexOf(name) !== index) {
      const place = { file, line: 1, column: headerColumns[index] ?? 1 };
      faults.add(place, `the column "${name}"`, `the columns ${known.join(', ')}, each once`);
    }
  });
  for (const name of known.filter((name) => !names.includes(name))) {
    faults.add({ file, line: 1, column: 1 }, `no column "${name}"`, `every column that ${describedIn} names`);
  }
  const rows = body.map(({ record, raw, info }) => {
    const columns = cellColumns(raw.trimEnd());
    if (/[\r\n]/.test(raw.trimEnd())) {
      faults.add({ file, line: info.lines, column: 1 }, 'a line break within a cell', 'one line for each row');
    }
    if (record.length !== names.length) {
      const place = { file, line: info.lines, column: 1 };
      faults.add(place, `${record.length} cells`, `${names.length} cells, one for each column`);
    }
    const cells = names.map(
      (name, index) => [name, { text: record[index] ?? '', column: columns[index] ?? 1 }] as const,
    );
    return new Row(file, info.lines, new Map(cells));
  });
  return { header: names, rows, isReadable: true, sha256 };
}

/** Reads one table of the package. */
export async function readTable(directory: string, resource: Resource, faults: Faults): Promise<Table> {
  const columns = resource.schema.fields.map(({ name }) => name);
  const { rows, isReadable } = await readCsv(
    directory,
    { file: resource.path, columns, describedIn: 'datapackage.json' },
    faults,
  );
  return { resource, rows, isReadable };
}
