import type {Account} from '../../../src/core/account';
import {assess} from '../../../src/core/assess';
import type {Phrase} from '../../../src/core/phrase';
import {fiscalQuarterEnd} from '../../../src/playbook/rules/cautions';
import {
  accountWith,
  assessed,
  daysAhead,
  daysBefore,
  healthyAccount,
  NO,
  PLAYBOOK,
  playbookOf,
  YES,
} from '../../builders';

function cautions(cells: Partial<Account>) {
  return assessed(cells).cautions.map(({key}) => key);
}

describe('cautions of an account with data', () => {
  it.each<[name: string, cells: Partial<Account>, expected: string[]]>([
    ['nothing', {}, []],
    ['renewal today', {renewalDate: daysAhead(0)}, []],
    ['renewal yesterday', {renewalDate: daysBefore(1)}, ['caution-renewal-past']],
    ['renewal 29 days ago', {renewalDate: daysBefore(29)}, ['caution-renewal-past']],
    ['renewal 30 days ago', {renewalDate: daysBefore(30)}, ['caution-renewal-stale']],
    ['opt-out today', {renewalDate: daysAhead(30), noticeDays: 30}, []],
    ['opt-out yesterday', {renewalDate: daysAhead(29), noticeDays: 30}, ['caution-opt-out-past']],
    ['opt-out 30 days ago', {renewalDate: daysAhead(30), noticeDays: 60}, ['caution-opt-out-stale']],
    ['opt-out 30 days ago, renewal today', {renewalDate: daysAhead(0), noticeDays: 30}, ['caution-opt-out-stale']],
    ['both past: the renewal says it', {renewalDate: daysBefore(1), noticeDays: 60}, ['caution-renewal-past']],
    ['last login 30 days ago', {lastLogin: daysBefore(30)}, []],
    ['last login 31 days ago', {lastLogin: daysBefore(31)}, ['caution-quiet']],
    ['an open issue', {openIssue: YES}, ['caution-problem-call']],
    ['no open issue', {openIssue: NO}, []],
    ['new people', {stakeholderChange: YES}, ['caution-champion']],
    ['5 points apart', {seatsUsed: 91, utilization: 0.86}, []],
    ['6 points apart', {seatsUsed: 91, utilization: 0.85}, ['caution-utilization']],
    ['6 points the other way', {seatsUsed: 85, utilization: 0.91}, ['caution-utilization']],
    ['utilization alone', {seatsLicensed: null, utilization: 0.2}, []],
    ['ARR is 12 × MRR', {arr: 48_000, mrr: 4000}, []],
    ['ARR is 12 × MRR, which somebody rounded', {arr: 12_500, mrr: 1042}, []],
    ['ARR is not 12 × MRR', {arr: 48_000, mrr: 4001}, ['caution-arr-mrr']],
    ['ARR is less than half a unit off', {arr: 48_000.4, mrr: 4000}, []],
    ['ARR is half a unit a month off, and more', {arr: 48_006.5, mrr: 4000}, ['caution-arr-mrr']],
    ['MRR alone', {arr: null, mrr: 4001}, []],
  ])('%s', (_, cells, expected) => expect(cautions(healthyAccount(cells))).toEqual(expected));
});

describe('a caution tells', () => {
  it.each<{cells: Partial<Account>; key: string; figures: Phrase['figures']}>([
    {cells: {renewalDate: daysBefore(29)}, key: 'caution-renewal-past', figures: {days: 29}},
    {cells: {renewalDate: daysBefore(31)}, key: 'caution-renewal-stale', figures: {days: 31}},
    {cells: {renewalDate: daysAhead(10), noticeDays: 14}, key: 'caution-opt-out-past', figures: {days: 4}},
    {cells: {lastLogin: daysBefore(45)}, key: 'caution-quiet', figures: {days: 45}},
    {cells: {seatsUsed: 91, utilization: 0.8}, key: 'caution-utilization', figures: {utilization: 0.8, seats: 0.91}},
    {cells: {arr: 40_000, mrr: 4000}, key: 'caution-arr-mrr', figures: {arr: 40_000, yearly: 48_000}},
  ])('$key $figures', ({cells, key, figures}) => {
    expect(assessed(healthyAccount(cells)).cautions).toEqual([{key, figures}]);
  });

  it('which name stands twice, and how sure the score is', () => {
    expect(assessed({account: 'Acme', utilization: 0.9}, PLAYBOOK, {duplicateName: true}).cautions).toEqual([
      {key: 'caution-confidence', figures: {confidence: 0.25}},
      {key: 'caution-duplicate', figures: {account: 'Acme'}},
    ]);
  });
});

