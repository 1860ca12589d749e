import neo4j, { type Driver } from 'neo4j-driver';

export interface DriverOptions {
  uri: string;
  user: string;
  password: string;
  /** Most connections that are opened. */
  poolSize: number;
}

/** Waiting longer for a connection than this helps no client: the answer is DATABASE_UNAVAILABLE within 2 s. */
const ACQUISITION_TIMEOUT_MS = 1500;
/** A server on the same network accepts within milliseconds; the default of 30 s would hang every request. */
const CONNECTION_TIMEOUT_MS = 1000;

/** Opens no connection yet. Integers arrive as JavaScript numbers: none of ours comes near 2^53. */
export function createDriver({ uri, user, password, poolSize }: DriverOptions): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    maxConnectionPoolSize: poolSize,
    connectionAcquisitionTimeout: ACQUISITION_TIMEOUT_MS,
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  });
}
