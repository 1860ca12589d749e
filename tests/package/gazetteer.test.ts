import { beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { RegionsRecord, Tables } from '../../src/generated/package.js';
import { readPackage } from '../../src/package/read.js';
import { projectRoot } from '../../src/root.js';
import { dataDirectory } from '../harness/environment.js';

const LEVELS = ['COUNTRY', 'PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP', 'VILLAGE'];

let tables: Tables;
let regions: ReadonlyMap<string, RegionsRecord>;
beforeAll(async () => {
  tables = await readPackage(dataDirectory);
  regions = new Map(tables.regions.map((row) => [row.id, row]));
});

describe('data/regions.csv', () => {
  test('is what the gazetteer derives, to the letter', async () => {
    const script = join(dataDirectory, 'gazetteer/derive.mjs');
    const { stdout } = await promisify(execFile)(process.execPath, [script, '--print'], {
      cwd: projectRoot,
      maxBuffer: 16 * 1024 * 1024,
    });
    expect(stdout).toBe(await readFile(join(dataDirectory, 'regions.csv'), 'utf8'));
  });

  test('has the country, 34 provinces, 333 prefectures and 2,846 counties, in the order of their ids', () => {
    const count = (level: string) => tables.regions.filter((row) => row.level === level).length;
    expect(['COUNTRY', 'PROVINCE', 'CITY', 'COUNTY'].map(count)).toEqual([1, 34, 333, 2846]);
    const ids = tables.regions.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test('gives every region but the country a parent of a higher level', () => {
    const wrong = tables.regions.filter(({ level, parent }) => {
      const above = regions.get(parent ?? '')?.level ?? '';
      return level === 'COUNTRY' ? parent !== null : LEVELS.indexOf(above) >= LEVELS.indexOf(level) || above === '';
    });
    expect(wrong).toEqual([]);
  });

  test('puts the districts of municipalities and cities like 济源 right below the province', () => {
    expect(regions.get('500112')).toMatchObject({ nameZh: '渝北区', parent: '500000', level: 'COUNTY' });
    expect(regions.get('310115')).toMatchObject({ nameZh: '浦东新区', parent: '310000', level: 'COUNTY' });
    expect(regions.get('419001')).toMatchObject({ nameZh: '济源市', parent: '410000', level: 'COUNTY' });
    expect(regions.get('659001')).toMatchObject({ nameZh: '石河子市', parent: '650000', level: 'COUNTY' });
    expect(regions.get('441900')).toMatchObject({ nameZh: '东莞市', parent: '440000', level: 'CITY' });
  });

  test('has no development zone, no shell and no town in the place of a county', () => {
    const odd = tables.regions.filter(({ id, nameZh }) =>
      /^\d{6}$/.test(id) ? /开发区|产业园|工业园|管理区|示范区|管委会|市辖区|直辖县|镇$|街道$/.test(nameZh) : false,
    );
    expect(odd).toEqual([]);
  });

  test('calls no two regions below one parent the same in English', () => {
    const names = tables.regions.map(({ parent, nameEn }) => `${parent ?? ''} ${nameEn}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test.each([
    ['131025', 'Dàichéng Xiàn', 'Daicheng County'],
    ['140428', 'Zhǎngzǐ Xiàn', 'Zhangzi County'],
    ['141024', 'Hóngtóng Xiàn', 'Hongtong County'],
    ['222404', 'Húnchūn Shì', 'Hunchun'],
    ['320116', 'Lùhé Qū', 'Luhe District'],
    ['331000', 'Tāizhōu Shì', 'Taizhou'],
    ['331100', 'Líshuǐ Shì', 'Lishui'],
    ['341500', "Lù'ān Shì", "Lu'an"],
    ['341621', 'Guōyáng Xiàn', 'Guoyang County'],
    ['371524', "Dōng'ē Xiàn", "Dong'e County"],
    ['371722', 'Shàn Xiàn', 'Shan County'],
    ['410122', 'Zhōngmù Xiàn', 'Zhongmu County'],
    ['411726', 'Bìyáng Xiàn', 'Biyang County'],
    ['421303', 'Zēngdū Qū', 'Zengdu District'],
    ['441422', 'Dàbù Xiàn', 'Dabu County'],
    ['611026', 'Zhàshuǐ Xiàn', 'Zhashui County'],
    ['653100', 'Kāshí Dìqū', 'Kashgar Prefecture'],
  ])('reads the hard name of %s as %s', (id, pinyin, nameEn) => {
    expect(regions.get(id)).toMatchObject({ pinyin, nameEn });
  });

  test.each([
    ['222400', 'Yánbiān Cháoxiǎnzú Zìzhìzhōu', 'Yanbian Korean Autonomous Prefecture', ['延边', '延边州']],
    [
      '530825',
      'Zhènyuán Yízú Hānízú Lāhùzú Zìzhìxiàn',
      'Zhenyuan Yi, Hani and Lahu Autonomous County',
      ['镇沅', '镇沅县'],
    ],
    ['150121', 'Tǔmòtè Zuǒqí', 'Tumed Left Banner', ['Tumote Left Banner']],
    ['410104', 'Guǎnchéng Huízú Qū', 'Guancheng Hui District', ['管城']],
    ['610000', 'Shǎnxī Shěng', 'Shaanxi', ['陕西', '陕', '秦', 'Shanxi']],
    ['650100', 'Wūlǔmùqí Shì', 'Ürümqi', ['乌鲁木齐', 'Wulumuqi', 'Urumqi']],
  ])('gives %s its people and its established English name', (id, pinyin, nameEn, aliases) => {
    expect(regions.get(id)).toMatchObject({ pinyin, nameEn, aliases });
  });
});

describe('data/redirects.csv', () => {
  test('leads from the codes of merged and promoted places to what they are part of now', () => {
    const redirects = new Map(tables.redirects.map((row) => [row.old, row.new]));
    expect(redirects.get('region/320611')).toBe('region/320613');
    expect(redirects.get('region/350402')).toBe('region/350404');
    expect(redirects.get('region/370634')).toBe('region/370614');
    expect(redirects.get('region/371200')).toBe('region/370100');
    expect(redirects.get('region/110100')).toBe('region/110000');
    expect(redirects.has('region/341400')).toBe(false); // divided among three cities: it has no single successor
  });
});
