// Looks for harm far longer than the tests do: `npm run soak` for everything, or `npm run soak -- fuzz --times 20000 --seed 7`.
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {installMissing} from './install.mjs';

installMissing();
const {PROJECT} = await import('../build.mjs');
const {freshBuild} = await import('./fresh-build.mjs');
const {loadTypeScript} = await import('./load-typescript.mjs');

/**
 * Each mode is a module of `scripts/soak` with a function `soak`, which says what it does and gives what it found wrong.
 * With flags it runs in a process of its own: only the engine itself can hold a run to a memory.
 */
const MODES = {fuzz: [], scale: ['--max-old-space-size=850'], sequences: [], faults: []};

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {times: {type: 'string'}, seed: {type: 'string', default: '1'}},
});
await freshBuild();
const bundle = readFileSync(`${PROJECT}dist/Code.js`, 'utf8');

for (const mode of positionals.length > 0 ? positionals : Object.keys(MODES)) {
  if (!(mode in MODES)) {
    console.error(`There is no "${mode}". Choose of: ${Object.keys(MODES).join(', ')}.`);
    process.exit(1);
  }
  if (!MODES[mode].every((flag) => process.execArgv.includes(flag))) {
    runApart(mode);
    continue;
  }
  const {soak} = await loadTypeScript(`scripts/soak/${mode}.ts`);
  const options = {seed: Number(values.seed), ...(values.times && {times: Number(values.times)})};
  const wrong = await soak(bundle, options, (line) => console.log(`${mode}: ${line}`));
  for (const line of wrong) console.error(`${mode}: ${line}`);
  if (wrong.length > 0) process.exitCode = 1;
}

function runApart(mode) {
  const options = Object.entries(values).flatMap(([name, value]) => [`--${name}`, value]);
  const command = [...MODES[mode], fileURLToPath(import.meta.url), mode, ...options];
  const {status} = spawnSync(process.execPath, command, {stdio: 'inherit'});
  if (status === 0) return;
  if (status === null || status > 1) console.error(`${mode}: it did not end; its process was given ${MODES[mode]}.`);
  process.exitCode = 1;
}
