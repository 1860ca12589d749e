import neo4j, { type Session } from 'neo4j-driver';
import { setTimeout as delay } from 'node:timers/promises';
import { MinshengError } from '../errors.js';
import {
  createEdges,
  createNodes,
  deleteEdges,
  deleteNodes,
  existingEdges,
  existingNodes,
  updateNodes,
} from '../generated/cypher.js';
import type { Tables } from '../generated/package.js';
import { createConstraints } from '../neo4j/constraints.js';
import type { DatabaseDriver } from '../neo4j/driver.js';
import { databaseError } from '../neo4j/faults.js';
import { transactionRunner, type Runner } from '../neo4j/run.js';
import { graphOf } from './graph.js';
import type { Graph, GraphEdge, GraphNode } from './graph/builder.js';
import { releaseOf } from './graph/release.js';
import { announced, clearNotice } from './notice.js';
import { inTurn } from './turn.js';

/** What a load did. All counts are 0 when the graph was the same already. */
export interface LoadReport {
  readonly releaseId: string;
  readonly nodesCreated: number;
  readonly nodesUpdated: number;
  readonly nodesDeleted: number;
  readonly relationshipsCreated: number;
  readonly relationshipsDeleted: number;
}

/** Told each step as it begins, and how far it is; `done` and `total` count its rows, where it has any. */
type LoadProgress = (step: string, done: number, total: number) => void;

export interface LoadOptions {
  driver: DatabaseDriver;
  database: string;
  onProgress?: LoadProgress | undefined;
  /** Aborting rolls everything back, until the commit begins. */
  signal?: AbortSignal | undefined;
}

/** Rows sent in one statement: 1,000 rows of a few hundred bytes stay far below the server's message and memory limits. */
const BATCH_ROWS = 1000;

/** How often a database that is written to is asked for a sign of life, in milliseconds. */
const KNOCK_EVERY_MS = 2000;
/** How long it may be silent, in milliseconds: a big transaction is at times followed by a long pause of the JVM. */
const SILENT_AFTER_MS = 10_000;

interface Difference {
  readonly nodesToCreate: readonly GraphNode[];
  readonly nodesToUpdate: readonly GraphNode[];
  readonly nodeIdsToDelete: readonly string[];
  readonly edgesToCreate: readonly GraphEdge[];
  readonly edgesToDelete: readonly { fromId: string; digest: string }[];
}

/** What has to be written to turn the graph in the database into `wanted`. */
async function differenceOf(run: Runner, wanted: Graph): Promise<Difference> {
  const nodes = new Map((await run(existingNodes, {})).map(({ id, digest }) => [id, digest]));
  const edges = await run(existingEdges, {});
  const wantedNodes = new Set(wanted.nodes.map(({ id }) => id));
  const wantedEdges = new Set(wanted.edges.map(({ digest }) => digest));
  const existing = new Set(edges.map(({ digest }) => digest));
  return {
    nodesToCreate: wanted.nodes.filter(({ id }) => !nodes.has(id)),
    nodesToUpdate: wanted.nodes.filter(({ id, digest }) => nodes.has(id) && nodes.get(id) !== digest),
    nodeIdsToDelete: [...nodes.keys()].filter((id) => !wantedNodes.has(id)),
    edgesToCreate: wanted.edges.filter(({ digest }) => !existing.has(digest)),
    edgesToDelete: edges.filter(({ digest }) => !wantedEdges.has(digest)),
  };
}

function reportOf(releaseId: string, difference: Difference): LoadReport {
  return {
    releaseId,
    nodesCreated: difference.nodesToCreate.length,
    nodesUpdated: difference.nodesToUpdate.length,
    nodesDeleted: difference.nodeIdsToDelete.length,
    relationshipsCreated: difference.edgesToCreate.length,
    relationshipsDeleted: difference.edgesToDelete.length,
  };
}

/** Whether the graph was the same already. */
export function isEmpty(report: LoadReport): boolean {
  return Object.values<number | string>({ ...report }).every((value) => typeof value === 'string' || value === 0);
}

