import {writeFileSync} from 'node:fs';
import {samplePortfolio} from '../../src/playbook/sample';
it('x', () => {
  const rows = samplePortfolio('2026-11-30').map((row) => row.map((cell) => (typeof cell === 'object' ? (cell as any).day : cell)));
  writeFileSync('/tmp/sample.csv', rows.map((r) => r.map((c) => /[",\n]/.test(String(c)) ? `"${String(c).replace(/"/g,'""')}"` : String(c)).join(',')).join('\n'));
});
