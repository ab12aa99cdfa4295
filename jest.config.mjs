export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: {'\\.[jt]s$': '<rootDir>/scripts/jest-esbuild.cjs'},
};
