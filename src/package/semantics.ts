import { parseSelector, type Span } from '../source/selector.js';
import type { Row, Table } from './csv.js';
import type { Faults } from './faults.js';
import { globalIdsOf } from './fields.js';
import { DOUBTFUL } from './tables.js';

/** What no single cell can show: spans that fit, periods in order, units of one dimension, relations between the types they may join. */

/** The rows of each table by name; a missing table has none. */
class Package {
  private readonly tables: ReadonlyMap<string, readonly Row[]>;
  private readonly indexes = new Map<string, ReadonlyMap<string, Row>>();

  constructor(tables: readonly Table[]) {
    this.tables = new Map(tables.map(({ resource, rows }) => [resource.name, rows]));
  }

  rows(table: string): readonly Row[] {
    return this.tables.get(table) ?? [];
  }

  row(table: string, id: string): Row | undefined {
    const index = this.indexes.get(table) ?? new Map(this.rows(table).map((row) => [row.text('id'), row]));
    this.indexes.set(table, index);
    return index.get(id);
  }
}

function checkOrder(rows: readonly Row[], from: string, to: string, faults: Faults): void {
  for (const row of rows) {
    const [start, end] = [row.text(from), row.text(to)];
    if (start !== '' && end !== '' && start > end) faults.addCell(row, to, `a day not before ${from} ${start}`);
  }
}

const PERIODS = [
  ['regions', 'valid_from', 'valid_to'],
  ['implementations', 'start', 'end'],
  ['policies', 'effective_from', 'effective_to'],
  ['sources', 'published_from', 'published_to'],
  ['observations', 'period_start', 'period_end'],
  ['observations', 'reference_start', 'reference_end'],
  ['table_columns', 'period_start', 'period_end'],
  ['links', 'valid_from', 'valid_to'],
] as const;

/** A selector must lie in its article. `undefined` for one that is malformed, which the field's pattern reports already. */
function checkSpan(data: Package, row: Row, field: string, selector: string, faults: Faults): Span | undefined {
  const span = parseSelector(selector);
  const source = data.row('sources', row.text('source'));
  if (source === undefined) return undefined;
  const [start, end] = [source.text('span_start'), source.text('span_end')];
  if (start === '' || end === '') {
    faults.addCell(row, 'source', 'an article; the cells of a table are figures as they are');
    return undefined;
  }
  if (span === undefined) {
    if (/^char=\d+,\d+$/.test(selector))
      faults.addCell(row, field, 'a span that ends after it begins', JSON.stringify(selector));
    return undefined;
  }
  if (span.start < Number(start) || span.end > Number(end)) {
    faults.addCell(
      row,
      field,
      `a span within char=${start},${end}, the article ${source.text('id')}`,
      JSON.stringify(selector),
    );
    return undefined;
  }
  return span;
}

function checkSpans(data: Package, faults: Faults): void {
  for (const row of data.rows('observations')) {
    const span = checkSpan(data, row, 'selector', row.text('selector'), faults);
    const length = [...row.text('raw')].length;
    if (span !== undefined && span.end - span.start !== length) {
      faults.addCell(row, 'selector', `a span of ${length} characters, the length of raw "${row.text('raw')}"`);
    }
    for (const context of row.list('context')) checkSpan(data, row, 'context', context, faults);
  }
  for (const table of ['links', 'mentions', 'exclusions']) {
    for (const row of data.rows(table)) checkSpan(data, row, 'selector', row.text('selector'), faults);
  }
}

/** A numeral is a figure or it is none. */
function checkExclusions(data: Package, faults: Faults): void {
  const figures = data.rows('observations').map((row) => ({ row, span: parseSelector(row.text('selector')) }));
  for (const row of data.rows('exclusions')) {
    const numeral = parseSelector(row.text('selector'));
    const figure = figures.find(
      ({ row: one, span }) =>
        numeral !== undefined &&
        span !== undefined &&
        one.text('source') === row.text('source') &&
        span.start < numeral.end &&
        numeral.start < span.end,
    );
    if (figure !== undefined) {
      faults.addCell(row, 'selector', `a numeral that is no figure; observation ${figure.row.text('id')} has it`);
    }
  }
}

