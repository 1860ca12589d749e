import { define } from './definition.js';

/** What those meet who run the program: the guard of its metrics, dumps and restores. Part of the registry. */
export const operationErrors = {
  TOKEN_REQUIRED: define<Record<string, never>>({
    status: 401,
    audience: 'client',
    meaning: '`/metrics` was asked without the token of `METRICS_TOKEN`, or with another.',
    message: () => ({
      received: 'The request has no valid token.',
      expected: 'the header "authorization: Bearer …" with the token of METRICS_TOKEN',
      action: 'Give the token to your scraper.',
    }),
  }),
  STORE_MISSING: define<{ directory: string }>({
    status: 500,
    audience: 'operator',
    meaning: 'There is no graph to dump: the embedded database was never started.',
    message: (d) => ({
      received: `There is no store in ${d.directory}.`,
      expected: 'the store of an embedded Neo4j that was started once',
      action: 'Run `npx minsheng load`, or set MINSHENG_HOME to the directory that has it.',
    }),
  }),
  FILE_UNUSABLE: define<{ file: string; received: string; expected: string; action: string }>({
    status: 500,
    audience: 'operator',
    meaning: 'A dump is to be written over a file that exists, or read from one that cannot be read.',
    message: (d) => ({ received: `${d.file} ${d.received}.`, expected: d.expected, action: d.action }),
  }),
  DUMP_FAILED: define<{ file: string; reason: string }>({
    status: 500,
    audience: 'operator',
    meaning: 'Neo4j’s own tool could not dump the store; no file was written.',
    message: (d) => ({
      received: `The graph could not be dumped to ${d.file} (${d.reason}).`,
      expected: 'a store that is whole, used by no server, and room for the dump',
      action: 'Mend the cause and dump again. After a crash, `npx minsheng neo4j start` recovers the store.',
    }),
  }),
  RESTORE_FAILED: define<{ file: string; reason: string }>({
    status: 500,
    audience: 'operator',
    meaning: 'The file is no whole dump, or there is no room for what it holds; the store is as it was.',
    message: (d) => ({
      received: `${d.file} could not be restored (${d.reason}).`,
      expected: 'a whole dump of Neo4j 5.26 or older, and room for the store in it',
      action: 'The store is as it was: name another dump, or make the graph from the package with `npx minsheng load`.',
    }),
  }),
} as const;
