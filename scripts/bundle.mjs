import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {build as esbuild, transform} from 'esbuild';
import {withoutDocTextsOrSql} from './without-doc-texts.mjs';

/** How the modules are put together. */
const SETTINGS = {
  bundle: true,
  write: false,
  format: 'esm',
  splitting: true,
  minifySyntax: true,
  outdir: 'dist',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  charset: 'utf8',
  logLevel: 'silent',
};

/**
 * How the script is written. Apps Script takes no newer syntax. V8 checks every regular expression literal while it skips
 * over a function, and those with a class such as `\p{L}` cost as much as a hundred lines each: they become `new RegExp(…)`.
 */
const WRITTEN = {
  target: 'es2020',
  minify: true,
  charset: 'utf8',
  lineLimit: 4000,
  supported: {'regexp-unicode-property-escapes': false},
  logLevel: 'silent',
};

/**
 * The whole script as one variable `App_` that holds every export of `src/main.ts`.
 *
 * Every formula loads all of it. So what custom functions need (`src/functions.ts` and its imports) stands at the top, and
 * the rest in a function that only a command calls: V8 skips over a function that is not called.
 *
 * @param {string} project the folder with `src/main.ts`
 * @returns {Promise<{code: string, map: string}>} the script, and the source map that leads from it to names as in the sources
 */
export async function bundle(project) {
  const formulas = join(project, 'src/functions.ts');
  const {main, functions, shared} = await compiled(project, {
    main: join(project, 'src/main.ts'),
    ...(existsSync(formulas) && {functions: formulas}),
  });
  if (!functions) return script(main.body, main.exports.map(handedOut));
  const ready = new Set(functions.exports.map(({name}) => name));
  const later = main.exports.filter(({name}) => !ready.has(name));
  const inShared = namesIn(functions.imports, shared.exports);
  const renamed = namesIn(main.imports, shared.exports).filter(({name, from}) => name !== from);
  return script(
    `${shared.body}
let commands_;
function commandsOnce_() {
  commands_ = commands_ || loadCommands_(${renamed.map(({from}) => from)});
  return commands_;
}
function loadCommands_(${renamed.map(({name}) => name)}) {
${main.body}
return { ${later.map(handedOut).join(', ')} };
}
`,
    namesIn(functions.exports, inShared).map(handedOut),
    later.map(({name}) => name),
  );
}

/** The custom functions alone, compiled as in the whole script: what the script would weigh without its commands. */
export async function functionsAlone(project) {
  const {functions} = await compiled(project, {functions: join(project, 'src/functions.ts')});
  const {code} = await script(functions.body, functions.exports.map(handedOut));
  return code;
}

/**
 * What a script holds, as short as it goes: names become letters, but for `App_` and what it hands out.
 *
 * @param later the names of commands, which it hands out when one is called
 */
function script(body, members, later = []) {
  const getters = `for (const name of '${later}'.split(',')) Object.defineProperty(app, name, {get: () => commandsOnce_()[name]});`;
  const readable = `"use strict";\nvar App_ = (() => {\n${body}\nconst app = {\n${members.join(',\n')}\n};
${later.length > 0 ? getters : ''}\nreturn app;\n})();`;
  return transform(withoutFileNames(readable), {...WRITTEN, sourcemap: 'external', sourcefile: 'Code.js'});
}

/** A module that is evaluated at its first use is called by its file there, for profilers. */
function withoutFileNames(code) {
  return code.replace(/"src\/[^"]+"\(\) \{\s*"use strict";/g, '_() {');
}

/** The same names with what they are called in the module they come from. */
function namesIn(names, origin) {
  const within = new Map(origin.map(({name, from}) => [name, from]));
  return names.map(({name, from}) => ({name, from: within.get(from) ?? from}));
}

function handedOut({name, from}) {
  return name === from ? name : `${name}: ${from}`;
}

/** The tables that only reading a sheet needs are in a file beside the script: whoever asks for them gets what reads it. */
function tablesBeside(project) {
  const path = join(project, 'src/sheets/file/sheet-tables.ts');
  return {
    name: 'tables beside the script',
    setup: (build) => build.onResolve({filter: /[\\/]sheet-tables$/}, () => ({path})),
  };
}

/** Each entry as a module by its name, and as `shared` what more than one of them needs. */
async function compiled(project, entryPoints) {
  const plugins = [tablesBeside(project), withoutDocTextsOrSql];
  const {outputFiles} = await esbuild({...SETTINGS, plugins, entryPoints, entryNames: '[name]', chunkNames: 'shared'});
  return Object.fromEntries(outputFiles.map(({path, text}) => [path.match(/(\w+)\.js$/)[1], moduleIn(text)]));
}

/** A compiled module taken apart: the names it imports at its top, its code, and the names it exports at its end. */
function moduleIn(text) {
  const [, imports = '', body, exports = ''] = text.match(
    /^(?:import\s*\{([^}]*)\}\s*from\s*"[^"]*";)?([\s\S]*?)(?:export\s*\{([^}]*)\};\s*)?$/,
  );
  if (/^(?:import|export)\b/m.test(body)) throw new Error('The compiled modules import each other in an unknown way.');
  return {imports: namesListed(imports), body, exports: namesListed(exports)};
}

/** `a as b` is called `a` where it comes from and `b` where it goes. */
function namesListed(list) {
  return list.split(',').flatMap((each) => {
    const [from, name = from] = each.trim().split(/\s+as\s+/);
    return from === '' ? [] : [{from, name}];
  });
}
