export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: {'\\.m?[jt]s$': '<rootDir>/scripts/jest-esbuild.cjs'},
  globalSetup: '<rootDir>/scripts/jest-build.mjs',
};
