import {mkdirSync, renameSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Compiles a TypeScript module with all it imports from this project, and imports it.
 *
 * @param {string} file the module, counted from the project's folder
 */
export async function loadTypeScript(file) {
  const {outputFiles} = await build({
    entryPoints: [join(PROJECT, file)],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'node20',
    platform: 'node',
    packages: 'external',
    sourcemap: 'inline',
  });
  mkdirSync(join(PROJECT, 'build'), {recursive: true});
  const compiled = join(PROJECT, 'build', `${basename(file, '.ts')}.mjs`);
  const draft = `${compiled}.${process.pid}`;
  writeFileSync(draft, outputFiles[0].text);
  renameSync(draft, compiled);
  return import(pathToFileURL(compiled).href);
}
