import fc from 'fast-check';
import type {Account} from '../../../src/core/account';
import type {SignalCategory, SignalId} from '../../../src/core/playbook';
import {signalsOf} from '../../../src/core/signals';
import {anyAccount} from '../../any-account';
import {amount, daysAhead, daysBefore, factsWith, NO, on, playbookOf, said, YES} from '../../builders';

function signals(cells: Partial<Account>) {
  return signalsOf(factsWith(cells), playbookOf({}).signals);
}

describe('each signal alone', () => {
  it.each<[id: SignalId, category: SignalCategory, strength: number, seen: Partial<Account>[]]>([
    ['seat ceiling', 'usage', 2, [{utilization: 0.901}, {seatsUsed: 48, seatsLicensed: 50}]],
    ['plan limit', 'usage', 2, [{apiUtilization: 0.9}]],
    ['feature requests', 'usage', 2, [{featureRequests: {count: 1, items: []}}]],
    ['workarounds', 'usage', 2, [{workarounds: 'some'}]],
    ['workarounds', 'usage', 4, [{workarounds: 'many'}]], // counts twice
    ['power users', 'usage', 2, [{powerUsers: 10}, {powerUsers: 2, seatsUsed: 10}]],
    [
      'team growth',
      'growth',
      2,
      [{hiring: YES}, {headcountGrowth: amount(0.01)}, {newDepartments: YES}, {hiring: YES, newDepartments: YES}],
    ],
    ['new office', 'growth', 2, [{newOffice: said('Lisbon')}]],
    ['funding', 'growth', 2, [{funding: said('Series B')}]],
    ['new initiative', 'growth', 2, [{newInitiative: YES}]],
    ['merger or acquisition', 'growth', 2, [{mergerAcquisition: YES}]],
    ['company growth', 'growth', 2, [{companyGrowth: amount(0.1)}, {companyGrowth: YES}]],
    ['pricing explored', 'behavior', 1, [{pricingInterest: YES}]],
    ['reference request', 'behavior', 1, [{referenceRequest: YES}]],
    ['executive engagement', 'behavior', 1, [{executiveEngagement: YES}]],
    ['QBR next steps', 'behavior', 1, [{qbrNextSteps: YES}]],
    ['champion promoted', 'behavior', 1, [{championPromoted: YES}]],
    ['new decision maker', 'behavior', 1, [{stakeholderChange: said('new CFO')}]],
    ['adjacent need', 'behavior', 1, [{adjacentNeed: said('ticketing')}]],
    ['budget cycle', 'timing', 1, [{budgetCycle: on(daysAhead(60))}, {budgetCycle: on(daysAhead(0))}]],
    ['renewal', 'timing', 1, [{renewalDate: daysAhead(120)}, {renewalDate: daysAhead(0)}]],
    ['milestone', 'timing', 1, [{milestone: YES}, {milestone: on(daysBefore(90))}, {positiveOutcome: YES}]],
    ['vendor review', 'timing', 1, [{vendorReview: said('reviewing vendors')}]],
  ])('%s (%s, %d)', (id, category, strength, seen) => {
    for (const cells of seen) expect(signals(cells)).toEqual([expect.objectContaining({id, category, strength})]);
  });

  it.each<Partial<Account>>([
    {},
    {utilization: 0.9},
    {apiUtilization: 0.899},
    {featureRequests: {count: 0, items: []}, workarounds: 'none'},
    {powerUsers: 9},
    {powerUsers: 1, seatsUsed: 6},
    {powerUsers: 0, seatsUsed: 0},
    {powerUsers: 9, seatsUsed: 0},
    {hiring: NO, headcountGrowth: amount(-0.1), newDepartments: NO, newOffice: NO, funding: NO},
    {companyGrowth: amount(0.099)},
    {pricingInterest: NO, adjacentNeed: NO, vendorReview: NO},
    {budgetCycle: on(daysAhead(61))},
    {budgetCycle: on(daysBefore(1))},
    {budgetCycle: YES},
    {renewalDate: daysAhead(121)},
    {renewalDate: daysBefore(1)},
    {milestone: on(daysBefore(91))},
    {milestone: on(daysAhead(1))},
    {usageTrend: 'Growing', activeUsers: 90, lastLogin: daysBefore(0)},
  ])('nothing in %j', (cells) => expect(signals(cells)).toEqual([]));
});

