import { mkdirSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The Neo4j that pom.xml asks Maven for. */
export const NEO4J_VERSION = '5.26.29';

/** The one database that Community has for users. */
export const USER_DATABASE = 'neo4j';

/** Where everything of one embedded server lies; all paths are absolute. */
export interface Layout {
  /** Parent of `jars`, with the log of the download beside it; shared by all instances below one home. */
  release: string;
  jars: string;
  /** Neo4j's home: store, configuration, logs, password and state of one instance. */
  instance: string;
  logs: string;
  /** What the JVM prints; that of the run before is kept beside it, for it tells why a dead server died. */
  consoleLog: string;
  previousConsoleLog: string;
  password: string;
  state: string;
  /** Held by the process that is starting a server of this instance. */
  startLock: string;
  /** The port taken last: the next start takes it again, so that drivers which are connected find the server. */
  port: string;
  /** Stores of the databases, a directory each. */
  databases: string;
  /** Exists once the store was started: from then on the first password can no longer be set. */
  systemDatabase: string;
}

/**
 * The paths below `homeDirectory`, which is made if it is not there. Symbolic links are resolved, for a process is
 * recognised by this path in its command line, whichever way its owner reached the directory.
 */
export function layoutOf(homeDirectory: string, instanceName = 'neo4j'): Layout {
  mkdirSync(resolve(homeDirectory), { recursive: true });
  const home = realpathSync(homeDirectory);
  const release = join(home, `neo4j-${NEO4J_VERSION}`);
  const instance = join(home, instanceName);
  const logs = join(instance, 'logs');
  const databases = join(instance, 'data', 'databases');
  return {
    release,
    jars: join(release, 'lib'),
    instance,
    logs,
    consoleLog: join(logs, 'console.log'),
    previousConsoleLog: join(logs, 'console.previous.log'),
    password: join(instance, 'password'),
    state: join(instance, 'server.json'),
    startLock: join(instance, 'start.lock'),
    port: join(instance, 'port'),
    databases,
    systemDatabase: join(databases, 'system'),
  };
}
