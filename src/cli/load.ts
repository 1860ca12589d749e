import { readConfig } from '../config.js';
import { isEmpty, loadPackage, type LoadReport } from '../package/load.js';
import { readPackage } from '../package/read.js';
import { openDatabase } from './database.js';
import { createProgress, print } from './terminal.js';
import { terminationSignal } from './termination.js';

/** One line on what a load did. */
export function describeLoad(report: LoadReport): string {
  const { releaseId, nodesCreated, nodesUpdated, nodesDeleted, relationshipsCreated, relationshipsDeleted } = report;
  if (isEmpty(report)) return `${releaseId}: the graph holds this package already; nothing was written.`;
  return (
    `${releaseId}: nodes ${nodesCreated} created, ${nodesUpdated} updated, ${nodesDeleted} deleted; ` +
    `relationships ${relationshipsCreated} created, ${relationshipsDeleted} deleted.`
  );
}

/** Makes the graph equal to the data package, in the server that runs or in one started for it. */
export async function load(): Promise<void> {
  const config = readConfig();
  const signal = terminationSignal();
  const progress = createProgress();
  progress.show('reading the package');
  const tables = await readPackage(config.dataDirectory);
  const database = await openDatabase({ config, progress, signal, mayShare: true });
  try {
    const { driver } = database;
    const options = { driver, database: config.neo4jDatabase, onProgress: progress.show, signal };
    const report = await loadPackage(tables, options);
    progress.end();
    print(describeLoad(report));
  } catch (error) {
    throw database.explain(error);
  } finally {
    await database.close();
  }
}
