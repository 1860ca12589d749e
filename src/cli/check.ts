import { readConfig } from '../config.js';
import { MinshengError } from '../errors.js';
import { checkPackage } from '../package/read.js';
import { print } from './terminal.js';

/** Checks the data package and writes nothing. Ends with an error that names every fault. */
export async function check(): Promise<void> {
  const { dataDirectory: directory } = readConfig();
  const { tables, faults } = await checkPackage(directory);
  if (faults.length > 0) throw new MinshengError('PACKAGE_INVALID', { directory, faults });
  const rows = Object.values(tables).reduce((sum, table: readonly unknown[]) => sum + table.length, 0);
  print(`${directory}: ${Object.keys(tables).length} tables, ${rows} rows, no fault.`);
}
