// Everything that must hold: lint, types, reachable exports, tests. Arguments go to jest: `npm test -- test/core`.
import {flagsForManyRealms} from './engine-flags.mjs';
import {installMissing} from './install.mjs';
import {installedBrowser, NO_BROWSER} from './installed-browser.mjs';

installMissing();
const browser = installedBrowser();
if (browser !== null) installMissing('workbench');
installMissing('warehouse');
const {runChecks} = await import('./checks.mjs');
const {ended, runTool} = await import('./tools.mjs');

const start = performance.now();
console.log('Checking …');
const checked = await runChecks();
console.log('Running the tests …');
// Jest hands the flags on to its workers.
const tested = await ended(
  runTool('jest/bin/jest.js', process.argv.slice(2), {stdio: 'inherit'}, flagsForManyRealms()),
);
console.log(`All of it took ${Math.round((performance.now() - start) / 1000)} s.`);
if (!checked) console.error('A check failed; see above the tests.');
if (browser === null) console.error(NO_BROWSER);
process.exitCode = checked ? tested : 1;
