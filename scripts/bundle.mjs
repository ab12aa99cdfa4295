import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {build as esbuild} from 'esbuild';

/** How the script is compiled: Apps Script takes no newer syntax, and people who look into it read its names. */
const SETTINGS = {
  bundle: true,
  write: false,
  format: 'esm',
  splitting: true,
  outdir: 'dist',
  target: 'es2020',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  logLevel: 'silent',
};

/**
 * The whole script as one variable `App_` that holds every export of `src/main.ts`.
 *
 * Every formula loads all of it. So what custom functions need (`src/functions.ts` and its imports) stands at the top, and
 * the rest in a function that only a command calls: V8 skips over a function that is not called.
 *
 * @param {string} project the folder with `src/main.ts`
 */
export async function bundle(project) {
  const formulas = join(project, 'src/functions.ts');
  const {main, functions, shared} = await compiled({
    main: join(project, 'src/main.ts'),
    ...(existsSync(formulas) && {functions: formulas}),
  });
  if (!functions) return script(main.body, main.exports.map(handedOut));
  const ready = new Set(functions.exports.map(({name}) => name));
  const later = main.exports.filter(({name}) => !ready.has(name));
  const renamed = main.imports.filter(({name, from}) => name !== from);
  return script(
    `${shared.body}
let commands;
function commandsOnce() {
  commands = commands || loadCommands(${renamed.map(({from}) => from)});
  return commands;
}
function loadCommands(${renamed.map(({name}) => name)}) {
${main.body}
return { ${later.map(handedOut).join(', ')} };
}
`,
    [...functions.exports.map(handedOut), ...later.map(({name}) => `get ${name}() { return commandsOnce().${name}; }`)],
  );
}

/** The custom functions alone, compiled as in the whole script: what the script would weigh without its commands. */
export async function functionsAlone(project) {
  const {functions} = await compiled({functions: join(project, 'src/functions.ts')});
  return script(functions.body, functions.exports.map(handedOut));
}

function script(body, members) {
  return `"use strict";\nvar App_ = (() => {\n${body}\nreturn {\n${members.join(',\n')}\n};\n})();`;
}

function handedOut({name, from}) {
  return name === from ? name : `${name}: ${from}`;
}

/** Each entry as a module by its name, and as `shared` what more than one of them needs. */
async function compiled(entryPoints) {
  const {outputFiles} = await esbuild({...SETTINGS, entryPoints, entryNames: '[name]', chunkNames: 'shared'});
  return Object.fromEntries(outputFiles.map(({path, text}) => [path.match(/(\w+)\.js$/)[1], moduleIn(text)]));
}

/** A compiled module taken apart: the names it imports at its top, its code, and the names it exports at its end. */
function moduleIn(text) {
  const [, imports = '', body, exports = ''] = text.match(
    /^(?:import\s*\{([^}]*)\}\s*from\s*"[^"]*";)?([\s\S]*?)(?:export\s*\{([^}]*)\};\s*)?$/,
  );
  if (/^(?:import|export)\b/m.test(body)) throw new Error('The compiled modules import each other in an unknown way.');
  const pairs = (list, from, name) =>
    list.split(',').flatMap((each) => {
      const names = each.trim().split(/\s+as\s+/);
      return names[0] === '' ? [] : [{from: names[from] ?? names[0], name: names[name] ?? names[0]}];
    });
  return {imports: pairs(imports, 0, 1), body, exports: pairs(exports, 0, 1)};
}
