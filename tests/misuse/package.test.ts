import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPackage, checkPackage } from '../../src/package/read.js';
import { copyPackage, type PackageCopy } from '../fixtures/packages.js';

let copy: PackageCopy;
beforeEach(async () => {
  copy = await copyPackage();
});
afterEach(() => copy.remove());

/** The faults of the copy, after its real ones: the real package has none. */
async function faultsOf(): Promise<readonly string[]> {
  return (await checkPackage(copy.directory)).faults;
}

/** A change of one cell or line, and the one fault that it must draw. */
const mistakes: readonly (readonly [name: string, spoil: (copy: PackageCopy) => Promise<void>, fault: RegExp])[] = [
  [
    'a value that is no exact decimal',
    (c) => c.replace('observations.csv', 'ACTUAL,VALUE,3860,', 'ACTUAL,VALUE,3.86e3,'),
    /^observations\.csv:2:62 has value "3\.86e3"; expected an exact decimal/,
  ],
  [
    'a dangling key',
    (c) => c.replace('observations.csv', '/003,rural-dibao-standard,', '/003,rural-dibao,'),
    /^observations\.csv:4:19 has indicator "rural-dibao"; expected an id of indicators\.csv\.$/,
  ],
  [
    'a span longer than the figure',
    (c) => c.replace('observations.csv', 'char=294,299"', 'char=294,300"'),
    /^observations\.csv:4:\d+ has selector "char=294,300"; expected a span of 5 characters, the length of raw "10\.4%"\.$/,
  ],
  [
    'a span of the other article of the same file',
    (c) => c.replace('observations.csv', 'char=294,299"', 'char=2294,2299"'),
    /^observations\.csv:4:\d+ has selector "char=2294,2299"; expected a span within char=0,1937, the article henan-2020-06\.$/,
  ],
  [
    'an id that stands twice',
    (c) =>
      c.append(
        'funds.csv',
        'anti-epidemic-special-treasury-bonds,抗疫特别国债,Bonds,,TREASURY_BONDS,100000,public-finance',
      ),
    /^funds\.csv:\d+:1 has id "anti-epidemic-special-treasury-bonds"; expected each id once; line 3 has it already\.$/,
  ],
  [
    'an unknown unit',
    (c) => c.replace('observations.csv', '5538,yuan_per_person_year,', '5538,yuan_per_head,'),
    /^observations\.csv:13:\d+ has unit "yuan_per_head"; expected an id of units\.csv\.$/,
  ],
  [
    'a unit of another dimension',
    (c) => c.replace('observations.csv', '5538,yuan_per_person_year,', '5538,yuan,'),
    /^observations\.csv:13:\d+ has unit "yuan"; expected a unit of money_per_person_time, such as yuan_per_person_month/,
  ],
  [
    'a reversed period',
    (c) => c.replace('observations.csv', '48.77万人,2020-01-01,2020-12-31', '48.77万人,2020-12-31,2020-01-01'),
    /^observations\.csv:\d+:\d+ has period_end "2020-01-01"; expected a day not before period_start 2020-12-31\.$/,
  ],
  [
    'a day that does not exist',
    (c) => c.replace('observations.csv', '48.77万人,2020-01-01,2020-12-31', '48.77万人,2020-01-01,2020-02-30'),
    /^observations\.csv:\d+:\d+ has period_end "2020-02-30"; expected a day that exists, as YYYY-MM-DD\.$/,
  ],
  [
    'a period without a day that is called stated',
    (c) => c.replace('observations.csv', '3860元,,,UNKNOWN', '3860元,,,STATED'),
    /^observations\.csv:2:\d+ has period_basis "STATED"; expected UNKNOWN, as the period has no day\.$/,
  ],
  [
    'a value outside a closed list',
    (c) => c.replace('observations.csv', 'EXACT,3860元', 'ROUGHLY,3860元'),
    /^observations\.csv:2:\d+ has comparator "ROUGHLY"; expected one of EXACT, ABOUT, MORE_THAN/,
  ],
  [
    'an empty cell that must hold a value',
    (c) => c.replace('domains.csv', 'health,卫生健康,Health', 'health,卫生健康,'),
    /^domains\.csv:12:\d+ has name_en ""; expected a value\.$/,
  ],
  [
    'a line with too few cells',
    (c) => c.append('funds.csv', 'some-fund,某基金'),
    /^funds\.csv:\d+:1 has 2 cells; expected 7 cells, one for each column\.$/,
  ],
  [
    'a circle of broader programs',
    (c) =>
      c.replace(
        'programs.csv',
        'PROGRAM,social-assistance,social-assistance,Cash paid',
        'PROGRAM,social-assistance,urban-dibao,Cash paid',
      ),
    /^programs\.csv:\d+:\d+ has broader "[a-z-]+"; expected no circle; .*dibao → .*dibao.* is one\.$/,
  ],
  [
    'a relation between types that it may not join',
    (c) =>
      c.replace(
        'links.csv',
        'system/zhengzhou-city-brain,BUILT_BY,region/410100',
        'region/410100,BUILT_BY,region/410100',
      ),
    /^links\.csv:\d+:1 has from "region\/410100"; expected one of system, facility, which BUILT_BY may join\.$/,
  ],
  [
    'evidence that stands twice',
    (c) =>
      c.append(
        'links.csv',
        'system/zhengzhou-city-brain,BUILT_BY,region/410100,,,,zhengzhou-2020-06,"char=2331,2347",STATED,',
      ),
    /^links\.csv:\d+:1 has from .*; expected each piece of evidence once; line \d+ has it already\.$/,
  ],
  [
    'a mention of something that is not there',
    (c) => c.append('mentions.csv', 'program/no-such,,henan-2020-06,"char=10,12",STATED'),
    /^mentions\.csv:\d+:1 has entity "program\/no-such"; expected the global id of a row of this package\.$/,
  ],
  [
    'a redirect from an id that is still in use',
    (c) => c.append('redirects.csv', 'region/410100,region/410000,,Merged.'),
    /^redirects\.csv:\d+:1 has old "region\/410100"; expected an id that no row of this package has\.$/,
  ],
  [
    'a redirect that another one leads on from',
    (c) => c.append('redirects.csv', 'region/999999,region/371200,,Merged.'),
    /^redirects\.csv:\d+:15 has new "region\/371200"; expected the id that is left in the end; line \d+ leads on\.$/,
  ],
  [
    'a redirect to a thing of another kind',
    (c) => c.append('redirects.csv', 'region/999999,program/rural-dibao,,Merged.'),
    /^redirects\.csv:\d+:15 has new "program\/rural-dibao"; expected an id that begins with region\/, as old does\.$/,
  ],
  [
    'a numeral that is excluded and has a figure',
    (c) => c.append('exclusions.csv', 'henan-2020-06,"char=288,289",DATE'),
    /^exclusions\.csv:\d+:15 has selector "char=288,289"; expected a numeral that is no figure; observation henan-2020-06\/002 has it\.$/,
  ],
  [
    'an exclusion for a reason of its own',
    (c) => c.append('exclusions.csv', 'henan-2020-06,"char=2,3",DULL'),
    /^exclusions\.csv:\d+:\d+ has reason "DULL"; expected one of DATE, /,
  ],
  [
    'a table that is missing',
    (c) => rm(join(c.directory, 'events.csv')),
    /^events\.csv:1:1 has no file \(ENOENT\); expected the file that datapackage\.json names\.$/,
  ],
  [
    'a line break within a cell',
    (c) => c.append('funds.csv', 'some-fund,"某\n基金",Some fund,,FUND,100000,public-finance'),
    /^funds\.csv:\d+:1 has a line break within a cell; expected one line for each row\.$/,
  ],
  [
    'quotes that never end',
    (c) => c.append('funds.csv', 'some-fund,"某基金,Some fund,,FUND,100000,public-finance'),
    /^funds\.csv:\d+:1 has no CSV \(CSV_QUOTE_NOT_CLOSED\); expected CSV as RFC 4180 has it/,
  ],
];