/** Sends `rows` in batches, one statement a batch. */
async function inBatches<Row>(
  rows: readonly Row[],
  step: string,
  send: (batch: readonly Row[]) => Promise<unknown>,
  onProgress: LoadProgress,
): Promise<void> {
  for (let done = 0; done < rows.length; done += BATCH_ROWS) {
    onProgress(step, done, rows.length);
    await send(rows.slice(done, done + BATCH_ROWS));
  }
}

/** Old relationships go before old nodes, new nodes come before new relationships. */
async function write(run: Runner, difference: Difference, onProgress: LoadProgress): Promise<void> {
  const { nodesToCreate, nodesToUpdate, nodeIdsToDelete, edgesToCreate, edgesToDelete } = difference;
  await inBatches(edgesToDelete, 'deleting relationships', (rows) => run(deleteEdges, { rows }), onProgress);
  await inBatches(nodeIdsToDelete, 'deleting nodes', (ids) => run(deleteNodes, { ids }), onProgress);
  await inBatches(nodesToCreate, 'creating nodes', (rows) => run(createNodes, { rows }), onProgress);
  await inBatches(nodesToUpdate, 'updating nodes', (rows) => run(updateNodes, { rows }), onProgress);
  await inBatches(edgesToCreate, 'creating relationships', (rows) => run(createEdges, { rows }), onProgress);
}

/** Turns the graph into `wanted` in one transaction of this session. */
async function loadGraph(
  session: Session,
  wanted: Graph,
  releaseId: string,
  options: LoadOptions,
): Promise<LoadReport> {
  const { onProgress = () => undefined, signal } = options;
  await createConstraints(session); // outside the transaction, as Neo4j asks
  await clearNotice(options);
  const transaction = session.beginTransaction();
  const send = transactionRunner(transaction);
  const run: Runner = (statement, params) => {
    signal?.throwIfAborted();
    return send(statement, params);
  };
  onProgress('comparing with the graph', 0, 0);
  const difference = await differenceOf(run, wanted);
  const report = reportOf(releaseId, difference);
  if (isEmpty(report)) return report;
  await write(run, difference, onProgress);
  signal?.throwIfAborted();
  onProgress('committing', 0, 0);
  await announced(options, () => transaction.commit());
  return report;
}

/** Fails when the database is silent for long: the driver would wait for ever. */
async function untilSilent(driver: DatabaseDriver, over: AbortSignal): Promise<never> {
  for (;;) {
    await delay(KNOCK_EVERY_MS, undefined, { signal: over });
    if (!(await driver.answers(SILENT_AFTER_MS))) {
      throw new MinshengError('DATABASE_UNAVAILABLE', { reason: `it gave no sign of life for ${SILENT_AFTER_MS} ms` });
    }
  }
}

/**
 * Makes the graph equal to the package: in one transaction, by difference. Readers see the old graph until it commits; a loader
 * that is killed leaves the old graph whole; the same package again writes nothing.
 * @throws {MinshengError} LOAD_IN_PROGRESS, DATABASE_UNAVAILABLE, DATABASE_REFUSED, DATABASE_FAILED; when aborted, the reason of `signal`
 */
export async function loadPackage(tables: Tables, options: LoadOptions): Promise<LoadReport> {
  const content = graphOf(tables);
  const release = releaseOf(content, new Date().toISOString());
  const wanted: Graph = { nodes: [...content.nodes, release], edges: content.edges };
  const { driver, database } = options;
  const over = new AbortController();
  const lease = await driver.lease();
  const session = lease.session({ database, defaultAccessMode: neo4j.session.WRITE });
  try {
    const loaded = inTurn(options, () => loadGraph(session, wanted, release.id, options));
    return await Promise.race([loaded, untilSilent(driver, over.signal)]);
  } catch (error) {
    throw databaseError(error);
  } finally {
    over.abort();
    lease.end(session); // which rolls back what was not committed
  }
}
