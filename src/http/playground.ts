import fastifyStatic from '@fastify/static';
import { getDistDirectory, renderAltair, isSandboxFrame, renderInitSnippet, type RenderOptions } from 'altair-static';
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

/** Its options, a file of their own: a script in the page would have to be allowed by its text. */
const OPTIONS = 'options.js';

/**
 * What the page may load: its own origin. Altair writes its styles into the page while it runs, as Angular and CodeMirror do, and shows
 * icons that are part of its styles.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The frame in which Altair would run scripts that a visitor writes around a request. It takes them from whatever window its address names,
 * so on this origin it runs nothing; an API without passwords needs none.
 */
const FRAME_POLICY = "sandbox; default-src 'none'";

/** Serves Altair from its package at `/playground`, in Chinese, with the named windows. It asks no other host for anything. */
export async function registerPlayground(app: FastifyInstance): Promise<void> {
  const windows = await readWindows();
  const options: RenderOptions = {
    baseURL: '/playground/',
    serveInitialOptionsInSeperateRequest: OPTIONS,
    endpointURL: '/graphql',
    initialSettings: {
      language: 'zh-CN',
      theme: 'light',
      'banners.disable': true,
      disablePushNotification: true,
      // Without it there is no documentation, and no word is completed, until a visitor asks for them.
      'schema.reloadOnStart': true,
    },
    initialWindows: windows.map(({ title, query }) => ({
      initialName: title,
      initialQuery: query,
    })),
    // What a visitor types stays in the visitor's browser; the named windows come back with each visit.
    preserveState: false,
  };
  const page = renderAltair(options);
  const script = renderInitSnippet(options);
  await app.register(fastifyStatic, {
    root: getDistDirectory(),
    prefix: '/playground/',
    index: false,
    setHeaders: (reply, path) => {
      reply.header('content-security-policy', isSandboxFrame(path) ? FRAME_POLICY : PAGE_POLICY);
    },
  });
  app.get('/playground', (_request, reply) => reply.redirect('/playground/'));
  app.get('/playground/', (_request, reply) =>
    reply.header('content-security-policy', PAGE_POLICY).type('text/html; charset=utf-8').send(page),
  );
  app.get(`/playground/${OPTIONS}`, (_request, reply) => reply.type('text/javascript; charset=utf-8').send(script));
  app.get('/', (_request, reply) => reply.redirect('/playground/'));
}
