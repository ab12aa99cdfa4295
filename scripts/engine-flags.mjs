import {spawnSync} from 'node:child_process';

/**
 * For an engine that runs the script again and again. Each run has a realm of its own, and code is optimized for one realm:
 * seldom worth it before that ends, and a third of the time. What polishes patterns takes longer than the looking for words.
 */
const FLAGS = {
  'interrupt-budget': '--interrupt-budget=1000000',
  // The same for newer engines.
  'invocation-count-for-turbofan': '--invocation-count-for-turbofan=45000',
  'regexp-peephole-optimization': '--no-regexp-peephole-optimization',
};

/** Those of the flags that this engine knows: one that it does not know ends it at once. */
export function flagsForManyRealms() {
  const {stdout} = spawnSync(process.execPath, ['--v8-options'], {encoding: 'utf8'});
  const known = new Set(stdout.match(/(?<=^ +--)[a-z-]+/gm));
  return Object.entries(FLAGS).flatMap(([name, flag]) => (known.has(name) ? [flag] : []));
}
