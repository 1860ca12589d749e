import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { MinshengError } from './errors.js';
import { projectRoot } from './root.js';

/** Whole numbers only: `Number('')`, `NaN`, `1e3` and `0x10` are refused. */
function integer(minimum: number, maximum: number, unit: string) {
  const expected = `a whole number of ${unit} from ${minimum} to ${maximum}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, expected)
    .transform(Number)
    .refine((value) => value >= minimum && value <= maximum, expected);
}

const directory = z.string().transform((path) => resolve(path));

/**
 * Every setting, its rule and its default. The only reader of the environment: nothing else in `src` touches
 * `process.env` for a setting.
 */
const settings = z.object({
  PORT: integer(0, 65_535, 'a TCP port').default(4000),
  HOST: z.string().min(1, 'a host name or address').default('127.0.0.1'),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/]+$/, 'an address such as neo4j+s://host:7687 or bolt://127.0.0.1:7687')
    .optional(),
  NEO4J_USER: z.string().min(1, 'a user name').default('neo4j'),
  NEO4J_PASSWORD: z.string().min(1, 'a password').optional(),
  NEO4J_DATABASE: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9.-]{2,62}$/, 'a database name of 3 to 63 letters, digits, dots and dashes')
    .default('neo4j'),
  MINSHENG_HOME: directory.default(resolve(projectRoot, '.minsheng')),
  MINSHENG_DATA: directory.default(resolve(projectRoot, 'data')),
  MINSHENG_SOURCES: directory.optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'one of fatal, error, warn, info, debug, trace, silent',
    })
    .default('info'),
  REQUEST_TIMEOUT_MS: integer(100, 600_000, 'milliseconds').default(10_000),
  QUERY_TIMEOUT_MS: integer(100, 600_000, 'milliseconds').default(8000),
  NEO4J_BOLT_PORT: integer(0, 65_535, 'a TCP port, 0 for a free one,').default(0),
  NEO4J_HEAP_MIB: integer(256, 1_048_576, 'MiB').default(512),
  NEO4J_POOL_SIZE: integer(1, 1000, 'connections').default(50),
});

export const settingNames = Object.keys(settings.shape);

export interface Config {
  /** Port of the HTTP server; 0 takes any free one. */
  port: number;
  host: string;
  /** How to reach an existing Neo4j; `undefined` means that an embedded one is run. The password is never printed. */
  neo4j: { uri: string; user: string; password: string } | undefined;
  neo4jDatabase: string;
  /** Absolute directory for downloads and the embedded database. */
  homeDirectory: string;
  /** Absolute directory of the data package. */
  dataDirectory: string;
  /** Absolute directory of the original documents; without it quotes are `null`. */
  sourcesDirectory: string | undefined;
  logLevel: string;
  /** Longest time one request may take, in milliseconds. */
  requestTimeoutMs: number;
  /** Longest time one statement may take, in milliseconds: at most what is left of its request. */
  queryTimeoutMs: number;
  /** Bolt port of the embedded server; 0 takes any free one. */
  neo4jBoltPort: number;
  /** Heap of the embedded server's JVM, in MiB. */
  neo4jHeapMib: number;
  /** Most connections that the driver opens. */
  neo4jPoolSize: number;
}

/**
 * Reads the settings from `environment`, then from the `.env` file at `envFile` for what is not there.
 * @throws {MinshengError} CONFIG_INVALID with every fault at once; values of secrets are not in it.
 */
export function readConfig(
  environment: NodeJS.ProcessEnv = process.env,
  envFile = resolve(projectRoot, '.env'),
): Config {
  const file = existsSync(envFile) ? parseEnv(readFileSync(envFile, 'utf8')) : {};
  const found = settingNames.map((name) => [name, environment[name] ?? file[name]] as const);
  const given = Object.fromEntries(found.filter(([, value]) => value !== '')); // `PORT=` in a .env file means: not set
  const parsed = settings.safeParse(given);
  const faults = (parsed.error?.issues ?? []).map(({ path, message }) => {
    const name = String(path[0]);
    const isSecret = /PASSWORD|URI/.test(name); // an address may hold a password too
    const received = isSecret ? 'a value that is not shown' : JSON.stringify(given[name]);
    return `${name} is ${received}; expected ${message}.`;
  });
  if (given.NEO4J_URI !== undefined && given.NEO4J_PASSWORD === undefined) {
    faults.push('NEO4J_PASSWORD is not set; expected the password of NEO4J_USER, because NEO4J_URI is set.');
  }
  const asked = given.MINSHENG_SOURCES;
  if (asked !== undefined && !existsSync(asked)) {
    faults.push(`MINSHENG_SOURCES is ${JSON.stringify(asked)}; expected a directory that exists.`);
  }
  if (!parsed.success || faults.length > 0) throw new MinshengError('CONFIG_INVALID', { faults });
  const value = parsed.data;
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password } = value;
  return {
    port: value.PORT,
    host: value.HOST,
    neo4j: uri === undefined || password === undefined ? undefined : { uri, user, password },
    neo4jDatabase: value.NEO4J_DATABASE,
    homeDirectory: value.MINSHENG_HOME,
    dataDirectory: value.MINSHENG_DATA,
    sourcesDirectory: value.MINSHENG_SOURCES,
    logLevel: value.LOG_LEVEL,
    requestTimeoutMs: value.REQUEST_TIMEOUT_MS,
    queryTimeoutMs: value.QUERY_TIMEOUT_MS,
    neo4jBoltPort: value.NEO4J_BOLT_PORT,
    neo4jHeapMib: value.NEO4J_HEAP_MIB,
    neo4jPoolSize: value.NEO4J_POOL_SIZE,
  };
}
