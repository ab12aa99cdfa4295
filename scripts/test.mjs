// Everything that must hold: lint, types, reachable exports, tests. Arguments go to jest: `npm test -- test/core`.
import {spawnSync} from 'node:child_process';
import {installMissing} from './install.mjs';
import {installedBrowser, NO_BROWSER} from './installed-browser.mjs';

installMissing();
const browser = installedBrowser();
if (browser !== null) installMissing('workbench');
installMissing('warehouse');
const {ended, runChecks, runTool} = await import('./checks.mjs');

/**
 * For the engine; jest hands them on to its workers. Each run of the script has a realm of its own, and code is optimized for
 * one realm: seldom worth it before that ends, and a third of the tests that run the script again and again. What polishes
 * patterns takes longer than the looking for words, a fifth of the tests of reading.
 */
const FLAGS = {
  'interrupt-budget': '--interrupt-budget=1000000',
  // The same for newer engines.
  'invocation-count-for-turbofan': '--invocation-count-for-turbofan=45000',
  'regexp-peephole-optimization': '--no-regexp-peephole-optimization',
};

const start = performance.now();
console.log('Checking …');
const checked = await runChecks();
console.log('Running the tests …');
const tested = await ended(runTool('jest/bin/jest.js', process.argv.slice(2), {stdio: 'inherit'}, knownFlags()));
console.log(`All of it took ${Math.round((performance.now() - start) / 1000)} s.`);
if (!checked) console.error('A check failed; see above the tests.');
if (browser === null) console.error(NO_BROWSER);
process.exitCode = checked ? tested : 1;

/** A flag that the engine does not know ends it at once. */
function knownFlags() {
  const {stdout} = spawnSync(process.execPath, ['--v8-options'], {encoding: 'utf8'});
  const known = new Set(stdout.match(/(?<=^ +--)[a-z-]+/gm));
  return Object.entries(FLAGS).flatMap(([name, flag]) => (known.has(name) ? [flag] : []));
}
