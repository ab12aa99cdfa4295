import fc from 'fast-check';
import type {Account} from '../../../src/core/account';
import type {Offer} from '../../../src/core/assessment';
import {offersFor} from '../../../src/core/offer';
import type {Phrase} from '../../../src/core/phrase';
import type {OfferId} from '../../../src/core/playbook';
import {sizingOf} from '../../../src/core/sizing';
import {anyAccount} from '../../any-account';
import {assessed, daysAhead, daysBefore, factsWith, NO, on, playbookOf, YES} from '../../builders';

function offers(cells: Partial<Account>): Offer[] {
  const facts = factsWith(cells);
  const seen = {facts, relationship: cells.relationship ?? 'OK'};
  const playbook = playbookOf({});
  return offersFor(seen, sizingOf(facts, playbook), playbook);
}

/** Points of every offer with evidence. */
function points(cells: Partial<Account>): Partial<Record<OfferId, number>> {
  return Object.fromEntries(offers(cells).map(({id, points}) => [id, points]));
}

describe('evidence for an offer', () => {
  const TIER = 'Tier upgrade';
  const SERVICES = 'Professional services';
  const RENEWAL = 'Multi-year renewal + expansion';
  it.each<{cells: Partial<Account>; expected: Partial<Record<OfferId, number>>}>([
    {cells: {}, expected: {}},
    {cells: {utilization: 0.8}, expected: {Capacity: 2}},
    {cells: {utilization: 0.799}, expected: {}},
    {cells: {utilization: 1}, expected: {Capacity: 3}},
    {cells: {utilization: 0.999}, expected: {Capacity: 2}},
    {cells: {hiring: YES}, expected: {Capacity: 2}},
    {cells: {hiring: YES, headcountGrowth: YES, newDepartments: YES}, expected: {Capacity: 2}},
    {cells: {newOffice: YES}, expected: {Capacity: 2}},
    {cells: {utilization: 1, hiring: YES, newOffice: YES}, expected: {Capacity: 7}},
    {cells: {apiUtilization: 0.85}, expected: {}}, // a plan limit is no seat

    {cells: {featureRequests: {count: 0, items: []}}, expected: {}},
    {cells: {featureRequests: {count: 1, items: []}}, expected: {[TIER]: 2}},
    {cells: {featureRequests: {count: 2, items: []}}, expected: {[TIER]: 3}},
    {cells: {featureRequests: {count: 9, items: []}}, expected: {[TIER]: 3}},
    {cells: {workarounds: 'none'}, expected: {}},
    {cells: {workarounds: 'some'}, expected: {[TIER]: 2}},
    {cells: {workarounds: 'many'}, expected: {[TIER]: 4}},
    {cells: {apiUtilization: 0.9}, expected: {[TIER]: 2}},
    {cells: {apiUtilization: 0.899}, expected: {}},
    {cells: {powerUsers: 10}, expected: {[TIER]: 2}},
    {cells: {powerUsers: 9}, expected: {}},
    {cells: {powerUsers: 4, seatsUsed: 20}, expected: {[TIER]: 2}}, // a fifth of the used seats
    {cells: {powerUsers: 3, seatsUsed: 20}, expected: {}},
    {cells: {pricingInterest: YES}, expected: {[TIER]: 1}},
    {cells: {pricingInterest: NO}, expected: {}},

    {cells: {adjacentNeed: YES}, expected: {'Cross-sell': 3}},
    {cells: {newInitiative: YES}, expected: {'Cross-sell': 2}},
    {cells: {mergerAcquisition: YES}, expected: {'Cross-sell': 2}},
    {cells: {executiveEngagement: YES}, expected: {'Cross-sell': 1}},
    {cells: {adjacentNeed: YES, newInitiative: YES, relationship: 'Healthy'}, expected: {'Cross-sell': 5}},
    {cells: {adjacentNeed: YES, newInitiative: YES, relationship: 'At-risk'}, expected: {}}, // only with trust

    {cells: {featureAdoption: 0.49, newInitiative: YES}, expected: {[SERVICES]: 3, 'Cross-sell': 2}},
    {cells: {featureAdoption: 0.49, onboardingCompleted: NO}, expected: {[SERVICES]: 3}},
    {cells: {featureAdoption: 0.49, onboardingCompleted: on(daysAhead(1))}, expected: {[SERVICES]: 3}},
    {cells: {featureAdoption: 0.49, onboardingCompleted: on(daysBefore(0))}, expected: {}},
    {cells: {featureAdoption: 0.49, onboardingCompleted: YES}, expected: {}},
    {cells: {featureAdoption: 0.49, goal: 'faster reports'}, expected: {[SERVICES]: 3}},
    {cells: {featureAdoption: 0.49, goal: 'faster reports', onboardingCompleted: NO}, expected: {[SERVICES]: 3}},
    {cells: {featureAdoption: 0.49}, expected: {}},
    {cells: {featureAdoption: 0.5, goal: 'faster reports'}, expected: {}},
    {cells: {goal: 'faster reports', onboardingCompleted: NO}, expected: {}}, // adoption unknown is not low

    {cells: {renewalDate: daysAhead(120), relationship: 'Healthy'}, expected: {[RENEWAL]: 2}},
    {cells: {renewalDate: daysAhead(0), relationship: 'Healthy'}, expected: {[RENEWAL]: 2}},
    {cells: {renewalDate: daysAhead(121), relationship: 'Healthy'}, expected: {}},
    {cells: {renewalDate: daysBefore(1), relationship: 'Healthy'}, expected: {}},
    {cells: {renewalDate: daysAhead(120), relationship: 'OK'}, expected: {}},
    {cells: {referenceRequest: YES}, expected: {[RENEWAL]: 1}},
    {cells: {qbrNextSteps: YES}, expected: {[RENEWAL]: 1}},
  ])('$cells: $expected', ({cells, expected}) => expect(points(cells)).toEqual(expected));
});

