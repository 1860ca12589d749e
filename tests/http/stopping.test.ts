import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from '@jest/globals';
import { sharedServer } from '../harness/database.js';
import { runProgram, type Running } from '../fixtures/program.js';
import { eventually } from '../harness/eventually.js';
import { clientOf, type Client, type Reply } from '../harness/http.js';
import { startProxy, type FaultProxy } from '../harness/proxy.js';

/** Five statements, one after the other. */
const CHAIN = `{
  region(id: "region/410000") {
    children(level: CITY) { nodes { id series { nodes { id points { nodes { id citation { source { id } } } } } } } }
  }
}`;
/** What each way over the line takes, in milliseconds: long enough for the chain to last while the server is told to stop. */
const SLOW_LINE_MS = 200;

describe('a server that is told to stop, over a database of its operator', () => {
  let proxy: FaultProxy;
  let server: Running;
  let client: Client;

  beforeAll(async () => {
    proxy = await startProxy(sharedServer().uri);
  });
  beforeEach(async () => {
    server = runProgram('serve', {
      PORT: '0',
      NEO4J_URI: proxy.uri,
      NEO4J_PASSWORD: sharedServer().password,
      LOG_LEVEL: 'silent',
    });
    await server.until('Ctrl-C stops the server');
    client = clientOf(/(http:\/\/127\.0\.0\.1:\d+)\/playground/.exec(server.output())?.[1] ?? '');
    await eventually(
      () => client.ask('{ release { id } }'),
      ({ status }) => status === 200,
    );
  });
  afterEach(async () => {
    await proxy.pass();
    server.child.kill('SIGKILL');
    await server.ended;
  });
  afterAll(() => proxy.close());

  /** A request whose first statement is on its way, over a line that is slow from now on. */
  async function askSlowly(): Promise<{ reply: Promise<Reply> }> {
    proxy.delay(SLOW_LINE_MS);
    const sentBefore = proxy.sent();
    const reply = client.ask(CHAIN);
    await eventually(
      () => proxy.sent(),
      (sent) => sent > sentBefore,
    );
    return { reply };
  }

  test('answers what is under way, says that it is not ready, and refuses what is new', async () => {
    const asked = await askSlowly();
    server.child.kill('SIGTERM');
    const ready = await eventually(
      () => client.get('/health/ready'),
      ({ status }) => status === 503,
    );
    expect(ready.body).toMatchObject({ ready: false, stopping: true });
    expect(await client.get('/health/live')).toMatchObject({ status: 200 });
    expect(await client.ask('{ __typename }')).toMatchObject({
      status: 503,
      errors: [{ extensions: { code: 'SERVER_STOPPING' } }],
    });
    expect(await asked.reply).toMatchObject({ status: 200, errors: [] });
    expect(await server.ended).toBe(0);
  });

  test('ends although its database is frozen, with connections that it has not answered yet', async () => {
    const asked = await askSlowly();
    proxy.freeze();
    const others = Array.from({ length: 5 }, () => client.ask(CHAIN));
    await eventually(
      () => proxy.open(),
      (count) => count > others.length,
    );
    server.child.kill('SIGTERM');
    for (const reply of [asked.reply, ...others]) expect(await reply).toMatchObject({ status: 503 });
    expect(await server.ended).toBe(0);
  });
});
