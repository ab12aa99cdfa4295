import fc from 'fast-check';
import type {Account} from '../../src/core/account';
import type {Assessment} from '../../src/core/assessment';
import {breakdownOf, reasonOf, wayUp} from '../../src/core/why';
import {say} from '../../src/playbook/say';
import {DEFAULT_SETTINGS} from '../../src/playbook/settings';
import {WORDS} from '../../src/playbook/words';
import {anyAccount} from '../any-account';
import {accountWith, assessed, daysAhead, daysBefore, healthyAccount, YES} from '../builders';

const {bands, points} = DEFAULT_SETTINGS;

function lifts(account: Account) {
  return wayUp(assessed(account), DEFAULT_SETTINGS)?.lifts.map(({factor, level}) => `${factor} ${level}`);
}

function reason(fields: Partial<Account>) {
  return say(reasonOf(assessed(fields)), WORDS.en);
}

/** Every way to better one or more factors: the gain, and how many factors it moves. */
function allLifts({factors}: Assessment): {gain: number; moved: number}[] {
  return factors.reduce<{gain: number; moved: number}[]>(
    (ways, {id, points: now}) =>
      ways.flatMap(({gain, moved}) => [
        {gain, moved},
        ...Object.values(points[id])
          .filter((worth) => worth > now)
          .map((worth) => ({gain: gain + worth - now, moved: moved + 1})),
      ]),
    [{gain: 0, moved: 0}],
  );
}

