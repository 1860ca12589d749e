import { existsSync, readFileSync } from 'node:fs';
import { isIP } from 'node:net';
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

/** The parts of a list, separated by commas; blanks around them do not count. */
function partsOf(list: string): string[] {
  return list
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** `10.0.0.7`, `10.0.0.0/8` or the same in IPv6. */
function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const longest = { 4: 32, 6: 128 }[isIP(address)];
  if (longest === undefined || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= longest);
}

/** Scheme, host and port, as a browser sends it: `https://example.org`, `http://localhost:8080`. */
function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;
}

const directory = z.string().transform((path) => resolve(path));

/**
 * Every setting, its rule and its default. The only reader of the environment: nothing else in `src` touches
 * `process.env` for a setting.
 */
const settings = z.object({
  PORT: integer(0, 65_535, 'a TCP port').default(4000),
  HOST: z.string().min(1, 'a host name or address').default('127.0.0.1'),
  TRUSTED_PROXIES: z
    .string()
    .refine(
      (list) => partsOf(list).every(isNetwork),
      'addresses or networks such as 10.0.0.7 or 10.0.0.0/8, separated by commas',
    )
    .transform(partsOf)
    .default([]),
  CORS_ORIGINS: z
    .string()
    .refine(
      (list) => ['*', 'none'].includes(list) || partsOf(list).every(isOrigin),
      '*, none, or origins such as https://example.org, separated by commas',
    )
    .transform((list) => (list === '*' ? list : list === 'none' ? [] : partsOf(list)))
    .default('*'),
  // Ten each second for a minute: nobody who reads what is answered asks more, a script that does learns it at once.
  RATE_LIMIT_REQUESTS_PER_MINUTE: integer(0, 1_000_000, 'requests').default(600),
  // A question of 2,000 tokens has some 20 kB; the rest is for its variables.
  HTTP_MAX_BODY_BYTES: integer(1000, 10_000_000, 'bytes').default(100_000),
  // 100 kB in this time need 80 kbit/s, which any telephone has.
  HTTP_REQUEST_TIMEOUT_MS: integer(1000, 600_000, 'milliseconds').default(10_000),
  // GraphQL's own introspection has 180; of this length the worst text takes 50 ms to validate, of twice that 100 ms.
  QUERY_MAX_TOKENS: integer(200, 10_000, 'tokens').default(2000),
  // From a province down to the title of the source of one figure, with "edges" and "node" at each page, are 13.
  QUERY_MAX_DEPTH_LEVELS: integer(3, 100, 'levels').default(15),
  // Every field of every type of such a question are some 100, GraphQL's own introspection has 240.
  QUERY_MAX_SELECTIONS: integer(50, 10_000, 'selections').default(400),
  // Names in both languages wherever there is one; "nodes" asks for many things without an alias.
  QUERY_MAX_ALIASES: integer(0, 10_000, 'aliases').default(100),
  // Each is at least one statement.
  QUERY_MAX_ROOT_FIELDS: integer(1, 1000, 'root fields').default(20),
  QUERY_MAX_DIRECTIVES: integer(0, 10_000, 'directives').default(50),
  // GraphQL's validation compares each with each and, from some hundred on, runs out of stack.
  QUERY_MAX_FRAGMENTS: integer(0, 60, 'fragments').default(50),
  // A hundred cities, 20 series of each, 20 figures of each of those, with their periods and sources: 230,000. Three pages of a hundred
  // inside each other: 1,100,000.
  QUERY_MAX_COST_OBJECTS: integer(100, 100_000_000, 'objects').default(250_000),
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
  METRICS_TOKEN: z
    .string()
    .regex(/^[\w.~+/-]{16,}=*$/, 'a token of at least 16 letters, digits and . _ ~ + / -')
    .optional(),
  REQUEST_TIMEOUT_MS: integer(100, 600_000, 'milliseconds').default(10_000),
  QUERY_TIMEOUT_MS: integer(100, 600_000, 'milliseconds').default(8000),
  NEO4J_BOLT_PORT: integer(0, 65_535, 'a TCP port, 0 for a free one,').default(0),
  NEO4J_HEAP_MIB: integer(256, 1_048_576, 'MiB').default(512),
  // A load takes up to four at a time: its lock, its look at other loads, its transaction, its announcement.
  NEO4J_POOL_SIZE: integer(4, 1000, 'connections').default(50),
});

