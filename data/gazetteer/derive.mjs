/**
 * Makes data/regions.csv: the provinces, prefectures and counties of China out of @vant/area-data, and the places entered by hand
 * in places.csv. What cannot be derived stands in corrections.csv. The rules of names are told in data/README.md.
 *
 *   npm run gazetteer                          writes data/regions.csv
 *   node data/gazetteer/derive.mjs --print     prints it instead
 */
import { areaList } from '@vant/area-data';
import { parse } from 'csv-parse/sync';
import { readFileSync, writeFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';

const COLUMNS = [
  ...['id', 'name_zh', 'name_en', 'aliases', 'level', 'parent'],
  ...['code', 'code_system', 'pinyin', 'valid_from', 'valid_to'],
];

const readRows = (file) =>
  parse(readFileSync(new URL(file, import.meta.url), 'utf8'), { columns: true, skip_empty_lines: true });

const corrections = new Map(readRows('corrections.csv').map((row) => [row.id, row]));
const peoples = new Map(readRows('peoples.csv').map((row) => [row.name_zh, row.name_en]));

/** What ends the name of an administrative unit, longer before shorter, and its English; a city is called by its bare name. */
const GENERICS = [
  ['特别行政区', 'Special Administrative Region'],
  ['自治区', 'Autonomous Region'],
  ['自治州', 'Autonomous Prefecture'],
  ['自治县', 'Autonomous County'],
  ['自治旗', 'Autonomous Banner'],
  ['联合旗', 'United Banner'],
  ['左旗', 'Left Banner'],
  ['右旗', 'Right Banner'],
  ['前旗', 'Front Banner'],
  ['中旗', 'Middle Banner'],
  ['后旗', 'Rear Banner'],
  ['地区', 'Prefecture'],
  ['省', ''],
  ['市', ''],
  ['盟', 'League'],
  ['区', 'District'],
  ['县', 'County'],
  ['旗', 'Banner'],
];

/** Districts of a kind of their own. By name: 万柏林区 and 清新区 end like them and are plain districts. */
const RARE_DISTRICTS = new Map([
  ['井陉矿区', ['矿区', 'Mining District']],
  ['峰峰矿区', ['矿区', 'Mining District']],
  ['鹰手营子矿区', ['矿区', 'Mining District']],
  ['白云鄂博矿区', ['矿区', 'Mining District']],
  ['滨海新区', ['新区', 'New Area']],
  ['沈北新区', ['新区', 'New Area']],
  ['浦东新区', ['新区', 'New Area']],
  ['神农架林区', ['林区', 'Forestry District']],
  ['六枝特区', ['特区', 'Special District']],
]);

/** What is left of a name without these is called by several places: 土默特 is a left and a right banner. */
const NEVER_SHORT = new Set(['矿区', '左旗', '右旗', '前旗', '中旗', '后旗']);

/** Ends of autonomous units, which are called for short as if they were plain ones: 延边州, 长阳县. */
const PLAIN_FORMS = new Map([
  ['自治州', '州'],
  ['自治县', '县'],
  ['自治旗', '旗'],
]);

/** `恩施土家族苗族自治州` → 恩施, [土家族, 苗族], 自治州. Two characters stay before a people: 内蒙古 and 东乡族 are names as they are. */
function partsOf(name) {
  const [generic, english] =
    RARE_DISTRICTS.get(name) ?? GENERICS.find(([end]) => name.endsWith(end) && name.length > end.length) ?? [];
  if (generic === undefined) throw new Error(`${name} ends in no known word. Teach it to GENERICS.`);
  let specific = name.slice(0, -generic.length);
  const own = [];
  for (;;) {
    // 哈萨克族 goes before 哈萨克: the longest name that fits.
    const people = [...peoples.keys()]
      .filter((end) => specific.endsWith(end) && specific.length > end.length + 1)
      .sort((one, other) => other.length - one.length)[0];
    if (people === undefined) return { specific, own, generic, english };
    specific = specific.slice(0, -people.length);
    own.unshift(people);
  }
}

/** One word, capitalised: 西安 → Xī'ān. */
function word(text) {
  const syllables = pinyin(text, { type: 'array', mode: 'normal', surname: 'off' });
  const joined = syllables.map((syllable, index) =>
    index > 0 && /^[aāáǎàeēéěèoōóǒò]/.test(syllable) ? `'${syllable}` : syllable,
  );
  const [first = '', ...rest] = joined.join('');
  return first.toUpperCase() + rest.join('');
}

const withoutTones = (text) =>
  text
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC');
const withoutMarks = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

/** `A`, `A and B`, `A, B and C` */
function listed(names) {
  const [last, ...before] = names.toReversed();
  return before.length === 0 ? (last ?? '') : `${before.toReversed().join(', ')} and ${last}`;
}

function namesOf(id, name) {
  const correction = corrections.get(id);
  if (correction !== undefined && correction.name_zh !== name)
    throw new Error(
      `corrections.csv calls ${id} ${correction.name_zh}. Expected ${name}. Look whether the code has moved.`,
    );
  const { specific, own, generic, english } = partsOf(name);
  const tonal = correction?.pinyin || [specific, ...own, generic].map(word).join(' ');
  const plain = [
    withoutTones(
      tonal
        .split(' ')
        .slice(0, -own.length - 1)
        .join(' '),
    ),
    listed(own.map((people) => peoples.get(people))),
    english,
  ];
  const derived = plain.filter((part) => part !== '').join(' ');
  const nameEn = correction?.name_en || derived;

  const isShort = specific.length > 1 && !peoples.has(specific) && !NEVER_SHORT.has(generic);
  const short = isShort ? [specific] : [];
  if (isShort && own.length > 0 && PLAIN_FORMS.has(generic)) short.push(specific + PLAIN_FORMS.get(generic));
  const aliases = [...short, ...(correction?.aliases || '').split('|'), ...(derived === nameEn ? [] : [derived])];
  const folded = [nameEn, ...aliases].map(withoutMarks);
  const all = new Set([...aliases, ...folded].filter((alias) => alias !== '' && alias !== nameEn && alias !== name));
  return { name_zh: name, name_en: nameEn, aliases: [...all].join('|'), pinyin: tonal };
}

function regionOf(id, name, level, parent) {
  return { id, level, parent, code: id, code_system: 'GB/T 2260', ...namesOf(id, name), valid_from: '', valid_to: '' };
}

/** Taiwan, Hong Kong and Macao: what the list has below them are no GB/T 2260 codes. */
const WITHOUT_PARTS = new Set(['71', '81', '82']);
/** Dongguan, Zhongshan, Danzhou and Jiayuguan have no counties; the list has their towns in the place of counties. */
const WITHOUT_COUNTIES = new Set(['4419', '4420', '4604', '6202']);
/** Areas that manage like a county and are none: four in Da Hinggan Ling, Jiangbei, Zhenjiang and Da Qaidam. */
const NOT_COUNTIES = new Set(['232761', '232762', '232763', '232764', '320112', '321150', '632857']);
/** Counties that were merged in 2020 and 2021 and that the list still has. */
const MERGED = new Set(['320611', '350402', '370634']);

/** Municipalities and provinces have shells in the place of prefectures, for counties without one: 市辖区, 省直辖县. */
const isPrefecture = ([code, name]) =>
  !WITHOUT_PARTS.has(code.slice(0, 2)) &&
  !code.endsWith('9000') &&
  name !== '县' &&
  name !== areaList.province_list[`${code.slice(0, 2)}0000`];

/** Codes of districts, cities and counties end in 01 to 69 and 81 to 89; the others are of development zones. */
const isCounty = ([code]) => {
  const last = Number(code.slice(4));
  return (
    (last < 70 || (last > 80 && last < 90)) &&
    !WITHOUT_PARTS.has(code.slice(0, 2)) &&
    !WITHOUT_COUNTIES.has(code.slice(0, 4)) &&
    !NOT_COUNTIES.has(code) &&
    !MERGED.has(code)
  );
};

function derive() {
  const prefectures = Object.entries(areaList.city_list).filter(isPrefecture);
  const codes = new Set(prefectures.map(([code]) => code));
  const above = (code) => {
    const prefecture = `${code.slice(0, 4)}00`;
    return codes.has(prefecture) ? prefecture : `${code.slice(0, 2)}0000`;
  };
  const rows = [
    ...readRows('places.csv'),
    ...Object.entries(areaList.province_list).map(([code, name]) => regionOf(code, name, 'PROVINCE', '100000')),
    ...prefectures.map(([code, name]) => regionOf(code, name, 'CITY', `${code.slice(0, 2)}0000`)),
    ...Object.entries(areaList.county_list)
      .filter(isCounty)
      .map(([code, name]) => regionOf(code, name, 'COUNTY', above(code))),
  ];
  const ids = new Set(rows.map(({ id }) => id));
  const unused = [...corrections.keys()].filter((id) => !ids.has(id));
  if (unused.length > 0)
    throw new Error(`corrections.csv has ${unused.join(', ')}. Expected ids of regions. Remove them.`);
  return rows.sort((one, other) => (one.id < other.id ? -1 : 1));
}

const cell = (text) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const lines = [COLUMNS, ...derive().map((row) => COLUMNS.map((column) => row[column]))];
const csv = lines.map((line) => `${line.map(cell).join(',')}\n`).join('');

if (process.argv.includes('--print')) process.stdout.write(csv);
else writeFileSync(new URL('../regions.csv', import.meta.url), csv);
