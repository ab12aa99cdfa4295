// Runs one kind of soak in this process: `node scripts/soak/one.mjs KIND SEED AMOUNT`. scripts/soak.mjs starts it.
import {readFileSync} from 'node:fs';
import {PROJECT} from '../../build.mjs';
import {loadTypeScript} from '../load-typescript.mjs';

const [kind, seed, amount] = process.argv.slice(2);
const {soak} = await loadTypeScript(`scripts/soak/${kind}.ts`);
const bundle = readFileSync(`${PROJECT}dist/Code.js`, 'utf8');
const wrong = await soak(bundle, {seed: Number(seed), amount: Number(amount)}, (line) =>
  console.log(`${kind}: ${line}`),
);
for (const line of wrong) console.error(`${kind}: ${line}`);
process.exitCode = wrong.length > 0 ? 1 : 0;
