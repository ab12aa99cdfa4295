import fc from 'fast-check';
import type {Account} from '../../../src/core/account';
import {guardrailFor} from '../../../src/core/assess';
import type {BandId, Situation} from '../../../src/core/playbook';
import {GUARDRAILS} from '../../../src/playbook/rules/guardrails';
import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {anyAccount} from '../../any-account';
import {assessed, daysAhead, daysBefore, healthyAccount, NO, on, PLAYBOOK, YES} from '../../builders';

const AT_RISK = {relationship: 'At-risk' as const};
const LOW_AND_DECLINING = {usageTrend: 'Declining' as const, seatsUsed: 79, seatsLicensed: 100};

describe('what overrides the band', () => {
  it.each<{name: string; cells: Partial<Account>; priority: string}>([
    {name: 'nothing', cells: {}, priority: 'Engage this month'},

    {name: 'a vendor review', cells: {vendorReview: YES}, priority: 'Defend first'},
    {name: 'no vendor review', cells: {vendorReview: NO}, priority: 'Engage this month'},
    {name: 'at risk, 90 days', cells: {...AT_RISK, renewalDate: daysAhead(90)}, priority: 'Defend first'},
    {name: 'at risk, 91 days', cells: {...AT_RISK, renewalDate: daysAhead(91)}, priority: 'Fix first'},
    {name: 'at risk, today', cells: {...AT_RISK, renewalDate: daysAhead(0)}, priority: 'Defend first'},
    {name: 'at risk, renewal past', cells: {...AT_RISK, renewalDate: daysBefore(200)}, priority: 'Defend first'},
    {name: 'at risk, no date', cells: {...AT_RISK, renewalDate: null}, priority: 'Fix first'},
    {
      name: 'at risk, 90 days to the opt-out date',
      cells: {...AT_RISK, renewalDate: daysAhead(120), noticeDays: 30},
      priority: 'Defend first',
    },
    {
      name: 'at risk, 91 days to the opt-out date',
      cells: {...AT_RISK, renewalDate: daysAhead(121), noticeDays: 30},
      priority: 'Fix first',
    },
    {
      name: 'at risk, opt-out date past',
      cells: {...AT_RISK, renewalDate: daysAhead(20), noticeDays: 30},
      priority: 'Defend first',
    },
    {name: 'OK, 30 days', cells: {relationship: 'OK', renewalDate: daysAhead(30)}, priority: 'Engage this month'},
    {
      name: 'an open issue, 30 days', // an open issue puts the relationship at risk
      cells: {openIssue: YES, renewalDate: daysAhead(30)},
      priority: 'Defend first',
    },

    {name: 'declining, 79 %', cells: LOW_AND_DECLINING, priority: 'Adopt first'},
    {name: 'declining, 80 %', cells: {...LOW_AND_DECLINING, seatsUsed: 80}, priority: 'Engage this month'},
    {name: 'declining, unknown', cells: {...LOW_AND_DECLINING, seatsUsed: null}, priority: 'Adopt first'},
    {name: 'declining, API 80 %', cells: {...LOW_AND_DECLINING, apiUtilization: 0.8}, priority: 'Engage this month'},
    {name: 'flat, 79 %', cells: {...LOW_AND_DECLINING, usageTrend: 'Flat'}, priority: 'Engage this month'},

    {name: 'an open issue', cells: {openIssue: YES}, priority: 'Fix first'},
    {name: 'at risk', cells: AT_RISK, priority: 'Fix first'},

    {name: '61 days without contact', cells: {lastContact: daysBefore(61)}, priority: 'Reconnect first'},
    {name: '60 days without contact', cells: {lastContact: daysBefore(60)}, priority: 'Engage this month'},
    {name: 'a contact to come', cells: {lastContact: daysAhead(1)}, priority: 'Engage this month'},

    // The first that applies.
    {
      name: 'all of them',
      cells: {...LOW_AND_DECLINING, vendorReview: YES, openIssue: YES, lastContact: daysBefore(99)},
      priority: 'Defend first',
    },
    {
      name: 'declining and an open issue',
      cells: {...LOW_AND_DECLINING, openIssue: YES, lastContact: daysBefore(99)},
      priority: 'Adopt first',
    },
    {name: 'an open issue, no contact', cells: {openIssue: YES, lastContact: daysBefore(99)}, priority: 'Fix first'},
  ])('$name: $priority', ({cells, priority}) => expect(assessed(healthyAccount(cells)).priority).toBe(priority));

  it('knows nothing before all: needs data', () => {
    expect(assessed({usageTrend: null, lastContact: daysBefore(99)})).toMatchObject({
      priority: 'Needs data',
      score: 20,
      expansion: '–',
      when: '–',
      play: null,
      offer: null,
      trigger: null,
      weighted: 0,
    });
  });

  it('leaves the score as it is', () => {
    const free = assessed(healthyAccount());
    expect(assessed(healthyAccount({lastContact: daysBefore(61)}))).toMatchObject({
      score: free.score,
      band: free.band,
      overridden: true,
    });
    expect(free.overridden).toBe(false);
  });
});

