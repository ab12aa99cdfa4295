import fc from 'fast-check';
import type {Account} from '../../src/core/account';
import {highestScore} from '../../src/core/assess';
import {DEFAULT_SETTINGS} from '../../src/playbook/settings';
import {anyAccount} from '../any-account';
import {assessed, daysBefore, healthyAccount, NO, playbookOf, YES} from '../builders';

/** A Warm account whose target is that amount: a tier and nothing else is worth half of itself. */
function worthOf(target: number, fields: Partial<Account> = {}): Account {
  return healthyAccount({seatsUsed: 50, growth: 'Strong', arr: 100_000, tierDelta: 2 * target, ...fields});
}

/** Every cell of the healthy account that a factor could rest on, blank. */
const NOTHING_SCORED: Partial<Account> = {
  seatsUsed: null,
  growth: null,
  featureRequests: null,
  relationship: null,
  renewalDate: null,
};

describe('opportunity', () => {
  it.each([
    {name: '25 % of ARR', account: worthOf(25_000), opportunity: 'High'},
    {name: 'just below 25 %', account: worthOf(24_999), opportunity: 'Medium'},
    {name: '10 % of ARR', account: worthOf(10_000), opportunity: 'Medium'},
    {name: 'just below 10 %', account: worthOf(9999), opportunity: 'Low'},
    {name: 'a small size with high usage', account: worthOf(9999, {seatsUsed: 99}), opportunity: 'Low'},
    {name: 'size unknown, usage 91 %', account: healthyAccount({seatsUsed: 91}), opportunity: 'High'},
    {name: 'size unknown, usage 90 %', account: healthyAccount({seatsUsed: 90}), opportunity: 'Medium'},
    {
      name: 'size unknown, Hot, usage 50 %', // 5 + 20 + 15 + 20 + 20
      account: healthyAccount({
        seatsUsed: 50,
        growth: 'Strong',
        featureRequests: {count: 2, items: []},
        milestone: YES,
      }),
      opportunity: 'Medium',
    },
    {name: 'ARR unknown, usage 91 %', account: worthOf(1, {arr: null, seatsUsed: 91}), opportunity: 'High'},
    {name: 'ARR unknown, Warm', account: worthOf(90_000, {arr: null}), opportunity: 'Medium'},
    {name: 'ARR 0, Warm', account: worthOf(90_000, {arr: 0}), opportunity: 'Medium'},
    {
      name: 'size unknown, Nurture',
      account: healthyAccount({growth: 'None', seatsUsed: 10, relationship: 'OK'}),
      opportunity: 'Low',
    },
    {name: 'Defend first', account: worthOf(90_000, {vendorReview: YES}), opportunity: 'Low'},
    {name: 'Adopt first', account: worthOf(90_000, {usageTrend: 'Declining'}), opportunity: 'Low'},
    {name: 'Fix first', account: worthOf(90_000, {openIssue: YES}), opportunity: 'High'},
    {
      name: 'Wait',
      account: worthOf(90_000, {growth: 'None', relationship: 'OK', featureRequests: null, renewalDate: null}),
      opportunity: 'Low',
    },
    {name: 'needs data', account: {...healthyAccount(), ...NOTHING_SCORED}, opportunity: 'Low'},
  ])('$name: $opportunity', ({account, opportunity}) => expect(assessed(account).opportunity).toBe(opportunity));
});

describe('weighted expansion', () => {
  const HOT = worthOf(10_000, {seatsUsed: 95, milestone: YES});
  const WARM = worthOf(10_000);
  const NURTURE = worthOf(10_000, {growth: 'None', relationship: 'OK'});
  it.each([
    {name: 'Hot', account: HOT, band: 'Hot', probability: 0.5},
    {name: 'Warm', account: WARM, band: 'Warm', probability: 0.25},
    {name: 'Nurture', account: NURTURE, band: 'Nurture', probability: 0.1},
    {name: 'Wait', account: {...NURTURE, featureRequests: null, renewalDate: null}, band: 'Wait', probability: 0},
    {name: 'Warm, reconnect first', account: {...WARM, lastContact: daysBefore(61)}, band: 'Warm', probability: 0.125},
    {name: 'Warm, fix first', account: {...HOT, relationship: 'At-risk' as const}, band: 'Warm', probability: 0.125},
    {name: 'Warm, defend first', account: {...HOT, vendorReview: YES}, band: 'Warm', probability: 0},
    {name: 'adopt first', account: {...WARM, usageTrend: 'Declining' as const}, band: 'Nurture', probability: 0},
  ])('$name keeps $probability', ({account, band, probability}) => {
    const {sizing, winProbability, weighted, ...rest} = assessed(account);
    expect(rest.band).toBe(band);
    expect(winProbability).toBe(probability);
    expect(weighted).toBe((sizing.target ?? Number.NaN) * probability);
  });

  it('is unknown with the size, and 0 for an account that needs data', () => {
    expect(assessed(healthyAccount()).weighted).toBeNull();
    expect(assessed({seatsNeeded: 20, seatPrice: 80})).toMatchObject({priority: 'Needs data', weighted: 0});
    expect(assessed({})).toMatchObject({priority: 'Needs data', weighted: 0});
  });
});

describe('share of ARR', () => {
  it.each([
    {account: worthOf(25_000), share: 0.25},
    {account: worthOf(25_000, {arr: null, mrr: 10_000}), share: 25_000 / 120_000},
    {account: worthOf(25_000, {arr: null}), share: null},
    {account: worthOf(25_000, {arr: 0}), share: null},
    {account: healthyAccount(), share: null},
  ])('is $share', ({account, share}) => expect(assessed(account).percentOfArr).toBe(share));
});

describe('behavioral signals', () => {
  const STEER = {
    pricingInterest: YES,
    referenceRequest: YES,
    executiveEngagement: YES,
    qbrNextSteps: YES,
    stakeholderChange: YES,
    adjacentNeed: YES,
  };

  it('never move a score', () => {
    fc.assert(
      fc.property(anyAccount(), (account) => {
        const none = Object.fromEntries(Object.keys(STEER).map((field) => [field, NO]));
        const [steered, plain] = [assessed({...account, ...STEER}), assessed({...account, ...none})];
        expect(steered.score).toBe(plain.score);
        expect(steered.readiness.score).toBe(plain.readiness.score);
        expect(steered.priority).toBe(plain.priority);
      }),
    );
  });
});

it('the points allow exactly 100', () => expect(highestScore(DEFAULT_SETTINGS)).toBe(100));

it('the model that comes first changes no number of an account', () => {
  const byReadiness = playbookOf({model: 'readiness'});
  fc.assert(fc.property(anyAccount(), (account) => expect(assessed(account, byReadiness)).toEqual(assessed(account))));
});
