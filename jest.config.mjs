/** @type {import('jest').Config} */
export default {
  rootDir: 'tests',
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  globalSetup: './harness/globalSetup.mjs',
  globalTeardown: './harness/globalTeardown.mjs',
  testTimeout: 60_000,
};
