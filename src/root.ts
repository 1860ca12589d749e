import { fileURLToPath } from 'node:url';

/** Absolute path of the project: this module stands one level below it, as src/root.ts and inside dist/main.js alike. */
export const projectRoot = fileURLToPath(new URL('../', import.meta.url));
