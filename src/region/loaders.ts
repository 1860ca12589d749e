import DataLoader from 'dataloader';
import { childrenByRegionIds, regionsByIds } from '../generated/cypher.js';
import type { RegionLevel } from '../generated/schema.js';
import { loadOne } from '../neo4j/batch.js';
import type { Runner } from '../neo4j/run.js';
import type { RegionSource } from './mapper.js';

const ALL_LEVELS: readonly RegionLevel[] = ['COUNTRY', 'PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP', 'VILLAGE', 'AREA'];

interface ChildrenKey {
  readonly regionId: string;
  /** `null`: of every level. */
  readonly level: RegionLevel | null;
}

export function regionLoaders(run: Runner) {
  return {
    regionById: loadOne(
      (ids) => run(regionsByIds, { ids }),
      (row) => row.id,
    ),
    /** One statement for all keys, aliased with other levels too: it asks for every level that a key wants. */
    childrenByRegionId: new DataLoader<ChildrenKey, RegionSource[], string>(
      async (keys) => {
        const wantsAll = keys.some(({ level }) => level === null);
        const rows = await run(childrenByRegionIds, {
          regionIds: [...new Set(keys.map(({ regionId }) => regionId))],
          levels: wantsAll ? ALL_LEVELS : [...new Set(keys.flatMap(({ level }) => level ?? []))],
        });
        return keys.map(({ regionId, level }) =>
          rows.filter((row) => row.parentId === regionId && (level === null || row.level === level)),
        );
      },
      { cacheKeyFn: ({ regionId, level }) => `${regionId} ${level ?? '*'}` },
    ),
  };
}
