import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {buildSync} from 'esbuild';

let loaded: string | null = null;

/**
 * The script that makes a bare realm look like Apps Script: `index.ts` and what it needs, as one file that defines
 * `Host_`. It is built once for each state of its sources and kept in `build/`.
 */
export function hostScript(root = process.cwd()): string {
  if (loaded !== null) return loaded;
  const folder = path.join(root, 'workbench/host');
  const kept = path.join(root, 'build', `host-${stateOf(folder)}.js`);
  if (!fs.existsSync(kept)) write(kept, built(path.join(folder, 'index.ts')));
  loaded = fs.readFileSync(kept, 'utf8');
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

function built(entry: string): string {
  const {outputFiles} = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Host_',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
  });
  return outputFiles[0]!.text;
}

function stateOf(folder: string): string {
  const hash = createHash('sha1');
  for (const file of sourcesIn(folder)) hash.update(`${file}\0`).update(fs.readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

function sourcesIn(folder: string): string[] {
  return fs
    .readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(folder, name))
    .sort();
}

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(file), {recursive: true});
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, text);
  fs.renameSync(draft, file);
}
