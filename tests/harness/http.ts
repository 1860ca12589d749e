import type { FastifyInstance } from 'fastify';
import type { Answer } from './api.js';

/** What a client sees, and how long it waited. */
export interface Reply extends Pick<Answer, 'status' | 'data' | 'errors'> {
  readonly tookMs: number;
}

/** A client of a server that listens, over real sockets which are kept alive. */
export interface Client {
  readonly address: string;
  ask(query: string, signal?: AbortSignal): Promise<Reply>;
  get(path: string): Promise<{ status: number; body: unknown; tookMs: number }>;
}

export async function listen(app: FastifyInstance): Promise<Client> {
  return clientOf(await app.listen({ port: 0, host: '127.0.0.1' }));
}

export function clientOf(address: string): Client {
  return {
    address,
    async ask(query, signal) {
      const startMs = performance.now();
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query }),
        ...(signal === undefined ? {} : { signal }),
      });
      const { data, errors = [] } = (await response.json()) as Pick<Reply, 'data'> & Partial<Pick<Reply, 'errors'>>;
      return { status: response.status, data, errors, tookMs: performance.now() - startMs };
    },
    async get(path) {
      const startMs = performance.now();
      const response = await fetch(`${address}${path}`);
      return { status: response.status, body: await response.json(), tookMs: performance.now() - startMs };
    },
  };
}
