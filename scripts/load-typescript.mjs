import {mkdirSync, renameSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Compiles a TypeScript module with all it imports from this project, and loads it.
 *
 * @param {string} file the module, counted from the project's folder
 */
export async function loadTypeScript(file) {
  const {outputFiles} = await build({
    entryPoints: [join(PROJECT, file)],
    bundle: true,
    write: false,
    format: 'cjs',
    target: 'node20',
    platform: 'node',
    packages: 'external',
    sourcemap: 'inline',
  });
  mkdirSync(join(PROJECT, 'build'), {recursive: true});
  // By its whole path: two modules of one name would else be taken for each other.
  const compiled = join(PROJECT, 'build', `${file.replace(/\.ts$/, '').replace(/[\\/]/g, '-')}.cjs`);
  const draft = `${compiled}.${process.pid}`;
  writeFileSync(draft, outputFiles[0].text);
  renameSync(draft, compiled);
  return createRequire(import.meta.url)(compiled);
}
