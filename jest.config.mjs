/** @type {import('jest').Config} */
export default {
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  globalSetup: './tests/harness/globalSetup.mjs',
  globalTeardown: './tests/harness/globalTeardown.mjs',
  testTimeout: 120_000,
  // Most tests wait for a database that starts; by itself Jest would leave one core idle.
  maxWorkers: '100%',
};
