import { get } from 'node:http';
import { createServer } from 'node:net';
import { once } from 'node:events';
import neo4j, { Neo4jError, type Driver } from 'neo4j-driver';

/** Longest wait for one answer of the server, in milliseconds: it is on this machine, and asked again soon. */
const ANSWER_WITHIN_MS = 2000;

/**
 * Whether something speaks Bolt on the port. Bolt's port answers an HTTP GET with 200; asking so first spares the driver
 * the seconds for which it would try again on a closed port.
 */
export function answersHttp(boltPort: number): Promise<boolean> {
  return new Promise((settle) => {
    const request = get({ host: '127.0.0.1', port: boltPort, agent: false, timeout: ANSWER_WITHIN_MS });
    request.on('response', (response) => {
      response.resume();
      settle(response.statusCode === 200);
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => {
      settle(false);
    });
    request.on('close', () => {
      settle(false);
    });
  });
}

/** Why a query did not work. */
export interface QueryFault {
  message: string;
  /** Whether asking again is in vain. */
  lasting: boolean;
}

/** Runs `RETURN 1` once, without the driver's retries. Returns `undefined` when that works. */
export async function queryFault(uri: string, password: string): Promise<QueryFault | undefined> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
  try {
    await driver.session().run('RETURN 1'); // in the one database that Community has for users
    return undefined;
  } catch (error) {
    if (!(error instanceof Neo4jError)) return { message: String(error), lasting: false };
    const broken = await damage(driver);
    if (broken !== undefined) return { message: `${broken} (debug.log beside the log has the cause)`, lasting: true };
    return { message: `${error.code}: ${error.message}`, lasting: error.code.startsWith('Neo.ClientError.Security.') };
  } finally {
    await driver.close();
  }
}

/** What Neo4j says of a database that it could not open: without asking, it looks like one that is still starting. */
async function damage(driver: Driver): Promise<string | undefined> {
  try {
    const { records } = await driver.session().run('SHOW DATABASE neo4j YIELD statusMessage');
    const message: unknown = records[0]?.get('statusMessage');
    return typeof message === 'string' && message !== '' ? message : undefined;
  } catch {
    return undefined; // the first query's error says more
  }
}

/**
 * A TCP port on loopback that was free a moment ago: `wanted`, or for 0 one that the system chooses.
 * @returns `undefined` when `wanted` is taken.
 * @throws the error of the system when the port may not be used at all, such as EACCES for one below 1024.
 */
export async function freePort(wanted: number): Promise<number | undefined> {
  const probe = createServer();
  try {
    await once(probe.listen({ host: '127.0.0.1', port: wanted, exclusive: true }), 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return undefined;
    throw error;
  }
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' ? address?.port : undefined;
}
