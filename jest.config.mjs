import {availableParallelism} from 'node:os';

export default {
  // Speed is no business of the tests: a busy machine takes as long as it takes.
  testTimeout: 60_000,
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: {'\\.m?[jt]s$': '<rootDir>/scripts/jest-esbuild.cjs'},
  runtime: '<rootDir>/scripts/jest-runtime.cjs',
  globalSetup: '<rootDir>/scripts/jest-build.mjs',
  testSequencer: '<rootDir>/scripts/jest-order.cjs',
  // Left to itself jest keeps a core free. One more than there are, because the tests of the page mostly wait for the browser.
  maxWorkers: availableParallelism() + 1,
  // Realms leave garbage that a worker collects late: one that has taken so much begins anew after its test file.
  workerIdleMemoryLimit: '1GB',
};
