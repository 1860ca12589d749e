import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A line between driver and Neo4j that does what lines do. It passes until it is told otherwise. */
export interface FaultProxy {
  /** For a driver. */
  readonly uri: string;
  /** Relays again. A connection that lost bytes meanwhile stays silent for ever. */
  pass(): Promise<void>;
  /** Breaks every connection and refuses new ones. */
  refuse(): Promise<void>;
  /** Accepts and keeps connections, swallows every byte. */
  freeze(): void;
  /** Goes on with new connections; those that are open now are silent for ever, and nobody is told. */
  forget(): void;
  /** Relays each chunk so many milliseconds later, in both directions. */
  delay(ms: number): void;
  /** Breaks the next connection on which a statement with these words is sent, in the middle of its answer. */
  cutAnswerTo(words: string): void;
  /** How many connections of clients are open. */
  open(): number;
  /** How many chunks clients have sent so far. */
  sent(): number;
  close(): Promise<void>;
}

interface Link {
  readonly client: Socket;
  readonly server: Socket;
  /** Bytes of it were swallowed. */
  isDead: boolean;
  /** Its next answer is cut. */
  isDoomed: boolean;
}

export async function startProxy(target: string): Promise<FaultProxy> {
  const { hostname, port } = new URL(target);
  const links = new Set<Link>();
  let isFrozen = false;
  let delayMs = 0;
  let doom: string | undefined;
  let chunks = 0;

  const end = (link: Link) => {
    if (isFrozen) return; // the other side of a frozen line does not hear of it
    links.delete(link);
    link.client.destroy();
    link.server.destroy();
  };
  const relay = (link: Link, to: Socket, chunk: Buffer) => {
    if (isFrozen) link.isDead = true;
    if (link.isDead) return;
    if (delayMs === 0) to.write(chunk);
    else setTimeout(() => to.write(chunk), delayMs);
  };
  const listener = createServer((client) => {
    const link: Link = { client, server: connect(Number(port), hostname), isDead: false, isDoomed: false };
    links.add(link);
    client.on('data', (chunk) => {
      chunks += 1;
      if (doom !== undefined && chunk.includes(doom)) {
        link.isDoomed = true;
        doom = undefined;
      }
      relay(link, link.server, chunk);
    });
    link.server.on('data', (chunk) => {
      if (!link.isDoomed) relay(link, client, chunk);
      else client.write(chunk.subarray(0, chunk.length / 2), () => client.resetAndDestroy());
    });
    for (const socket of [client, link.server]) {
      socket.on('error', () => undefined);
      socket.on('close', () => {
        end(link);
      });
    }
  });
  const listen = async (wanted: number) => {
    listener.listen(wanted, '127.0.0.1');
    await once(listener, 'listening');
    return (listener.address() as AddressInfo).port;
  };
  const own = await listen(0);
  const breakAll = () => {
    isFrozen = false;
    for (const link of links) end(link);
  };
  return {
    uri: `bolt://127.0.0.1:${own}`,
    async pass() {
      isFrozen = false;
      delayMs = 0;
      for (const link of links) if (link.client.destroyed || link.server.destroyed) end(link);
      if (!listener.listening) await listen(own);
    },
    async refuse() {
      breakAll();
      listener.close();
      await once(listener, 'close');
    },
    freeze() {
      isFrozen = true;
    },
    forget() {
      for (const link of links) link.isDead = true;
    },
    delay(ms) {
      delayMs = ms;
    },
    cutAnswerTo(words) {
      doom = words;
    },
    open: () => [...links].filter(({ client }) => !client.destroyed).length,
    sent: () => chunks,
    async close() {
      breakAll();
      if (!listener.listening) return;
      listener.close();
      await once(listener, 'close');
    },
  };
}
