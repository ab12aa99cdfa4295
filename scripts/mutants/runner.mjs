// Runs the tests of the pure folders inside one process, so that trying a mutant takes milliseconds: the test runner that
// starts anew for each of some thousand mutants would take a day.
import {readdirSync, readFileSync} from 'node:fs';
import Module, {createRequire} from 'node:module';
import {basename, dirname, join, sep} from 'node:path';
import {declareClassPlugin, PluginKind} from '@stryker-mutator/api/plugin';
import {TestStatus} from '@stryker-mutator/api/test-runner';
import {transformSync} from 'esbuild';

const require = createRequire(join(process.cwd(), 'package.json'));

/** The tests in the order in which they are written, and the titles around the next one; loading the files collects them. */
let collected = [];
let titles = [];

class InProcessRunner {
  static inject = ['options'];
  #folders;
  #loaded = false;
  /** How long each test took: the quick ones try first, for most mutants fall at once. */
  #quickness = new Map();

  constructor(options) {
    this.#folders = options.mutants.tests;
  }

  capabilities() {
    return {reloadEnvironment: true};
  }

  async init() {
    compileWhenRequired();
    withFewRuns();
    const {bind} = require('jest-each');
    Object.assign(globalThis, globalsWith(bind.default ?? bind));
  }

  async dryRun() {
    const stryker = strykerSpace();
    stryker.mutantCoverage = {static: {}, perTest: {}};
    this.#load();
    const tests = [];
    for (const test of collected) {
      stryker.currentTestId = test.id;
      const start = performance.now();
      const failure = await failureOf(test);
      const timeSpentMs = performance.now() - start;
      tests.push({
        id: test.id,
        name: test.id,
        timeSpentMs,
        // Stryker knows a failure by a number: a test that fails without a mutant would kill every one it reaches.
        ...(failure === null ? {status: TestStatus.Success} : {status: TestStatus.Failed, failureMessage: failure}),
      });
    }
    stryker.currentTestId = undefined;
    this.#quickness = new Map(tests.map(({id, timeSpentMs}) => [id, timeSpentMs]));
    return {status: 'complete', tests, mutantCoverage: stryker.mutantCoverage};
  }

  async mutantRun({activeMutant, testFilter, hitLimit, mutantActivation}) {
    const stryker = strykerSpace();
    stryker.hitLimit = hitLimit;
    stryker.hitCount = hitLimit === undefined ? undefined : 0;
    const isStatic = mutantActivation === 'static';
    stryker.activeMutant = isStatic ? activeMutant.id : undefined;
    try {
      if (isStatic) this.#load();
      else if (!this.#loaded) await this.#loadAndTry();
      stryker.activeMutant = activeMutant.id;
      return await this.#outcomeOf(testFilter, stryker);
    } catch (error) {
      return killedBy('loading', error, 0);
    } finally {
      stryker.activeMutant = undefined;
      if (isStatic) this.#loaded = false;
    }
  }

  async #outcomeOf(testFilter, stryker) {
    const wanted = testFilter && new Set(testFilter);
    let nrOfTests = 0;
    for (const test of collected) {
      if (wanted && !wanted.has(test.id)) continue;
      nrOfTests += 1;
      const failure = await failureOf(test);
      if (stryker.hitCount > stryker.hitLimit) return {status: 'timeout', reason: 'It runs on and on.'};
      if (failure !== null) return killedBy(test.id, failure, nrOfTests);
    }
    return {status: 'survived', nrOfTests};
  }

  /** What is built at first use must be built before a mutant is there: it would stay wrong for all mutants after it. */
  async #loadAndTry() {
    this.#load();
    for (const test of collected) await failureOf(test);
  }

  /** Loads sources and tests anew: what they compute while loading is computed again. */
  #load() {
    for (const file of Object.keys(require.cache))
      if (!file.includes(`${sep}node_modules${sep}`)) delete require.cache[file];
    collected = [];
    titles = [];
    for (const file of testFiles(this.#folders)) {
      titles = [file];
      require(join(process.cwd(), file));
    }
    collected.sort((a, b) => (this.#quickness.get(a.id) ?? 0) - (this.#quickness.get(b.id) ?? 0));
    this.#loaded = true;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];

/** Tests that start programs, or try the bundle that was built before, are left to jest. */
function testFiles(places) {
  return places
    .flatMap((place) => (place.endsWith('.ts') ? [place] : filesBelow(place)))
    .filter((file) => file.endsWith('.test.ts'))
    .filter((file) => !/child_process|\.mjs'|openRealm|'dist\//.test(readFileSync(file, 'utf8')))
    .sort();
}

function filesBelow(folder) {
  return readdirSync(folder, {recursive: true}).map((name) => join(folder, name));
}

function killedBy(id, failure, nrOfTests) {
  return {status: 'killed', killedBy: [id], failureMessage: String(failure), nrOfTests};
}

async function failureOf({name, file, run}) {
  try {
    comparePicturesOf(file, name);
    await run();
    // A picture that differs does not throw: it is kept for the end of the test.
    const [differing] = globalThis.expect.getState().suppressedErrors;
    return differing === undefined ? null : differing.message;
  } catch (error) {
    return String(error?.message ?? error);
  }
}

function strykerSpace() {
  globalThis.__stryker__ ??= {};
  return globalThis.__stryker__;
}

/** TypeScript files are turned into JavaScript when they are required, each state of a file once. */
function compileWhenRequired() {
  const compiled = new Map();
  Module._extensions['.ts'] = (module, file) => {
    const source = readFileSync(file, 'utf8');
    let code = compiled.get(source);
    if (code === undefined) {
      ({code} = transformSync(source, {loader: 'ts', format: 'cjs', target: 'node20', charset: 'utf8'}));
      compiled.set(source, code);
    }
    module._compile(code, file);
  };
}

/** A property is tried on a few values, the same for every mutant. */
function withFewRuns() {
  const path = require.resolve('fast-check');
  const {default: fc} = require(path);
  const assert = (property, options) =>
    fc.assert(property, {...options, seed: 1, numRuns: Math.min(options?.numRuns ?? 100, FEW_RUNS)});
  require.cache[path].exports = {__esModule: true, default: {...fc, assert}};
}

const FEW_RUNS = 25;

/** As much of jest's globals as the tests of the pure folders use. */
function globalsWith(bind) {
  const it = (title, run) => {
    const [file, ...above] = titles;
    const name = [...above, title].join(' ');
    collected.push({id: `${file} › ${name} #${collected.length}`, file, name, run});
  };
  const describe = (title, collect) => {
    titles.push(title);
    collect();
    titles.pop();
  };
  it.each = bind(it);
  describe.each = bind(describe);
  const {expect} = require('expect');
  expect.extend({toMatchSnapshot: require('jest-snapshot').toMatchSnapshot});
  return {it, test: it, describe, expect};
}

/** A test compares with the pictures stored under its name, and writes none. */
function comparePicturesOf(file, name) {
  const {SnapshotState} = require('jest-snapshot');
  const pictures = join(process.cwd(), dirname(file), '__snapshots__', `${basename(file)}.snap`);
  const snapshotState = new SnapshotState(pictures, {
    updateSnapshot: 'none',
    snapshotFormat: {escapeString: false, printBasicPrototype: false},
    rootDir: process.cwd(),
    prettierPath: null,
  });
  globalThis.expect.setState({
    snapshotState,
    suppressedErrors: [],
    currentTestName: name,
    testPath: join(process.cwd(), file),
  });
}
