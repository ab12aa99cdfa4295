// Measures what must stay fast: `npm run bench`, or `npm run bench -- --against 6cb165d` for ratios to an older commit.
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {installMissing} from './install.mjs';

installMissing();
const {PROJECT} = await import('../build.mjs');
const {functionsAlone} = await import('./bundle.mjs');
const {declarationsOf, entryPointsOf} = await import('./entry-points.mjs');
const {freshBuild} = await import('./fresh-build.mjs');
const {loadTypeScript} = await import('./load-typescript.mjs');
const {default: Table} = await import('cli-table3');

await freshBuild();
const code = readFileSync(`${PROJECT}dist/Code.js`, 'utf8');
const alone = `${await functionsAlone(PROJECT)}\n${declarationsOf(entryPointsOf(`${PROJECT}src/functions.ts`))}`;
const {deciding} = await loadTypeScript('scripts/bench/decision.ts');
const {assessing, loading} = await loadTypeScript('scripts/bench/realm.ts');
const {pastedFormulas} = await loadTypeScript('scripts/bench/formulas.ts');
const {htmlFiles} = await loadTypeScript('workbench/host/load.ts');
const {hosting} = await loadTypeScript('scripts/bench/host.ts');
const {scoringFiles} = await loadTypeScript('scripts/bench/command-line.ts');
const {writingPages} = await loadTypeScript('scripts/bench/pages.ts');

const {against: revision} = parseArgs({options: {against: {type: 'string'}}}).values;
const built = {code, files: htmlFiles(PROJECT)};
console.error('Measuring …');
const lines = revision === undefined ? present() : await compared(revision);

const table = new Table({
  head: ['what', 'figure', 'goal', ''],
  style: {head: [], border: []},
  colAligns: ['left', 'right', 'right'],
});
for (const line of lines) {
  table.push([line.what, line.figure, line.goal, line.met === null ? '' : line.met ? 'met' : 'MISSED']);
}
console.log(`Node ${process.version}, the shortest of several runs on this machine\n${table}`);

/** What this build reaches, against what it must reach. */
function present() {
  return [
    ...loading(code, alone),
    ...deciding(20_000),
    assessing(built, 10_000),
    assessing(built, 10_000, 'score, band'),
    pastedFormulas(code, PROJECT, 2_000),
    ...hosting(),
    ...writingPages(code, PROJECT, 5_000),
    ...scoringFiles(PROJECT),
  ];
}

/** How much faster this build is than that of an older commit. */
async function compared(revision) {
  const {decisionIn, olderSide} = await import('./bench/older.mjs');
  const {against} = await loadTypeScript('scripts/bench/against.ts');
  return against(revision, {...built, decide: await decisionIn(PROJECT)}, await olderSide(revision), 10_000);
}
