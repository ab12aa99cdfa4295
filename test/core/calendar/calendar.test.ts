import fc from 'fast-check';
import type {Account} from '../../../src/core/account';
import type {RankedAssessment} from '../../../src/core/assessment';
import {calendarOf, lastDay, plannedAccounts} from '../../../src/core/calendar/calendar';
import type {CalendarStep} from '../../../src/core/calendar/step';
import {addDays} from '../../../src/core/day';
import {assessPortfolio} from '../../../src/core/portfolio';
import {calendarRules} from '../../../src/playbook/rules/phases';
import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {accountWith, healthyAccount, PLAYBOOK, said, YES} from '../../builders';

const RULES = calendarRules(DEFAULT_SETTINGS);
const MONDAY = '2026-11-23';

function assessed(fields: Partial<Account>, asOf = MONDAY): RankedAssessment {
  const [account] = assessPortfolio([accountWith(fields)], asOf, PLAYBOOK).accounts;
  return account as RankedAssessment;
}

function steps(fields: Partial<Account>, {asOf = MONDAY, days = 90} = {}): string[] {
  return calendarOf([assessed(fields, asOf)], RULES, {asOf, days}).map(line);
}

function line({step, start, end, wasDue}: CalendarStep): string {
  return `${step} ${start} – ${end}${wasDue === null ? '' : ` was ${wasDue}`}`;
}

/** Hot: a full house, growing, asking, healthy. */
const HOT: Partial<Account> = {
  utilization: 1,
  growth: 'Strong',
  featureRequests: {count: 2, items: []},
  relationship: 'Healthy',
};

describe('the 90 days', () => {
  it('has five phases from a Monday on', () => {
    expect(steps(HOT)).toEqual([
      'opening 2026-11-23 – 2026-11-27', // days 1–7; Sunday ends on Friday
      'material 2026-11-30 – 2026-12-11', // 8–21
      'proposal 2026-12-14 – 2027-01-06', // 22–45
      'internal 2027-01-07 – 2027-02-05', // 46–75; Saturday ends on Friday
      'close 2027-02-08 – 2027-02-19', // 76–90; Saturday starts on Monday, Saturday ends on Friday
    ]);
  });

  it('puts the opt-out date in its place among the steps', () => {
    const starts = steps({...HOT, renewalDate: '2027-03-01', noticeDays: 60}).map(
      (each) => each.split(' ').slice(-3)[0],
    );
    expect(starts).toContain('2026-12-31');
    expect(starts).toEqual([...starts].sort());
  });

  it('moves the whole plan with an opening that fell on a weekend', () => {
    expect(steps(HOT, {asOf: '2026-11-21'})).toEqual([
      'opening 2026-11-23 – 2026-11-27',
      'material 2026-11-30 – 2026-12-11',
      'proposal 2026-12-14 – 2027-01-06',
      'internal 2027-01-07 – 2027-02-05',
      'close 2027-02-08 – 2027-02-18', // day 90 from the as-of date cuts it
    ]);
  });

  it('leaves out what begins after day 30 and cuts what ends after it, in the short variant', () => {
    expect(steps(HOT, {days: 30})).toEqual([
      'opening 2026-11-23 – 2026-11-27',
      'material 2026-11-30 – 2026-12-11',
      'proposal 2026-12-14 – 2026-12-22',
    ]);
  });

  it('keeps the last day itself, and leaves out the day after it', () => {
    const asOf = '2026-11-20'; // day 76 is Wednesday 2027-02-03
    expect(steps(HOT, {asOf, days: 76}).at(-1)).toBe('close 2027-02-03 – 2027-02-03');
    expect(steps(HOT, {asOf, days: 75}).at(-1)).toMatch(/^internal/);
  });
});

describe('guardrails in the calendar', () => {
  it('fixes for 30 days first, and only then opens', () => {
    expect(steps({...HOT, openIssue: YES})).toEqual([
      'fixing 2026-11-23 – 2026-12-22',
      'opening 2026-12-23 – 2026-12-29',
      'material 2026-12-30 – 2027-01-12',
      'proposal 2027-01-13 – 2027-02-05',
      'internal 2027-02-08 – 2027-02-19', // begins on day 76 + weekend, ends with the period
    ]);
  });

  it('defends with the renewal timeline instead of a sale', () => {
    expect(steps({...HOT, vendorReview: YES, renewalDate: addDays(MONDAY, 100)})).toEqual([
      'renewal-review 2026-12-09 – 2026-12-15', // 84 days before 2027-03-03
      'renewal-proposal 2027-01-06 – 2027-01-12',
      'renewal-negotiation 2027-02-03 – 2027-02-09',
      'renewal-contract 2027-02-17 – 2027-02-19',
    ]);
  });

  it('counts to the opt-out date when it is known, and marks it', () => {
    expect(steps({...HOT, vendorReview: YES, renewalDate: addDays(MONDAY, 100), noticeDays: 30})).toEqual([
      'renewal-review 2026-11-24 – 2026-11-24 was 2026-11-09',
      'renewal-proposal 2026-12-07 – 2026-12-11',
      'renewal-negotiation 2027-01-04 – 2027-01-08',
      'renewal-contract 2027-01-18 – 2027-01-22',
      'opt-out 2027-02-01 – 2027-02-01',
    ]);
  });

  it('makes a step due the next working day when its date has passed, not when it is today', () => {
    const today = steps({...HOT, vendorReview: YES, renewalDate: addDays(MONDAY, 84)});
    expect(today[0]).toBe('renewal-review 2026-11-23 – 2026-11-27');
    const yesterday = steps({...HOT, vendorReview: YES, renewalDate: addDays(MONDAY, 83)});
    expect(yesterday[0]).toBe('renewal-review 2026-11-24 – 2026-11-24 was 2026-11-22');
    const friday = steps({...HOT, vendorReview: YES, renewalDate: '2026-12-01'}, {asOf: '2026-11-27'});
    expect(friday[0]).toBe('renewal-review 2026-11-30 – 2026-11-30 was 2026-09-08');
  });

  it.each([
    {name: 'no renewal is known', renewalDate: null},
    {name: 'the renewal is far away', renewalDate: addDays(MONDAY, 400)},
  ])('calls within the week when $name', ({renewalDate}) => {
    expect(steps({...HOT, vendorReview: YES, renewalDate})).toEqual(['retention-call 2026-11-23 – 2026-11-27']);
  });

  it.each<Partial<Account>>([{utilization: 0.4, usageTrend: 'Declining'}, {}])(
    'adopts and sells nothing when an account to leave alone was chosen: %j',
    (fields) => expect(steps(fields)).toEqual(['adoption 2026-11-23 – 2026-12-22']),
  );
});

