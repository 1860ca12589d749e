import { groupBy } from './groups.js';
import { canEqual, amountOf, differenceOf, quotientOf, shownIn, sumOf, type Amount } from './amounts.js';
import { finding, type Check, type Finding } from './checks.js';
import { located, periodOf, seriesOf, type Corpus, type Reading } from './corpus.js';
import { Ratio } from './ratio.js';

/** Holds figures against each other where a link says that they belong together: sums, changes, ratios, answers. */

/** A link between two figures of articles. */
interface Pair {
  readonly from: Reading;
  readonly to: Reading;
  readonly line: number;
  readonly id: string;
}

function pairsOf({ tables, readingById }: Corpus, relation: string): Pair[] {
  return located(tables.links).flatMap(({ row, line }) => {
    const [from, to] = [readingById.get(row.from), readingById.get(row.to)];
    if (row.relation !== relation || from === undefined || to === undefined) return [];
    return [{ from, to, line, id: `${row.from} ${row.relation} ${row.to}` }];
  });
}

function ofValue(check: Check, reading: Reading, expected: string): Finding[] {
  const { row, place, article } = reading;
  return [finding(check, place, { column: 'value', received: row.value, expected }, article.shown(row.selector))];
}

function sumFindings(corpus: Corpus): Finding[] {
  const wholes = groupBy(pairsOf(corpus, 'COMPONENT_OF'), ({ to }) => to);
  return [...wholes].flatMap(([whole, pairs]) => {
    const parts = [...new Set(pairs.map(({ from }) => from))];
    const stranger = parts.find(({ unit }) => unit.dimension !== whole.unit.dimension);
    if (stranger !== undefined) {
      const { dimension } = stranger.unit;
      return ofValue('SUM_DIFFERS', whole, `parts of one dimension; ${stranger.row.id} is one of ${dimension}`);
    }
    const total = amountOf(whole);
    const amounts = parts.map(amountOf).filter((amount) => amount !== undefined);
    if (total === undefined || amounts.length < parts.length) return [];
    const sum = sumOf(amounts);
    if (canEqual(sum, total)) return [];
    const values = parts.map(({ row }) => row.value).join(' + ');
    const ids = parts.map(({ row }) => row.id).join(', ');
    return ofValue('SUM_DIFFERS', whole, `${values} = ${shownIn(whole, sum)}, the sum of ${ids}`);
  });
}

/** Whether two figures of an article are of one series and period. */
const isBeside = (one: Reading, other: Reading) =>
  one.row.source === other.row.source &&
  seriesOf(one.row) === seriesOf(other.row) &&
  periodOf(one.row) === periodOf(other.row);

/** Whether a change is one from this figure: it names no other days that it is compared with. */
const isFrom = ({ row: change }: Reading, { row: before }: Reading) =>
  (change.referenceStart === null && change.referenceEnd === null) ||
  (change.referenceStart === before.periodStart && change.referenceEnd === before.periodEnd);

/** What a change must be by the figures before and after it; a percentage as a share, as its unit says. */
function changeOf(statistic: string, after: Amount, before: Amount): Amount | undefined {
  const difference = differenceOf(after, before);
  if (statistic !== 'CHANGE_PERCENT') return difference;
  const quotient = quotientOf(after, before);
  const one = { low: Ratio.of(1), value: Ratio.of(1), high: Ratio.of(1) };
  return quotient === undefined ? undefined : differenceOf(quotient, one);
}

/** Percentage points are differences of shares, whatever their own unit is counted in. */
const POINT = Ratio.of(1, 100);
const asShare = (amount: Amount): Amount => ({
  low: amount.low.times(POINT),
  value: amount.value.times(POINT),
  high: amount.high.times(POINT),
});

function changeFindings(corpus: Corpus): Finding[] {
  return pairsOf(corpus, 'CHANGED_FROM').flatMap(({ from: after, to: before }) => {
    const changes = corpus.readings.filter(
      (one) => one.row.statistic.startsWith('CHANGE_') && isBeside(one, after) && isFrom(one, before),
    );
    const [later, earlier] = [amountOf(after), amountOf(before)];
    if (later === undefined || earlier === undefined) return [];
    return changes.flatMap((change) => {
      const { row, unit } = change;
      const own = amountOf(change);
      const said = own !== undefined && row.statistic === 'CHANGE_POINTS' && unit.factor === '1' ? asShare(own) : own;
      const expected = changeOf(row.statistic, later, earlier);
      if (said === undefined || expected === undefined || canEqual(said, expected)) return [];
      const shown = shownIn(change, expected);
      const text = `${shown}, as ${before.row.id} is ${before.row.value} and ${after.row.id} ${after.row.value}`;
      return ofValue('CHANGE_DIFFERS', change, text);
    });
  });
}

function ratioFinding(rate: Reading, over: Reading, under: Reading): Finding[] {
  const [said, upper, lower] = [amountOf(rate), amountOf(over), amountOf(under)];
  const quotient = upper === undefined || lower === undefined ? undefined : quotientOf(upper, lower);
  if (said === undefined || quotient === undefined || canEqual(said, quotient)) return [];
  const shown = `${over.row.value} / ${under.row.value} = ${shownIn(rate, quotient)}`;
  return ofValue('RATIO_DIFFERS', rate, `${shown}, from ${over.row.id} and ${under.row.id}`);
}

function ratioFindings(corpus: Corpus): Finding[] {
  const denominators = pairsOf(corpus, 'DENOMINATOR_OF');
  const rates = pairsOf(corpus, 'NUMERATOR_OF').flatMap(({ from, to }) =>
    denominators.filter((one) => one.to === to).flatMap((one) => ratioFinding(to, from, one.from)),
  );
  const shares = pairsOf(corpus, 'ANSWERS').flatMap(({ from: result, to: target }) =>
    corpus.readings
      .filter(({ row }) => row.statistic === 'SHARE_OF_TARGET')
      .filter((share) => isBeside(share, result))
      .flatMap((share) => ratioFinding(share, result, target)),
  );
  return [...rates, ...shares];
}

function answerFindings(corpus: Corpus): Finding[] {
  return pairsOf(corpus, 'ANSWERS').flatMap(({ from, to, line, id }) => {
    const [answer, target] = [from.row, to.row];
    const isLater = target.periodEnd !== null && answer.periodEnd !== null && answer.periodEnd > target.periodEnd;
    const isEarlier =
      target.periodStart !== null && answer.periodStart !== null && answer.periodStart < target.periodStart;
    const faults = [
      answer.modality === 'ACTUAL' ? undefined : (['from', answer.modality, 'a figure that is ACTUAL'] as const),
      target.modality === 'TARGET' ? undefined : (['to', target.modality, 'a figure that is a TARGET'] as const),
      answer.region === target.region ? undefined : (['from', answer.region, `the region ${target.region}`] as const),
      answer.indicator === target.indicator
        ? undefined
        : (['from', answer.indicator, `the indicator ${target.indicator}`] as const),
      isLater || isEarlier
        ? (['from', periodOf(answer).trim(), `a period within ${periodOf(target).trim()}`] as const)
        : undefined,
    ];
    const place = { table: 'links.csv', line, id, source: answer.source };
    return faults
      .filter((fault) => fault !== undefined)
      .map(([column, received, expected]) => finding('ANSWER_UNFIT', place, { column, received, expected }));
  });
}

export function relationFindings(corpus: Corpus): Finding[] {
  return [...sumFindings(corpus), ...changeFindings(corpus), ...ratioFindings(corpus), ...answerFindings(corpus)];
}
