export default {
  // Speed is no business of the tests: a busy machine takes as long as it takes.
  testTimeout: 60_000,
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: {'\\.m?[jt]s$': '<rootDir>/scripts/jest-esbuild.cjs'},
  globalSetup: '<rootDir>/scripts/jest-build.mjs',
  testSequencer: '<rootDir>/scripts/jest-order.cjs',
  // Left to itself jest keeps a core free.
  maxWorkers: '100%',
  // Realms leave garbage that a worker collects late: one that has taken so much begins anew after its test file.
  workerIdleMemoryLimit: '1GB',
};
