import {readFileSync} from 'node:fs';
import {installMissing} from './install.mjs';

installMissing();
const {runChecks} = await import('./checks.mjs');
const {ended, runTool} = await import('./tools.mjs');
const {buildAndList} = await import('../build.mjs');

const {scriptId} = JSON.parse(readFileSync(new URL('../.clasp.json', import.meta.url), 'utf8'));
if (!scriptId || scriptId === 'YOUR_SCRIPT_ID') {
  console.error(
    'Put the ID of your Apps Script project into .clasp.json first; docs/publishing.md says where to find it.',
  );
  process.exit(1);
}
if (!(await runChecks())) process.exit(1);
await buildAndList();
if (process.exitCode) process.exit();
process.exitCode = await ended(
  runTool('@google/clasp/build/src/index.js', ['push', ...process.argv.slice(2)], {stdio: 'inherit'}),
);
