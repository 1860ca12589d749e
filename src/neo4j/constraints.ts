import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Session } from 'neo4j-driver';
import { projectRoot } from '../root.js';

/** Longest wait for an index to be filled, in seconds: minutes of rows are imported by other means. */
const INDEX_ONLINE_WITHIN_S = 60;

async function readConstraints(): Promise<string[]> {
  const text = await readFile(join(projectRoot, 'cypher/constraints.cypher'), 'utf8');
  return text
    .replaceAll(/^\/\/.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/** Makes constraints and indexes and waits until they are online; making them twice changes nothing. One process at a time. */
export async function createConstraints(session: Session): Promise<void> {
  for (const statement of await readConstraints()) await session.run(statement);
  await session.run('CALL db.awaitIndexes($seconds)', { seconds: INDEX_ONLINE_WITHIN_S });
}

/**
 * Makes one of them, however many processes make it at the same instant: those that get into each other's way try again.
 * @param metadata by which its transaction is known to who lists them
 */
export async function createConstraint(session: Session, name: string, metadata: object): Promise<void> {
  const statement = (await readConstraints()).find((text) => text.includes(` ${name} `));
  if (statement === undefined) throw new Error(`cypher/constraints.cypher has no ${name}.`);
  await session.executeWrite((transaction) => transaction.run(statement), { metadata });
}

/** Names of the indexes that must be online before the server is ready: each constraint has one of its name. */
export async function requiredIndexNames(): Promise<string[]> {
  const names = (await readConstraints()).map(
    (statement) => /^CREATE (?:CONSTRAINT|INDEX) (\w+) /.exec(statement)?.[1],
  );
  return names.filter((name) => name !== undefined);
}