describe('what speaks for an offer is named with its figures', () => {
  it.each<[cells: Partial<Account>, because: readonly Phrase[]]>([
    [
      {seatsUsed: 50, seatsLicensed: 50},
      [{key: 'seats-used', figures: {used: 50, licensed: 50, share: 1}}, {key: 'full-house'}],
    ],
    [
      {featureRequests: {count: 3, items: []}, pricingInterest: YES},
      [{key: 'requests-made', figures: {count: 3}}, {key: 'signal-pricing explored'}],
    ],
    [{workarounds: 'many'}, [{key: 'workarounds-many'}]],
    [{apiUtilization: 0.92}, [{key: 'plan-limit', figures: {share: 0.92}}]],
    [{powerUsers: 12}, [{key: 'power-users', figures: {count: 12}}]],
    [{featureAdoption: 0.4, goal: 'faster reports'}, [{key: 'low-adoption', figures: {share: 0.4}}]],
    [
      {renewalDate: daysAhead(90), relationship: 'Healthy', qbrNextSteps: YES},
      [{key: 'signal-renewal', figures: {days: 90}}, {key: 'signal-QBR next steps'}],
    ],
    [{renewalDate: daysAhead(0), relationship: 'Healthy'}, [{key: 'signal-renewal-today'}]],
  ])('%j', (cells, because) => expect(offers(cells)[0]?.because).toEqual(because));
});

describe('the offer to make', () => {
  it.each<[name: string, cells: Partial<Account>, offer: OfferId | undefined, runnerUp: OfferId | undefined]>([
    ['no evidence', {renewalDate: daysAhead(300)}, undefined, undefined],
    ['one offer', {utilization: 0.85}, 'Capacity', undefined],
    ['most points', {utilization: 0.85, workarounds: 'many'}, 'Tier upgrade', 'Capacity'],
    [
      'a tie, nothing priced: the order of the offers',
      {utilization: 0.85, newInitiative: YES, workarounds: 'some'},
      'Capacity',
      'Tier upgrade',
    ],
    [
      'a tie: the greater ARR',
      {utilization: 0.85, workarounds: 'some', newInitiative: YES, tierDelta: 5000, moduleValue: 9000},
      'Cross-sell',
      'Tier upgrade',
    ],
    [
      'a tie: seats × price × 12',
      {utilization: 0.85, workarounds: 'some', seatsNeeded: 10, seatPrice: 50, tierDelta: 5999},
      'Capacity',
      'Tier upgrade',
    ],
    [
      'a tie: equal ARR is decided by order',
      {utilization: 0.85, workarounds: 'some', seatsNeeded: 10, seatPrice: 50, tierDelta: 6000},
      'Capacity',
      'Tier upgrade',
    ],
    [
      'a tie: a tier worth a euro more',
      {utilization: 0.85, workarounds: 'some', seatsNeeded: 10, seatPrice: 50, tierDelta: 6001},
      'Tier upgrade',
      'Capacity',
    ],
    ['points before ARR', {utilization: 1, workarounds: 'some', tierDelta: 90_000}, 'Capacity', 'Tier upgrade'],
  ])('%s', (_, cells, offer, runnerUp) => {
    const account = assessed(cells, playbookOf({}));
    expect(account.offer?.id).toBe(offer);
    expect(account.runnerUp?.id).toBe(runnerUp);
  });

  it.each<{name: string; cells: Partial<Account>}>([
    {name: 'Defend first', cells: {vendorReview: YES}},
    {name: 'Adopt first', cells: {usageTrend: 'Declining', utilization: 0.5}},
  ])('is none for $name', ({name, cells}) => {
    const account = assessed({...cells, hiring: YES, workarounds: 'many'});
    expect(account).toMatchObject({priority: name, offer: null, runnerUp: null});
  });

  it('is none without any data for the score', () => {
    expect(assessed({powerUsers: 30, pricingInterest: YES, adjacentNeed: YES})).toMatchObject({
      priority: 'Needs data',
      offer: null,
      runnerUp: null,
      trigger: null,
      play: null,
    });
  });

  it('stays for an account to be fixed or contacted first', () => {
    expect(assessed({openIssue: YES, workarounds: 'many'})).toMatchObject({priority: 'Fix first'});
    expect(assessed({openIssue: YES, workarounds: 'many'}).offer?.id).toBe('Tier upgrade');
    expect(assessed({lastContact: daysBefore(61), workarounds: 'many'}).offer?.id).toBe('Tier upgrade');
  });

  it('has one runner-up at most', () => {
    expect(offers({utilization: 1, workarounds: 'many', adjacentNeed: YES}).map(({id}) => id)).toEqual([
      'Tier upgrade',
      'Capacity',
    ]);
  });

  it('always names what speaks for it, and beats the runner-up', () => {
    fc.assert(
      fc.property(anyAccount(), (account) => {
        const {offer, runnerUp} = assessed(account);
        for (const each of [offer, runnerUp]) {
          if (each === null) continue;
          expect(each.points).toBeGreaterThan(0);
          expect(each.because.length).toBeGreaterThan(0);
        }
        if (runnerUp !== null) expect(offer?.points).toBeGreaterThanOrEqual(runnerUp.points);
      }),
    );
  });
});
