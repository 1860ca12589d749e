/** What an audit looks for. A code is part of what the command promises; README's table is held against this list. */
export const checks = {
  SOURCE_ALTERED: 'The document is not the one that was read: its SHA-256 differs.',
  SPAN_DIFFERS: 'The characters that a selector points at are not `raw`, or are no words at all.',
  FIGURE_DIFFERS: '`value` is not what the figure as written comes to; of a restated figure, too.',
  UNIT_DIFFERS: '`unit` is not one that the words admit, beside the figure or in `context`.',
  COMPARATOR_DIFFERS:
    '`comparator` is not what 约, 近, 超, 余, 以上, 不低于 and the like say, or says it without them.',
  SIGN_DIFFERS: 'A change is positive where its verb is one of decrease, or the other way round.',
  REGION_DIFFERS: '`region` is neither that of the source nor one that the words name.',
  PERIOD_DIFFERS: 'Period, basis, duration or reference are none that the words of time and the kind of figure allow.',
  PERIOD_UNFIT: 'A result lies after the publication, or a period ends after it and with no year.',
  UNIT_UNFIT: 'Statistic, unit, nature and accumulation do not fit together.',
  NUMERAL_UNACCOUNTED: 'A numeral of a source that is read in full is no figure, no part of a name and not excluded.',
  EXCLUSION_UNFIT:
    'An exclusion covers no numeral, more than one, or one twice, or its surroundings contradict its reason.',
  SUM_DIFFERS: 'The parts of a whole (`COMPONENT_OF`) do not add up to it, as precisely as they are written.',
  CHANGE_DIFFERS: 'A change is not the difference between the figures before and after it (`CHANGED_FROM`).',
  RATIO_DIFFERS:
    'A rate is not its numerator divided by its denominator, or a share of a target not that of its target.',
  ANSWER_UNFIT: 'What answers a target (`ANSWERS`) is no result of the same region and indicator within its period.',
  DUPLICATE: 'Two rows say the same: one figure, one thing or one mention twice.',
  CONTRADICTION: 'Two figures of one series and period differ, and neither is `doubtful`.',
  ENTITY_UNREAD: 'A thing has no mention, and no table speaks of it.',
  MENTION_UNLIKE: 'The words of a mention have nothing in common with any name of the thing.',
  LINK_UNLIKE: 'The words that state a link have nothing in common with any name of either end.',
  ENTITY_UNUSED: 'Nothing refers to a row of a vocabulary. A notice, no finding.',
  SOURCE_PARTIAL: 'A source is read in part; says how many of its numerals are accounted for. A notice, no finding.',
} as const;

export type Check = keyof typeof checks;

/** One thing that the audit found, with the place that is to be looked at. */
export interface Finding {
  readonly check: Check;
  /** Id of the source; `null` for what is found without one. */
  readonly source: string | null;
  /** File of the package, such as `observations.csv`. */
  readonly table: string;
  /** Line of that file, from 1; `null` for what stands in no row yet. */
  readonly line: number | null;
  /** Id of the row, or what it is about. */
  readonly id: string;
  /** Column that differs; `null` for the row as a whole. */
  readonly column: string | null;
  readonly received: string;
  readonly expected: string;
  /** Where in the document to look. */
  readonly selector: string | null;
  readonly message: string;
}

/** A row of a table and where it stands. */
export interface Place {
  readonly table: string;
  readonly line: number | null;
  readonly id: string;
  readonly source: string | null;
}

/** Words of a document that a finding shows: where they stand, and they themselves with their neighbours. */
interface Shown {
  readonly selector: string;
  readonly around: string;
}

interface Difference {
  readonly column: string | null;
  readonly received: string;
  readonly expected: string;
}

export function finding(
  check: Check,
  place: Place,
  { column, received, expected }: Difference,
  shown?: Shown,
): Finding {
  const at = place.line === null ? place.table : `${place.table}:${place.line}`;
  const what = column === null ? '' : `${column} `;
  const words = shown === undefined ? '' : ` “${shown.around}”`;
  return {
    check,
    ...place,
    column,
    received,
    expected,
    selector: shown?.selector ?? null,
    message: `${at} ${place.id} ${check}: ${what}has ${received}; expected ${expected}.${words}`,
  };
}
