import {assessPortfolio} from '../../src/core/portfolio';
import {WORDS} from '../../src/playbook/words';
import {reportOf} from '../../src/tabs/report';
import {AS_OF, PLAYBOOK} from '../builders';
import {told} from '../intake/read';

/** The report on an account of which everything is known, one of which little is, and one of which nothing can be read. */
function reportOnThree() {
  const {intake} = told([
    [
      ...['Customer', 'ARR', 'Seats used', 'Seats licensed', 'Growth', 'Feature requests', 'Relationship', 'Renewal'],
      ...['Notice days', 'Seats needed', 'Seat price', 'Module value', 'Discount asked', 'Health', 'Fax'],
    ],
    ['Bolt', 'forty', '', '', '', '', '', '', '', '', '', '', '', '', ''],
    ['Acme', 48000, 48, 50, 'Strong', 3, 'Healthy', '2027-01-10', 30, 10, 80, 15000, 'Yes', 8, ''],
    ['Core', 12000, 3, 5, '', 1, 'At-risk', '2027-01-20', '', '', '', '', '', 7, ''],
  ]);
  return reportOf('Accounts', intake, assessPortfolio(intake.accounts, AS_OF, PLAYBOOK), WORDS.en);
}

describe('the report of a run', () => {
  it('says what was read on which day', () => {
    expect(reportOnThree()).toMatchObject({asOf: AS_OF, sheet: 'Accounts', headerRow: 1});
  });

  it('says which column feeds which field, how surely and why', () => {
    const report = reportOnThree();
    expect(report.columns).toEqual({
      account: 'Customer',
      arr: 'ARR',
      seatsUsed: 'Seats used',
      seatsLicensed: 'Seats licensed',
      growth: 'Growth',
      featureRequests: 'Feature requests',
      relationship: 'Relationship',
      renewalDate: 'Renewal',
      noticeDays: 'Notice days',
      seatsNeeded: 'Seats needed',
      seatPrice: 'Seat price',
      moduleValue: 'Module value',
      discountAsked: 'Discount asked',
    });
    expect(Object.keys(report.mapping)).toEqual(Object.keys(report.columns));
    expect(report.mapping.account).toEqual({heading: 'Customer', confidence: 1, reason: 'exact match'});
  });

  it('asks what could not be told', () => {
    expect(reportOnThree().questions).toEqual([
      {heading: 'Health', candidates: ['healthScore'], reason: 'is 10 the best score?'},
    ]);
  });

  it('names the cells that could not be read', () => {
    expect(reportOnThree().issues).toEqual([
      {cell: 'Accounts!B2', message: 'ARR (Accounts!B2) says “forty”. Enter an amount such as 48000 or $48K.'},
    ]);
  });

  it('sums up', () => {
    expect(reportOnThree().totals).toEqual({
      accounts: 3,
      arr: 60_000,
      target: 30_840,
      weighted: 15_420,
      nrr: 1.153,
      grr: 0.896,
      unsized: 2,
    });
  });

  it('says all of an account, the best first', () => {
    expect(reportOnThree().accounts[0]).toEqual({
      row: 3,
      rank: 1,
      account: 'Acme',
      score: 92,
      range: [92, 92],
      factors: {usage: 25, growth: 20, requests: 15, relationship: 20, timing: 12},
      levels: {growth: 'Strong', requests: 'Multiple', relationship: 'Healthy', timing: 'Good'},
      noData: [],
      confidence: 1,
      band: 'Hot',
      readiness: 20,
      readinessBand: 'Expansion Ready',
      priority: 'Engage this week',
      expansion: 'Yes',
      when: 'Now',
      play: 'Upsell',
      arr: 48_000,
      opportunity: 'High',
      conservative: 24_600,
      aggressive: 37_080,
      target: 30_840,
      percentOfArr: 0.6425,
      weighted: 15_420,
      offer: 'Tier upgrade',
      runnerUp: 'Capacity',
      trigger: {kind: 'ceiling', date: AS_OF, evidence: '48 of 50 seats (96%)'},
      renewal: '2027-01-10',
      optOut: '2026-12-11',
      daysLeft: 20,
      cautions: [],
      escalate: ['They asked for a discount.'],
      why: 'In favor: 3 feature requests · 48 of 50 seats (96%) · strong growth. Propose a tier upgrade.',
      ask: null,
      nextAction: null,
    });
  });

  it('says unknown as null, and which factors rest on nothing', () => {
    const report = reportOnThree();
    expect(report.accounts[1]).toMatchObject({account: 'Core', offer: null, runnerUp: null, target: null});
    expect(report.accounts[1]?.noData).toEqual(['growth']);
    expect(report.accounts[2]).toMatchObject({
      account: 'Bolt',
      arr: null,
      trigger: null,
      renewal: null,
      noData: ['usage', 'growth', 'requests', 'relationship', 'timing'],
      cautions: ['Only 0% of the score is backed by data.'],
    });
  });

  it('is plain data that other programs read back as it is', () => {
    const report = reportOnThree();
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});
