import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

/** How every Bolt conversation begins: a magic number, and four versions for the server to choose from (5.0, 4.4, none, none). */
const HANDSHAKE = Buffer.from('6060b01700000005000004040000000000000000', 'hex');
const DEFAULT_PORT = 7687;

/** Patience is counted in ticks of so many milliseconds, so that time in which this process itself was busy does not count. */
const TICK_MS = 100;

function connect(uri: string): Socket {
  const { protocol, hostname, port } = new URL(uri);
  const host = hostname.replaceAll(/[[\]]/g, '');
  const address = { host, port: port === '' ? DEFAULT_PORT : Number(port) };
  if (!protocol.includes('+')) return connectTcp(address);
  // The driver checks the certificate before it says anything secret; here nothing secret is said.
  return connectTls({ ...address, rejectUnauthorized: false, ...(isIP(host) === 0 ? { servername: host } : {}) });
}

/**
 * Whether anybody answers at the address of a database: a new connection, the first bytes of Bolt, and one byte in return. Needs
 * no password and no free connection of a pool, and leaves nothing behind; a frozen server or a dead line does not answer.
 */
export function knock(uri: string, withinMs: number): Promise<boolean> {
  return new Promise((settle) => {
    const socket = connect(uri);
    const end = (isAnswered: boolean) => {
      clearInterval(clock);
      socket.destroy();
      settle(isAnswered);
    };
    let ticks = Math.ceil(withinMs / TICK_MS);
    const clock = setInterval(() => {
      ticks -= 1;
      if (ticks <= 0) end(false);
    }, TICK_MS);
    socket.write(HANDSHAKE);
    socket.on('data', () => {
      end(true);
    });
    for (const event of ['error', 'close']) {
      socket.on(event, () => {
        end(false);
      });
    }
  });
}