export const settingNames = Object.keys(settings.shape);

/** What each setting is where nothing is set; `undefined` for those that are then off. README's table is held against it. */
export const settingDefaults: Readonly<Record<string, string | number | readonly string[] | undefined>> =
  settings.parse({});
/** What a question may be at most; all are counted with fragments expanded. */
export interface QueryLimits {
  tokens: number;
  /** Fields inside each other, the innermost included; introspection has a limit of its own. */
  depthLevels: number;
  /** Fields, fragments and spreads. */
  selections: number;
  aliases: number;
  rootFields: number;
  directives: number;
  /** Definitions of fragments in one document. */
  fragments: number;
  /** Objects that the answer may hold; see `costOf`. */
  costObjects: number;
}

/** How the server meets those who ask. */
export interface HttpSettings {
  /** Addresses and networks whose word on the client's address and scheme is taken. */
  trustedProxies: readonly string[];
  /** Origins whose pages may read answers; `*` for all. */
  corsOrigins: '*' | readonly string[];
  /** For each client, in each replica; 0 for no limit. */
  requestsPerMinute: number;
  maxBodyBytes: number;
  /** Longest time for a whole request to arrive, in milliseconds. */
  requestTimeoutMs: number;
}

export interface Config {
  /** Port of the HTTP server; 0 takes any free one. */
  port: number;
  host: string;
  http: HttpSettings;
  queryLimits: QueryLimits;
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
  /** What `/metrics` asks for as a Bearer token; without it, it asks for none. Never printed. */
  metricsToken: string | undefined;
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
    const isSecret = /PASSWORD|URI|TOKEN/.test(name); // an address may hold a password too
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
    http: {
      trustedProxies: value.TRUSTED_PROXIES,
      corsOrigins: value.CORS_ORIGINS,
      requestsPerMinute: value.RATE_LIMIT_REQUESTS_PER_MINUTE,
      maxBodyBytes: value.HTTP_MAX_BODY_BYTES,
      requestTimeoutMs: value.HTTP_REQUEST_TIMEOUT_MS,
    },
    queryLimits: {
      tokens: value.QUERY_MAX_TOKENS,
      depthLevels: value.QUERY_MAX_DEPTH_LEVELS,
      selections: value.QUERY_MAX_SELECTIONS,
      aliases: value.QUERY_MAX_ALIASES,
      rootFields: value.QUERY_MAX_ROOT_FIELDS,
      directives: value.QUERY_MAX_DIRECTIVES,
      fragments: value.QUERY_MAX_FRAGMENTS,
      costObjects: value.QUERY_MAX_COST_OBJECTS,
    },
    neo4j: uri === undefined || password === undefined ? undefined : { uri, user, password },
    neo4jDatabase: value.NEO4J_DATABASE,
    homeDirectory: value.MINSHENG_HOME,
    dataDirectory: value.MINSHENG_DATA,
    sourcesDirectory: value.MINSHENG_SOURCES,
    logLevel: value.LOG_LEVEL,
    metricsToken: value.METRICS_TOKEN,
    requestTimeoutMs: value.REQUEST_TIMEOUT_MS,
    queryTimeoutMs: value.QUERY_TIMEOUT_MS,
    neo4jBoltPort: value.NEO4J_BOLT_PORT,
    neo4jHeapMib: value.NEO4J_HEAP_MIB,
    neo4jPoolSize: value.NEO4J_POOL_SIZE,
  };
}
