import type { Tables } from '../generated/package.js';
import { finding, type Finding } from './checks.js';
import { located, type Corpus } from './corpus.js';
import { readThings, vocabularyOf, type Thing } from './entities.js';
import { isAlike, namesOf } from './names.js';

/** Whether things were read somewhere, where they are said to be, and whether anything needs them. */

function unreadFindings(tables: Tables, things: readonly Thing[]): Finding[] {
  const read = new Set(tables.mentions.filter(({ attribute }) => attribute === null).map(({ entity }) => entity));
  const tabled = new Set(tables.tableColumns.map(({ population }) => population));
  return things
    .filter(({ id }) => !read.has(id) && !tabled.has(id))
    .map(({ place, nameZh }) => {
      const received = `${JSON.stringify(nameZh)} without a mention`;
      const expected = 'a row of mentions.csv without an attribute, where it was read';
      return finding('ENTITY_UNREAD', place, { column: null, received, expected });
    });
}

function unlikeFindings({ tables, articles }: Corpus, namesFor: (id: string) => readonly string[]): Finding[] {
  return located(tables.mentions).flatMap(({ row, line }) => {
    const article = articles.get(row.source);
    const text = article?.at(row.selector)?.text;
    const known = namesFor(row.entity);
    if (row.basis === 'DERIVED' || row.attribute !== null || text === undefined || known.length === 0) return [];
    if (isAlike(text, known)) return [];
    const place = { table: 'mentions.csv', line, id: row.entity, source: row.source };
    const expected = `words that share two characters with ${known.join(', ')}`;
    const difference = { column: 'selector', received: JSON.stringify(text), expected };
    return [finding('MENTION_UNLIKE', place, difference, article?.shown(row.selector))];
  });
}

/** The words of a link that is stated name one of its ends at least; places are often only meant, figures have no names. */
function unlikeLinkFindings({ tables, articles }: Corpus, namesFor: (id: string) => readonly string[]): Finding[] {
  return located(tables.links).flatMap(({ row, line }) => {
    const article = articles.get(row.source);
    const text = article?.at(row.selector)?.text;
    const known = [row.from, row.to].flatMap((id) => namesFor(id));
    if (row.basis === 'DERIVED' || text === undefined || known.length === 0 || isAlike(text, known)) return [];
    const place = { table: 'links.csv', line, id: `${row.from} ${row.relation} ${row.to}`, source: row.source };
    const expected = `words that share two characters with ${known.join(', ')}`;
    const difference = { column: 'selector', received: JSON.stringify(text), expected };
    return [finding('LINK_UNLIKE', place, difference, article?.shown(row.selector))];
  });
}

/** Global ids of all that anything refers to. */
function usedIds(tables: Tables): Set<string> {
  const ids = (kind: string, values: readonly (string | null)[]) =>
    values.filter((value) => value !== null).map((value) => `${kind}/${value}`);
  const figures = [...tables.observations, ...tables.tableColumns];
  return new Set([
    ...ids('program', [
      ...tables.programs.map(({ broader }) => broader),
      ...tables.implementations.map(({ program }) => program),
    ]),
    ...ids(
      'program',
      tables.indicators.map(({ program }) => program),
    ),
    ...ids(
      'population',
      tables.populations.map(({ broader }) => broader),
    ),
    ...ids('indicator', [
      ...figures.map(({ indicator }) => indicator),
      ...tables.indicators.map(({ broader }) => broader),
    ]),
    ...ids(
      'qualifier',
      [...figures, ...tables.indicators].flatMap(({ qualifiers }) => [...qualifiers]),
    ),
    ...ids(
      'unit',
      [...figures, ...tables.indicators].map(({ unit }) => unit),
    ),
    ...ids(
      'relation',
      tables.links.map(({ relation }) => relation),
    ),
    ...tables.links.flatMap(({ from, to }) => [from, to]),
    ...tables.observations.flatMap(({ subject }) => [...subject]),
    ...figures.flatMap(({ population }) => population ?? []),
  ]);
}

const MAY_BE_UNUSED: ReadonlySet<string> = new Set([
  'program',
  'population',
  'indicator',
  'qualifier',
  'unit',
  'relation',
]);

function unusedNotices(tables: Tables, things: readonly Thing[]): Finding[] {
  const used = usedIds(tables);
  return [...things, ...vocabularyOf(tables)]
    .filter(({ id }) => MAY_BE_UNUSED.has(id.split('/')[0] ?? '') && !used.has(id))
    .map(({ place, nameZh }) => {
      const received = `${JSON.stringify(nameZh)}, which nothing refers to`;
      return finding('ENTITY_UNUSED', place, { column: null, received, expected: 'a row that needs it' });
    });
}

export function entityFindings(corpus: Corpus): Finding[] {
  const things = readThings(corpus.tables);
  const namesFor = namesOf(corpus.tables, things);
  return [
    ...unreadFindings(corpus.tables, things),
    ...unlikeFindings(corpus, namesFor),
    ...unlikeLinkFindings(corpus, namesFor),
    ...unusedNotices(corpus.tables, things),
  ];
}
