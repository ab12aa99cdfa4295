// Everything that must hold: lint, types, reachable exports, tests. Arguments go to jest: `npm test -- test/core`.
import {installMissing} from './install.mjs';
import {installedBrowser, NO_BROWSER} from './installed-browser.mjs';

installMissing();
const browser = installedBrowser();
if (browser !== null) installMissing('workbench');
installMissing('warehouse');
const {ended, runChecks, runTool} = await import('./checks.mjs');

/**
 * Each run of the script has a realm of its own, and code is optimized for one realm: seldom worth it before that ends. Jest
 * hands the flag on to its workers; it takes a third off the tests that run the script again and again.
 */
const LATE_OPTIMIZING = ['--interrupt-budget=1000000'];

const start = performance.now();
console.log('Checking …');
const checked = await runChecks();
console.log('Running the tests …');
const tested = await ended(runTool('jest/bin/jest.js', process.argv.slice(2), {stdio: 'inherit'}, LATE_OPTIMIZING));
console.log(`All of it took ${Math.round((performance.now() - start) / 1000)} s.`);
if (!checked) console.error('A check failed; see above the tests.');
if (browser === null) console.error(NO_BROWSER);
process.exitCode = checked ? tested : 1;
