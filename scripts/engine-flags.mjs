import {spawnSync} from 'node:child_process';

/**
 * For tests that run the script again and again. V8 optimizes code for one realm, and each run has a realm of its own that ends
 * soon: without these flags a third of the time goes into code that is thrown away, and into patterns that match faster.
 */
const FLAGS = {
  'interrupt-budget': '--interrupt-budget=1000000',
  // What newer engines have in place of the budget.
  'invocation-count-for-turbofan': '--invocation-count-for-turbofan=45000',
  'regexp-peephole-optimization': '--no-regexp-peephole-optimization',
};

/** Those of the flags that this engine knows: one that it does not know ends it at once. */
export function flagsForManyRealms() {
  const {stdout} = spawnSync(process.execPath, ['--v8-options'], {encoding: 'utf8'});
  const known = new Set(stdout.match(/(?<=^ +--)[a-z-]+/gm));
  return Object.entries(FLAGS).flatMap(([name, flag]) => (known.has(name) ? [flag] : []));
}
