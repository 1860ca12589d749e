import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DockerfileParser, type Copy, type From, type Instruction, type PropertyInstruction } from 'dockerfile-ast';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { readWindows } from '../../src/http/playground.js';
import { settingNames } from '../../src/config.js';
import { projectRoot } from '../../src/root.js';
import { programVersion } from '../../src/version.js';
import { SHARED } from '../harness/environment.js';
import { readProjectFile } from '../harness/manual.js';

const instructions = DockerfileParser.parse(readProjectFile('Dockerfile')).getInstructions();
const lastStage = instructions.slice(instructions.findLastIndex((one) => one.getKeyword() === 'FROM'));
const wordsOf = (instruction: Instruction) => instruction.getArguments().map((word) => word.getValue());
const all = (keyword: string, among = instructions) => among.filter((one) => one.getKeyword() === keyword);
/** The words of an instruction that the image has once. */
const only = (keyword: string): string[] => {
  const [first, ...others] = all(keyword, lastStage);
  if (first === undefined || others.length > 0) throw new Error(`The image has not exactly one ${keyword}.`);
  return wordsOf(first);
};
const execForm = (keyword: string) => JSON.parse(only(keyword).join(' ')) as readonly string[];
/** Names and values of ENV or LABEL. */
const pairs = (keyword: string) =>
  all(keyword, lastStage)
    .filter((one): one is PropertyInstruction => 'getProperties' in one)
    .flatMap((one) => one.getProperties().map((property) => [property.getName(), property.getValue() ?? ''] as const));
const copies = (among: readonly Instruction[]) =>
  all('COPY', [...among]).map((one) => {
    const words = wordsOf(one);
    return { isOfBuild: (one as Copy).getFromFlag() !== null, sources: words.slice(0, -1), target: words.at(-1) ?? '' };
  });

