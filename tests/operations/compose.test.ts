import { afterAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { settingNames } from '../../src/config.js';
import { runAdmin } from '../../src/neo4j/embedded/admin.js';
import { findJava } from '../../src/neo4j/embedded/executables.js';
import { layoutOf, NEO4J_VERSION } from '../../src/neo4j/embedded/layout.js';
import { homeDirectory } from '../harness/environment.js';
import { readProjectFile } from '../harness/manual.js';

const text = readProjectFile('docker-compose.yml');
const service = z.object({
  image: z.string().optional(),
  build: z.string().optional(),
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.object({ target: z.number(), published: z.string(), host_ip: z.string() })).optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
  healthcheck: z.record(z.string(), z.unknown()),
  volumes: z.array(z.string()).optional(),
  user: z.string().optional(),
  cap_drop: z.array(z.string()),
  security_opt: z.array(z.string()),
  read_only: z.boolean().optional(),
  mem_limit: z.string(),
  pids_limit: z.number(),
});
const { services } = z
  .object({ services: z.object({ api: service, load: service, neo4j: service }).strict() })
  .parse(parse(text, { merge: true }));
const program = [services.api, services.load];

/** `${NAME:-default}` as compose reads it where nothing is set. */
const withDefaults = (value: string) => value.replaceAll(/\$\{\w+:-([^}]*)\}/g, '$1');
const mebibytes = (size: string) => Number(/^(\d+)m$/.exec(size)?.[1]);

describe('docker-compose.yml', () => {
  test('uses no name that is no setting, neither in the containers nor from the environment', () => {
    for (const { environment } of program) {
      for (const name of Object.keys(environment)) expect(settingNames).toContain(name);
    }
    const interpolated = [...text.matchAll(/(?<!\$)\$\{(\w+)/g)].map(([, name]) => name);
    expect(interpolated.length).toBeGreaterThan(0);
    for (const name of interpolated) expect(settingNames).toContain(name);
  });

  test('does not start without a password, and says where it belongs', () => {
    const uses = [...text.matchAll(/(?<!\$)\$\{NEO4J_PASSWORD([^}]*)\}/g)].map(([, rest = '']) => rest);
    expect(uses).toHaveLength(2);
    for (const rest of uses) expect(rest).toMatch(/^:\?Expected .* Copy \.env\.example to \.env and set it there$/);
  });

  test('publishes the API on loopback unless HOST says otherwise, and the database not at all', () => {
    const [port, ...others] = services.api.ports ?? [];
    expect(others).toEqual([]);
    expect(port).toMatchObject({ target: Number(services.api.environment.PORT), host_ip: '${HOST:-127.0.0.1}' });
    expect([services.load.ports, services.neo4j.ports]).toEqual([undefined, undefined]);
  });

  test('gives no service a privilege, and each a limit and a probe', () => {
    for (const one of Object.values(services)) {
      expect(one.cap_drop).toEqual(['ALL']);
      expect(one.security_opt).toEqual(['no-new-privileges:true']);
      expect(mebibytes(one.mem_limit)).toBeGreaterThan(0);
      expect(one.pids_limit).toBeGreaterThan(0);
      expect(Object.keys(one.healthcheck)).not.toEqual([]);
    }
    expect(program.map((one) => one.read_only)).toEqual([true, true]);
    expect(services.neo4j.user).toBe('7474:7474');
  });

  test('serves when the database is healthy and the package is loaded', () => {
    expect(services.load.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(services.api.depends_on).toEqual({
      load: { condition: 'service_completed_successfully' },
      neo4j: { condition: 'service_healthy' },
    });
    expect(services.neo4j.volumes).toEqual(['neo4j-data:/data', 'neo4j-logs:/logs']);
  });

  test('runs the release of Neo4j that the embedded one is, with room for its heap and page cache', () => {
    expect(services.neo4j.image).toBe(`neo4j:${NEO4J_VERSION.split('.').slice(0, 2).join('.')}-community`);
    const { NEO4J_server_memory_heap_max__size: heap = '', NEO4J_server_memory_pagecache_size: pages = '' } =
      services.neo4j.environment;
    const takenMib = mebibytes(withDefaults(heap)) + mebibytes(pages);
    expect(mebibytes(services.neo4j.mem_limit)).toBeGreaterThanOrEqual(takenMib + 512);
  });

  describe('the settings of its Neo4j', () => {
    const home = mkdtempSync(join(tmpdir(), 'minsheng-compose-'));
    afterAll(() => {
      rmSync(home, { recursive: true });
    });

    test('are taken by a Neo4j of this release, which refuses unknown ones', async () => {
      // As the image's entry point makes neo4j.conf of them: one underscore is a dot, two are an underscore.
      const settings = Object.entries(services.neo4j.environment)
        .filter(([name]) => name !== 'NEO4J_AUTH')
        .map(
          ([name, value]) =>
            `${name.replace('NEO4J_', '').replaceAll('_', '.').replaceAll('..', '_')}=${withDefaults(value)}`,
        );
      expect(settings).toContain('server.http.enabled=false');
      const java = await findJava(process.env);
      const validate = async (lines: readonly string[]) => {
        mkdirSync(home, { recursive: true });
        writeFileSync(join(home, 'neo4j.conf'), lines.join('\n'));
        const layout = { jars: layoutOf(homeDirectory).jars, instance: home };
        return (await runAdmin({ layout, java, environment: process.env, arguments: ['server', 'validate-config'] }))
          .code;
      };
      expect(await validate(settings)).toBe(0);
      expect(await validate([...settings, 'server.no.such.setting=1'])).not.toBe(0);
    });
  });
});
