import neo4j from 'neo4j-driver';
import { beginNotice, endNotice } from '../generated/cypher.js';
import type { DatabaseDriver } from '../neo4j/driver.js';
import { transactionRunner } from '../neo4j/run.js';
import type { NoParams, Statement } from '../neo4j/statement.js';

interface NoticeOptions {
  driver: DatabaseDriver;
  database: string;
}

/** Writes in a transaction of its own, which readers see although that of the load is still open. */
async function write({ driver, database }: NoticeOptions, statement: Statement<NoParams, never>): Promise<void> {
  const lease = await driver.lease();
  const session = lease.session({ database, defaultAccessMode: neo4j.session.WRITE });
  try {
    const transaction = session.beginTransaction();
    await transactionRunner(transaction)(statement, {});
    await transaction.commit();
  } finally {
    lease.end(session);
  }
}

/** Takes back what a loader that died has announced. */
export async function clearNotice(options: NoticeOptions): Promise<void> {
  await write(options, endNotice);
}

/** Commits a release and announces it before and after, as src/release/watch.ts expects it. */
export async function announced(options: NoticeOptions, commit: () => Promise<void>): Promise<void> {
  await write(options, beginNotice);
  try {
    await commit();
  } finally {
    // If the database has just gone away, readers find out by themselves that no loader is at work any more.
    await write(options, endNotice).catch(() => undefined);
  }
}
