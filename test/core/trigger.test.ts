import fc from 'fast-check';
import type {Account} from '../../src/core/account';
import {type Phrase, phrase} from '../../src/core/phrase';
import {triggerFor} from '../../src/core/trigger';
import {say} from '../../src/playbook/say';
import {WORDS} from '../../src/playbook/words';
import {anyAccount} from '../any-account';
import {AS_OF, amount, assessed, daysAhead, daysBefore, factsWith, NO, on, playbookOf, said, YES} from '../builders';

function trigger(cells: Partial<Account>) {
  return triggerFor(factsWith(cells), playbookOf({}));
}

describe('events with a date of their own', () => {
  it.each([
    {cells: {milestone: on(daysBefore(0))}, kind: 'success', days: 0},
    {cells: {positiveOutcome: on(daysBefore(90))}, kind: 'success', days: 90},
    {cells: {hiring: on(daysBefore(5))}, kind: 'team growth', days: 5},
    {cells: {headcountGrowth: on(daysBefore(5))}, kind: 'team growth', days: 5},
    {cells: {newDepartments: on(daysBefore(5))}, kind: 'team growth', days: 5},
    {cells: {funding: on(daysBefore(5))}, kind: 'funding', days: 5},
    {cells: {newInitiative: on(daysBefore(5))}, kind: 'new initiative', days: 5},
    {cells: {championPromoted: on(daysBefore(5))}, kind: 'champion promoted', days: 5},
    {cells: {onboardingCompleted: on(daysBefore(5))}, kind: 'onboarding', days: 5},
    // The most recent one, whatever its place in the order.
    {cells: {milestone: on(daysBefore(20)), funding: on(daysBefore(19))}, kind: 'funding', days: 19},
    {cells: {milestone: on(daysBefore(80)), positiveOutcome: on(daysBefore(3))}, kind: 'success', days: 3},
    {cells: {milestone: on(daysBefore(20)), funding: on(daysBefore(20))}, kind: 'success', days: 20},
    // Before anything without a date.
    {cells: {onboardingCompleted: on(daysBefore(90)), milestone: YES, utilization: 1}, kind: 'onboarding', days: 90},
    // Yesterday's beats one that still lies ahead.
    {cells: {milestone: on(daysAhead(1)), funding: on(daysBefore(1))}, kind: 'funding', days: 1},
  ])('$cells: $kind', ({cells, kind, days}) => {
    expect(trigger(cells)).toMatchObject({kind, on: daysBefore(days), dated: true});
  });

  it.each([
    {milestone: on(daysBefore(91))},
    {milestone: on(daysAhead(1))},
    {funding: on(daysBefore(400))},
    {mergerAcquisition: on(daysBefore(5)), newOffice: YES, companyGrowth: amount(0.4)}, // signals, but no trigger
    {milestone: NO, funding: NO},
  ])('%j opens nothing', (cells) => expect(trigger(cells)).toBeNull());

  it('says what happened, when, and in their words', () => {
    const sentence = (cells: Partial<Account>) => say(trigger(cells)?.evidence ?? phrase('none'), WORDS.en);
    expect(sentence({funding: {...said('Rotterdam fund'), on: '2026-11-02'}})).toBe(
      'new funding: “Rotterdam fund” (Nov 2)',
    );
    expect(sentence({funding: on('2026-11-02')})).toBe('new funding (Nov 2)');
    expect(sentence({positiveOutcome: {...on('2026-10-28'), onSaid: 'last month'}})).toBe('a success (last month)');
  });
});

