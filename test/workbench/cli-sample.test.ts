import {stripVTControlCharacters} from 'node:util';
import {PROJECT} from '../../scripts/fresh-build.mjs';
import type {Report} from '../../workbench/cli/report';
import {scoreTab} from '../../workbench/cli/score';
import {openSession} from '../../workbench/cli/session';
import {samplePortfolioTab} from '../../workbench/files/sample-portfolio';

function scored(asOf: string): Report {
  return openSession(PROJECT, [samplePortfolioTab(asOf)], 'en-US')
    .score({asOf, map: {}})
    .report(100);
}

const scoresOf = ({accounts}: Report) => Object.fromEntries(accounts.map(({account, score}) => [account, score]));

describe('the sample portfolio', () => {
  const report = scored('2026-11-21');

  it('is read whole: no cell and no column is in doubt', () => {
    expect([report.issues, report.questions]).toEqual([[], []]);
    expect(report.accounts).toHaveLength(40);
  });

  it('holds the golden accounts with their scores', () => {
    expect(scoresOf(report)).toMatchObject({
      'DataFlow Inc': 92,
      BetaCorp: 85,
      EchoLLC: 60,
      AlphaTech: 53,
      DeltaInc: 27,
      GammaCo: 10,
    });
  });

  it('shows every band and every priority', () => {
    const seen = (of: 'band' | 'priority') => [...new Set(report.accounts.map((account) => account[of]))].sort();
    expect(seen('band')).toEqual(['Hot', 'Nurture', 'Wait', 'Warm']);
    expect(seen('priority').join(', ')).toBe(
      'Adopt first, Build toward expansion, Defend first, Engage this month, Engage this week, Fix first, Focus on adoption, Needs data, Reconnect first',
    );
  });

  it.each(['2028-02-29', '2031-08-31'])('scores on %s as on any other day', (asOf) => {
    expect(scoresOf(scored(asOf))).toEqual(scoresOf(report));
  });

  it('is what npm start prints', async () => {
    const out: string[] = [];
    await scoreTab(samplePortfolioTab('2026-11-21'), '2026-11-21', {project: PROJECT, print: (text) => out.push(text)});
    expect(stripVTControlCharacters(out.join('\n'))).toMatch(/40 +Blue Heron Design +20 +Wait +Needs data/);
  });
});
