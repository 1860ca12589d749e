import { readConfig } from '../config.js';
import { loadPackage, type LoadReport } from '../package/load.js';
import { readPackage } from '../package/read.js';
import { withDatabase } from './database.js';
import { createProgress, print } from './terminal.js';

/** One line on what a load did. */
export function describeLoad(report: LoadReport): string {
  const { releaseId, nodesCreated, nodesUpdated, nodesDeleted, relationshipsCreated, relationshipsDeleted } = report;
  const written = nodesCreated + nodesUpdated + nodesDeleted + relationshipsCreated + relationshipsDeleted;
  if (written === 0) return `${releaseId}: the graph holds this package already; nothing was written.`;
  return (
    `${releaseId}: nodes ${nodesCreated} created, ${nodesUpdated} updated, ${nodesDeleted} deleted; ` +
    `relationships ${relationshipsCreated} created, ${relationshipsDeleted} deleted.`
  );
}

/** Makes the graph equal to the data package, in the server that runs or in one started for it. */
export async function load(): Promise<void> {
  const config = readConfig();
  const progress = createProgress();
  progress.show('reading the package');
  const tables = await readPackage(config.dataDirectory);
  const report = await withDatabase(config, progress, (driver) =>
    loadPackage(tables, { driver, database: config.neo4jDatabase, onProgress: progress.show }),
  );
  progress.end();
  print(describeLoad(report));
}
