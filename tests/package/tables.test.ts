import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ObservationsRecord } from '../../src/generated/package.js';
import { checkPackage, readPackage } from '../../src/package/read.js';
import { copyPackage, type PackageCopy } from '../fixtures/packages.js';
import { dataDirectory } from '../harness/environment.js';

const TABLE = 'census-city-2010-2020';
const FILE = `tables/${TABLE}.csv`;

describe('the census of 2010 and 2020 by city', () => {
  let figures: ReadonlyMap<string, ObservationsRecord>;
  beforeAll(async () => {
    const { observations } = await readPackage(dataDirectory);
    figures = new Map(observations.filter(({ source }) => source === TABLE).map((row) => [row.id, row]));
  });
  const figure = (region: string, column: string) => figures.get(`${TABLE}/${region}/${column}`);

  test('becomes an observation for each of its cells, with the cell as written and where it stands', () => {
    expect(figure('410100', 'popu_2020')).toEqual({
      ...{ id: `${TABLE}/410100/popu_2020`, indicator: 'resident-population', region: '410100', subject: [] },
      ...{ population: null, modality: 'ACTUAL', statistic: 'VALUE', value: '12600574', unit: 'person' },
      ...{ comparator: 'EXACT', raw: '12600574', periodStart: '2020-11-01', periodEnd: '2020-11-01' },
      ...{ periodBasis: 'STATED', duration: null, referenceStart: null, referenceEnd: null, qualifiers: [] },
      ...{ source: TABLE, selector: 'cell=151,5', context: [], basis: 'STATED', note: null },
    });
    expect(figure('410100', 'age_60_2010')).toMatchObject({
      indicator: 'resident-population-share',
      population: 'population/residents-aged-60-and-over',
      unit: 'percent',
      periodEnd: '2010-11-01',
      selector: 'cell=151,21',
      note: 'Adjusted to the boundaries of 2020.',
    });
  });

  test('says nothing where a cell is empty: 41 of its 369 rows have such cells, ten have no other', () => {
    const columns = new Set([...figures.keys()].map((id) => id.split('/')[2]));
    const counts = new Map<string, number>();
    for (const { region } of figures.values()) counts.set(region, (counts.get(region) ?? 0) + 1);
    expect(columns.size).toBe(18);
    expect(counts.size).toBe(369 - 10);
    expect([...counts.values()].filter((count) => count < columns.size)).toHaveLength(41 - 10);
    expect(figure('411600', 'popu_urban_2020')).toBeUndefined();
    expect(figure('411600', 'popu_2020')?.value).toBe('9026015');
  });

  test('gives the municipalities what stands under the codes of their shells, and counties below a province their own', () => {
    expect(figure('110000', 'popu_2020')).toMatchObject({ value: '21893095', selector: 'cell=2,5' });
    expect(figure('500000', 'popu_2020')?.value).toBe('32054159');
    expect(figure('419001', 'popu_2020')?.value).toBe('727265');
  });

  test('keeps what contradicts its own row and marks it: sums that do not come out, a part greater than its whole', () => {
    const doubtful = [...figures.values()].filter(({ qualifiers }) => qualifiers.includes('doubtful'));
    const regions = (column: string) => doubtful.filter(({ id }) => id.endsWith(`/${column}`)).map((row) => row.region);
    expect(regions('popu_urban_2010')).toHaveLength(17);
    expect(regions('popu_urban_2010')).toContain('512000');
    expect(regions('age_65_2010')).toEqual(['430300']);
    expect(regions('popu_2020')).toEqual(['810000', '820000']);
    expect(figure('512000', 'popu_2010')).toMatchObject({
      value: '2593843',
      qualifiers: ['doubtful'],
      note: 'Adjusted to the boundaries of 2020. In its row popu_urban_2010 and popu_rural_2010 do not add up to popu_2010.',
    });
  });

  test('puts a difference of four persons down to rounding', () => {
    expect(figure('420200', 'popu_2010')).toMatchObject({ value: '2429318', qualifiers: [] });
  });
});