/** The unit that each statistic must have; the others share the dimension of their indicator's unit. */
const FIXED_UNITS: Readonly<Record<string, string>> = {
  CHANGE_PERCENT: 'percent',
  SHARE_OF_TARGET: 'percent',
  CHANGE_POINTS: 'percentage_point',
};

function checkUnit(data: Package, row: Row, faults: Faults): void {
  const fixed = FIXED_UNITS[row.text('statistic')];
  if (fixed !== undefined) {
    if (row.text('unit') !== fixed) faults.addCell(row, 'unit', `${fixed}, the unit of every ${row.text('statistic')}`);
    return;
  }
  const indicator = data.row('indicators', row.text('indicator'));
  const expected = data.row('units', indicator?.text('unit') ?? '');
  const unit = data.row('units', row.text('unit'));
  if (indicator === undefined || expected === undefined || unit === undefined) return;
  if (unit.text('dimension') !== expected.text('dimension')) {
    faults.addCell(
      row,
      'unit',
      `a unit of ${expected.text('dimension')}, such as ${expected.text('id')}, the unit of ${indicator.text('id')}`,
    );
  }
}

function checkPeriodBasis(row: Row, faults: Faults): void {
  const dated = row.text('period_start') !== '' || row.text('period_end') !== '';
  const unknown = row.text('period_basis') === 'UNKNOWN';
  if (unknown && dated) faults.addCell(row, 'period_basis', 'STATED or INFERRED, as the period has a day');
  if (!unknown && !dated) faults.addCell(row, 'period_basis', 'UNKNOWN, as the period has no day');
  if (row.text('duration') !== '' && dated) faults.addCell(row, 'duration', 'nothing, as the period has a day');
}

/** What holds for each figure of an article and for each column of figures. */
function checkFigures(data: Package, faults: Faults): void {
  for (const row of [...data.rows('observations'), ...data.rows('table_columns')]) {
    checkUnit(data, row, faults);
    checkPeriodBasis(row, faults);
    const population = row.text('population');
    if (population !== '' && !population.startsWith('population/'))
      faults.addCell(row, 'population', 'an id that begins with population/');
    const groups = row.list('qualifiers').map((id) => data.row('qualifiers', id)?.text('group'));
    if (new Set(groups).size !== groups.length) faults.addCell(row, 'qualifiers', 'at most one qualifier of a group');
  }
}

function checkObservations(data: Package, faults: Faults): void {
  for (const row of data.rows('observations')) {
    const source = row.text('source');
    if (!row.text('id').startsWith(`${source}/`))
      faults.addCell(row, 'id', `an id that begins with its source, ${source}/`);
  }
}

/** Columns that are compared must be columns of figures of the same table, and doubt must have its qualifier and its reason. */
function checkTables(data: Package, faults: Faults): void {
  const columns = new Set(data.rows('table_columns').map((row) => `${row.text('table')} ${row.text('column')}`));
  for (const row of data.rows('table_columns')) {
    for (const field of ['sum_of', 'at_most']) {
      for (const column of row.list(field)) {
        if (!columns.has(`${row.text('table')} ${column}`))
          faults.addCell(row, field, `columns of ${row.text('table')}`, JSON.stringify(column));
      }
    }
  }
  for (const row of data.rows('tables')) {
    const source = data.row('sources', row.text('source'));
    if (source !== undefined && source.text('file') !== row.text('file'))
      faults.addCell(row, 'file', `${source.text('file')}, the file of ${source.text('id')}`);
    if ((row.text('doubtful_regions') === '') !== (row.text('doubt') === ''))
      faults.addCell(row, 'doubt', 'a reason where doubtful_regions names regions, and only there');
    if (data.row('qualifiers', DOUBTFUL) === undefined)
      faults.addCell(row, 'id', `a row ${DOUBTFUL} in qualifiers.csv, which contradicting cells are marked with`);
  }
}

