import { build } from 'esbuild';

/** Bundles our own code into dist/main.js; the packages stay where npm put them. Types are checked by `npm run check:types`. */
await build({
  entryPoints: ['src/main.ts'],
  outfile: 'dist/main.js',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
});
