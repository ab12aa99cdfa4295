import type {Account} from '../../src/core/account';
import {addDays, addMonths} from '../../src/core/day';
import {assessPortfolio} from '../../src/core/portfolio';
import {AS_OF, accountWith, amount, PLAYBOOK, said, YES} from '../builders';

/** The method's own examples (method, section 13), as the readers hand them over. */
const ACCOUNTS: Record<string, Partial<Account>> = {
  'DataFlow Inc': {
    arr: 48_000,
    seatsUsed: 48,
    seatsLicensed: 50,
    apiUtilization: 0.92,
    featureAdoption: 0.85,
    powerUsers: 12,
    funding: said('Series A'),
    hiring: amount(20),
    featureRequests: {count: 3, items: []},
    modulesRequested: ['analytics'],
    nps: {value: 9, scale: 'ten'},
    renewalDate: addMonths(AS_OF, 8),
    seatPrice: 80,
    moduleValue: 15_000,
    tierDelta: 20_000,
    seatsNeeded: 20,
  },
  BetaCorp: {utilization: 0.95, companyGrowth: amount(0.2), championPromoted: YES, funding: said('Series B')},
  EchoLLC: {utilization: 1, workarounds: 'many', renewalDate: addMonths(AS_OF, 6), nps: {value: 4, scale: 'ten'}},
  AlphaTech: {
    utilization: 0.7,
    featureRequests: {count: 1, items: []},
    renewalDate: addMonths(AS_OF, 3),
    relationship: 'Healthy',
  },
  DeltaInc: {utilization: 0.85, renewalDate: addDays(AS_OF, 30), vendorReview: said('reviewing vendors')},
  GammaCo: {
    utilization: 0.6,
    usageTrend: 'Declining',
    renewalDate: addMonths(AS_OF, 12),
    featureRequests: {count: 0, items: []},
  },
  BrightOps: {
    mrr: 2400,
    utilization: 0.87,
    positiveOutcome: YES,
    headcountGrowth: YES,
    featureRequests: {count: 1, items: []},
  },
};

const {accounts} = assessPortfolio(
  Object.entries(ACCOUNTS).map(([account, fields], index) => accountWith({account, ...fields, row: index + 2})),
  AS_OF,
  PLAYBOOK,
);

function assessed(name: string) {
  const found = accounts.find(({account}) => account.account === name);
  if (found === undefined) throw new Error(`No account ${name}.`);
  return found;
}

describe('the method’s own examples', () => {
  it.each([
    {name: 'DataFlow Inc', score: 92, points: [25, 20, 15, 20, 12], band: 'Hot', offer: 'Tier upgrade'},
    {name: 'BetaCorp', score: 85, points: [25, 20, 0, 20, 20], band: 'Hot', offer: 'Capacity'},
    {name: 'EchoLLC', score: 60, points: [25, 0, 15, 0, 20], band: 'Warm', offer: 'Tier upgrade'},
    {name: 'AlphaTech', score: 53, points: [5, 0, 8, 20, 20], band: 'Warm', offer: 'Tier upgrade'},
    {name: 'DeltaInc', score: 27, points: [15, 0, 0, 0, 12], band: 'Nurture', offer: undefined},
    {name: 'GammaCo', score: 10, points: [5, 0, 0, 0, 5], band: 'Wait', offer: undefined},
  ])('$name scores $score', ({name, score, points, band, offer}) => {
    const account = assessed(name);
    expect(account.factors.map((factor) => factor.points)).toEqual(points);
    expect(account.score).toBe(score);
    expect(account.band).toBe(band);
    expect(account.offer?.id).toBe(offer);
  });

  it.each([
    {name: 'DataFlow Inc', priority: 'Engage this week', expansion: 'Yes'},
    {name: 'BetaCorp', priority: 'Engage this week', expansion: 'Yes'},
    {name: 'EchoLLC', priority: 'Fix first', expansion: 'After fix'},
    {name: 'AlphaTech', priority: 'Engage this month', expansion: 'Maybe'},
    {name: 'DeltaInc', priority: 'Defend first', expansion: 'No'},
    {name: 'GammaCo', priority: 'Adopt first', expansion: 'No'},
  ])('$name: $priority', ({name, priority, expansion}) => expect(assessed(name)).toMatchObject({priority, expansion}));

  it('ranks the five', () => {
    const five = ['BetaCorp', 'EchoLLC', 'AlphaTech', 'DeltaInc', 'GammaCo'];
    const names = accounts.map(({account}) => account.account);
    expect(names.filter((name) => five.includes(name))).toEqual(five);
  });

  it('sizes DataFlow Inc', () => {
    const {sizing, percentOfArr, runnerUp} = assessed('DataFlow Inc');
    expect(sizing).toMatchObject({conservative: 34_200, aggressive: 63_200, target: 48_700});
    expect((sizing.conservative ?? 0) / 48_000).toBeCloseTo(0.7125);
    expect((sizing.aggressive ?? 0) / 48_000).toBeCloseTo(1.3167, 4);
    expect(percentOfArr).toBeCloseTo(48_700 / 48_000);
    expect(runnerUp?.id).toBe('Capacity');
  });

  it('shows how far BetaCorp could still go', () => {
    const account = assessed('BetaCorp');
    expect(account).toMatchObject({
      range: [85, 100],
      confidence: 0.85,
      opportunity: 'High',
      runnerUp: null,
      when: 'Now',
      play: 'Upsell',
    });
    expect(account.readiness).toMatchObject({score: 16, band: 'Expansion Candidate'});
    expect(account.trigger).toMatchObject({kind: 'ceiling', on: AS_OF, dated: false});
    expect(account.sizing.target).toBeNull();
    expect(account.weighted).toBeNull();
  });

  it('finds BrightOps ready', () => {
    const account = assessed('BrightOps');
    expect(account.readiness).toMatchObject({score: 38, band: 'Expansion Priority'});
    expect(account.facts.arr).toBe(28_800);
    expect(account.offer?.id).toBe('Capacity');
  });
});
