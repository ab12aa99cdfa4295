// Looks for harm far longer than the tests do: `npm run soak` for everything, `npm run soak -- --size ci` for minutes, or
// `npm run soak -- fuzz --amount 20000 --seed 7`.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {flagsForManyRealms} from './engine-flags.mjs';
import {installMissing} from './install.mjs';
import {SIZES} from './soak/sizes.mjs';

installMissing();
if (!installMissing('warehouse')) process.exit(1);
const {freshBuild} = await import('./fresh-build.mjs');

/**
 * Each kind is a module of `scripts/soak` with a function `soak`, which says what it does and gives what it found wrong. It
 * runs in a process of its own, with these flags: only the engine itself can hold a run to a memory.
 */
const REALMS = flagsForManyRealms();
const KINDS = {
  ...{fuzz: REALMS, sequences: REALMS, decisions: [], changes: [], faults: REALMS, warehouse: [], properties: []},
  'long-cells': REALMS,
  scale: ['--max-old-space-size=850'],
};

const {kinds, size, amount, seed} = options();
const start = performance.now();
await freshBuild();
// Runs of scale are timed, so nothing runs beside them.
const timed = kinds.filter((kind) => kind === 'scale');
const results = await Promise.all(kinds.filter((kind) => kind !== 'scale').map(isHarmless));
for (const kind of timed) results.push(await isHarmless(kind));
const passed = results.filter(Boolean).length;
console.log(
  `${passed} of ${kinds.length} passed in ${Math.round((performance.now() - start) / 1000)} s: ${kinds.join(', ')}`,
);
process.exitCode = passed === kinds.length ? 0 : 1;

async function isHarmless(kind) {
  const script = fileURLToPath(new URL('./soak/one.mjs', import.meta.url));
  const args = [...KINDS[kind], script, kind, seed, amount ?? SIZES[size][kind]].map(String);
  const [code] = await once(spawn(process.execPath, args, {stdio: 'inherit'}), 'close');
  if (code === null || code > 1)
    console.error(`${kind}: it was stopped; its process was given ${KINDS[kind].join(' ') || 'no flags'}.`);
  return code === 0;
}

function options() {
  const {positionals, values} = parseArgs({
    allowPositionals: true,
    options: {size: {type: 'string', default: 'whole'}, amount: {type: 'string'}, seed: {type: 'string', default: '1'}},
  });
  oneOf(['ci', 'whole'], [values.size]);
  oneOf(Object.keys(KINDS), positionals);
  return {...values, kinds: positionals.length > 0 ? positionals : Object.keys(KINDS)};
}

function oneOf(known, given) {
  const unknown = given.find((each) => !known.includes(each));
  if (unknown === undefined) return;
  console.error(`There is no "${unknown}". Choose of: ${known.join(', ')}.`);
  process.exit(1);
}
