export interface Place {
  readonly file: string;
  /** Line of the file, from 1. */
  readonly line: number;
  /** Character of the line, from 1. */
  readonly column: number;
}

/** A row that knows what stands in its cells and where. */
interface PlacedRow {
  readonly file: string;
  readonly line: number;
  text(field: string): string;
  column(field: string): number;
}

/** Everything that is wrong with a package, in the order of files and lines. */
export class Faults {
  private readonly found: (Place & { text: string })[] = [];

  /** `received` is what stands there, `expected` what should. */
  add(place: Place, received: string, expected: string): void {
    this.found.push({ ...place, text: `has ${received}; expected ${expected}.` });
  }

  /** A fault of one cell. */
  addCell(row: PlacedRow, field: string, expected: string, received = JSON.stringify(row.text(field))): void {
    this.add({ file: row.file, line: row.line, column: row.column(field) }, `${field} ${received}`, expected);
  }

  get count(): number {
    return this.found.length;
  }

  /** `observations.csv:12:45 has value "abc"; expected …` */
  list(): string[] {
    return this.found
      .toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column)
      .map(({ file, line, column, text }) => `${file}:${line}:${column} ${text}`);
  }
}
