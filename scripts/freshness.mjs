import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join, relative} from 'node:path';
import {pagesBuilt} from './built-pages.mjs';

/** What the build reads: a change in any of it makes `dist/` stale. */
const SOURCES = [
  'src',
  'sidebar',
  'appsscript.json',
  'package-lock.json',
  'build.mjs',
  'scripts/bundle.mjs',
  'scripts/without-doc-texts.mjs',
  'scripts/entry-points.mjs',
  'scripts/freshness.mjs',
  'scripts/built-pages.mjs',
  'scripts/sidebar-page.mjs',
  'scripts/data-files.mjs',
];

/** A hash over the names and contents of everything the build reads, and of more files and folders. */
export function fingerprintOf(project, more = []) {
  const hash = createHash('sha256');
  for (const file of [...SOURCES, ...more].flatMap((source) => filesIn(join(project, source)))) {
    const content = readFileSync(file);
    hash.update(`${relative(project, file).replaceAll('\\', '/')}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex').slice(0, 16);
}

/** The first line of the bundle, which tells later what it was built from. */
export function stamp(fingerprint) {
  return `// Built from sources ${fingerprint}; edit those.`;
}

/** Whether `dist/` is complete and was built from the sources as they are now. */
export function isFresh(project) {
  const dist = join(project, 'dist');
  const files = ['Code.js', 'appsscript.json', ...pagesBuilt(project)];
  if (!files.every((file) => existsSync(join(dist, file)))) return false;
  return readFileSync(join(dist, 'Code.js'), 'utf8').startsWith(`${stamp(fingerprintOf(project))}\n`);
}

function filesIn(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}
