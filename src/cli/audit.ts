import { readArticles } from '../audit/article.js';
import { auditOf } from '../audit/audit.js';
import { coverageOf } from '../audit/coverage.js';
import { reportOf, textOf } from '../audit/report.js';
import { readConfig } from '../config.js';
import { readPackage } from '../package/read.js';
import { printWhole } from './terminal.js';

export interface AuditOptions {
  readonly format: 'text' | 'json';
  /** Whether to tell how much was read where. */
  readonly coverage?: true;
}

/** Holds the package against the documents and prints what it finds; the exit code is 1 if that is anything. Writes nothing. */
export async function audit({ format, coverage }: AuditOptions): Promise<void> {
  const { dataDirectory, sourcesDirectory } = readConfig();
  const tables = await readPackage(dataDirectory);
  const articles = await readArticles(tables, sourcesDirectory);
  const found = auditOf(tables, articles);
  const report = reportOf(dataDirectory, found, coverage && coverageOf(tables, found.sources));
  await printWhole(format === 'json' ? JSON.stringify(report, null, 2) : textOf(report));
  if (!report.summary.clean) process.exitCode = 1;
}
