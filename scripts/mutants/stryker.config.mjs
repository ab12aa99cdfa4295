/** What is mutated, and the tests that must notice. Words and tables of synonyms are left out: their text is data. */
export const AREAS = {
  core: {mutate: ['src/core/**/*.ts'], tests: ['test/core', 'test/playbook', 'test/table/plan']},
  playbook: {
    mutate: [
      'src/playbook/*.ts',
      '!src/playbook/aliases*.ts',
      '!src/playbook/sample.ts',
      '!src/playbook/placeholders.ts',
    ],
    tests: ['test/core', 'test/playbook', 'test/docs'],
  },
  table: {
    mutate: ['src/table/**/*.ts'],
    tests: ['test/table', 'test/fixtures', 'test/formulas', 'test/hostile/settings.test.ts'],
  },
};

const area = process.env.MUTANTS ?? 'core';
const {mutate, tests} = AREAS[area];

export default {
  packageManager: 'npm',
  plugins: ['./scripts/mutants/runner.mjs'],
  testRunner: 'in-process',
  mutants: {tests},
  warnings: {unknownOptions: false},
  coverageAnalysis: 'perTest',
  // What is computed while a module loads is mostly tables; each such mutant loads everything anew, all together for hours.
  ignoreStatic: process.env.MUTANTS_STATIC !== 'yes',
  mutate: process.env.MUTATE ? process.env.MUTATE.split(' ') : mutate,
  // A sentence's key is checked by the tests of the words, and every text would make a mutant of its own.
  mutator: {excludedMutations: ['StringLiteral']},
  ignorePatterns: ['build', 'dist', 'site', 'docs/*.png', 'workbench/univer', 'workbench/node_modules'],
  tempDirName: 'build/mutants',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: {logTests: false, reportTests: false, allowColor: false},
  jsonReporter: {fileName: `build/mutants-${area}.json`},
  concurrency: Number(process.env.MUTANTS_AT_ONCE ?? 2),
  // Endless loops are noticed by their hits; a process that starts anew tries every test first, which takes a while.
  timeoutMS: 60_000,
  thresholds: {high: 90, low: 90, break: null},
};
