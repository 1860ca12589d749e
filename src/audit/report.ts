import type { Audit } from './audit.js';
import type { Finding } from './checks.js';
import { coverageText, type CoverageReport } from './coverage.js';

/** How an audit is told: as text for people, as an object for programs. */

interface Summary {
  readonly clean: boolean;
  readonly findings: number;
  readonly notices: number;
  /** How many findings each check has; checks without any are left out. */
  readonly byCheck: Readonly<Record<string, number>>;
}

/** What `minsheng audit --format json` prints. */
export interface AuditReport extends Audit {
  /** Directory of the package. */
  readonly package: string;
  readonly summary: Summary;
  /** With `--coverage` only. */
  readonly coverage?: CoverageReport;
}

export function reportOf(directory: string, audit: Audit, coverage?: CoverageReport): AuditReport {
  const byCheck: Record<string, number> = {};
  for (const { check } of audit.findings) byCheck[check] = (byCheck[check] ?? 0) + 1;
  const summary = {
    clean: audit.findings.length === 0,
    findings: audit.findings.length,
    notices: audit.notices.length,
    byCheck,
  };
  const { sources, findings, notices } = audit;
  return { package: directory, sources, findings, notices, summary, ...(coverage === undefined ? {} : { coverage }) };
}

function linesOf(title: string, findings: readonly Finding[]): string[] {
  return findings.length === 0 ? [] : [title, ...findings.map(({ message }) => `  ${message}`)];
}

function lastLine({ package: directory, sources, summary, coverage }: AuditReport): string {
  const isWhole = coverage === undefined;
  const checks = Object.entries(summary.byCheck).map(([check, count]) => `${check} ${count}`);
  return summary.clean
    ? `${directory}: ${sources.length} articles, nothing found.`
    : `${directory}: ${summary.findings} findings (${checks.join(', ')}).${isWhole ? '' : ' Run it without --coverage to see them.'}`;
}

/**
 * Findings by source, in the order of the package, then those that belong to none, then notices and the sum; with coverage, its tables
 * in the place of all but the sum.
 */
export function textOf(report: AuditReport): string {
  const { sources, findings, notices, coverage } = report;
  if (coverage !== undefined) return `${coverageText(coverage)}\n\n${lastLine(report)}`;
  const bySource = sources.flatMap(({ id, file, curation, altered, numerals, accounted }) => [
    `${id} (${file}${altered ? ', altered' : ''}): ${curation}, ${accounted} of ${numerals} numerals accounted for.`,
    ...findings.filter(({ source }) => source === id).map(({ message }) => `  ${message}`),
  ]);
  const known = new Set(sources.map(({ id }) => id));
  const others = findings.filter(({ source }) => source === null || !known.has(source));
  return [
    ...bySource,
    ...linesOf('The package as a whole:', others),
    ...linesOf('Notices:', notices),
    lastLine(report),
  ].join('\n');
}
