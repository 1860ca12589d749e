import type { ObservationsRecord, Tables } from '../../src/generated/package.js';

/** One column of a figure made wrong. */
export interface Mutation {
  readonly name: string;
  readonly row: ObservationsRecord;
}

const COMPARATORS = ['EXACT', 'ABOUT', 'MORE_THAN', 'AT_LEAST', 'LESS_THAN', 'AT_MOST'] as const;
const DAY_MS = 86_400_000;

const shiftDay = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Every digit of a value replaced by the next one, one at a time. */
function otherValues(value: string): string[] {
  return [...value].flatMap((character, at) => {
    if (!/\d/.test(character)) return [];
    const isLeading = at === 0 || (at === 1 && value.startsWith('-'));
    const next = (Number(character) + 1) % 10;
    return [value.slice(0, at) + String(next === 0 && isLeading ? 1 : next) + value.slice(at + 1)];
  });
}

function shiftSelector(selector: string, by: number): string {
  return selector.replace(/(\d+),(\d+)/, (_, start, end) => `${Number(start) + by},${Number(end) + by}`);
}

/** Every way in which a figure is made wrong by one column; `tables` give other units and places. */
export function mutationsOf(row: ObservationsRecord, { units, regions }: Tables): Mutation[] {
  const dimension = units.find(({ id }) => id === row.unit)?.dimension;
  const sisters = units.filter((unit) => unit.dimension === dimension && unit.id !== row.unit);
  const others = sisters.length > 0 ? sisters : units.filter(({ id }) => id !== row.unit);
  const home = regions.find(({ id }) => id === row.region);
  const siblings = regions.filter(({ id, parent }) => parent === home?.parent && id !== row.region);
  const inside = regions.filter(({ parent }) => parent === row.region);
  const around = regions.filter(({ id }) => id === home?.parent);
  const places = [...siblings.slice(0, 3), ...inside.slice(0, 3), ...around];
  const mutation = (name: string, change: Partial<ObservationsRecord>) => ({ name, row: { ...row, ...change } });
  const days = [-1, 1].flatMap((by) => [
    ...(row.periodStart === null ? [] : [mutation('period_start', { periodStart: shiftDay(row.periodStart, by) })]),
    ...(row.periodEnd === null ? [] : [mutation('period_end', { periodEnd: shiftDay(row.periodEnd, by) })]),
    mutation('selector', { selector: shiftSelector(row.selector, by) }),
  ]);
  const lastYear = (date: string) => `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
  const start = row.periodStart === null ? null : lastYear(row.periodStart);
  const end = row.periodEnd === null ? null : lastYear(row.periodEnd);
  return [
    ...(start === null && end === null ? [] : [mutation('year', { periodStart: start, periodEnd: end })]),
    ...otherValues(row.value).map((value) => mutation('value', { value })),
    ...others.map(({ id }) => mutation('unit', { unit: id })),
    ...COMPARATORS.filter((comparator) => comparator !== row.comparator).map((comparator) =>
      mutation('comparator', { comparator }),
    ),
    ...places.map(({ id }) => mutation('region', { region: id })),
    ...days,
    ...(row.periodStart === null ? [mutation('period_start', { periodStart: '2020-01-02' })] : []),
    ...(row.periodEnd === null ? [mutation('period_end', { periodEnd: '2020-12-30' })] : []),
  ];
}
