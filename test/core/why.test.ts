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
  it.each<[name: string, account: Account, expected: string[] | undefined]>([
    // 65: a single step of 10 points or more; the usage is first in the rubric.
    ['one of several', healthyAccount(), ['usage Over']],
    // 68: 7 more points, which requests and timing both have; the usage would have 10.
    [
      'the fewest points, then the rubric',
      healthyAccount({growth: 'Strong', renewalDate: daysAhead(5)}),
      ['requests Multiple'],
    ],
    // With nothing known the score is 20, and Nurture begins at 25.
    ['from nothing', accountWith({}), ['timing Good']],
    // 27: 23 more points, which no single factor has; these two have exactly 23.
    [
      'two factors',
      accountWith({utilization: 0.85, renewalDate: daysAhead(30), vendorReview: YES}),
      ['requests Multiple', 'timing Perfect'],
    ],
    ['none in the highest band', healthyAccount({seatsUsed: 95}), undefined],
  ])('%s', (_, account, expected) => expect(lifts(account)).toEqual(expected));

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
  const AT_RISK = {relationship: 'At-risk'} as const;

  it.each<[name: string, fields: Partial<Account>, ...says: string[]]>([
    [
      'nothing in the way',
      {utilization: 0.95, hiring: YES, relationship: 'Healthy'},
      'In favor: 95% of seats used · relationship healthy · the team is growing.',
      'Propose more seats.',
      'Biggest data gap: Renewal date.',
    ],
    ['nothing known', {}, 'Nothing to score yet.', 'Biggest data gap: Seats used.'],
    [
      'nothing in favor',
      {utilization: 0.1, growth: 'None', workarounds: 'none'},
      'No strong case for expansion yet.',
      'Biggest data gap: Health score.',
    ],
    [
      'defend',
      {...AT_RISK, renewalDate: daysAhead(60), noticeDays: 59},
      'Defend first: relationship at risk · notice deadline in 1 day.',
    ],
    [
      'defend, past',
      {...AT_RISK, renewalDate: daysBefore(3)},
      'Defend first: relationship at risk · renewal date passed 3 days ago.',
    ],
    ['adopt', {usageTrend: 'Declining', utilization: 0.5}, 'Adopt first: usage declining · 50% of seats used.'],
    ['fix', {openIssue: YES, utilization: 0.5}, 'Fix first: open issue.'],
    ['reconnect', {lastContact: daysBefore(75), utilization: 0.5}, 'Reconnect first: no contact for 75 days.'],
  ])('%s', (_, fields, ...says) => {
    for (const sentence of says) expect(reason(fields)).toContain(sentence);
  });

  it.each<[name: string, fields: Partial<Account>, says: string]>([
    [
      'a vendor review, although much speaks for a sale',
      {vendorReview: YES},
      'Defend first: reviewing vendors · renewal in 150 days.',
    ],
    [
      'a vendor review, no date',
      {vendorReview: YES, renewalDate: null},
      'Defend first: reviewing vendors. Biggest data gap: Renewal date.',
    ],
    [
      'at risk, renewal today',
      {...AT_RISK, renewalDate: daysAhead(0)},
      'Defend first: relationship at risk · renewal today.',
    ],
    [
      'at risk, opt-out date today',
      {...AT_RISK, renewalDate: daysAhead(20), noticeDays: 20},
      'Defend first: relationship at risk · notice deadline today.',
    ],
    [
      'at risk, opt-out date past',
      {...AT_RISK, renewalDate: daysAhead(20), noticeDays: 30},
      'Defend first: relationship at risk · notice deadline passed 10 days ago.',
    ],
    ['an open issue, too weak for a sale afterwards', {openIssue: YES}, 'Fix first: open issue.'],
    [
      'an open issue, and a sale once it is solved',
      {openIssue: YES, seatsUsed: 95, growth: 'Strong'},
      'Fix first: open issue. After the fix: more seats.',
    ],
    [
      'no contact',
      {lastContact: daysBefore(61)},
      'Reconnect first: no contact for 61 days. Once you’re back in touch: more seats.',
    ],
    [
      'declining usage',
      {usageTrend: 'Declining', seatsUsed: 40},
      'Adopt first: usage declining · 40 of 100 seats (40%).',
    ],
    [
      'a factor below its best level is no reason',
      {growth: 'None', relationship: 'OK', seatsUsed: 50, featureRequests: null, renewalDate: daysAhead(90)},
      'In favor: renewal in 90 days. Biggest data gap: Feature requests.',
    ],
    [
      'what supports the offer comes first',
      {growth: 'Strong', seatsUsed: 99, featureRequests: {count: 2, items: []}, renewalDate: daysAhead(90)},
      'In favor: 2 feature requests · 99 of 100 seats (99%) · strong growth. Propose a tier upgrade.',
    ],
  ])('%s, in full', (_, fields, says) => expect(reason(healthyAccount(fields))).toBe(says));

  it('names three facts at most', () => {
    const fields = {utilization: 0.95, growth: 'Strong', featureRequests: {count: 2, items: []}} as const;
    expect(reason({...fields, relationship: 'Healthy', renewalDate: daysAhead(90)})).toContain(
      'In favor: 2 feature requests · 95% of seats used · strong growth.',
    );
  });

  it('says so when no factor is at its best', () => {
    expect(reason({utilization: 0.84, growth: 'None', workarounds: 'none', relationship: 'OK'})).toBe(
      'So far: 84% of seats used. Likely offer in 60–90 days: more seats. Biggest data gap: Renewal date.',
    );
  });
});

