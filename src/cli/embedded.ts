import type { Config } from '../config.js';
import type { EmbeddedOptions } from '../neo4j/embedded.js';
import type { EmbeddedProgress } from '../neo4j/embedded/progress.js';
import type { Progress } from './terminal.js';

const steps: Record<EmbeddedProgress['step'], string> = {
  'stop-orphan': 'stopping a Neo4j that was left behind',
  resolve: 'fetching Neo4j 5.26 with Maven, once: reading descriptions',
  download: 'fetching Neo4j 5.26 with Maven, once: jars',
  verify: 'verifying the jars',
  'set-password': 'setting a password for the new database',
  boot: 'starting Neo4j',
  dump: 'dumping the graph',
  restore: 'restoring the graph',
};

/** The embedded server as the configuration asks for it, its progress shown in words. */
export function embeddedOptions(config: Config, progress: Progress): EmbeddedOptions {
  return {
    homeDirectory: config.homeDirectory,
    boltPort: config.neo4jBoltPort,
    heapMib: config.neo4jHeapMib,
    onProgress: ({ step, done, total }) => {
      progress.show(steps[step], done, total);
    },
  };
}
