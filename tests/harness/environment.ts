import { resolve } from 'node:path';
import { readConfig } from '../../src/config.js';
import { projectRoot } from '../../src/root.js';

/** Jars are shared with `npm start`, stores are not: each server of the tests has an instance directory of its own. */
export const homeDirectory = resolve(process.env.MINSHENG_HOME ?? resolve(projectRoot, '.minsheng'));
export const dataDirectory = resolve(projectRoot, 'data');
/** The original documents, where they are at hand. */
export const sourcesDirectory = process.env.MINSHENG_SOURCES;

export const database = 'neo4j';
/** Heap of a server in tests, in MiB: the package is small and several servers run at a time. */
export const heapMib = 384;
/** Generous: the machines that run tests are slow at times, and no test is about speed. */
export const queryTimeoutMs = 60_000;
export const requestTimeoutMs = 60_000;

/** How the workers learn where the shared server is. */
export const SHARED = { uri: 'MINSHENG_TEST_URI', password: 'MINSHENG_TEST_PASSWORD' } as const;

/** What a server has whose operator has set nothing. */
export const defaults = readConfig({}, resolve(projectRoot, 'no-such.env'));
