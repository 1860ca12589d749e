import { afterAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startFailure } from '../../src/neo4j/embedded/diagnosis.js';
import { jvmEnvironment } from '../../src/neo4j/embedded/executables.js';
import { jarFaults, readLock } from '../../src/neo4j/embedded/jars.js';
import { layoutOf, NEO4J_VERSION } from '../../src/neo4j/embedded/layout.js';
import { processFacts } from '../../src/neo4j/embedded/processes.js';
import { serverConf } from '../../src/neo4j/embedded/serverConf.js';
import { projectRoot } from '../../src/root.js';

const scratch = mkdtempSync(join(tmpdir(), 'minsheng-neo4j-'));
const layout = layoutOf(scratch);
mkdirSync(layout.logs, { recursive: true });

afterAll(() => {
  rmSync(scratch, { recursive: true });
});

describe('the lock of the jars', () => {
  const text = readFileSync(join(projectRoot, 'src/neo4j/embedded/jars.sha256'), 'utf8');
  const lock = readLock();

  test('has a line for each jar, sorted by name, and one Neo4j: that of pom.xml', () => {
    const names = [...lock.keys()];
    expect(text.trimEnd().split('\n')).toHaveLength(names.length);
    expect(names).toEqual([...names].sort());
    expect(names).toContain(`org.neo4j.neo4j-${NEO4J_VERSION}.jar`);
    expect(readFileSync(join(projectRoot, 'src/neo4j/embedded/pom.xml'), 'utf8')).toContain(
      `<version>${NEO4J_VERSION}</version>`,
    );
    for (const [name, sum] of lock) expect(`${sum}  ${name}`).toMatch(/^[0-9a-f]{64} {2}[\w.-]+\.jar$/);
  });

  test('finds a missing, a changed and a foreign jar, and does not mind other files', async () => {
    const directory = join(scratch, 'lib');
    mkdirSync(directory);
    const sumOfEmpty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    for (const name of ['right.jar', 'foreign.JAR', '.DS_Store']) writeFileSync(join(directory, name), '');
    writeFileSync(join(directory, 'changed.jar'), 'x');
    const names = ['right.jar', 'changed.jar', 'missing.jar'];
    const faults = await jarFaults(directory, new Map(names.map((name) => [name, sumOfEmpty])));
    expect(faults).toEqual([
      `changed.jar: expected sha256 ${sumOfEmpty}, received sha256 2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881`,
      'foreign.JAR: expected no such jar, received one',
      `missing.jar: expected sha256 ${sumOfEmpty}, received no file`,
    ]);
  });
});

describe('the causes of a failed start', () => {
  const exit = { code: 1, signal: null, requested: false };

  test.each([
    [
      'a taken port',
      'Caused by: io.netty.channel.unix.Errors$NativeIoException: bind(..) failed with error(-98): Address already in use',
      { code: 'PORT_IN_USE', details: { port: 7687, variable: 'NEO4J_BOLT_PORT' } },
    ],
    [
      'a locked store',
      'Caused by: org.neo4j.io.locker.FileLockException: Lock file has been locked by another process: /x/store_lock.',
      { code: 'STORE_LOCKED', details: { directory: layout.instance, pid: undefined, heldBy: undefined } },
    ],
    [
      'a heap that cannot be reserved',
      'Error occurred during initialization of VM\nCould not reserve enough space for 1048576KB object heap',
      { code: 'MEMORY_TOO_SMALL', details: { detail: 'Could not reserve enough space for 1048576KB object heap' } },
    ],
    [
      'memory that ran out',
      '#\n# There is insufficient memory for the Java Runtime Environment to continue.\n# Native memory allocation failed',
      {
        code: 'MEMORY_TOO_SMALL',
        details: { detail: 'There is insufficient memory for the Java Runtime Environment to continue' },
      },
    ],
  ])('%s is told from the log', (_name, log, expected) => {
    writeFileSync(layout.consoleLog, `2026-11-22 14:27:55.404+0000 INFO  Starting...\n${log}\n`);
    expect(startFailure({ layout, boltPort: 7687, exit, lastFault: '' })).toMatchObject(expected);
  });

  test('anything else gives the root cause and the log', () => {
    const log = [
      '2026-11-22 14:27:54.833+0000 ERROR Failed to start Neo4j on localhost:7474.',
      'java.lang.RuntimeException: Error starting Neo4j',
      '\tat org.neo4j.server.CommunityEntryPoint.main(CommunityEntryPoint.java:30)',
      'Caused by: java.io.IOException: No space left on device.',
      '\t... 7 more',
      '2026-11-22 14:27:54.836+0000 INFO  Stopped.',
    ];
    writeFileSync(layout.consoleLog, log.join('\n'));
    expect(startFailure({ layout, boltPort: 7687, exit, lastFault: '' })).toMatchObject({
      code: 'NEO4J_START_FAILED',
      details: {
        reason: 'it ended with code 1, and its log says: java.io.IOException: No space left on device',
        logFile: layout.consoleLog,
      },
    });
  });

  test('a JVM that was killed without a word is put down to memory', () => {
    writeFileSync(layout.consoleLog, '');
    const killed = { code: null, signal: 'SIGKILL', requested: false } as const;
    const { message } = startFailure({ layout, boltPort: 7687, exit: killed, lastFault: '' });
    expect(message).toContain('it was ended by SIGKILL, which the system does when memory runs out');
  });

  test('a server that runs but refuses queries is quoted', () => {
    writeFileSync(layout.consoleLog, '2026-11-22 14:27:54.836+0000 INFO  Started.');
    const { message } = startFailure({
      layout,
      boltPort: 7687,
      exit: undefined,
      lastFault: 'The client is unauthorized',
    });
    expect(message).toContain('The client is unauthorized');
  });
});

test('the JVM inherits no options and speaks English in UTF-8', () => {
  const options = {
    JAVA_OPTS: '-x',
    HEAP_SIZE: '1',
    JAVA_TOOL_OPTIONS: '-x',
    _JAVA_OPTIONS: '-x',
    JDK_JAVA_OPTIONS: '-x',
  };
  expect(jvmEnvironment({ ...options, PATH: '/bin', LC_ALL: 'zh_CN.GBK' })).toEqual({
    PATH: '/bin',
    LC_ALL: 'C.UTF-8',
  });
});

test('neo4j.conf listens on loopback only and repeats no setting', () => {
  const settings = serverConf(7999)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const names = settings.map((line) => line.slice(0, line.indexOf('=')));
  expect(new Set(names).size).toBe(names.length);
  expect(settings).toContain('server.bolt.listen_address=127.0.0.1:7999');
  expect(settings.filter((line) => /address/.test(line) && !line.includes('127.0.0.1'))).toEqual([]);
});

test('a process has facts while it runs, and none when it is gone', () => {
  expect(processFacts(process.pid)?.command).toContain('node');
  expect(processFacts(process.pid)).toEqual(processFacts(process.pid));
  expect(processFacts(4_194_305)).toBeUndefined(); // one above the highest pid of Linux
});