describe('events without a date', () => {
  /** One of each kind, in the order in which they are preferred. */
  const ORDERED: {kind: string; cells: Partial<Account>}[] = [
    {kind: 'success', cells: {positiveOutcome: YES}},
    {kind: 'ceiling', cells: {utilization: 0.85}},
    {kind: 'team growth', cells: {hiring: YES}},
    {kind: 'funding', cells: {funding: YES}},
    {kind: 'new initiative', cells: {newInitiative: YES}},
    {kind: 'feature request', cells: {featureRequests: {count: 1, items: []}}},
    {kind: 'power users', cells: {powerUsers: 10}},
    {kind: 'champion promoted', cells: {championPromoted: YES}},
    {kind: 'renewal window', cells: {renewalDate: daysAhead(100)}},
    {kind: 'budget cycle', cells: {budgetCycle: on(daysAhead(50))}},
    {kind: 'onboarding', cells: {onboardingCompleted: YES}},
  ];

  it.each(ORDERED)('$kind', ({kind, cells}) => expect(trigger(cells)).toMatchObject({kind}));

  it.each(ORDERED.map((each, index) => ({kind: each.kind, later: ORDERED.slice(index)})))(
    '$kind comes before all that follow',
    ({kind, later}) => expect(trigger(Object.assign({}, ...later.map(({cells}) => cells)))?.kind).toBe(kind),
  );

  it.each([
    {cells: {utilization: 0.849}, kind: undefined},
    {cells: {apiUtilization: 0.85}, kind: 'ceiling'},
    {cells: {utilization: 0.3, apiUtilization: 0.849}, kind: undefined},
    {cells: {featureRequests: {count: 0, items: []}}, kind: undefined},
    {cells: {workarounds: 'many' as const}, kind: undefined},
    {cells: {powerUsers: 9}, kind: undefined},
    {cells: {powerUsers: 2, seatsUsed: 10}, kind: 'power users'},
    {cells: {milestone: said('1,000 reports')}, kind: 'success'},
    {cells: {budgetCycle: YES}, kind: undefined},
    {cells: {hiring: NO, headcountGrowth: YES}, kind: 'team growth'},
  ])('$cells: $kind', ({cells, kind}) => expect(trigger(cells)?.kind).toBe(kind));

  it('carry the as-of date', () => {
    expect(trigger({funding: said('Series B')})).toEqual({
      kind: 'funding',
      on: AS_OF,
      dated: false,
      when: null,
      evidence: {key: 'funding-round', figures: {said: 'Series B'}},
    });
  });

  it.each([
    {cells: {hiring: amount(20)}, evidence: {key: 'team-growth-hires', figures: {count: 20}}},
    {
      cells: {hiring: said('20 engineers')},
      evidence: {
        key: 'team-growth-said',
        figures: {event: {key: 'hiring'}, said: {key: 'quoted', figures: {said: '20 engineers'}}},
      },
    },
    {cells: {headcountGrowth: amount(0.15)}, evidence: {key: 'team-growth-share', figures: {share: 0.15}}},
    {cells: {headcountGrowth: amount(1.5)}, evidence: {key: 'signal-team growth'}}, // 150 %, not a hire and a half
    {cells: {newDepartments: YES}, evidence: {key: 'signal-team growth'}},
  ])('team growth of $cells', ({cells, evidence}) => expect(trigger(cells)?.evidence).toEqual(evidence));
});

describe('what opens the conversation is said with its figures', () => {
  it.each<{cells: Partial<Account>; evidence: Phrase}>([
    {
      cells: {seatsUsed: 44, seatsLicensed: 50},
      evidence: {key: 'seats-used', figures: {used: 44, licensed: 50, share: 0.88}},
    },
    {cells: {featureRequests: {count: 3, items: ['SSO']}}, evidence: {key: 'requests-made', figures: {count: 3}}},
    {cells: {powerUsers: 12}, evidence: {key: 'power-users', figures: {count: 12}}},
    {cells: {renewalDate: daysAhead(100)}, evidence: {key: 'signal-renewal', figures: {days: 100}}},
    {cells: {renewalDate: daysAhead(0)}, evidence: {key: 'signal-renewal-today'}},
    {cells: {budgetCycle: on(daysAhead(50))}, evidence: {key: 'signal-budget', figures: {days: 50}}},
    {cells: {budgetCycle: on(daysAhead(0))}, evidence: {key: 'signal-budget-today'}},
  ])('$evidence.key', ({cells, evidence}) => expect(trigger(cells)?.evidence).toEqual(evidence));

  it('and has no date of its own, but for a window', () => {
    expect(trigger({utilization: 0.85})).toMatchObject({on: AS_OF, dated: false});
    expect(trigger({powerUsers: 12})).toMatchObject({on: AS_OF, dated: false});
  });
});

describe('windows', () => {
  it.each([
    {days: 121, kind: undefined},
    {days: 120, kind: 'renewal window'},
    {days: 0, kind: 'renewal window'},
    {days: -1, kind: undefined},
  ])('a renewal in $days days: $kind', ({days, kind}) => {
    expect(trigger({renewalDate: daysAhead(days)})?.kind).toBe(kind);
  });

  it.each([
    {days: 61, kind: undefined},
    {days: 60, kind: 'budget cycle'},
    {days: 0, kind: 'budget cycle'},
    {days: -1, kind: undefined},
  ])('a budget cycle in $days days: $kind', ({days, kind}) => {
    expect(trigger({budgetCycle: on(daysAhead(days))})?.kind).toBe(kind);
  });

  it('show the day they opened', () => {
    expect(trigger({renewalDate: daysAhead(100)})).toMatchObject({on: daysBefore(20), dated: true});
    expect(trigger({budgetCycle: on(daysAhead(50))})).toMatchObject({on: daysBefore(10), dated: true});
  });
});

it('a trigger never lies ahead, and a dated event is at most 120 days old', () => {
  fc.assert(
    fc.property(anyAccount(), (account) => {
      const {trigger} = assessed(account);
      if (trigger === null) return;
      expect(trigger.on <= AS_OF).toBe(true);
      expect(trigger.on >= daysBefore(120)).toBe(true);
      if (!trigger.dated) expect(trigger.on).toBe(AS_OF);
    }),
  );
});
