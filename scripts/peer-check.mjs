// Runs the tests of a public peer on the host: `npm run peer-check -- FOLDER`, a checkout of gas-fakes beside the repository.
// `--write` keeps the outcome for docs/host.md, `--only testsheets` runs one test, `--list` prints each assertion that fails.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {installMissing} from './install.mjs';

installMissing();
const {PROJECT} = await import('../build.mjs');
const {loadTypeScript} = await import('./load-typescript.mjs');

const {values, positionals} = parseArgs({
  options: {only: {type: 'string'}, list: {type: 'boolean'}, write: {type: 'boolean'}},
  allowPositionals: true,
});
const [checkout] = positionals;
if (!checkout) {
  console.error('Say where the checkout is: npm run peer-check -- ../gas-fakes');
  process.exit(1);
}
const {runPeer} = await loadTypeScript('scripts/peer-check/peer.ts');
const {assertions, result} = runPeer(checkout, values.only ?? null);
if (values.list) {
  for (const {place, kind, what} of assertions) if (kind !== 'passed') console.log(`${place}  ${kind}: ${what}`);
}
console.log(JSON.stringify({...result, differs: result.differs.length}, null, 1));
if (values.write) writeFileSync(join(PROJECT, 'workbench/host/peer.json'), `${JSON.stringify(result, null, 2)}\n`);
