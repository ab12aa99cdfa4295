import {existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Compiles a TypeScript module with all it imports from this project, and loads it. If none of those
 * files changed since, the last result is loaded: compiling is most of what a command waits for.
 *
 * @param {string} file the module, counted from the project's folder
 */
export async function loadTypeScript(file) {
  mkdirSync(join(PROJECT, 'build'), {recursive: true});
  // By its whole path: two modules of one name would else be taken for each other.
  const compiled = join(PROJECT, 'build', `${file.replace(/\.ts$/, '').replace(/[\\/]/g, '-')}.cjs`);
  if (!isCurrent(compiled)) await compile(file, compiled);
  return createRequire(import.meta.url)(compiled);
}

async function compile(file, compiled) {
  const {build} = await import('esbuild');
  const {outputFiles, metafile} = await build({
    entryPoints: [join(PROJECT, file)],
    absWorkingDir: PROJECT,
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    target: 'node20',
    platform: 'node',
    packages: 'external',
  });
  const inputs = Object.fromEntries(Object.keys(metafile.inputs).map((input) => [input, stateOf(input)]));
  writeWhole(compiled, outputFiles[0].text);
  writeWhole(`${compiled}.json`, JSON.stringify({of: stateOf(compiled), inputs}));
}

/** Whether a module stands there that was compiled from the files as they are now. */
function isCurrent(compiled) {
  const list = `${compiled}.json`;
  if (!existsSync(list) || !existsSync(compiled)) return false;
  const {of, inputs} = JSON.parse(readFileSync(list, 'utf8'));
  return of === stateOf(compiled) && Object.entries(inputs).every(([input, state]) => state === stateOf(input));
}

/** When a file was written, and how long it is; `''` of one that is not there. */
function stateOf(file) {
  const {mtimeMs, size} = statSync(resolve(PROJECT, file), {throwIfNoEntry: false}) ?? {};
  return mtimeMs === undefined ? '' : `${mtimeMs} ${size}`;
}

/** Writes beside and renames, so that nobody reads half a file. */
function writeWhole(file, text) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}