describe('a package with one mistake', () => {
  test.each(mistakes)(
    '%s is reported with file, line, column, what stands there and what should',
    async (_, spoil, fault) => {
      await spoil(copy);
      expect(await faultsOf()).toContainEqual(expect.stringMatching(fault));
    },
  );

  test('quotes that never end in a table that many others refer to are the only fault', async () => {
    await copy.append('regions.csv', '999999,"某地,Some place,,AREA');
    expect(await faultsOf()).toEqual([
      expect.stringMatching(/^regions\.csv:\d+:1 has no CSV \(CSV_QUOTE_NOT_CLOSED\)/),
    ]);
  });

  test('bytes that are no UTF-8 are reported where they stand, and the rest of the file is still checked', async () => {
    const latin1 = Buffer.concat([
      Buffer.from('broken,'),
      Buffer.from([0xe9, 0xe8]),
      Buffer.from(',Broken,,FUND,999999,public-finance\n'),
    ]);
    await writeFile(join(copy.directory, 'funds.csv'), latin1, { flag: 'a' });
    const faults = await faultsOf();
    expect(faults).toContainEqual(
      expect.stringMatching(
        /^funds\.csv:\d+:8 has bytes that are no UTF-8; expected UTF-8; save the file in that encoding\.$/,
      ),
    );
    expect(faults).toContainEqual(
      expect.stringMatching(/^funds\.csv:\d+:\d+ has region "999999"; expected an id of regions\.csv\.$/),
    );
  });

  test('a datapackage.json without a table that the program knows is refused by its name', async () => {
    await copy.replace('datapackage.json', '"name": "links"', '"name": "lnks"');
    await expect(checkPackage(copy.directory)).rejects.toThrow('has for links no such table; expected from:string');
  });

  test('a datapackage.json that is no JSON is refused with its reason', async () => {
    await writeFile(join(copy.directory, 'datapackage.json'), '{');
    await expect(checkPackage(copy.directory)).rejects.toMatchObject({ code: 'PACKAGE_INVALID' });
  });
});

