import {installMissing} from './install.mjs';

installMissing();
const {ended, runChecks, runTool} = await import('./checks.mjs');

console.log('Checking lint and types …');
const checked = await runChecks();
console.log('Running the tests …');
const tested = await ended(runTool('jest/bin/jest.js', process.argv.slice(2), {stdio: 'inherit'}));
if (!checked) console.error('Lint or types failed; see above the tests.');
process.exitCode = checked ? tested : 1;
