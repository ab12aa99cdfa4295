import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ALL} from '../fixtures/sheets';
import {intakeReport} from './intake-report';
import {judge} from './judge';

describe('account sheets of real systems and trackers', () => {
  it.each(ALL.map((fixture) => [fixture.id, fixture] as const))('%s: nothing goes wrong unnoticed', (_, fixture) => {
    expect(judge(fixture).wrong).toEqual([]);
  });

  it.each(ALL.filter(({holdout}) => !holdout).map((fixture) => [fixture.id, fixture] as const))(
    '%s is read in full',
    (_, fixture) => expect(judge(fixture).short).toEqual([]),
  );

  it('finds or asks about 99 % of the meaningful columns of sheets that were kept aside', () => {
    const verdicts = ALL.filter(({holdout}) => holdout).map(judge);
    const sum = (pick: (verdict: (typeof verdicts)[number]) => number) =>
      verdicts.reduce((total, verdict) => total + pick(verdict), 0);
    expect(sum(({matched, asked}) => matched + asked) / sum(({meaningful}) => meaningful)).toBeGreaterThanOrEqual(0.99);
  });
});

describe('docs/intake.md', () => {
  it('shows the accuracy as it is now; run npm run intake-report after a change', () => {
    const document = readFileSync(join(__dirname, '../../docs/intake.md'), 'utf8');
    expect(intakeReport(document).document).toBe(document);
  });
});
