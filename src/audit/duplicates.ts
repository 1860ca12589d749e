import type { ObservationsRecord, Tables } from '../generated/package.js';
import { DOUBTFUL } from '../package/tables.js';
import { amountOf, canEqual } from './amounts.js';
import { finding, type Finding } from './checks.js';
import { located, periodOf, seriesOf, type Corpus, type Located, type Reading } from './corpus.js';
import { groupBy } from './groups.js';
import { readThings, vocabularyOf, type Thing } from './entities.js';

/** What is there twice, and what is there in two ways. */

/** What one figure is of: its series, its days and what it is compared with. */
const figureOf = (row: ObservationsRecord) =>
  [
    ...[seriesOf(row), row.statistic, periodOf(row)],
    ...[row.referenceStart, row.referenceEnd, row.qualifiers.toSorted().join()],
  ].join(' ');

/** Groups of more than one. */
function groupsOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): [Item, ...Item[]][] {
  return [...groupBy(items, keyOf).values()].flatMap((group) => {
    const [first, ...others] = group;
    return first === undefined || others.length === 0 ? [] : [[first, ...others] as [Item, ...Item[]]];
  });
}

function figureFindings(readings: readonly Reading[]): Finding[] {
  const keyOf = ({ row }: Reading) => [row.source, row.value, figureOf(row)].join(' ');
  return groupsOf(readings, keyOf).flatMap(([first, ...others]) =>
    others.map(({ row, place, article }) => {
      const isSame = row.selector === first.row.selector;
      const again = `a mention of ${first.row.id} with the attribute value, as it says the same elsewhere`;
      const expected = isSame ? `one row for one figure; ${first.row.id} says the same` : again;
      return finding('DUPLICATE', place, { column: null, received: row.id, expected }, article.shown(row.selector));
    }),
  );
}

function mentionFindings({ mentions }: Tables): Finding[] {
  const keyOf = ({ row }: Located<Tables['mentions'][number]>) =>
    [row.entity, row.attribute, row.source, row.selector].join(' ');
  return groupsOf(located(mentions), keyOf).flatMap(([first, ...others]) =>
    others.map(({ row, line }) => {
      const place = { table: 'mentions.csv', line, id: row.entity, source: row.source };
      const expected = `each mention once; line ${first.line} has it already`;
      return finding('DUPLICATE', place, { column: 'selector', received: row.selector, expected });
    }),
  );
}

/** Two things of a kind and place that go by one name. A name that one of them shares with a wider place is none. */
function thingFindings(things: readonly Thing[]): Finding[] {
  const placeOf = ({ id, region }: Thing) => `${id.split('/')[0] ?? ''} ${region ?? ''}`;
  return groupsOf(things, placeOf).flatMap((group) => {
    const owners = new Map<string, Thing>();
    for (const thing of group) if (!owners.has(thing.nameZh)) owners.set(thing.nameZh, thing);
    return group.flatMap((thing) =>
      [thing.nameZh, ...thing.aliases].flatMap((name, index) => {
        const owner = owners.get(name);
        if (owner === undefined || owner === thing) return [];
        const expected = `a name that ${owner.id} does not have`;
        const column = index === 0 ? 'name_zh' : 'aliases';
        return [finding('DUPLICATE', thing.place, { column, received: JSON.stringify(name), expected })];
      }),
    );
  });
}

const isDoubtful = ({ row }: Reading) => row.qualifiers.includes(DOUBTFUL);

/** Whether two figures cannot both be right: only what is written exactly can contradict. */
function contradict(one: Reading, other: Reading): boolean {
  const [first, second] = [amountOf(one), amountOf(other)];
  return first !== undefined && second !== undefined && !canEqual(first, second);
}

function contradictionFindings(readings: readonly Reading[]): Finding[] {
  const dated = readings.filter(({ row }) => row.periodStart !== null || row.periodEnd !== null);
  return groupsOf(
    dated.filter((reading) => !isDoubtful(reading)),
    ({ row }) => figureOf(row),
  ).flatMap((group) =>
    group.flatMap((reading, index) => {
      const first = group.slice(0, index).find((earlier) => contradict(earlier, reading));
      if (first === undefined) return [];
      const { row, place, article } = reading;
      const expected = `${first.row.value}, as ${first.row.id} has of the same series and period, or “${DOUBTFUL}”`;
      const difference = { column: 'value', received: row.value, expected };
      return [finding('CONTRADICTION', place, difference, article.shown(row.selector))];
    }),
  );
}

export function duplicateFindings({ tables, readings }: Corpus): Finding[] {
  return [
    ...figureFindings(readings),
    ...mentionFindings(tables),
    ...thingFindings([...readThings(tables), ...vocabularyOf(tables)]),
    ...contradictionFindings(readings),
  ];
}
