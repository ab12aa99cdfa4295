import {installMissing} from './install.mjs';

installMissing();
const {runChecks} = await import('./checks.mjs');
process.exitCode = (await runChecks()) ? 0 : 1;