describe('the breakdown', () => {
  it('gives each factor its points, weight and evidence, and what would lift', () => {
    expect(say(breakdownOf(assessed(healthyAccount()), DEFAULT_SETTINGS), WORDS.en)).toBe(
      '65 of 100, Warm. Usage ceiling 15/25: 85 of 100 seats (85%) · Growth triggers 10/20: some growth · ' +
        'Feature requests 8/15: 1 feature request · Relationship health 20/20: relationship healthy · ' +
        'Timing fit 12/20: renewal in 150 days. 10 points short of Hot. To get there: usage above 90%.',
    );
  });

  it('says what holds an account back', () => {
    const said = say(breakdownOf(assessed(healthyAccount({openIssue: YES})), DEFAULT_SETTINGS), WORDS.en);
    expect(said).toContain('Fix first: open issue.');
    expect(said).not.toContain('short of');
  });

  it('says no more in the highest band', () => {
    const said = say(breakdownOf(assessed(healthyAccount({seatsUsed: 95})), DEFAULT_SETTINGS), WORDS.en);
    expect(said).toMatch(/^75 of 100, Hot/);
    expect(said).not.toContain('short of');
  });

  it.each([
    ['Strong', 150, '3 points short of Warm. To get there: one feature request on record.'],
    ['Strong', 300, '10 points short of Warm. To get there: usage of at least 80%.'],
    ['Some', 300, '20 points short of Warm. To get there: usage above 90%.'],
  ] as const)('names the smallest change to the next band: %s growth, %i days, %s', (growth, days, says) => {
    const quiet = {utilization: 0.5, growth, workarounds: 'none', csat: 4, renewalDate: daysAhead(days)} as const;
    expect(say(breakdownOf(assessed(quiet), DEFAULT_SETTINGS), WORDS.en)).toContain(says);
  });
});

describe('what the reason proposes', () => {
  const ASKED = {
    seatsUsed: 95,
    seatPrice: 10,
    growth: 'Strong',
    modulesRequested: ['Audit'],
    moduleValue: 1_000,
  } as const;

  it.each([
    ['the modules where they cost less than the tier', {...ASKED, tierDelta: 50_000}, 'the modules they asked for'],
    ['the tier where it costs less', {...ASKED, moduleValue: 30_000, tierDelta: 20_000}, 'a tier upgrade'],
  ])('%s', (_, fields, offer) => expect(reason(healthyAccount(fields))).toContain(`Propose ${offer}.`));

  const QUIET = {
    seatsUsed: 50,
    growth: 'None',
    featureRequests: null,
    usageTrend: null,
    referenceRequest: YES,
  } as const;

  it.each([
    [91, true],
    [90, false],
  ])('a multi-year renewal for later, %i days before the deadline: %s', (days, is) => {
    const says = reason(healthyAccount({...QUIET, renewalDate: daysAhead(days)}));
    expect(says.includes('a multi-year renewal')).toBe(is);
  });
});
