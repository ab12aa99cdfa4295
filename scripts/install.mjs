import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Installs the packages this project needs when one is missing or of another version, and says so.
 *
 * The scripts call this first and import packages only afterwards, so that each of them works on a fresh clone.
 *
 * @param {string} part a folder of the project with packages of its own; the project itself when left out
 * @returns {boolean} whether all are there; without the project's own nothing can go on, and the process ends
 */
export function installMissing(part = '') {
  const folder = join(PROJECT, part);
  const missing = missingPackages(folder);
  if (missing.length === 0) return true;
  const whose = part === '' ? 'this' : `the ${part}`;
  console.error(`Installing what ${whose} needs, once (npm ci; missing: ${listed(missing)}) …`);
  const {status} = spawnSync(process.execPath, [npmScript(), 'ci', '--no-audit', '--no-fund', '--loglevel=notice'], {
    cwd: folder,
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (status === 0) return true;
  console.error('The packages could not be installed; see the lines above. Is the npm registry within reach?');
  if (part === '') process.exit(1);
  return false;
}

function missingPackages(folder) {
  const {packages} = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  const {dependencies = {}, devDependencies = {}} = packages[''];
  return Object.keys({...dependencies, ...devDependencies}).filter((name) => {
    const manifest = join(folder, 'node_modules', name, 'package.json');
    if (!existsSync(manifest)) return true;
    return JSON.parse(readFileSync(manifest, 'utf8')).version !== packages[`node_modules/${name}`].version;
  });
}

/** npm's own script: started with Node itself, which needs no shell and works the same on Windows. */
export function npmScript() {
  const running = process.env.npm_execpath;
  if (running && basename(running) === 'npm-cli.js') return running;
  const besideNode = ['../lib/node_modules/npm/bin/npm-cli.js', 'node_modules/npm/bin/npm-cli.js']
    .map((path) => join(dirname(process.execPath), path))
    .find((path) => existsSync(path));
  if (besideNode) return besideNode;
  console.error('Run "npm ci" first: npm was not found beside Node.');
  process.exit(1);
}

function listed(names) {
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}