function checkLinks(data: Package, faults: Faults): void {
  const seen = new Map<string, number>();
  for (const row of data.rows('links')) {
    const relation = data.row('relations', row.text('relation'));
    for (const [end, allowed] of [
      ['from', 'from_types'],
      ['to', 'to_types'],
    ] as const) {
      const types = relation?.list(allowed);
      const [type = ''] = row.text(end).split('/');
      if (types !== undefined && !types.includes(type)) {
        faults.addCell(row, end, `one of ${types.join(', ')}, which ${row.text('relation')} may join`);
      }
    }
    const identity = ['from', 'relation', 'to', 'valid_from', 'valid_to', 'source', 'selector']
      .map((field) => row.text(field))
      .join(' ');
    const line = seen.get(identity);
    if (line === undefined) seen.set(identity, row.line);
    else faults.addCell(row, 'from', `each piece of evidence once; line ${line} has it already`);
  }
}

function checkMentions(data: Package, tables: readonly Table[], faults: Faults): void {
  const columns = new Map(
    tables.map(({ resource }) => [resource.globalIdPrefix, resource.schema.fields.map(({ name }) => name)]),
  );
  for (const row of data.rows('mentions')) {
    const attribute = row.text('attribute');
    const known = columns.get(row.text('entity').split('/')[0]);
    if (attribute !== '' && known !== undefined && !known.includes(attribute)) {
      faults.addCell(row, 'attribute', `nothing, or one of ${known.join(', ')}`);
    }
  }
}

const SPAN_FIELDS = ['span_start', 'span_end', 'paragraphs'] as const;

function checkSources(data: Package, faults: Faults): void {
  const tables = new Set(data.rows('tables').map((row) => row.text('source')));
  const isTable = (row: Row) => tables.has(row.text('id'));
  for (const row of data.rows('sources')) {
    for (const field of SPAN_FIELDS) {
      if (isTable(row) && row.text(field) !== '') faults.addCell(row, field, 'nothing, as the source is a table');
      if (!isTable(row) && row.text(field) === '') faults.addCell(row, field, 'a value, as the source is no table');
    }
  }
  const rows = data.rows('sources').filter((row) => SPAN_FIELDS.every((field) => row.text(field) !== ''));
  for (const row of rows) {
    const [start, end] = [Number(row.text('span_start')), Number(row.text('span_end'))];
    if (start >= end) faults.addCell(row, 'span_end', `more than span_start ${start}`);
    const paragraphs = row.list('paragraphs').map(Number);
    const inOrder = paragraphs.every((at, index) => at >= start && at < end && at > (paragraphs[index - 1] ?? -1));
    if (!inOrder) faults.addCell(row, 'paragraphs', `ascending positions from ${start} to ${end}`);
    for (const other of rows) {
      if (other.line >= row.line || other.text('file') !== row.text('file')) continue;
      if (other.text('sha256') !== row.text('sha256'))
        faults.addCell(row, 'sha256', `the sum of line ${other.line}, which has the same file`);
      if (start < Number(other.text('span_end')) && Number(other.text('span_start')) < end) {
        faults.addCell(row, 'span_start', `a span apart from that of line ${other.line}, which has the same file`);
      }
    }
  }
}

/** An old id is one that nothing has, of the same kind as the new one, and leads to it in one step. */
function checkRedirects(data: Package, tables: readonly Table[], faults: Faults): void {
  const ids = globalIdsOf(tables);
  const rows = data.rows('redirects');
  const lines = new Map(rows.map((row) => [row.text('old'), row.line]));
  for (const row of rows) {
    const [old, now] = [row.text('old'), row.text('new')];
    const [kind = ''] = old.split('/');
    if (ids.has(old)) faults.addCell(row, 'old', 'an id that no row of this package has');
    if (!now.startsWith(`${kind}/`)) faults.addCell(row, 'new', `an id that begins with ${kind}/, as old does`);
    const next = lines.get(now);
    if (next !== undefined) faults.addCell(row, 'new', `the id that is left in the end; line ${next} leads on`);
  }
}

export function checkSemantics(tables: readonly Table[], faults: Faults): void {
  const data = new Package(tables);
  for (const [table, from, to] of PERIODS) checkOrder(data.rows(table), from, to, faults);
  checkSources(data, faults);
  checkSpans(data, faults);
  checkExclusions(data, faults);
  checkFigures(data, faults);
  checkObservations(data, faults);
  checkTables(data, faults);
  checkLinks(data, faults);
  checkMentions(data, tables, faults);
  checkRedirects(data, tables, faults);
}
