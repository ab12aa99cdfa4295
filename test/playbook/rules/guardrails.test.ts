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
  it.each<[name: string, cells: Partial<Account>, priority: string]>([
    ['nothing', {}, 'Engage this month'],

    ['a vendor review', {vendorReview: YES}, 'Defend first'],
    ['no vendor review', {vendorReview: NO}, 'Engage this month'],
    ['at risk, 90 days', {...AT_RISK, renewalDate: daysAhead(90)}, 'Defend first'],
    ['at risk, 91 days', {...AT_RISK, renewalDate: daysAhead(91)}, 'Fix first'],
    ['at risk, today', {...AT_RISK, renewalDate: daysAhead(0)}, 'Defend first'],
    ['at risk, renewal past', {...AT_RISK, renewalDate: daysBefore(200)}, 'Defend first'],
    ['at risk, no date', {...AT_RISK, renewalDate: null}, 'Fix first'],
    ['at risk, 90 days to the opt-out date', {...AT_RISK, renewalDate: daysAhead(120), noticeDays: 30}, 'Defend first'],
    ['at risk, 91 days to the opt-out date', {...AT_RISK, renewalDate: daysAhead(121), noticeDays: 30}, 'Fix first'],
    ['at risk, opt-out date past', {...AT_RISK, renewalDate: daysAhead(20), noticeDays: 30}, 'Defend first'],
    ['OK, 30 days', {relationship: 'OK', renewalDate: daysAhead(30)}, 'Engage this month'],
    ['an open issue, 30 days', {openIssue: YES, renewalDate: daysAhead(30)}, 'Defend first'], // an open issue puts the relationship at risk

    ['declining, 79 %', LOW_AND_DECLINING, 'Adopt first'],
    ['declining, 80 %', {...LOW_AND_DECLINING, seatsUsed: 80}, 'Engage this month'],
    ['declining, unknown', {...LOW_AND_DECLINING, seatsUsed: null}, 'Adopt first'],
    ['declining, API 80 %', {...LOW_AND_DECLINING, apiUtilization: 0.8}, 'Engage this month'],
    ['flat, 79 %', {...LOW_AND_DECLINING, usageTrend: 'Flat'}, 'Engage this month'],

    ['an open issue', {openIssue: YES}, 'Fix first'],
    ['at risk', AT_RISK, 'Fix first'],

    ['61 days without contact', {lastContact: daysBefore(61)}, 'Reconnect first'],
    ['60 days without contact', {lastContact: daysBefore(60)}, 'Engage this month'],
    ['a contact to come', {lastContact: daysAhead(1)}, 'Engage this month'],

    // The first that applies.
    [
      'all of them',
      {...LOW_AND_DECLINING, vendorReview: YES, openIssue: YES, lastContact: daysBefore(99)},
      'Defend first',
    ],
    ['declining and an open issue', {...LOW_AND_DECLINING, openIssue: YES, lastContact: daysBefore(99)}, 'Adopt first'],
    ['an open issue, no contact', {openIssue: YES, lastContact: daysBefore(99)}, 'Fix first'],
  ])('%s', (_, cells, priority) => expect(assessed(healthyAccount(cells)).priority).toBe(priority));

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
  facts: {
    leaving: false,
    vendorReview: false,
    openIssue: false,
    declining: false,
    usage: 0.85,
    daysToDeadline: null,
    daysSinceContact: null,
  },
  relationship: 'Healthy',
  confidence: 1,
  band: 'Warm',
  score: 60,
  settings: DEFAULT_SETTINGS,
};

function answer(situation: Partial<Situation>, facts: Partial<Situation['facts']> = {}) {
  const seen = {...CALM, ...situation, facts: {...CALM.facts, ...facts}};
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

  const [FIXING, SOLVE] = ['after the fix', 'Solve, then expand'] as const;
  type Facts = Partial<Situation['facts']>;
  it.each<[string, Partial<Situation>, Facts, string, string, string | null, string, boolean]>([
    ['Defend first', {}, {vendorReview: true}, 'No', 'after the renewal is secured', 'Retention', 'nothing', false],
    ['Adopt first', {}, {declining: true, usage: null}, 'No', '6+ months', 'Adoption', 'nothing', false],
    ['Fix first', {score: 50}, {openIssue: true}, 'After fix', FIXING, SOLVE, 'held back', true],
    ['Fix first', {score: 49.9}, {openIssue: true}, 'Not yet', FIXING, SOLVE, 'held back', true],
    ['Needs data', {confidence: 0}, {vendorReview: true}, '–', '–', null, 'nothing', false],
  ])('%s with %j and %j: %s, %s', (priority, situation, facts, expansion, when, play, keeps, offers) => {
    expect(answer(situation, facts)).toEqual({priority, expansion, when, play, keeps, offers, overrides: true});
  });

  it.each([
    {band: 'Hot', expansion: 'Yes'},
    {band: 'Warm', expansion: 'Maybe'},
    {band: 'Nurture', expansion: 'Not yet'},
    {band: 'Wait', expansion: 'No'},
  ] as const)('Reconnect first keeps the answer of $band, after contact', ({band, expansion}) => {
    expect(answer({band}, {daysSinceContact: 61})).toMatchObject({
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