describe('confidence', () => {
  it.each([
    {cells: {utilization: 0.9, hiring: YES}, confidence: 0.45, warned: true},
    {cells: {utilization: 0.9, hiring: YES, workarounds: 'none' as const}, confidence: 0.6, warned: false},
    {cells: {}, confidence: 0, warned: true},
  ])('$confidence: $warned', ({cells, confidence, warned}) => {
    expect(assessed(cells).confidence).toBe(confidence);
    expect(cautions(cells).includes('caution-confidence')).toBe(warned);
  });

  it('of exactly a half is enough', () => {
    const points = {
      usage: {Over: 50, Near: 15, Under: 5},
      growth: {Strong: 10, Some: 5, None: 0},
      requests: {Multiple: 10, Some: 5, None: 0},
      relationship: {Healthy: 15, OK: 10, 'At-risk': 0},
      timing: {Perfect: 15, Good: 12, Poor: 5},
    };
    const account = assessed({utilization: 0.5}, playbookOf({points}));
    expect(account.confidence).toBe(0.5);
    expect(account.cautions).toEqual([]);
  });
});

describe('the end of the fiscal quarter', () => {
  it.each([
    {day: '2026-11-21', start: 1, end: '2026-12-31'},
    {day: '2026-12-31', start: 1, end: '2026-12-31'},
    {day: '2027-01-01', start: 1, end: '2027-03-31'},
    {day: '2026-11-21', start: 2, end: '2027-01-31'},
    {day: '2027-01-31', start: 2, end: '2027-01-31'},
    {day: '2026-11-21', start: 3, end: '2026-11-30'},
    {day: '2026-12-01', start: 3, end: '2027-02-28'},
    {day: '2028-01-15', start: 12, end: '2028-02-29'},
    {day: '2026-11-21', start: 7, end: '2026-12-31'},
  ])('after $day, with a year from month $start, is $end', ({day, start, end}) => {
    expect(fiscalQuarterEnd(day, start)).toBe(end);
  });

  it.each([
    {asOf: '2026-12-17', caution: undefined}, // 15 days of the quarter are left, today included
    {asOf: '2026-12-18', caution: {key: 'caution-quarter-end', figures: {days: 13}}}, // the first of the last 14
    {asOf: '2026-12-30', caution: {key: 'caution-quarter-end', figures: {days: 1}}},
    {asOf: '2026-12-31', caution: {key: 'caution-quarter-end-today'}},
    {asOf: '2027-01-01', caution: undefined},
  ])('$asOf: $caution.key', ({asOf, caution}) => {
    const {cautions} = assess(
      accountWith({utilization: 0.95, growth: 'Some', relationship: 'OK'}),
      asOf,
      {repeatsName: () => false, isStrategic: () => false},
      PLAYBOOK,
    );
    expect(cautions.find(({key}) => key.startsWith('caution-quarter-end'))).toEqual(caution);
  });
});

it('cautions change no number', () => {
  const {score, readiness, priority, sizing, offer} = assessed(healthyAccount());
  const warned = assessed(healthyAccount({stakeholderChange: YES, lastLogin: daysBefore(99), mrr: 1}));
  expect(warned.cautions).toHaveLength(3);
  expect(warned).toMatchObject({score, readiness, priority, sizing, offer});
});
