import fastifyStatic from '@fastify/static';
import { getDistDirectory, renderAltair } from 'altair-static';
import type { FastifyInstance } from 'fastify';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../root.js';

const windowsDirectory = join(projectRoot, 'src/http/playground');

export interface PlaygroundWindow {
  /** Its tab, Chinese: the file's first line without `# `. */
  readonly title: string;
  readonly query: string;
}

/** The named windows of the playground, in the order of their files. */
export async function readWindows(): Promise<PlaygroundWindow[]> {
  const files = (await readdir(windowsDirectory)).filter((file) => file.endsWith('.graphql')).sort();
  return Promise.all(
    files.map(async (file) => {
      const query = await readFile(join(windowsDirectory, file), 'utf8');
      return { title: query.slice(2, query.indexOf('\n')), query };
    }),
  );
}

/** Serves Altair from its package at `/playground`, in Chinese, with the named windows. It asks no other host for anything. */
export async function registerPlayground(app: FastifyInstance): Promise<void> {
  const windows = await readWindows();
  const page = renderAltair({
    baseURL: '/playground/',
    endpointURL: '/graphql',
    initialSettings: {
      language: 'zh-CN',
      theme: 'light',
      'banners.disable': true,
      disablePushNotification: true,
    },
    initialWindows: windows.map(({ title, query }) => ({
      initialName: title,
      initialQuery: query,
    })),
    // What a visitor types stays in the visitor's browser; the named windows come back with each visit.
    preserveState: false,
  });
  await app.register(fastifyStatic, { root: getDistDirectory(), prefix: '/playground/', index: false });
  app.get('/playground', (_request, reply) => reply.redirect('/playground/'));
  app.get('/playground/', (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
  app.get('/', (_request, reply) => reply.redirect('/playground/'));
}
