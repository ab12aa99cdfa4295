import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {buildSync} from 'esbuild';

/** What the table of the published types is made of, besides the host's own sources. */
const TYPES_SCRIPT = 'scripts/apps-script-types.mjs';
const TYPES_PACKAGE = 'node_modules/@types/google-apps-script/package.json';

let loaded: string | null = null;

/**
 * The script that makes a bare realm look like Apps Script: `index.ts` and what it needs, as one file that defines
 * `Host_`. It is built once for each state of its sources and kept in `build/`.
 */
export function hostScript(root = process.cwd()): string {
  loaded ??= kept(root, 'host.js', [...sourcesIn(root), TYPES_SCRIPT, TYPES_PACKAGE], () => bundled(root));
  return loaded;
}

/** The HTML files of the built add-on, by the names that `HtmlService` knows them by. */
export function htmlFiles(root = process.cwd()): Record<string, string> {
  const dist = path.join(root, 'dist');
  const names = fs.readdirSync(dist).filter((name) => name.endsWith('.html'));
  return Object.fromEntries(
    names.map((name) => [name.slice(0, -'.html'.length), fs.readFileSync(path.join(dist, name), 'utf8')]),
  );
}

function bundled(root: string): string {
  const {outputFiles} = buildSync({
    entryPoints: [path.join(root, 'workbench/host/index.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Host_',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    define: {APPS_SCRIPT_TYPES: publishedTypes(root)},
  });
  return outputFiles[0]!.text;
}

/** The table of the published types, as JSON. It is read with the TypeScript compiler, which takes a second or two. */
function publishedTypes(root: string): string {
  return kept(root, 'apps-script-types.json', [TYPES_SCRIPT, TYPES_PACKAGE], () =>
    execFileSync(process.execPath, [path.join(root, TYPES_SCRIPT)], {encoding: 'utf8', maxBuffer: 2 ** 24}),
  );
}

/** The text that was made from these files in their present state; made anew when one of them changed. */
function kept(root: string, name: string, files: readonly string[], make: () => string): string {
  const hash = createHash('sha1');
  for (const file of files) hash.update(`${file}\0`).update(fs.readFileSync(path.join(root, file)));
  const {name: stem, ext} = path.parse(name);
  const file = path.join(root, 'build', `${stem}-${hash.digest('hex').slice(0, 12)}${ext}`);
  if (!fs.existsSync(file)) write(file, make());
  return fs.readFileSync(file, 'utf8');
}

function sourcesIn(root: string): string[] {
  return fs
    .readdirSync(path.join(root, 'workbench/host'), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join('workbench/host', name))
    .sort();
}

/** Writes beside and renames, so that a process that reads meanwhile never sees half a file. */
function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(file), {recursive: true});
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, text);
  fs.renameSync(draft, file);
}
