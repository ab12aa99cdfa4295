// Changes the rules one small thing at a time and sees whether a test notices: `npm run mutants`, or `npm run mutants -- core`.
// The tool is installed for the occasion, pinned and without a trace in package.json.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {installMissing} from './install.mjs';
import {AREAS} from './mutants/stryker.config.mjs';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const VERSION = '9.6.1';

installMissing();
if (!existsSync(`${PROJECT}node_modules/@stryker-mutator/core`)) {
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', `@stryker-mutator/core@${VERSION}`]);
}

const chosen = process.argv.slice(2);
for (const area of chosen.length > 0 ? chosen : Object.keys(AREAS)) {
  if (!(area in AREAS)) {
    console.error(`There is no "${area}". Choose of: ${Object.keys(AREAS).join(', ')}.`);
    process.exit(1);
  }
  const stryker = 'node_modules/@stryker-mutator/core/bin/stryker.js';
  run(process.execPath, [stryker, 'run', 'scripts/mutants/stryker.config.mjs'], {MUTANTS: area});
}

function run(command, args, environment = {}) {
  const {status} = spawnSync(command, args, {
    cwd: PROJECT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {...process.env, ...environment},
  });
  if (status !== 0) process.exit(status ?? 1);
}
