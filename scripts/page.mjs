import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {cp, mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {build as esbuild, transform} from 'esbuild';
import {buildWhenStale, PROJECT} from '../build.mjs';
import {entryPointsOf} from './entry-points.mjs';
import {fingerprintOf} from './freshness.mjs';
import {loadTypeScript} from './load-typescript.mjs';

/** Where the tests have the page. */
export const PAGE_UNDER_TEST = join(PROJECT, 'build/page-under-test');
/** Everything that decides how the grid is bundled. */
const GRID_SOURCES = [
  'workbench/package-lock.json',
  'workbench/univer/start.ts',
  'workbench/univer/style.css',
  'scripts/page.mjs',
];
const STAMP = 'built-from.txt';
/** What the page is made of besides the add-on. */
const SOURCES = [
  ...['page', 'host', 'files', 'univer', 'package-lock.json'].map((name) => `workbench/${name}`),
  'scripts',
];
/** What only some files need: scripts of their own, which the page loads when such a file is opened. */
const ON_DEMAND = {'@e965/xlsx': 'dist/xlsx.full.min.js', jschardet: 'dist/jschardet.min.js'};
const COMMON = {
  bundle: true,
  minify: true,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'error',
};

/**
 * Builds the workbench page into a folder: a static site that needs no server and asks for nothing from elsewhere.
 *
 * @param {string} folder where `index.html` and its files go; made when missing
 * @param {(message: string) => void} say called with one line before each step that takes time
 */
export async function buildPage(folder, say) {
  await buildWhenStale(PROJECT, say);
  const grid = await bundledGrid(say);
  await mkdir(folder, {recursive: true});
  await Promise.all([
    ...['univer.js', 'univer.css'].map((name) => cp(join(grid, name), join(folder, name))),
    ...['index.html', 'page.css'].map((name) => cp(source(`page/${name}`), join(folder, name))),
    esbuild({
      ...COMMON,
      entryPoints: [source('page/main.ts')],
      outfile: join(folder, 'page.js'),
      format: 'iife',
      external: Object.keys(ON_DEMAND),
    }),
    ...Object.entries(ON_DEMAND).map(([name, file]) =>
      cp(join(PROJECT, 'node_modules', name, file), join(folder, basename(file))),
    ),
    writeAddOn(join(folder, 'add-on.js')),
  ]);
}

/** Builds the page that the tests have, unless it was built from the sources as they are now. */
export async function buildPageUnderTest() {
  if (isPageUnderTestFresh()) return;
  await rm(PAGE_UNDER_TEST, {recursive: true, force: true});
  await buildPage(PAGE_UNDER_TEST, () => {});
  await writeFile(join(PAGE_UNDER_TEST, STAMP), fingerprintOf(PROJECT, SOURCES));
}

export function isPageUnderTestFresh() {
  const stamp = join(PAGE_UNDER_TEST, STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprintOf(PROJECT, SOURCES);
}

/** The grid is large and changes seldom: it is bundled once for each state of its sources. */
async function bundledGrid(say) {
  const hash = createHash('sha1');
  for (const name of GRID_SOURCES) hash.update(readFileSync(join(PROJECT, name)));
  const kept = join(PROJECT, 'build', `grid-${hash.digest('hex').slice(0, 12)}`);
  if (existsSync(kept)) return kept;
  say('Bundling the spreadsheet grid, once …');
  const draft = `${kept}.${process.pid}`;
  await esbuild({
    ...COMMON,
    entryPoints: [
      {in: source('univer/start.ts'), out: 'univer'},
      {in: source('univer/style.css'), out: 'univer'},
    ],
    outdir: draft,
    format: 'iife',
    globalName: 'Univer_',
    define: {'process.env.NODE_ENV': '"production"'},
    plugins: [withoutHyphenation, formulasAsTyped],
  });
  await rename(draft, kept).catch(() => rm(draft, {recursive: true}));
  return kept;
}

/** The text engine knows where sixty languages may break a word, in four megabytes; cells break at blanks. */
const withoutHyphenation = {
  name: 'without hyphenation',
  setup(build) {
    build.onLoad({filter: /engine-render[\\/]lib[\\/]es[\\/][^\\/]*-[^\\/]*\.js$/}, () => ({contents: 'export {}'}));
  },
};

/**
 * The grid tidies a formula when it is entered: names in capitals, numbers at their shortest. It loses count of the letters
 * where a number becomes shorter, so that `=F(1.0,"None")` ends as `=F(1,","No")`. The host takes formulas as they are typed.
 */
const formulasAsTyped = {
  name: 'formulas as typed',
  setup(build) {
    const tidied = 'return normalizeFormulaString(str, normalStr, lexerTreeBuilder, functionService);';
    let isPatched = false;
    build.onLoad({filter: /sheets-ui[\\/]lib[\\/]es[\\/]index\.js$/}, async ({path}) => {
      const [before, after, ...more] = (await readFile(path, 'utf8')).split(tidied);
      if (after === undefined || more.length > 0)
        return {errors: [{text: `${path} no longer tidies formulas in one place.`}]};
      isPatched = true;
      return {contents: `${before}return normalStr;${after}`};
    });
    build.onEnd(() =>
      isPatched ? {} : {errors: [{text: 'The grid no longer has the file in which it tidies formulas.'}]},
    );
  },
};

/** The bundle, the services it runs on and the sidebar's bridge, as text in a script: a page opened from disk may not fetch. */
async function writeAddOn(file) {
  const dist = (name) => join(PROJECT, 'dist', name);
  const {hostScript, htmlFiles} = await loadTypeScript('workbench/host/load.ts');
  const entryPoints = entryPointsOf(join(PROJECT, 'src/main.ts'));
  const addOn = {
    host: (await transform(hostScript(PROJECT), {minify: true, charset: 'utf8', legalComments: 'none'})).code,
    bridge: (await bundled('page/sidebar/frame.ts')).replaceAll('</script', '<\\/script'),
    code: await readFile(dist('Code.js'), 'utf8'),
    entryPoints: entryPoints.map(({name}) => name),
    help: Object.fromEntries(
      entryPoints.filter(({jsDoc}) => /@customfunction\b/.test(jsDoc)).map(({name, jsDoc}) => [name, jsDoc]),
    ),
    files: htmlFiles(PROJECT),
  };
  await writeFile(file, `window.addOn = ${JSON.stringify(addOn)};\n`);
}

async function bundled(entry) {
  const {outputFiles} = await esbuild({...COMMON, entryPoints: [source(entry)], write: false, format: 'iife'});
  return outputFiles[0].text;
}

function source(name) {
  return join(PROJECT, 'workbench', name);
}
