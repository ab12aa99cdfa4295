import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {scoringPage} from '../../scripts/scoring/page';

const PAGE = join(__dirname, '../../docs/scoring.md');

describe('docs/scoring.md', () => {
  it('is what the rules say; `npm run docs` writes it anew', () => {
    expect(readFileSync(PAGE, 'utf8')).toBe(scoringPage());
  });

  it('has no hole', () => expect(scoringPage()).not.toMatch(/undefined|null|NaN|\[object|Infinity/));

  it.each([
    '| Usage ceiling | 25 | above 90% = 25 · 80% to 90% = 15 · below 80% = 5 |',
    '| 🔥 Hot | 75–100 |',
    '| 2 | 🛡️ Defend first |',
    'seat utilization at 80% or more +2 · team growth +2 · new office +2 · no free seat +1',
    '| Growth trigger | company growth | up 10% or more, or a yes without a number | strong |',
    'one feature request +2 · two or more +3 · some workarounds +2 · many +4',
  ])('holds %j', (text) => expect(scoringPage()).toContain(text));
});
