import { setMaxListeners } from 'node:events';
import neo4j, { Neo4jError, type Driver, type Session } from 'neo4j-driver';
import { MinshengError } from '../errors.js';
import { knock } from './knock.js';

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

/**
 * A connection that was idle for so long, in milliseconds, is tried before it is used, at the cost of a round trip: the line may have
 * been lost meanwhile without a word.
 */
const TRIED_AFTER_IDLE_MS = 2000;

/**
 * How long a database that was knocked at may be silent, in milliseconds. With the 400 before a statement becomes
 * suspicious it makes 1.6 s: a pause of the JVM is shorter, and a client is promised an answer within 2 s.
 */
const SILENT_AFTER_MS = 1200;

/**
 * How long a connection may take to come back from a session that was closed, in milliseconds. It is reset first, which ends the
 * statement on the server; 0.3 s is usual. One that takes longer hangs on a dead line and would be missing from the pool.
 */
const BACK_WITHIN_MS = 5000;

type SessionOptions = Parameters<Driver['session']>[0];

/** The connections of one pool, thrown away together. */
interface Generation {
  readonly driver: Driver;
  readonly silence: AbortController;
  /** How many leases are out. */
  leases: number;
}

/** What a statement, or a load, holds of the driver while it runs. */
export interface Lease {
  session(options: SessionOptions): Session;
  /** Aborted with DATABASE_UNAVAILABLE when the database does not answer any more: who waits for it waits in vain. */
  readonly silence: AbortSignal;
  /** To be called when an answer takes long: knocks at the database, once for all who ask, and aborts `silence` if nobody answers. */
  suspect(): void;
  /**
   * Closes the session, which ends what still runs in it on the server, and gives the lease back. Waits for nothing.
   * @param error with which it failed
   * @param closable settles when the session may be closed; default: now
   */
  end(session: Session, error?: unknown, closable?: Promise<void>): void;
}

/**
 * The way to one database. Inside is a driver of neo4j-driver, which keeps a pool of connections but waits for ever on one that
 * nobody answers on: not while a statement runs, not in the handshake, not when it is to be closed. So whoever waits long has
 * the database knocked at; if it is silent, all who wait are told and the pool is replaced, its connections destroyed. While it is
 * silent, new statements begin with a knock too, which opens no connection that would have to be left behind.
 */
export class DatabaseDriver {
  readonly #options: DriverOptions;
  /** The one that leases are given from, and older ones with leases out. */
  readonly #generations = new Set<Generation>();
  #current: Generation;
  #isSilent = false;
  #answer: Promise<boolean> | undefined;

  constructor(options: DriverOptions) {
    this.#options = options;
    this.#current = this.#begin();
  }

  /** A session that nobody watches over, for what may wait as long as the driver does. */
  session(options: SessionOptions): Session {
    return this.#current.driver.session(options);
  }

  /** @throws {MinshengError} DATABASE_UNAVAILABLE while the database is silent */
  async lease(): Promise<Lease> {
    if (this.#isSilent) {
      if (!(await this.#knock())) throw silence();
      this.#isSilent = false;
    }
    const generation = this.#current;
    generation.leases += 1;
    return {
      session: (options) => generation.driver.session(options),
      silence: generation.silence.signal,
      suspect: () => void this.#knock(),
      end: (session, error, closable = Promise.resolve()) => {
        this.#end(generation, session, error, closable);
      },
    };
  }

  /** Knocks at the database. */
  answers(withinMs: number): Promise<boolean> {
    return knock(this.#options.uri, withinMs);
  }

  /** Closes every connection, whatever runs on it. */
  async close(): Promise<void> {
    await Promise.all([...this.#generations].map(({ driver }) => driver.close()));
  }

  #begin(): Generation {
    const { uri, user, password, poolSize } = this.#options;
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
      maxConnectionPoolSize: poolSize,
      connectionAcquisitionTimeout: ACQUISITION_TIMEOUT_MS,
      connectionTimeout: CONNECTION_TIMEOUT_MS,
      connectionLivenessCheckTimeout: TRIED_AFTER_IDLE_MS,
      disableLosslessIntegers: true,
      telemetryDisabled: true,
    });
    const generation = { driver, silence: new AbortController(), leases: 0 };
    setMaxListeners(0, generation.silence.signal); // one for each statement that runs
    this.#generations.add(generation);
    return generation;
  }

  /** One knock at a time, for all who ask. */
  #knock(): Promise<boolean> {
    this.#answer ??= this.answers(SILENT_AFTER_MS)
      .then((isAnswered) => {
        if (!isAnswered) this.#giveUp();
        return isAnswered;
      })
      .finally(() => (this.#answer = undefined));
    return this.#answer;
  }

  /** Tells all who wait, and leaves their connections behind. */
  #giveUp(): void {
    if (this.#isSilent) return;
    this.#isSilent = true;
    const lost = [...this.#generations];
    this.#current = this.#begin();
    for (const generation of lost) {
      generation.silence.abort(silence());
      this.#closeIfUnused(generation);
    }
  }

  /** The next lease is of a new pool; this one is closed when its last lease is back. */
  #replace(generation: Generation): void {
    if (generation === this.#current) this.#current = this.#begin();
    this.#closeIfUnused(generation);
  }

  #end(generation: Generation, session: Session, error: unknown, closable: Promise<void>): void {
    // Fewer want a connection than there may be, and yet none is free: some hang where they were tried or opened.
    if (isAcquisitionTimeout(error) && generation.leases <= this.#options.poolSize) this.#replace(generation);
    const stuck = setTimeout(() => {
      this.#replace(generation);
    }, BACK_WITHIN_MS).unref();
    const cleared = () => {
      clearTimeout(stuck);
    };
    // Not awaited: on a dead line it never settles.
    void closable.then(() => session.close()).then(cleared, cleared);
    generation.leases -= 1;
    this.#closeIfUnused(generation);
  }

  #closeIfUnused(generation: Generation): void {
    if (generation === this.#current || generation.leases > 0 || !this.#generations.delete(generation)) return;
    generation.driver.close().catch(() => undefined);
  }
}

/** The driver gives it no code of its own. */
function isAcquisitionTimeout(error: unknown): boolean {
  return error instanceof Neo4jError && error.message.startsWith('Connection acquisition timed out');
}

function silence(): MinshengError {
  return new MinshengError('DATABASE_UNAVAILABLE', { reason: 'it gives no sign of life' });
}

/** Opens no connection yet. Integers arrive as JavaScript numbers: none of ours comes near 2^53. */
export function createDriver(options: DriverOptions): DatabaseDriver {
  return new DatabaseDriver(options);
}
