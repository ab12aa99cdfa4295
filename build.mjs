import {readdirSync} from 'node:fs';
import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {hasSidebar} from './scripts/built-pages.mjs';
import {bundle} from './scripts/bundle.mjs';
import {dataFiles} from './scripts/data-files.mjs';
import {declarationsOf, entryPointsOf} from './scripts/entry-points.mjs';
import {fingerprintOf, isFresh, stamp} from './scripts/freshness.mjs';
import {sidebarPage} from './scripts/sidebar-page.mjs';

export const PROJECT = fileURLToPath(new URL('.', import.meta.url));

/**
 * Builds what is pushed to Google into `dist/`: `Code.js`, the manifest and, where there are any, the sidebar
 * and the data beside the script: the texts of each language, and the tables with which a sheet is read.
 *
 * @param {string} project the folder with `src/main.ts` and `appsscript.json`
 * @returns {Promise<{files: Map<string, string>, entryPoints: string[]}>} what was written, by file name
 * @throws when the code does not bundle, or a custom function documents other parameters than it takes
 */
export async function build(project = PROJECT) {
  const entry = join(project, 'src/main.ts');
  const fingerprint = fingerprintOf(project);
  const entryPoints = entryPointsOf(entry);
  const {code, map} = await bundle(project);
  const files = new Map([
    ['Code.js', `${stamp(fingerprint)}\n${code}\n${declarationsOf(entryPoints)}`],
    ['appsscript.json', await readFile(join(project, 'appsscript.json'), 'utf8')],
    ...(await dataFiles(project)),
  ]);
  if (hasSidebar(project)) files.set('Sidebar.html', await sidebarPage(project));
  await writeAll(join(project, 'dist'), files);
  await writeAll(join(project, 'build'), new Map([['Code.js.map', map]]));
  return {files, entryPoints: entryPoints.map(({name}) => name)};
}

/**
 * Builds when `dist/` is missing or older than its sources.
 *
 * @param {string} project the folder with `src/main.ts` and `appsscript.json`
 * @param {(message: string) => void} say called with one line before it builds
 */
export async function buildWhenStale(project = PROJECT, say = () => {}) {
  if (isFresh(project)) return;
  say('Building the add-on …');
  await build(project);
}

/** Builds and prints what came out; a build that fails sets the exit code and says why. */
export async function buildAndList() {
  try {
    const {files, entryPoints} = await build();
    for (const [name, content] of files) {
      console.log(`dist/${name}  ${(Buffer.byteLength(content) / 1024).toFixed(1)} KB`);
    }
    console.log(`${entryPoints.length} entry points: ${entryPoints.join(', ')}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** Writes beside and renames, so that someone who reads `dist/` meanwhile never sees half a file. */
async function writeAll(folder, files) {
  await mkdir(folder, {recursive: true});
  const left = readdirSync(folder).filter((name) => name.endsWith('.html') && !files.has(name));
  for (const name of left) await rm(join(folder, name));
  for (const [name, content] of files) {
    const draft = join(folder, `.${name}.${process.pid}`);
    await writeFile(draft, content);
    await rename(draft, join(folder, name));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildAndList();
