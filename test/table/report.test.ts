import {assessPortfolio} from '../../src/core/portfolio';
import {readSheet} from '../../src/table/intake';
import {reportOf} from '../../src/table/report';
import {AS_OF, PLAYBOOK} from '../builders';
import {sheetWith} from './read';

const HEADINGS = [
  'Account',
  'ARR',
  'Seats used',
  'Seats licensed',
  'Renewal date',
  'Notice days',
  'Health',
  'Hiring',
  'Discount asked',
];

function reported(...rows: unknown[][]) {
  const intake = readSheet(sheetWith([HEADINGS, ...rows]), {asOf: AS_OF});
  return reportOf('accounts', intake, assessPortfolio(intake.accounts, AS_OF, PLAYBOOK));
}

describe('the report of a run', () => {
  const report = reported(
    ['BetaCorp', '$48K', 48, 50, '2027-02-19', 30, 'A', 20, 'yes'],
    ['Gamma', 'forty', '', '', '', '', 'B', '', ''],
    ['Delta', 1200, 5, 50, '', '', 'C', '', ''],
  );

  it('says of the sheet what was matched, asked and not read, in English', () => {
    expect(report).toMatchObject({asOf: AS_OF, sheet: 'accounts', headerRow: 1});
    expect(report.columns).toMatchObject({account: 'Account', arr: 'ARR', renewalDate: 'Renewal date'});
    expect(report.mapping.account).toEqual({heading: 'Account', confidence: 1, reason: 'exact alias'});
    expect(report.questions).toEqual([
      {heading: 'Health', candidates: ['healthScore'], reason: expect.stringContaining('letter')},
    ]);
    expect(report.issues).toEqual([{cell: 'Accounts!B3', message: expect.stringContaining('says "forty"')}]);
  });

  it('holds every account in rank order, numbers unrounded, shares as fractions, null for unknown', () => {
    expect(report.accounts.map(({account, row, rank}) => [account, row, rank])).toEqual([
      ['BetaCorp', 2, 1],
      ['Delta', 4, 2],
      ['Gamma', 3, 3],
    ]);
    expect(report.accounts).toMatchSnapshot();
  });

  it('adds up what is known', () => {
    const {accounts, arr, target, unsized, nrr, grr, weighted} = report.totals;
    expect({accounts, arr, unsized}).toEqual({accounts: 3, arr: 49_200, unsized: 3});
    expect([target, weighted]).toEqual([null, 0]);
    expect([nrr, grr].every((share) => typeof share === 'number' && share > 0 && share < 1)).toBe(true);
  });
});
