import fc from 'fast-check';
import type {Account} from '../../../src/core/account';
import {renewalTiming, TIMING} from '../../../src/core/factors/timing';
import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {anyAccount} from '../../any-account';
import {AS_OF, daysAhead, daysBefore, found, NO, on, playbookOf, said, YES} from '../../builders';

function timing(cells: Partial<Account>) {
  return found(TIMING, cells);
}

describe('days to the renewal', () => {
  it.each([
    {days: -400, level: 'Poor'},
    {days: -1, level: 'Poor'},
    {days: 0, level: 'Poor'},
    {days: 29, level: 'Poor'},
    {days: 30, level: 'Good'},
    {days: 59, level: 'Good'},
    {days: 60, level: 'Perfect'},
    {days: 120, level: 'Perfect'},
    {days: 121, level: 'Good'},
    {days: 270, level: 'Good'},
    {days: 271, level: 'Poor'},
  ])('$days: $level', ({days, level}) => {
    expect(timing({renewalDate: daysAhead(days)})).toMatchObject({level, hasData: true});
    expect(renewalTiming(days, DEFAULT_SETTINGS)).toBe(level);
  });

  it('counts to the renewal, not to the opt-out date', () => {
    expect(timing({renewalDate: daysAhead(120), noticeDays: 90}).level).toBe('Perfect');
    expect(timing({renewalDate: daysAhead(150), noticeDays: 90}).level).toBe('Good');
  });
});

describe('days to the budget cycle', () => {
  it.each([
    {days: -30, level: 'Poor'},
    {days: 29, level: 'Poor'},
    {days: 30, level: 'Perfect'},
    {days: 60, level: 'Perfect'},
    {days: 61, level: 'Good'},
    {days: 120, level: 'Good'},
    {days: 121, level: 'Poor'},
  ])('$days: $level', ({days, level}) => {
    expect(timing({budgetCycle: on(daysAhead(days))})).toMatchObject({level, hasData: true});
  });
});

describe.each(['milestone', 'positiveOutcome', 'onboardingCompleted', 'championPromoted'] as const)(
  'days since %s',
  (field) => {
    it.each([
      {days: 0, level: 'Perfect'},
      {days: 30, level: 'Perfect'},
      {days: 31, level: 'Good'},
      {days: 90, level: 'Good'},
      {days: 91, level: 'Poor'},
      {days: -1, level: 'Poor'}, // a success that lies ahead opens no window
    ])('$days: $level', ({days, level}) => {
      expect(timing({[field]: on(daysBefore(days))})).toMatchObject({level, hasData: true});
    });

    it('a no is no timing data', () => expect(timing({[field]: NO})).toMatchObject({level: 'Poor', hasData: false}));
  },
);

describe('a yes without a date', () => {
  it.each(['milestone', 'positiveOutcome', 'championPromoted'] as const)('%s: now', (field) => {
    expect(timing({[field]: YES})).toMatchObject({level: 'Perfect', hasData: true});
    expect(timing({[field]: said('just now')})).toMatchObject({level: 'Perfect', hasData: true});
  });

  it.each(['onboardingCompleted', 'budgetCycle'] as const)('%s: opens no window and is no data', (field) => {
    expect(timing({[field]: YES})).toMatchObject({level: 'Poor', hasData: false});
    expect(timing({[field]: said('done')})).toMatchObject({level: 'Poor', hasData: false});
  });
});

describe('no free seat', () => {
  it.each([
    {cells: {seatsUsed: 50, seatsLicensed: 50}, level: 'Perfect', hasData: true},
    {cells: {seatsUsed: 49, seatsLicensed: 50}, level: 'Poor', hasData: false},
    {cells: {utilization: 1}, level: 'Perfect', hasData: true},
    {cells: {utilization: 0.999}, level: 'Poor', hasData: false},
    {cells: {apiUtilization: 1.5}, level: 'Poor', hasData: false}, // seats alone make a full house
    {cells: {utilization: 1, renewalDate: daysAhead(5)}, level: 'Perfect', hasData: true},
  ])('$cells: $level', ({cells, level, hasData}) => expect(timing(cells)).toMatchObject({level, hasData}));
});

