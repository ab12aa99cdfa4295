const asyncHooks = require('node:async_hooks');
const {statSync} = require('node:fs');
const {createRequire} = require('node:module');
const vm = require('node:vm');
const {default: Runtime} = require('jest-runtime');

/** What a worker has compiled so far, by file. */
const compiled = new Map();

/** What a worker has read and made JavaScript of so far, by file. */
const transformed = new Map();

/** Frames of an error's stack. Jest keeps 100, and writes some for each `expect`: of a property's it was most of the time. */
const MOST_FRAMES = 20;

/** Modules that each test file would run anew: nine megabytes that only hand out trees, and the tables of a thousand signs. */
const SHARED = /^typescript$|[\\/]cpexcel\.js$/;

/**
 * Reads and compiles each module once in a worker: jest does so again for every test file, with most of what its start takes.
 * The modules of each test file remain its own; they only share the code.
 *
 * Jest remembers which test runs in an `AsyncLocalStorage` for each test file, and never ends one: with every file of a worker
 * all further promises would take longer.
 */
module.exports = class extends Runtime {
  #storages = [];

  constructor(...given) {
    super(...given);
    const {coreModule, executor, transformCache} = this;
    executor.environment.global.Error.stackTraceLimit = MOST_FRAMES;
    const requireCore = coreModule.require.bind(coreModule);
    const storages = this.#storages;
    coreModule.require = (name) =>
      name === 'node:async_hooks' ? {...asyncHooks, AsyncLocalStorage: storageIn(storages)} : requireCore(name);
    const transform = transformCache.transform.bind(transformCache);
    transformCache.transform = (file, options) => {
      if (options?.isInternalModule) return transform(file, options);
      const {mtimeMs} = statSync(file);
      const known = transformed.get(file);
      if (known?.mtimeMs !== mtimeMs) {
        const code = transform(file, options);
        transformed.set(file, {mtimeMs, made: transformCache.transforms.get(file)});
        return code;
      }
      const {made} = known;
      transformCache.transforms.set(file, made);
      if (made.sourceMapPath) transformCache.sourceMaps.set(file, made.sourceMapPath);
      return made.code;
    };
    const compile = executor.compile.bind(executor);
    executor.compile = (source, file) => {
      const context = executor.environment.getVmContext();
      // jest's own way also says what is wrong with a module.
      const script = context && scriptOf(source, file, executor.injectedModuleParameters);
      return script ? script.runInContext(context) : compile(source, file);
    };
  }

  requireModuleOrMock(from, name) {
    return SHARED.test(name) ? createRequire(from)(name) : super.requireModuleOrMock(from, name);
  }

  teardown() {
    super.teardown();
    for (const storage of this.#storages) storage.disable();
  }
};

/** The class of storages that are listed there. */
function storageIn(list) {
  return class extends asyncHooks.AsyncLocalStorage {
    constructor(...given) {
      super(...given);
      list.push(this);
    }
  };
}

/** `null` for what cannot be compiled, or not for all test files at once. */
function scriptOf(source, file, parameters) {
  const known = compiled.get(file);
  if (known?.source === source) return known.script;
  const script = source.includes('import(') ? null : newScript(source, file, parameters);
  compiled.set(file, {source, script});
  return script;
}

function newScript(source, filename, parameters) {
  const start = `(function (${parameters.join(', ')}) {`;
  try {
    return new vm.Script(`${start}${source}\n})`, {filename, columnOffset: -start.length});
  } catch {
    return null;
  }
}
