import {assessPortfolio} from '../../src/core/portfolio';
import {AS_OF, accountWith, PLAYBOOK} from '../builders';
import {METHOD_EXAMPLES} from '../method-examples';

const {accounts} = assessPortfolio(
  Object.entries(METHOD_EXAMPLES).map(([account, fields], index) => accountWith({account, ...fields, row: index + 2})),
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