describe('the smallest change to the next band', () => {
  it.each([
    // 65: a single step of 10 points or more; the usage is first in the rubric.
    {name: 'one of several', account: healthyAccount(), expected: ['usage Over']},
    // 68: 7 more points, which requests and timing both have; the usage would have 10.
    {
      name: 'the fewest points, then the rubric',
      account: healthyAccount({growth: 'Strong', renewalDate: daysAhead(5)}),
      expected: ['requests Multiple'],
    },
    // 20 of nothing known: 5 more.
    {name: 'from nothing', account: accountWith({}), expected: ['timing Good']},
    // 27: 23 more points, which no single factor has; these two have exactly 23.
    {
      name: 'two factors',
      account: accountWith({utilization: 0.85, renewalDate: daysAhead(30), vendorReview: YES}),
      expected: ['requests Multiple', 'timing Perfect'],
    },
    {name: 'none in the highest band', account: healthyAccount({seatsUsed: 95}), expected: undefined},
  ])('$name', ({account, expected}) => expect(lifts(account)).toEqual(expected));

  it('really lifts, with the fewest factors and then the fewest points', () => {
    fc.assert(
      fc.property(anyAccount(), (account) => {
        const assessment = assessed(account);
        const lift = wayUp(assessment, DEFAULT_SETTINGS)?.lifts ?? null;
        const next = bands[bands.findIndex(({id}) => id === assessment.band) - 1];
        if (next === undefined || lift === null) {
          expect([next, lift]).toEqual([undefined, null]);
          return;
        }
        const gain = lift.reduce((sum, each) => sum + each.gain, 0);
        expect(assessment.score + gain).toBeGreaterThanOrEqual(next.from);
        expect(new Set(lift.map(({factor}) => factor)).size).toBe(lift.length);
        const enough = allLifts(assessment).filter((way) => assessment.score + way.gain >= next.from);
        const fewest = Math.min(...enough.map(({moved}) => moved));
        expect(lift.length).toBe(fewest);
        expect(gain).toBe(Math.min(...enough.filter(({moved}) => moved === fewest).map((way) => way.gain)));
      }),
    );
  });

  it('names levels better than the present ones, worth what it says', () => {
    fc.assert(
      fc.property(anyAccount(), (account) => {
        const assessment = assessed(account);
        for (const {factor, level, gain} of wayUp(assessment, DEFAULT_SETTINGS)?.lifts ?? []) {
          const now = assessment.factors.find(({id}) => id === factor);
          const worth = (points[factor] as Readonly<Record<string, number>>)[level];
          expect(worth).toBe((now?.points ?? Number.NaN) + gain);
          expect(gain).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('the short reason', () => {
  it.each([
    {
      name: 'an open road',
      fields: {utilization: 0.95, hiring: YES, relationship: 'Healthy' as const},
      says: [
        'Speaks for it: 95 % used, relationship healthy, the team is growing.',
        'Propose more seats.',
        'Most worth filling in: Renewal date.',
      ],
    },
    {name: 'nothing known', fields: {}, says: ['Nothing to score yet.', 'Most worth filling in: Seats used.']},
    {
      name: 'nothing in favour',
      fields: {...accountWith({}), utilization: 0.1, growth: 'None' as const, workarounds: 'none' as const},
      says: ['Nothing speaks for an expansion yet.', 'Most worth filling in: Health score.'],
    },
    {
      name: 'defend',
      fields: {relationship: 'At-risk' as const, renewalDate: daysAhead(60), noticeDays: 59},
      says: ['Defend first: relationship at risk, 1 day to the opt-out date.'],
    },
    {
      name: 'defend, past',
      fields: {relationship: 'At-risk' as const, renewalDate: daysBefore(3)},
      says: ['Defend first: relationship at risk, renewal 3 days past.'],
    },
    {
      name: 'adopt',
      fields: {usageTrend: 'Declining' as const, utilization: 0.5},
      says: ['Adopt first: usage declining, 50 % used.'],
    },
    {name: 'fix', fields: {openIssue: YES, utilization: 0.5}, says: ['Fix first: an open issue.']},
    {
      name: 'reconnect',
      fields: {lastContact: daysBefore(75), utilization: 0.5},
      says: ['Reconnect first: no contact for 75 days.'],
    },
  ])('$name', ({fields, says}) => {
    for (const sentence of says) expect(reason(fields)).toContain(sentence);
  });

  const AT_RISK = {relationship: 'At-risk'} as const;
  it.each<{name: string; fields: Partial<Account>; says: string}>([
    {
      name: 'a vendor review, although much speaks for a sale',
      fields: {vendorReview: YES},
      says: 'Defend first: reviewing vendors, renewal in 150 days.',
    },
    {
      name: 'a vendor review, no date',
      fields: {vendorReview: YES, renewalDate: null},
      says: 'Defend first: reviewing vendors. Most worth filling in: Renewal date.',
    },
    {
      name: 'at risk, renewal today',
      fields: {...AT_RISK, renewalDate: daysAhead(0)},
      says: 'Defend first: relationship at risk, renewal today.',
    },
    {
      name: 'at risk, opt-out date today',
      fields: {...AT_RISK, renewalDate: daysAhead(20), noticeDays: 20},
      says: 'Defend first: relationship at risk, opt-out date today.',
    },
    {
      name: 'at risk, opt-out date past',
      fields: {...AT_RISK, renewalDate: daysAhead(20), noticeDays: 30},
      says: 'Defend first: relationship at risk, opt-out date 10 days past.',
    },
    {
      name: 'an open issue, and a sale once it is solved',
      fields: {openIssue: YES},
      says: 'Fix first: an open issue. Speaks for it: 85 of 100 seats, 85 %, 1 feature request, some growth. Propose more seats.',
    },
    {
      name: 'no contact',
      fields: {lastContact: daysBefore(61)},
      says: 'Reconnect first: no contact for 61 days. Speaks for it: relationship healthy, 85 of 100 seats, 85 %, renewal in 150 days. Propose more seats.',
    },
    {
      name: 'declining usage',
      fields: {usageTrend: 'Declining', seatsUsed: 40},
      says: 'Adopt first: usage declining, 40 of 100 seats, 40 %.',
    },
    {
      name: 'a factor on its floor speaks for nothing',
      fields: {growth: 'None', relationship: 'OK', seatsUsed: 50, featureRequests: null, renewalDate: daysAhead(90)},
      says: 'Speaks for it: renewal in 90 days, relationship OK. Most worth filling in: Feature requests.',
    },
    {
      name: 'of equally full factors the weightiest comes first',
      fields: {growth: 'Strong', seatsUsed: 99, featureRequests: {count: 2, items: []}, renewalDate: daysAhead(90)},
      says: 'Speaks for it: 99 of 100 seats, 99 %, strong growth, relationship healthy. Propose a tier upgrade.',
    },
  ])('$name, in full', ({fields, says}) => expect(reason(healthyAccount(fields))).toBe(says));

  it('names three reasons at most, the fullest factor first', () => {
    expect(
      reason({
        utilization: 0.85,
        growth: 'Strong',
        featureRequests: {count: 1, items: []},
        relationship: 'OK',
        renewalDate: daysAhead(90),
      }),
    ).toContain('Speaks for it: strong growth, renewal in 90 days, 85 % used.');
  });
});

describe('the breakdown', () => {
  it('gives each factor its points, weight and evidence, and what would lift', () => {
    expect(say(breakdownOf(assessed(healthyAccount()), DEFAULT_SETTINGS), WORDS.en)).toBe(
      '65 of 100, Warm: Usage ceiling 15/25 (85 of 100 seats, 85 %), Growth triggers 10/20 (some growth), ' +
        'Feature requests 8/15 (1 feature request), Relationship health 20/20 (relationship healthy), ' +
        'Timing fit 12/20 (renewal in 150 days). 10 more points to Hot: usage above 90 %.',
    );
  });

  it('says what holds an account back', () => {
    const said = say(breakdownOf(assessed(healthyAccount({openIssue: YES})), DEFAULT_SETTINGS), WORDS.en);
    expect(said).toContain('Fix first: an open issue.');
  });

  it('says no more in the highest band', () => {
    const said = say(breakdownOf(assessed(healthyAccount({seatsUsed: 95})), DEFAULT_SETTINGS), WORDS.en);
    expect(said).toMatch(/^75 of 100, Hot/);
    expect(said).not.toContain('more points');
  });

  it.each([
    {
      account: accountWith({
        utilization: 0.5,
        growth: 'Strong',
        workarounds: 'none',
        csat: 4,
        renewalDate: daysAhead(150),
      }),
      says: '3 more points to Warm: one feature request.',
    },
    {
      account: accountWith({
        growth: 'Strong',
        workarounds: 'none',
        csat: 4,
        utilization: 0.5,
        renewalDate: daysAhead(300),
      }),
      says: '10 more points to Warm: usage from 80 %.',
    },
    {account: accountWith({}), says: '5 more points to Nurture: a good moment, such as a renewal 30–270 days away.'},
    {
      account: accountWith({utilization: 0.85, renewalDate: daysAhead(30), vendorReview: YES}),
      says: 'two feature requests, a perfect moment, such as a renewal 60–120 days away or a fresh win.',
    },
  ])('says which days are a good moment: $says', ({account, says}) => {
    expect(say(breakdownOf(assessed(account), DEFAULT_SETTINGS), WORDS.en)).toContain(says);
  });
});
