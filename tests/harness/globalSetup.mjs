import { build } from 'esbuild';

/**
 * Starts the one Neo4j that all reading tests of a run share. Jest loads this file without its transformers, so the TypeScript
 * behind it is bundled first; the bundle stands one level below the project, where src/root.ts expects to be.
 */
export default async function globalSetup() {
  await build({
    // The program itself too: some tests run it as a user does.
    entryPoints: { main: 'src/main.ts', sharedDatabase: 'tests/harness/sharedDatabase.ts' },
    outdir: 'dist',
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  const { startSharedDatabase } = await import(new URL('../../dist/sharedDatabase.js', import.meta.url).href);
  globalThis.stopSharedDatabase = await startSharedDatabase();
}