describe('evidence', () => {
  it.each([
    {
      cells: {seatsUsed: 48, seatsLicensed: 50},
      evidence: {key: 'seats-used', figures: {used: 48, licensed: 50, share: 0.96}},
    },
    {
      cells: {featureRequests: {count: 3, items: ['Analytics', 'SSO']}},
      evidence: {key: 'requests-listed', figures: {count: 3, items: ['Analytics', 'SSO']}},
    },
    {cells: {featureRequests: {count: 2, items: []}}, evidence: {key: 'requests-made', figures: {count: 2}}},
    {cells: {apiUtilization: 0.92}, evidence: {key: 'plan-limit', figures: {share: 0.92}}},
    {cells: {powerUsers: 12}, evidence: {key: 'power-users', figures: {count: 12}}},
    {cells: {workarounds: 'some' as const}, evidence: {key: 'workarounds-some'}},
    {cells: {hiring: amount(2)}, evidence: {key: 'team-growth-hires', figures: {count: 2}}},
    {cells: {hiring: amount(1)}, evidence: {key: 'signal-team growth'}}, // one hire, or 100 %: nobody knows
    {cells: {headcountGrowth: amount(1)}, evidence: {key: 'team-growth-share', figures: {share: 1}}},
    {
      cells: {companyGrowth: said('doubled')},
      evidence: {
        key: 'event-said',
        figures: {event: {key: 'signal-company growth'}, said: {key: 'quoted', figures: {said: 'doubled'}}},
      },
    },
    {
      cells: {milestone: said('1,000 reports')},
      evidence: {
        key: 'event-said',
        figures: {event: {key: 'signal-milestone'}, said: {key: 'quoted', figures: {said: '1,000 reports'}}},
      },
    },
    {cells: {hiring: amount(20)}, evidence: {key: 'team-growth-hires', figures: {count: 20}}},
    {cells: {companyGrowth: amount(0.2)}, evidence: {key: 'company-growth', figures: {share: 0.2}}},
    {cells: {funding: said('Series B')}, evidence: {key: 'funding-round', figures: {said: 'Series B'}}},
    {cells: {funding: YES}, evidence: {key: 'signal-funding'}},
    {cells: {renewalDate: daysAhead(90)}, evidence: {key: 'signal-renewal', figures: {days: 90}}},
    {cells: {renewalDate: daysAhead(1)}, evidence: {key: 'signal-renewal', figures: {days: 1}}},
    {cells: {renewalDate: daysAhead(0)}, evidence: {key: 'signal-renewal-today'}},
    {cells: {budgetCycle: on(daysAhead(0))}, evidence: {key: 'signal-budget-today'}},
  ])('of $cells', ({cells, evidence}) => expect(signals(cells)[0]?.evidence).toEqual(evidence));

  it.each<{cells: Partial<Account>; dated: string | null}>([
    {cells: {funding: on('2026-10-01')}, dated: '2026-10-01'},
    {cells: {hiring: on('2026-10-01'), newDepartments: on('2026-11-01')}, dated: '2026-11-01'},
    {cells: {hiring: on('2026-11-01'), newDepartments: on('2026-10-01')}, dated: '2026-11-01'},
    {cells: {hiring: on('2026-11-01'), headcountGrowth: YES}, dated: '2026-11-01'},
    {cells: {hiring: YES, headcountGrowth: YES}, dated: null},
    {cells: {milestone: on('2026-11-01'), positiveOutcome: on('2026-11-02')}, dated: '2026-11-02'},
    {cells: {renewalDate: daysAhead(90)}, dated: daysAhead(90)},
    {cells: {budgetCycle: on(daysAhead(50))}, dated: daysAhead(50)},
    {cells: {funding: YES}, dated: null},
    {cells: {utilization: 0.95}, dated: null},
  ])('of $cells is of $dated', ({cells, dated}) => expect(signals(cells)[0]?.on).toBe(dated));
});

it('no account shows a signal twice, and growth has six kinds at most', () => {
  fc.assert(
    fc.property(anyAccount(), (account) => {
      const found = signals(account);
      expect(new Set(found.map(({id}) => id)).size).toBe(found.length);
      expect(found.filter(({category}) => category === 'growth').length).toBeLessThanOrEqual(6);
    }),
  );
});
