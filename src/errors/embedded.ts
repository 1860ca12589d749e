import { define } from './definition.js';

const WAYS_OUT =
  'Three ways out: install a JDK 17 or 21 and Maven; or run docker compose, as the README says; or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a Neo4j that you have.';

/** What those meet who start the server and the Neo4j that comes with it. Part of the registry. */
export const embeddedErrors = {
  JAVA_MISSING: define<{ detail: string }>({
    status: 500,
    audience: 'operator',
    meaning: 'No `java` was found for the embedded Neo4j.',
    message: (d) => ({
      received: `No usable java was found (${d.detail}).`,
      expected: 'a JDK 17 or 21 on the PATH or in JAVA_HOME',
      action: WAYS_OUT,
    }),
  }),
  JAVA_UNSUPPORTED: define<{ version: string }>({
    status: 500,
    audience: 'operator',
    meaning: 'The `java` found is not one that Neo4j 5.26 runs on.',
    message: (d) => ({
      received: `The java found is version ${d.version}.`,
      expected: 'Java 17 or 21, which Neo4j 5.26 runs on',
      action: WAYS_OUT,
    }),
  }),
  MAVEN_MISSING: define<{ detail: string }>({
    status: 500,
    audience: 'operator',
    meaning: 'No `mvn` was found to download Neo4j with.',
    message: (d) => ({
      received: `No usable mvn was found (${d.detail}).`,
      expected: 'Apache Maven 3.6 or newer on the PATH, for the one download of Neo4j',
      action: WAYS_OUT,
    }),
  }),
  DOWNLOAD_FAILED: define<{ reason: string; logFile: string }>({
    status: 500,
    audience: 'operator',
    meaning: 'Maven could not fetch Neo4j: no network, a proxy, a mirror without it, no space.',
    message: (d) => ({
      received: `Maven could not fetch Neo4j: ${d.reason}.`,
      expected: 'a Maven repository within reach (mirrors and proxies of ~/.m2/settings.xml are honoured)',
      action: `Read ${d.logFile}, mend the network or the mirror, and start again: what was fetched is kept.`,
    }),
  }),
  JAR_CHANGED: define<{ faults: readonly string[]; directory: string; fetched: boolean }>({
    status: 500,
    audience: 'operator',
    meaning: 'A downloaded jar differs from the committed list of names and SHA-256 sums.',
    message: (d) => ({
      received: `The jars in ${d.directory} are not the pinned ones:\n  ${d.faults.join('\n  ')}\n`,
      expected: 'the names and SHA-256 sums of src/neo4j/embedded/jars.sha256',
      action: d.fetched
        ? 'They came from Maven just now and were removed: delete them in its local repository (~/.m2/repository) and start again. If it happens twice, the mirror serves changed files: do not use it.'
        : `Delete ${d.directory} and start again: they are fetched anew.`,
    }),
  }),
  PORT_IN_USE: define<{ port: number; variable: string }>({
    status: 500,
    audience: 'operator',
    meaning: 'Another process listens on the port asked for.',
    message: (d) => ({
      received: `Port ${d.port} is in use by another process.`,
      expected: 'a free port',
      action: `Stop that process, or set ${d.variable} to another port.`,
    }),
  }),
  LISTEN_FAILED: define<{ host: string; port: number; reason: string }>({
    status: 500,
    audience: 'operator',
    meaning: 'The server may not or cannot listen at `HOST` and `PORT`.',
    message: (d) => ({
      received: `The server cannot listen at HOST=${d.host}, PORT=${d.port} (${d.reason}).`,
      expected: 'an address of this machine, and a port that this user may open',
      action:
        'Set HOST to 127.0.0.1 for this machine alone or to 0.0.0.0 for all that reach it, and PORT to a free one above 1023, or 0 for any.',
    }),
  }),
  STORE_LOCKED: define<{ directory: string; pid: number | undefined; heldBy: number | undefined }>({
    status: 500,
    audience: 'operator',
    meaning: 'Another process uses the same store: a Neo4j, or a command that runs one for itself.',
    message: (d) =>
      d.heldBy === undefined
        ? {
            received: `The store in ${d.directory} is locked by another process${d.pid === undefined ? '' : `, pid ${d.pid}`}.`,
            expected: 'one Neo4j for one store',
            action: 'Stop the other one (`npx minsheng neo4j stop`), or set MINSHENG_HOME to another directory.',
          }
        : {
            received: `The store in ${d.directory} is in use by another minsheng, pid ${d.heldBy}.`,
            expected: 'one process for one store',
            action: `End that one (Ctrl-C, or \`kill ${d.heldBy}\`), with which its database ends too, or set MINSHENG_HOME to another directory.`,
          },
  }),
  MEMORY_TOO_SMALL: define<{ detail: string }>({
    status: 500,
    audience: 'operator',
    meaning: 'The machine has too little memory for the embedded Neo4j.',
    message: (d) => ({
      received: `There is too little memory for the embedded Neo4j: ${d.detail}.`,
      expected: 'about 1 GiB free',
      action: 'Free memory, lower NEO4J_HEAP_MIB, or set NEO4J_URI to a server elsewhere.',
    }),
  }),
  NEO4J_START_FAILED: define<{ reason: string; logFile: string }>({
    status: 500,
    audience: 'operator',
    meaning: 'The embedded Neo4j ended or did not answer in time, for none of the causes above.',
    message: (d) => ({
      received: `The embedded Neo4j did not start: ${d.reason}.`,
      expected: 'a server that answers on Bolt',
      action: `Read the end of ${d.logFile}.`,
    }),
  }),
} as const;
