const asyncHooks = require('node:async_hooks');
const vm = require('node:vm');
const {default: Runtime} = require('jest-runtime');

const compiled = new Map();

/** Frames of an error's stack. Jest keeps 100, and writes some for each `expect`: of a property's it was most of the time. */
const MOST_FRAMES = 20;

/**
 * Compiles each module once in a worker: jest does so again for every test file, with most of what its start takes. The modules
 * of each test file remain its own; they only share the code.
 *
 * Jest remembers which test runs in an `AsyncLocalStorage` for each test file, and never ends one: with every file of a worker
 * all further promises would take longer.
 */
module.exports = class extends Runtime {
  #storages = [];

  constructor(...given) {
    super(...given);
    const {coreModule, executor} = this;
    executor.environment.global.Error.stackTraceLimit = MOST_FRAMES;
    const requireCore = coreModule.require.bind(coreModule);
    const storages = this.#storages;
    coreModule.require = (name) =>
      name === 'node:async_hooks' ? {...asyncHooks, AsyncLocalStorage: storageIn(storages)} : requireCore(name);
    const compile = executor.compile.bind(executor);
    executor.compile = (source, file) => {
      const context = executor.environment.getVmContext();
      // jest's own way also says what is wrong with a module.
      const script = context && scriptOf(source, file, executor.injectedModuleParameters);
      return script ? script.runInContext(context) : compile(source, file);
    };
  }

  requireModuleOrMock(from, name) {
    // Nine megabytes, which would run anew for each test file; it only hands out trees.
    return name === 'typescript' ? require('typescript') : super.requireModuleOrMock(from, name);
  }

  teardown() {
    super.teardown();
    for (const storage of this.#storages) storage.disable();
  }
};

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