describe('the best window counts', () => {
  it.each([
    {cells: {renewalDate: daysAhead(30), milestone: on(daysBefore(10))}, level: 'Perfect'},
    {cells: {renewalDate: daysAhead(90), milestone: on(daysBefore(40))}, level: 'Perfect'},
    {cells: {renewalDate: daysAhead(10), budgetCycle: on(daysAhead(90))}, level: 'Good'},
    {cells: {renewalDate: daysAhead(400), milestone: on(daysBefore(200))}, level: 'Poor'},
  ])('$cells: $level', ({cells, level}) => expect(timing(cells).level).toBe(level));
});

describe('the brakes', () => {
  const PERFECT = {renewalDate: daysAhead(90)};
  const GOOD = {renewalDate: daysAhead(150)};
  it.each([
    {cells: {...PERFECT, openIssue: YES}, level: 'Poor'},
    {cells: {...PERFECT, openIssue: NO}, level: 'Perfect'},
    {cells: {utilization: 1, openIssue: YES}, level: 'Poor'},
    {cells: {...PERFECT, lastContact: daysBefore(60)}, level: 'Perfect'},
    {cells: {...PERFECT, lastContact: daysBefore(61)}, level: 'Good'},
    {cells: {...PERFECT, lastContact: daysAhead(3)}, level: 'Perfect'},
    {cells: {...GOOD, lastContact: daysBefore(61)}, level: 'Good'},
    {cells: {renewalDate: daysAhead(5), lastContact: daysBefore(61)}, level: 'Poor'},
    {cells: {...PERFECT, lastContact: daysBefore(61), openIssue: YES}, level: 'Poor'},
  ])('$cells: $level', ({cells, level}) => expect(timing(cells)).toMatchObject({level, hasData: true}));

  it('a brake is no data of its own', () => {
    const unknown = {level: 'Poor', hasData: false, evidence: {key: 'timing-unknown'}};
    expect(timing({})).toEqual(unknown);
    expect(timing({openIssue: YES})).toEqual(unknown);
    expect(timing({lastContact: daysBefore(100)})).toEqual(unknown);
  });
});

describe('evidence of timing', () => {
  it.each([
    {cells: {renewalDate: daysAhead(243)}, evidence: {key: 'timing-renewal', figures: {days: 243}}},
    {cells: {milestone: on(AS_OF)}, evidence: {key: 'timing-milestone-now'}},
    {cells: {positiveOutcome: on(daysBefore(1))}, evidence: {key: 'timing-outcome', figures: {days: 1}}},
    {cells: {budgetCycle: on(daysAhead(40))}, evidence: {key: 'timing-budget', figures: {days: 40}}},
    {cells: {onboardingCompleted: on(daysBefore(4))}, evidence: {key: 'timing-onboarding', figures: {days: 4}}},
    {cells: {championPromoted: YES}, evidence: {key: 'timing-champion-now'}},
    {cells: {renewalDate: daysAhead(90), openIssue: YES}, evidence: {key: 'timing-open-issue'}},
    {
      cells: {renewalDate: daysAhead(90), lastContact: daysBefore(61)},
      evidence: {key: 'timing-no-contact', figures: {said: {key: 'timing-renewal', figures: {days: 90}}, days: 61}},
    },
    {cells: {renewalDate: daysAhead(10)}, evidence: {key: 'timing-outside'}},
    {cells: {utilization: 1, milestone: YES}, evidence: {key: 'full-house'}},
  ])('of $cells', ({cells, evidence}) => expect(timing(cells).evidence).toEqual(evidence));
});

it.each([
  {event: 'renewal' as const, cells: {renewalDate: AS_OF}},
  {event: 'budget' as const, cells: {budgetCycle: on(AS_OF)}},
])('a $event of today is said so where a team’s window begins there', ({event, cells}) => {
  const playbook = playbookOf({timing: [{event, from: 0, to: 10, level: 'Good'}]});
  expect(found(TIMING, cells, playbook).evidence).toEqual({key: `timing-${event}-today`});
});

it('a further occasion never spoils the moment, without brakes', () => {
  const order = ['Poor', 'Good', 'Perfect'];
  fc.assert(
    fc.property(anyAccount(), fc.integer({min: -200, max: 400}), (account, days) => {
      const before = timing({...account, renewalDate: null});
      const after = timing({...account, renewalDate: daysAhead(days)});
      expect(order.indexOf(after.level)).toBeGreaterThanOrEqual(order.indexOf(before.level));
    }),
  );
});