describe('a package with ten mistakes of ten kinds', () => {
  test('reports all ten, each with line and column, and nothing else', async () => {
    const spoil = (name: string) => mistakes.find(([mistake]) => mistake === name)?.[1](copy);
    await spoil('a value that is no exact decimal');
    await spoil('a dangling key');
    await spoil('a span longer than the figure');
    await spoil('an id that stands twice');
    await spoil('an unknown unit');
    await spoil('a reversed period');
    await spoil('a circle of broader programs');
    await spoil('a relation between types that it may not join');
    await copy.replace('events.csv', 'id,name_zh', 'id,name_cn');
    const broken = Buffer.concat([
      Buffer.from('broken,'),
      Buffer.from([0xff]),
      Buffer.from(',Broken,,APP,410100,health\n'),
    ]);
    await writeFile(join(copy.directory, 'systems.csv'), broken, { flag: 'a' });

    const places = (await faultsOf()).map((fault) => fault.replace(/^(\S+) has (\S+).*$/, '$1 $2'));
    expect(places).toEqual([
      'events.csv:1:1 no', // no column name_zh, because …
      'events.csv:1:4 the', // … it is called name_cn
      expect.stringMatching(/^funds\.csv:\d+:1 id$/),
      expect.stringMatching(/^links\.csv:\d+:1 from$/),
      'observations.csv:2:62 value',
      'observations.csv:4:19 indicator',
      expect.stringMatching(/^observations\.csv:4:\d+ selector$/),
      expect.stringMatching(/^observations\.csv:13:\d+ unit$/),
      expect.stringMatching(/^observations\.csv:\d+:\d+ period_end$/),
      expect.stringMatching(/^programs\.csv:\d+:\d+ broader$/),
      expect.stringMatching(/^systems\.csv:\d+:8 bytes$/),
    ]);
  });

  test('is refused as a whole by the reader that the loader uses', async () => {
    await copy.replace('events.csv', 'id,name_zh', 'id,name_cn');
    await expect(readPackage(copy.directory)).rejects.toMatchObject({ code: 'PACKAGE_INVALID' });
  });
});
