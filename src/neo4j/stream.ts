import type { Record as Neo4jRecord, Result } from 'neo4j-driver';

/** The records of a statement that was sent. */
export interface Stream {
  /** All of them. */
  readonly whole: Promise<Neo4jRecord[]>;
  /** Says that nobody waits any more. @returns settles when its session may be closed; then what still runs is ended by that */
  abandon(): Promise<void>;
}

/**
 * Collects the records of a statement so that it can be abandoned at any moment. Closing the session of a result that has begun to
 * stream is not safe with neo4j-driver 6.3: it sends RESET, and when it then reads that there are more records, DISCARD. To the server
 * that is a fault of whoever uses the connection next, whose statement fails or waits for ever. So an abandoned stream breaks its
 * connection instead, at its next record, as everything does that throws while it is read; the server ends the statement when the
 * connection is closed.
 */
export function collect(result: Result): Stream {
  const records: Neo4jRecord[] = [];
  let isAbandoned = false;
  const whole = new Promise<Neo4jRecord[]>((settle, reject) => {
    result.subscribe({
      onNext: (record) => {
        if (isAbandoned) throw new Error('This result was abandoned.');
        records.push(record);
      },
      onCompleted: () => {
        settle(records);
      },
      onError: reject,
    });
  });
  return {
    whole,
    abandon: async () => {
      isAbandoned = true;
      // Before the first record it is safe, and the only way to end a statement that is far from having one.
      if (records.length > 0) await Promise.allSettled([whole]);
    },
  };
}
