// Runs others' scripts on the host, from checkouts beside the repository: `npm run peer-check -- ../gas-fakes` the tests of a public
// peer, `--samples ../apps-script-samples` scripts of Google's samples. `--list` prints each assertion that fails, `--only testsheets`
// runs one test, `--write` keeps the outcome in docs/peer-check.json, which `npm run docs` puts into docs/host.md.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {installMissing} from './install.mjs';

installMissing();
const {PROJECT} = await import('../build.mjs');
const {loadTypeScript} = await import('./load-typescript.mjs');

const {values, positionals} = parseArgs({
  options: {samples: {type: 'string'}, only: {type: 'string'}, list: {type: 'boolean'}, write: {type: 'boolean'}},
  allowPositionals: true,
});
const [checkout] = positionals;
const folders = [checkout, values.samples].filter((folder) => folder !== undefined);
if (folders.length === 0)
  giveUp('Say where the checkouts are: npm run peer-check -- ../gas-fakes --samples ../apps-script-samples');
for (const folder of folders)
  if (!existsSync(join(folder, '.git')))
    giveUp(`There is no checkout in ${folder}. Clone it there, beside this repository.`);
if (values.only && values.write) giveUp('--write keeps the outcome of all tests: leave out --only.');

function giveUp(message) {
  console.error(message);
  process.exit(1);
}
const kept = join(PROJECT, 'docs/peer-check.json');
const outcome = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : {};
if (checkout) {
  const {runPeer} = await loadTypeScript('scripts/peer-check/peer.ts');
  const {assertions, result} = runPeer(checkout, values.only ?? null);
  const failed = assertions.filter(({kind}) => kind !== 'passed');
  if (values.list) for (const {place, kind, what} of failed) console.log(`${place}  ${kind}: ${what}`);
  const counts = Object.entries({...result.refused, ...result.needs}).map(([what, count]) => `  ${count} ${what}`);
  console.log(
    `${result.passed} assertions passed, ${Object.keys(result.differs).length} differ; refused or not to be had here:`,
  );
  console.log(counts.join('\n'));
  outcome.peer = result;
}
if (values.samples) {
  const {runSamples} = await loadTypeScript('scripts/peer-check/samples.ts');
  const result = runSamples(values.samples);
  for (const [script, failure] of Object.entries(result.scripts))
    console.log(`${failure === null ? 'ran' : 'FAILED'}  ${script}`, failure ?? '');
  outcome.samples = result;
}
if (values.write) writeFileSync(kept, `${JSON.stringify(outcome, null, 2)}\n`);
