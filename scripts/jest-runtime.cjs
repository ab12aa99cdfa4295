const vm = require('node:vm');
const {default: Runtime} = require('jest-runtime');

/** What a worker has compiled so far, by file. */
const compiled = new Map();

/**
 * Compiles each module once in a worker: jest does so again for every test file, with most of what its start takes. The modules
 * of each test file remain its own; they only share the code.
 */
module.exports = class extends Runtime {
  constructor(...given) {
    super(...given);
    const {executor} = this;
    const compile = executor.compile.bind(executor);
    executor.compile = (source, file) => {
      const context = executor.environment.getVmContext();
      // jest's own way also says what is wrong with a module.
      const script = context && scriptOf(source, file, executor.injectedModuleParameters);
      return script ? script.runInContext(context) : compile(source, file);
    };
  }
};

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
