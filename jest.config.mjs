export default {
  // Speed is no business of the tests: a busy machine takes as long as it takes.
  testTimeout: 60_000,
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: {'\\.m?[jt]s$': '<rootDir>/scripts/jest-esbuild.cjs'},
  globalSetup: '<rootDir>/scripts/jest-build.mjs',
};
