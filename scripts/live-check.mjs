// Builds the check that runs inside a real spreadsheet: `npm run live-check`, or with `-- --push SCRIPT_ID` pushes it as well.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {installMissing} from './install.mjs';

installMissing();
const {PROJECT} = await import('../build.mjs');
const {ended, runTool} = await import('./tools.mjs');
const {freshBuild} = await import('./fresh-build.mjs');
const {loadTypeScript} = await import('./load-typescript.mjs');

const {push: scriptId = null} = parseArgs({options: {push: {type: 'string'}}}).values;
const {scriptId: ownId} = JSON.parse(readFileSync(join(PROJECT, '.clasp.json'), 'utf8'));
if (scriptId !== null && scriptId === ownId) {
  console.error(
    'That is the script of the add-on itself. Push the live check to the script of an empty spreadsheet; docs/live-check.md says how.',
  );
  process.exit(1);
}
await freshBuild();
const {liveCheckOf, writeLiveCheck} = await loadTypeScript('scripts/live-check/build.ts');
const folder = join(PROJECT, 'build', 'live-check');
console.log('Going through the journey on the host, to know what the live sheet should give …');
const files = liveCheckOf(PROJECT);
writeLiveCheck(folder, files, scriptId);
for (const [name, content] of files) {
  console.log(`build/live-check/${name}  ${(Buffer.byteLength(content) / 1024).toFixed(1)} KB`);
}
if (scriptId === null) {
  console.log('Next: docs/live-check.md. With an empty spreadsheet at hand, npm run live-check -- --push SCRIPT_ID.');
} else {
  const clasp = runTool('@google/clasp/build/src/index.js', ['push', '--force'], {cwd: folder, stdio: 'inherit'});
  process.exitCode = await ended(clasp);
  if (process.exitCode === 0)
    console.log('Pushed. Now run runLiveCheck in the script editor until row 2 says it is done.');
}
