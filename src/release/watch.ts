import { setTimeout as delay } from 'node:timers/promises';
import { unlessAborted } from '../abort.js';
import { isMinshengError } from '../errors.js';
import { loadSequence, runningLoads } from '../generated/cypher.js';
import { createRunner, type RequestScope, type RunnerOptions } from '../neo4j/run.js';

/** Pause between two looks at a release that is being committed, in milliseconds; 20,000 nodes take half a second. */
const LOOK_AGAIN_MS = 50;

/** A state of the graph in which no loader was committing. */
interface Quiet {
  /** Of transactions that were applied whole then; those of a later commit were still to come. */
  readonly bookmarks: readonly string[];
  /** Of cypher/release/loadSequence.cypher. */
  readonly sequence: number;
}

/** What a request reads: to be asked at the end whether it was all of one release. */
export interface Reading extends Pick<RequestScope, 'begin' | 'end' | 'fail'> {
  /** @throws the reason of `signal`, or DATABASE_UNAVAILABLE, when the database has to be asked and cannot be */
  isOfOneRelease(signal: AbortSignal): Promise<boolean>;
}

/**
 * Tells whether a release was committed while a request was answered. Neo4j shows a big transaction to readers bit by bit while it
 * commits, even within one statement. So a loader writes a notice before it commits and another when it is done: each is a
 * transaction, and each statement ends with a bookmark that names the last one. While the bookmark stays as it was when all was
 * quiet, nothing has to be asked; otherwise the sequence of notices tells.
 */
export class ReleaseWatch {
  readonly #options: RunnerOptions;
  #quiet: Quiet | undefined;
  #underWay: Promise<Quiet> | undefined;
  /** The look that is to begin when the one under way has ended; all who wait for it share it. */
  #next: { readonly after: Set<string>; readonly quiet: Promise<Quiet> } | undefined;

  constructor({ driver, database, timeoutMs }: RunnerOptions) {
    this.#options = { driver, database, timeoutMs };
  }

  /** To be begun anew for each attempt at an answer. */
  read(): Reading {
    let asked: Promise<Quiet> | undefined;
    let start: Quiet | undefined;
    let isDoubtful = false;
    const seen = new Set<string>();
    return {
      begin: async () => {
        start ??= this.#quiet ?? (await (asked ??= this.#underWay ?? this.#look([])));
        return start.bookmarks;
      },
      end: (bookmarks) => {
        for (const bookmark of bookmarks) seen.add(bookmark);
        isDoubtful ||= !bookmarks.every((bookmark) => start?.bookmarks.includes(bookmark));
      },
      fail: (error) => {
        // A half-written release breaks rows and edges; that the database is away is no trace of one.
        if (!isMinshengError(error) || error.code === 'ROW_MISMATCH') isDoubtful = true;
        // Perhaps the database is another one now, to which the bookmarks mean nothing.
        if (!isNoLongerWanted(error)) this.#quiet = undefined;
      },
      isOfOneRelease: async (signal) =>
        start === undefined ||
        !isDoubtful ||
        (await unlessAborted(() => this.#look(seen), signal)).sequence === start.sequence,
    };
  }

  /** Waits until no loader commits. The look begins after this call, and sees what these bookmarks have seen. */
  #look(bookmarks: Iterable<string>): Promise<Quiet> {
    if (this.#next === undefined) {
      const after = new Set<string>();
      const begin = async () => {
        await this.#underWay?.catch(() => undefined);
        this.#next = undefined;
        this.#underWay = this.#untilQuiet([...after]).finally(() => (this.#underWay = undefined));
        return this.#underWay;
      };
      this.#next = { after, quiet: begin() };
    }
    for (const bookmark of bookmarks) this.#next.after.add(bookmark);
    return this.#next.quiet;
  }

  async #untilQuiet(after: readonly string[]): Promise<Quiet> {
    let bookmarks = after;
    for (;;) {
      const { sequence, ended } = await this.#readSequence(bookmarks);
      const isQuiet = sequence % 2 === 0 || !(await this.#isLoading());
      // What it read after these bookmarks was quiet: a commit that was about to begin is not among them.
      if (isQuiet && (bookmarks.length > 0 || ended.length === 0)) return (this.#quiet = { bookmarks, sequence });
      if (!isQuiet) await delay(LOOK_AGAIN_MS);
      bookmarks = ended;
    }
  }

  async #readSequence(bookmarks: readonly string[]): Promise<{ sequence: number; ended: readonly string[] }> {
    let ended: readonly string[] = [];
    const run = createRunner(this.#options, {
      signal: new AbortController().signal,
      remainingMs: () => Infinity,
      begin: () => Promise.resolve(bookmarks),
      end: (last) => (ended = last),
      fail: () => undefined,
    });
    const [row] = await run(loadSequence, {});
    return { sequence: row?.sequence ?? 0, ended };
  }

  /** A loader that was killed between its notices leaves an odd sequence behind, but no transaction. */
  async #isLoading(): Promise<boolean> {
    const run = createRunner({ ...this.#options, onLeader: true });
    return (await run(runningLoads, {})).length > 0;
  }
}

/** Whether a statement was ended because nobody waits for it: that says nothing of the database. */
function isNoLongerWanted(error: unknown): boolean {
  return isMinshengError(error, 'CLIENT_LEFT') || isMinshengError(error, 'ALREADY_ANSWERED');
}

/**
 * Answers a request, and again if a release was committed meanwhile, so that the whole answer is of one release.
 * @param attempt makes the answer from statements of the reading that it is given
 * @throws {MinshengError} DATABASE_UNAVAILABLE when the database cannot be asked, or is committing until the request is over
 */
export async function fromOneRelease<Answer>(
  watch: ReleaseWatch,
  signal: AbortSignal,
  attempt: (reading: Reading) => Promise<Answer>,
): Promise<Answer> {
  for (;;) {
    const reading = watch.read();
    const answer = await attempt(reading);
    if (isMinshengError(signal.reason, 'CLIENT_LEFT')) return answer; // which nobody reads
    if (await reading.isOfOneRelease(signal)) return answer;
  }
}
