import type { ObservationsRecord, TableColumnsRecord, TablesRecord, Tables } from '../generated/package.js';
import { readCsv, type Row } from './csv.js';
import type { Faults } from './faults.js';
import { typeFault } from './fields.js';

/** Statistical tables: CSV files below data/tables/ that stay as they are; every cell that holds a number becomes an observation. */

/** The qualifier of what contradicts its own row, and of what is not what its column says. */
export const DOUBTFUL = 'doubtful';

/** The region that a row of a table is about, by its code or by one that a redirect leads on from. */
function regionFinder(tables: Tables): (code: string) => string | undefined {
  const regions = new Set(tables.regions.map(({ id }) => id));
  const redirects = new Map(tables.redirects.map((row) => [row.old, row.new]));
  return (code) => {
    const id = regions.has(code) ? code : redirects.get(`region/${code}`)?.replace(/^region\//, '');
    return id !== undefined && regions.has(id) ? id : undefined;
  };
}

/** Why figures of a row are doubtful, by column: sums that do not come out, a part that is greater than its whole. */
function doubtsOf(row: Row, columns: readonly TableColumnsRecord[]): Map<string, string> {
  const doubts = new Map<string, string>();
  const isFilled = (column: string) => row.text(column) !== '';
  const value = (column: string) => Number(row.text(column));
  for (const { column, sumOf, sumTolerance, atMost } of columns) {
    if (sumOf.length > 0 && [column, ...sumOf].every(isFilled)) {
      const difference = Math.abs(sumOf.reduce((sum, part) => sum + value(part), 0) - value(column));
      const reason = `In its row ${sumOf.join(' and ')} do not add up to ${column}.`;
      if (difference > Number(sumTolerance ?? '0')) for (const each of [column, ...sumOf]) doubts.set(each, reason);
    }
    if (atMost !== null && isFilled(column) && isFilled(atMost) && value(column) > value(atMost)) {
      const reason = `In its row ${column} is greater than ${atMost}.`;
      for (const each of [column, atMost]) doubts.set(each, reason);
    }
  }
  return doubts;
}

interface Cell {
  readonly raw: string;
  /** RFC 7111 fragment; rows and columns count from 1, the header is row 1. */
  readonly selector: string;
  readonly region: string;
  /** Why it is doubtful; `undefined` if it is not. */
  readonly doubt: string | undefined;
}

function observationOf(table: TablesRecord, column: TableColumnsRecord, cell: Cell): ObservationsRecord {
  const { indicator, population, unit, modality, statistic, periodStart, periodEnd, periodBasis } = column;
  const { raw, region, selector, doubt } = cell;
  const notes = [column.note, doubt].filter((note) => note !== null && note !== undefined);
  return {
    id: `${table.id}/${region}/${column.column}`,
    ...{ indicator, region, subject: [], population, modality, statistic },
    ...{ value: raw, unit, comparator: 'EXACT', raw },
    ...{ periodStart, periodEnd, periodBasis, duration: null, referenceStart: null, referenceEnd: null },
    qualifiers: doubt === undefined ? column.qualifiers : [...column.qualifiers, DOUBTFUL],
    ...{ source: table.source, selector, context: [], basis: 'STATED' },
    note: notes.length === 0 ? null : notes.join(' '),
  };
}

async function observationsOfTable(
  directory: string,
  table: TablesRecord,
  tables: Tables,
  faults: Faults,
): Promise<ObservationsRecord[]> {
  const columns = tables.tableColumns.filter((column) => column.table === table.id);
  const file = `tables/${table.file}`;
  const names = [table.regionColumn, ...table.otherColumns, ...columns.map(({ column }) => column)];
  const describedIn = 'tables.csv or table_columns.csv';
  const { header, rows, sha256 } = await readCsv(directory, { file, columns: names, describedIn }, faults);

  const expected = tables.sources.find(({ id }) => id === table.source)?.sha256;
  if (sha256 !== undefined && expected !== undefined && sha256 !== expected)
    faults.add({ file, line: 1, column: 1 }, `the SHA-256 ${sha256}`, `${expected}, which sources.csv has for it`);

  const findRegion = regionFinder(tables);
  const lines = new Map<string, number>();
  const observations: ObservationsRecord[] = [];
  rows.forEach((row, index) => {
    const region = findRegion(row.text(table.regionColumn));
    if (region === undefined) {
      faults.addCell(row, table.regionColumn, 'an id of regions.csv, or a code that redirects.csv leads on from');
      return;
    }
    const line = lines.get(region);
    if (line !== undefined)
      faults.addCell(row, table.regionColumn, `each region once; line ${line} has ${region} already`);
    lines.set(region, row.line);
    const doubtOfRegion = table.doubtfulRegions.includes(region) ? (table.doubt ?? '') : undefined;
    const doubts = doubtsOf(row, columns);
    for (const column of columns) {
      const raw = row.text(column.column);
      if (raw === '') continue; // an empty cell says nothing
      const fault = typeFault(raw, { type: 'number', itemType: 'string' });
      if (fault !== undefined) faults.addCell(row, column.column, fault);
      const doubt = doubtOfRegion ?? doubts.get(column.column);
      const selector = `cell=${index + 2},${header.indexOf(column.column) + 1}`;
      observations.push(observationOf(table, column, { raw, selector, region, doubt }));
    }
  });
  return observations;
}

/**
 * The figures of all statistical tables, `<table>/<region>/<column>` each. What is wrong with the files goes to `faults`; `tables`
 * may have faults of its own, and then what is returned is not to be used.
 */
export async function observationsOfTables(
  directory: string,
  tables: Tables,
  faults: Faults,
): Promise<readonly ObservationsRecord[]> {
  const observations: ObservationsRecord[] = [];
  for (const table of tables.tables)
    observations.push(...(await observationsOfTable(directory, table, tables, faults)));
  return observations;
}
