import type { RegionsRecord, Tables } from '../generated/package.js';

/** Which places words name. */

const COUNTRY = /中央|全国|国家级|我国|国务院/;
const PROVINCE = /全省|我省|省级|省财政|省内|全区域|本省/;
const CITY = /全市|我市|市级|市本级|本市|市区/;
const COUNTRY_ID = '100000';
const HAN = /^\p{Script=Han}+$/u;

interface Name {
  readonly name: string;
  readonly id: string;
  /** The name of a city without 市 or the like, or of a county in two characters. */
  readonly isShort: boolean;
}

/** Finds places in words. Made once for a package: it has three thousand names. */
export class Gazetteer {
  private readonly byId: ReadonlyMap<string, RegionsRecord>;
  /** Names of places by their first character. */
  private readonly names = new Map<string, Name[]>();

  constructor({ regions }: Pick<Tables, 'regions'>) {
    this.byId = new Map(regions.map((region) => [region.id, region]));
    for (const region of regions) {
      // Short names of counties, such as 城区 or 和平, are common words as well: only provinces and cities are named by them.
      const isCommon = region.level === 'PROVINCE' || region.level === 'CITY';
      const aliases = isCommon ? region.aliases.filter((alias) => alias.length >= 2 && HAN.test(alias)) : [];
      // 城区 is a county and a common word, 范县 is a county alone.
      const full = region.nameZh.length >= 3 || region.nameZh.endsWith('县') ? [region.nameZh] : [];
      for (const name of [...full, ...aliases]) {
        const isShort =
          (region.level === 'CITY' && name !== region.nameZh) || (region.level === 'COUNTY' && name.length === 2);
        this.names.set(name.charAt(0), [...(this.names.get(name.charAt(0)) ?? []), { name, id: region.id, isShort }]);
      }
    }
  }

  /** The region itself and all above it, from below. */
  lineage(id: string): string[] {
    const parent = this.byId.get(id)?.parent;
    return parent === null || parent === undefined ? [id] : [id, ...this.lineage(parent)];
  }

  above(id: string, level: RegionsRecord['level']): string | undefined {
    return this.lineage(id).find((one) => this.byId.get(one)?.level === level);
  }

  /** Regions whose names stand in a text; of several places of one name those within `near`, if there are any. */
  named(text: string, near: string): string[] {
    const province = this.above(near, 'PROVINCE') ?? near;
    const isNear = (id: string) => this.lineage(id).includes(province);
    const found: (Name & { at: number })[] = [];
    for (let at = 0; at < text.length; at += 1) {
      for (const entry of this.names.get(text.charAt(at)) ?? []) {
        // 阿里 is a firm as well: a city far away goes by its whole name.
        if (text.startsWith(entry.name, at) && (!entry.isShort || isNear(entry.id))) found.push({ ...entry, at });
      }
    }
    // 河南省 holds 河南, and 河南县 might: the longest name at a place is the one that is meant.
    const longest = found.filter(
      (one) =>
        !found.some(
          (other) =>
            other.at <= one.at &&
            one.at + one.name.length <= other.at + other.name.length &&
            other.name.length > one.name.length,
        ),
    );
    const ids = longest.flatMap(({ name, id }) => {
      const rivals = longest.filter((other) => other.name === name);
      return rivals.length > 1 && rivals.some((other) => isNear(other.id)) && !isNear(id) ? [] : [id];
    });
    return [...new Set(ids)];
  }

  /** The regions that words of level mean in an article about `home`. */
  byLevel(text: string, home: string): string[] {
    const ids = [
      COUNTRY.test(text) ? COUNTRY_ID : undefined,
      PROVINCE.test(text) ? this.above(home, 'PROVINCE') : undefined,
      CITY.test(text) ? this.above(home, 'CITY') : undefined,
    ];
    return ids.filter((id) => id !== undefined);
  }
}
