import {readFileSync} from 'node:fs';
import {samplePortfolio} from '../../src/playbook/sample';
import {htmlFiles} from '../../workbench/host/load';
import {openRealm} from '../../workbench/host/realm';
const bundle = readFileSync('dist/Code.js', 'utf8');
it('x', () => {
  const host = openRealm({bundle, files: htmlFiles(), now: `2026-11-30T09:00:00Z`});
  const rows = process.env.F ? readFileSync(process.env.F,'utf8').trim().split(/\r?\n/).map((l)=>l.split(',')) : samplePortfolio('2026-11-30').map((row) => row.map((cell) => (typeof cell === 'object' ? cell.day : cell)));
  const w = Math.max(...rows.map((r)=>r.length)); for (const r of rows) while (r.length<w) r.push('');
  host.user.fill('Accounts', rows);
  host.user.select('Accounts!A1');
  for (const c of (process.env.C ?? 'buildRanking').split(',')) { host.user.select('Accounts!A1'); host.run(c); }
  console.log(JSON.stringify(host.workbook.shown), host.snapshot().sheets.map(({name}) => name).join());
});