/** A change of the table or of what describes it, and the one fault that it must draw. */
const mistakes: readonly (readonly [name: string, spoil: (copy: PackageCopy) => Promise<void>, fault: RegExp])[] = [
  [
    'a file that is missing',
    (c) => rm(join(c.directory, FILE)),
    /^tables\/census-city-2010-2020\.csv:1:1 has no file \(ENOENT\); expected the file that tables\.csv or table_columns\.csv names\.$/,
  ],
  [
    'a file that was changed',
    (c) => c.replace(FILE, ',21893095,', ',21893096,'),
    /^tables\/census-city-2010-2020\.csv:1:1 has the SHA-256 [0-9a-f]{64}; expected 4e130606[0-9a-f]{56}, which sources\.csv has for it\.$/,
  ],
  [
    'a column that nothing describes',
    (c) => c.replace(FILE, ',age_65_2010\n', ',age_66_2010\n'),
    /^tables\/census-city-2010-2020\.csv:1:\d+ has the column "age_66_2010"; expected the columns city_code, city, /,
  ],
  [
    'a column that is described and not there',
    (c) => c.replace(FILE, ',age_65_2010\n', ',age_66_2010\n'),
    /^tables\/census-city-2010-2020\.csv:1:1 has no column "age_65_2010"; expected every column that tables\.csv or table_columns\.csv names\.$/,
  ],
  [
    'a cell that is no number',
    (c) => c.replace(FILE, ',21893095,', ',21.9 million,'),
    /^tables\/census-city-2010-2020\.csv:2:23 has popu_2020 "21\.9 million"; expected an exact decimal such as /,
  ],
  [
    'a code that no region has',
    (c) => c.replace(FILE, '郑州市,410100,', '郑州市,419900,'),
    /^tables\/census-city-2010-2020\.csv:151:5 has city_code "419900"; expected an id of regions\.csv, or a code that redirects\.csv leads on from\.$/,
  ],
  [
    'a region that stands twice, the second time under an old code',
    (c) => c.replace(FILE, '天津市,120100,', '北京市,110000,'),
    /^tables\/census-city-2010-2020\.csv:3:5 has city_code "110000"; expected each region once; line 2 has 110000 already\.$/,
  ],
  [
    'a row with too few cells',
    (c) => c.append(FILE, '某市,419901'),
    /^tables\/census-city-2010-2020\.csv:371:1 has 2 cells; expected 22 cells, one for each column\.$/,
  ],
  [
    'a sum of columns that are not there',
    (c) => c.replace('table_columns.csv', 'popu_urban_2020|popu_rural_2020,10', 'popu_urban_2020|popu_country_2020,10'),
    /^table_columns\.csv:2:\d+ has sum_of "popu_country_2020"; expected columns of census-city-2010-2020\.$/,
  ],
  [
    'a unit that the indicator cannot have',
    (c) =>
      c.replace(
        'table_columns.csv',
        'household_2020,average-household-size,,person_per_household',
        'household_2020,average-household-size,,person',
      ),
    /^table_columns\.csv:5:\d+ has unit "person"; expected a unit of person_per_household, such as person_per_household/,
  ],
  [
    'doubt without a region',
    (c) => c.replace('tables.csv', '810000|820000', ''),
    /^tables\.csv:2:\d+ has doubt "Hong Kong .*"; expected a reason where doubtful_regions names regions, and only there\.$/,
  ],
  [
    'doubt without its qualifier',
    (c) => c.replace('qualifiers.csv', 'doubtful,存疑', 'dubious,存疑'),
    /^tables\.csv:2:1 has id "census-city-2010-2020"; expected a row doubtful in qualifiers\.csv, which contradicting cells are marked with\.$/,
  ],
  [
    'a table with a span, as if it were an article',
    (c) => c.replace('sources.csv', ',,,,https://github.com/', ',0,100,0,https://github.com/'),
    /^sources\.csv:8:\d+ has span_end "100"; expected nothing, as the source is a table\.$/,
  ],
  [
    'an article without a span',
    (c) => c.replace('tables.csv', `${TABLE},${TABLE},`, `${TABLE},henan-2020-06,`),
    /^sources\.csv:8:\d+ has span_start ""; expected a value, as the source is no table\.$/,
  ],
  [
    'a mention of characters of a table',
    (c) => c.append('mentions.csv', `population/urban-residents,,${TABLE},"char=10,12",STATED`),
    /^mentions\.csv:\d+:\d+ has source "census-city-2010-2020"; expected an article; the cells of a table are figures as they are\.$/,
  ],
];

describe('a statistical table with one mistake', () => {
  let copy: PackageCopy;
  beforeEach(async () => {
    copy = await copyPackage();
  });
  afterEach(() => copy.remove());

  test.each(mistakes)(
    '%s is reported with file, line, column, what stands there and what should',
    async (_, spoil, fault) => {
      await spoil(copy);
      const { faults } = await checkPackage(copy.directory);
      expect(faults).toContainEqual(expect.stringMatching(fault));
    },
  );
});
