import { describe, expect, test } from '@jest/globals';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbedded } from '../../src/neo4j/embedded.js';
import { findJava } from '../../src/neo4j/embedded/executables.js';
import { layoutOf } from '../../src/neo4j/embedded/layout.js';
import { inEmptyHome, inSharedHome, removeAfterTests } from '../fixtures/embedded.js';

removeAfterTests();

describe('what the machine lacks', () => {
  test('a machine without java is told the three ways out', async () => {
    await expect(startEmbedded(inEmptyHome('no-java', {}))).rejects.toMatchObject({
      code: 'JAVA_MISSING',
      message: expect.stringContaining('Three ways out'),
    });
  });

  test('a JAVA_HOME without java is named', async () => {
    const options = inEmptyHome('wrong-java-home', {});
    const environment = { ...options.environment, JAVA_HOME: '/nowhere' };
    await expect(startEmbedded({ ...options, environment })).rejects.toMatchObject({
      code: 'JAVA_MISSING',
      message: expect.stringContaining('/nowhere/bin/java'),
    });
  });

  test('a java of another release is refused by its version', async () => {
    const java = `echo 'openjdk version "11.0.22" 2024-01-16' >&2`;
    await expect(startEmbedded(inEmptyHome('java-11', { java }))).rejects.toMatchObject({
      code: 'JAVA_UNSUPPORTED',
      message: expect.stringContaining('version 11.0.22'),
    });
  });

  test('a java that prints no version counts as none', async () => {
    const java = 'echo "Unable to locate a Java Runtime." >&2; exit 1';
    await expect(startEmbedded(inEmptyHome('java-stub', { java }))).rejects.toMatchObject({ code: 'JAVA_MISSING' });
  });

  test('an empty home needs mvn', async () => {
    const options = inEmptyHome('no-mvn', { java: await findJava(process.env) });
    await expect(startEmbedded(options)).rejects.toMatchObject({ code: 'MAVEN_MISSING' });
  });

  test('a heap beyond the memory of the machine is refused before anything is started', async () => {
    const options = { ...inSharedHome('memory'), heapMib: 1_000_000 };
    await expect(startEmbedded(options)).rejects.toMatchObject({
      code: 'MEMORY_TOO_SMALL',
      message: expect.stringContaining('1000256 MiB are needed'),
    });
  });
});

describe('a download that goes wrong', () => {
  test('a mvn that fails is quoted by its first error line and leaves no jars', async () => {
    const mvn = `echo '[INFO] Scanning'; echo '[ERROR] Unknown host repo.invalid. -> [Help 1]'; echo '[ERROR] more'; exit 1`;
    const options = inEmptyHome('mvn-fails', { java: await findJava(process.env), mvn });
    const { release } = layoutOf(options.homeDirectory);
    await expect(startEmbedded(options)).rejects.toMatchObject({
      code: 'DOWNLOAD_FAILED',
      details: { reason: 'Unknown host repo.invalid', logFile: join(release, 'download.log') },
    });
    expect(readdirSync(release)).toEqual(['download.log']);
  });

  test('a mvn that brings other jars is refused, and they are not kept', async () => {
    const mvn = 'for last; do :; done; directory="${last#*=}"; /bin/mkdir "$directory"; echo > "$directory/evil.jar"';
    const options = inEmptyHome('mvn-lies', { java: await findJava(process.env), mvn });
    await expect(startEmbedded(options)).rejects.toMatchObject({
      code: 'JAR_CHANGED',
      message: expect.stringContaining('evil.jar: expected no such jar'),
    });
    expect(existsSync(layoutOf(options.homeDirectory).jars)).toBe(false);
  });

  test('what a killed download left is removed by the next one', async () => {
    const options = inEmptyHome('mvn-killed', { java: await findJava(process.env), mvn: 'exit 1' });
    const { release } = layoutOf(options.homeDirectory);
    mkdirSync(join(release, 'partial-4194305'), { recursive: true }); // one above the highest pid of Linux
    await expect(startEmbedded(options)).rejects.toMatchObject({ code: 'DOWNLOAD_FAILED' });
    expect(readdirSync(release)).toEqual(['download.log']);
  });
});
