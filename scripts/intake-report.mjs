// Prints how well account sheets are read, over all fixtures, and keeps the table in docs/intake.md.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {installMissing} from './install.mjs';

installMissing();
const {loadTypeScript} = await import('./load-typescript.mjs');
const {default: Table} = await import('cli-table3');

const FILE = fileURLToPath(new URL('../docs/intake.md', import.meta.url));
const {intakeReport} = await loadTypeScript('test/intake/intake-report.ts');
const {rows, document, shortcomings} = intakeReport(readFileSync(FILE, 'utf8'));

const table = new Table({
  head: ['sheets', 'how many', 'columns', 'matched', 'asked', 'missed', 'silently wrong'],
  style: {head: []},
  colAligns: ['left', ...Array(6).fill('right')],
});
for (const {group, sheets, meaningful, matched, asked, missed, wrong} of rows) {
  table.push([group, sheets, meaningful, matched, asked, missed, wrong]);
}
console.log(String(table));
for (const line of shortcomings) console.log(line);
writeFileSync(FILE, document);
console.log('Written to docs/intake.md.');