describe('renewals on the way', () => {
  const within = (renewalDate: string) => steps({...HOT, renewalDate}).filter((each) => each.startsWith('renewal'));

  it('get their timeline beside the expansion up to six calendar months ahead', () => {
    expect(within('2027-05-23')).toEqual([]); // 12 weeks before: 2027-02-28, after day 90
    expect(within('2027-05-10')).toEqual(['renewal-review 2027-02-15 – 2027-02-19']);
    expect(steps({...HOT, renewalDate: '2027-05-23', noticeDays: 30})).toContain(
      'renewal-review 2027-01-29 – 2027-02-04',
    );
    expect(
      steps({...HOT, renewalDate: '2027-05-24', noticeDays: 30}).filter((each) => each.startsWith('renewal')),
    ).toEqual([]);
  });

  it('get none when they have passed', () => {
    expect(within(MONDAY)).toHaveLength(4);
    expect(within(addDays(MONDAY, -1))).toEqual([]);
  });

  it('mark the opt-out date on its own day, weekend or not, from today on', () => {
    const optOut = (renewalDate: string, noticeDays: number) =>
      steps({...HOT, renewalDate, noticeDays}).filter((each) => each.startsWith('opt-out'));
    expect(optOut('2026-12-05', 0)).toEqual(['opt-out 2026-12-05 – 2026-12-05']);
    expect(optOut(MONDAY, 0)).toHaveLength(1);
    expect(optOut(MONDAY, 1)).toHaveLength(0);
    expect(optOut(addDays(MONDAY, 89), 0)).toHaveLength(1);
    expect(optOut(addDays(MONDAY, 90), 0)).toHaveLength(0);
  });
});

describe('who is planned', () => {
  it.each([
    {name: 'Yes', fields: HOT, planned: true},
    {name: 'After fix', fields: {...HOT, openIssue: YES}, planned: true},
    {name: 'Defend first', fields: {...HOT, vendorReview: said('reviewing vendors')}, planned: true},
    {name: 'Maybe', fields: {...HOT, growth: 'None' as const, featureRequests: {count: 0, items: []}}, planned: true},
    {name: 'Not yet', fields: {utilization: 0.85, relationship: 'OK' as const}, planned: false},
    {name: 'Adopt first', fields: {utilization: 0.4, usageTrend: 'Declining' as const}, planned: false},
    {name: 'Needs data', fields: {}, planned: false},
  ])('$name', ({fields, planned}) => {
    expect(plannedAccounts([assessed(fields)])).toHaveLength(planned ? 1 : 0);
  });
});

it('keeps every step on working days within the period, in order, and owners within their weeks', () => {
  const day = (min: number, max: number) => fc.integer({min, max}).map((days) => addDays(MONDAY, days));
  const account = fc.record({
    utilization: fc.constantFrom(0.5, 0.85, 1),
    growth: fc.constantFrom('Strong' as const, 'None' as const),
    renewalDate: fc.option(day(-60, 400)),
    noticeDays: fc.option(fc.integer({min: 0, max: 120})),
    openIssue: fc.constantFrom(null, YES),
    vendorReview: fc.constantFrom(null, YES),
    owner: fc.constantFrom(null, 'Ana', 'Ben'),
  });
  fc.assert(
    fc.property(fc.array(account, {maxLength: 30}), day(0, 6), fc.constantFrom(30, 90), (list, asOf, days) => {
      const accounts = list.map((fields, index) => healthyAccount({...fields, account: `A${index}`, row: index + 2}));
      const ranked = assessPortfolio(accounts, asOf, PLAYBOOK).accounts;
      const period = {asOf, days};
      const found = calendarOf(ranked, RULES, period);
      const weekday = (each: string) => new Date(`${each}T00:00:00Z`).getUTCDay();
      for (const {step, start, end} of found) {
        expect(start <= end).toBe(true);
        expect(start >= asOf).toBe(true);
        expect(end <= lastDay(period)).toBe(true);
        if (step === 'opt-out') continue;
        expect([1, 2, 3, 4, 5]).toContain(weekday(start));
        expect([1, 2, 3, 4, 5]).toContain(weekday(end));
      }
      expect(found.map(({of}) => of.rank)).toEqual(found.map(({of}) => of.rank).sort((a, b) => a - b));
    }),
  );
});