describe('the Dockerfile', () => {
  test('takes one Node, by its whole version, that the program runs on', () => {
    const bases = instructions.filter((one): one is From => one.getKeyword() === 'FROM').map((one) => one.getImage());
    expect(new Set(bases)).toEqual(new Set(['node:${NODE_VERSION}-bookworm-slim']));
    const [, version = ''] = wordsOf(all('ARG')[0] as Instruction)[0]?.split('=') ?? [];
    const [major, minor, patch] = version.split('.').map(Number);
    const { engines } = JSON.parse(readProjectFile('package.json')) as { engines: { node: string } };
    const [leastMajor = NaN, leastMinor = NaN] = engines.node.replace('>=', '').split('.').map(Number);
    expect(patch).toBeGreaterThanOrEqual(0);
    expect([major === leastMajor, Number(minor) >= leastMinor]).toEqual([true, true]);
  });

  test('installs from the lock, without development packages and without scripts of packages', () => {
    const installs = all('RUN')
      .map((one) => one.getArgumentsContent() ?? '')
      .filter((text) => /\bnpm (ci|install|i)\b/.test(text));
    expect(installs).toEqual(['npm ci --omit=dev --ignore-scripts']);
  });

  test('copies files that exist and that .dockerignore lets in, and nothing else is let in', () => {
    const copied = copies(instructions)
      .filter(({ isOfBuild }) => !isOfBuild)
      .flatMap(({ sources }) => sources);
    for (const file of copied) expect([file, existsSync(join(projectRoot, file))]).toEqual([file, true]);
    const rules = readProjectFile('.dockerignore')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(rules[0]).toBe('*');
    const allowed = rules.slice(1).map((rule) => rule.replace(/^!/, ''));
    const tops = new Set(copied.map((file) => file.replace(/^\.\//, '').split('/')[0]));
    expect(new Set(allowed)).toEqual(tops);
  });

  test('runs without privileges, hears SIGTERM, and is asked for its health by node', () => {
    expect(only('USER')).toEqual(['1000:1000']);
    expect(only('STOPSIGNAL')).toEqual(['SIGTERM']);
    expect(execForm('ENTRYPOINT')).toEqual(['node', 'bin/minsheng.mjs']);
    expect(execForm('CMD')).toEqual(['serve']);
    expect(only('HEALTHCHECK').join(' ')).toMatch(/CMD \["node", "bin\/health\.mjs", "live"\]$/);
  });

  test('sets settings of the configuration, and listens where it says', () => {
    const environment = Object.fromEntries(pairs('ENV'));
    for (const name of Object.keys(environment)) expect([...settingNames, 'NODE_ENV']).toContain(name);
    expect(only('EXPOSE')).toEqual([environment.PORT]);
  });

  test('is labelled with title, version and licence', () => {
    const labels = Object.fromEntries(pairs('LABEL'));
    expect(labels).toMatchObject({
      'org.opencontainers.image.title': 'minsheng-graph',
      'org.opencontainers.image.version': programVersion(),
      'org.opencontainers.image.licenses': 'Apache-2.0 AND CC0-1.0',
    });
    expect(labels['org.opencontainers.image.description']?.length).toBeGreaterThan(0);
  });
});

/** The packages of the lock that are no development packages, less the bundler that the image takes out. */
function productionPackages(): string[] {
  const lock = JSON.parse(readProjectFile('package-lock.json')) as { packages: Record<string, { dev?: boolean }> };
  return Object.entries(lock.packages)
    .filter(([path, { dev }]) => /^node_modules\/(@[^/]+\/)?[^/]+$/.test(path) && dev !== true)
    .map(([path]) => path)
    .filter((path) => !/^node_modules\/(@esbuild\/|esbuild$)/.test(path) && existsSync(join(projectRoot, path)));
}

/** Every file below a directory with its size; links are not followed. */
const filesBelow = (directory: string) =>
  readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith('node_modules'))
    .map((name) => `${name} ${statSync(join(directory, name)).size}`)
    .sort();

describe('what the Dockerfile copies', () => {
  const image = mkdtempSync(join(tmpdir(), 'minsheng-image-'));
  const environment = {
    PATH: process.env.PATH,
    ...Object.fromEntries(pairs('ENV')),
    // What compose or an orchestrator sets; the port is any free one.
    HOST: '127.0.0.1',
    PORT: '0',
    NEO4J_URI: process.env[SHARED.uri],
    NEO4J_PASSWORD: process.env[SHARED.password],
  };
  const node = (words: readonly string[], others: Readonly<Record<string, string>>) =>
    promisify(execFile)(process.execPath, words, { cwd: image, env: { ...environment, ...others } });
  const minsheng = (words: readonly string[], others = {}) =>
    node([...execForm('ENTRYPOINT').slice(1), ...words], others);
  const healthOf = (probe: string, port: string) => node(['bin/health.mjs', probe], { PORT: port });

  beforeAll(() => {
    for (const { sources, target, isOfBuild } of copies(lastStage)) {
      if (isOfBuild && sources[0] === '/app/node_modules') continue;
      for (const source of sources) {
        const place = target.endsWith('/') ? join(image, target, source) : join(image, target);
        mkdirSync(dirname(place), { recursive: true });
        cpSync(join(projectRoot, isOfBuild ? source.replace('/app/', '') : source), place, { recursive: true });
      }
    }
    for (const path of productionPackages()) {
      mkdirSync(dirname(join(image, path)), { recursive: true });
      symlinkSync(join(projectRoot, path), join(image, path));
    }
  });
  afterAll(() => {
    rmSync(image, { recursive: true });
  });

  test('has the data package', async () => {
    expect((await minsheng(['check'])).stdout).toContain('no fault');
  });

  test('serves, is well, writes nothing to its own directory, and leaves on SIGTERM', async () => {
    const before = filesBelow(image);
    const server = spawn(process.execPath, [...execForm('ENTRYPOINT').slice(1), ...execForm('CMD')], {
      cwd: image,
      env: environment,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    server.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const ended = once(server, 'close');
    try {
      while (!output.includes('Ctrl-C stops the server')) {
        expect(server.exitCode).toBeNull();
        await delay(20);
      }
      const [, address = '', port = ''] = /(http:\/\/127\.0\.0\.1:(\d+))\/graphql/.exec(output) ?? [];
      for (const probe of ['live', 'ready']) expect((await healthOf(probe, port)).stdout).toContain('true');
      const { query } = JSON.parse(/-d '(.*)'$/m.exec(output)?.[1] ?? '') as { query: string };
      const answer = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      expect(await answer.json()).toMatchObject({
        data: { observation: { citation: { paragraph: expect.any(Number) } } },
      });
      const playground = await (await fetch(`${address}/playground/options.js`)).text();
      for (const { title } of await readWindows()) expect(playground).toContain(title);
      const metrics = await (await fetch(`${address}/metrics`)).text();
      expect(metrics).toContain(`minsheng_build_info{version="${programVersion()}"} 1`);
    } finally {
      server.kill('SIGTERM');
    }
    expect(await ended).toEqual([0, null]);
    expect(filesBelow(image)).toEqual(before);
  });

  test('without a password says what to set', async () => {
    await expect(minsheng(execForm('CMD'), { NEO4J_PASSWORD: '' })).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('NEO4J_PASSWORD is not set'),
    });
  });

  test('has a probe that fails with the reason where nothing answers', async () => {
    await expect(healthOf('ready', '1')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('does not answer'),
    });
  });
});

test('.dockerignore lets no secret and no database in', () => {
  const rules = readProjectFile('.dockerignore').split('\n');
  for (const name of ['.env', '.minsheng', 'node_modules', 'dist', '.git']) expect(rules).not.toContain(`!${name}`);
  expect(readFileSync(join(projectRoot, '.dockerignore'), 'utf8')).toMatch(/^\*$/m);
});
