import DataLoader from 'dataloader';
import { currentRelease } from '../generated/cypher.js';
import type { Runner } from '../neo4j/run.js';
import type { ReleaseSource } from './mapper.js';

/** The graph holds one release at a time, so there is one key for it besides its id. */
export const CURRENT = 'current';

export function releaseLoaders(run: Runner) {
  return {
    /** By id, or by `CURRENT`; the id of a release that the graph no longer holds is `null`. */
    releaseById: new DataLoader<string, ReleaseSource | null>(async (ids) => {
      const [release = null] = await run(currentRelease, {});
      return ids.map((id) => (id === CURRENT || id === release?.id ? release : null));
    }),
  };
}
