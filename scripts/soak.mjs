// Looks for harm far longer than the tests do: `npm run soak` for everything, or `npm run soak -- fuzz --times 20000 --seed 7`.
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {installMissing} from './install.mjs';

installMissing();
const {PROJECT} = await import('../build.mjs');
const {freshBuild} = await import('./fresh-build.mjs');
const {loadTypeScript} = await import('./load-typescript.mjs');

/** Each mode is a module of `scripts/soak` with a function `soak`, which says what it does and gives what it found wrong. */
const MODES = ['fuzz', 'scale', 'sequences', 'faults'];

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {times: {type: 'string'}, seed: {type: 'string', default: '1'}},
});
await freshBuild();
const bundle = readFileSync(`${PROJECT}dist/Code.js`, 'utf8');

for (const mode of positionals.length > 0 ? positionals : MODES) {
  if (!MODES.includes(mode)) {
    console.error(`There is no "${mode}". Choose of: ${MODES.join(', ')}.`);
    process.exit(1);
  }
  const {soak} = await loadTypeScript(`scripts/soak/${mode}.ts`);
  const options = {seed: Number(values.seed), ...(values.times && {times: Number(values.times)})};
  const wrong = await soak(bundle, options, (line) => console.log(`${mode}: ${line}`));
  for (const line of wrong) console.error(`${mode}: ${line}`);
  if (wrong.length > 0) process.exitCode = 1;
}