const CALM: Situation = {
  leaving: false,
  vendorReview: false,
  openIssue: false,
  declining: false,
  usage: 0.85,
  relationship: 'Healthy',
  daysToDeadline: null,
  daysSinceContact: null,
  confidence: 1,
  band: 'Warm',
  score: 60,
  thresholds: DEFAULT_SETTINGS.thresholds,
};

function answer(situation: Partial<Situation>) {
  const seen = {...CALM, ...situation};
  const guardrail = guardrailFor(seen, GUARDRAILS);
  const {priority, timing, play, keeps, offers, overrides} = guardrail;
  return {priority, expansion: guardrail.expansion(seen), when: timing, play, keeps, offers, overrides};
}

describe('expansion, timing and play', () => {
  it.each([
    {band: 'Hot', priority: 'Engage this week', expansion: 'Yes', when: 'Now', play: null},
    {band: 'Warm', priority: 'Engage this month', expansion: 'Maybe', when: '30 days', play: null},
    {band: 'Nurture', priority: 'Build toward expansion', expansion: 'Not yet', when: '60–90 days', play: null},
    {band: 'Wait', priority: 'Focus on adoption', expansion: 'No', when: '6+ months', play: 'Adoption'},
  ] as const)('$band: $expansion, $when', ({band, ...expected}) => {
    expect(answer({band})).toEqual({...expected, keeps: 'all', offers: true, overrides: false});
  });

  it.each([
    {
      name: 'Defend first',
      situation: {vendorReview: true},
      expansion: 'No',
      when: 'after the renewal is secured',
      play: 'Retention',
      keeps: 'nothing',
      offers: false,
    },
    {
      name: 'Adopt first',
      situation: {declining: true, usage: null},
      expansion: 'No',
      when: '6+ months',
      play: 'Adoption',
      keeps: 'nothing',
      offers: false,
    },
    {
      name: 'Fix first',
      situation: {openIssue: true, score: 50},
      expansion: 'After fix',
      when: 'after the fix',
      play: 'Solve, then expand',
      keeps: 'held back',
      offers: true,
    },
    {
      name: 'Fix first',
      situation: {openIssue: true, score: 49.9},
      expansion: 'Not yet',
      when: 'after the fix',
      play: 'Solve, then expand',
      keeps: 'held back',
      offers: true,
    },
    {
      name: 'Needs data',
      situation: {confidence: 0, vendorReview: true},
      expansion: '–',
      when: '–',
      play: null,
      keeps: 'nothing',
      offers: false,
    },
  ] as const)('$name with $situation: $expansion', ({name, situation, ...expected}) => {
    expect(answer(situation)).toEqual({priority: name, overrides: true, ...expected});
  });

  it.each([
    {band: 'Hot', expansion: 'Yes'},
    {band: 'Warm', expansion: 'Maybe'},
    {band: 'Nurture', expansion: 'Not yet'},
    {band: 'Wait', expansion: 'No'},
  ] as const)('Reconnect first keeps the answer of $band, after contact', ({band, expansion}) => {
    expect(answer({band, daysSinceContact: 61})).toMatchObject({
      priority: 'Reconnect first',
      expansion,
      when: 'after contact',
      overrides: true,
    });
  });
});

it('the last guardrail applies to everything, and a list without such a one is refused', () => {
  expect(guardrailFor({...CALM, band: 'Wait'}, GUARDRAILS).priority).toBe('Focus on adoption');
  expect(() => guardrailFor(CALM, [])).toThrow('must always apply');
});

it('an account that is not held back has the priority of its band', () => {
  const ofBand: Record<BandId, string> = {
    Hot: 'Engage this week',
    Warm: 'Engage this month',
    Nurture: 'Build toward expansion',
    Wait: 'Focus on adoption',
  };
  fc.assert(
    fc.property(anyAccount(), (account) => {
      const {overridden, priority, band, facts, factors, confidence} = assessed(account, PLAYBOOK);
      expect(overridden).toBe(priority !== ofBand[band]);
      if (overridden) return;
      expect(confidence).toBeGreaterThan(0);
      expect(facts).toMatchObject({leaving: false, vendorReview: false, openIssue: false});
      expect(factors.some(({level}) => level === 'At-risk')).toBe(false);
      expect(facts.daysSinceContact ?? 0).toBeLessThanOrEqual(60);
    }),
  );
});

it('a champion who left long ago overrides nothing', () => {
  expect(assessed(healthyAccount({championPromoted: on(daysBefore(300))})).overridden).toBe(false);
});
