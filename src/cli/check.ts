import { readConfig } from '../config.js';
import { MinshengError } from '../errors.js';
import { checkPackage } from '../package/read.js';
import { print } from './terminal.js';

/** Checks the data package and writes nothing. Ends with an error that names every fault. */
export async function check(): Promise<void> {
  const { dataDirectory: directory } = readConfig();
  const { tables, faults } = await checkPackage(directory);
  if (faults.length > 0) throw new MinshengError('PACKAGE_INVALID', { directory, faults });
  const rowCounts = Object.values<readonly unknown[]>({ ...tables }).map((rows) => rows.length);
  const rows = rowCounts.reduce((sum, count) => sum + count, 0);
  print(`${directory}: ${rowCounts.length} tables, ${rows} rows, no fault.`);
}
