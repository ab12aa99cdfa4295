import type {Account} from '../../src/core/account';
import type {Settings, Thresholds} from '../../src/core/playbook';
import {DEFAULT_SETTINGS} from '../../src/playbook/settings';
import {AS_OF, assessed, playbookOf, YES} from '../builders';

/** An account as a team sees it that has changed one of its thresholds. */
function seenWith(changed: Partial<Thresholds>, cells: Partial<Account>) {
  const settings: Partial<Settings> = {thresholds: {...DEFAULT_SETTINGS.thresholds, ...changed}};
  return assessed({growth: 'Some', ...cells}, playbookOf(settings));
}

describe('a threshold of 0 is reached by a known 0, never by a blank', () => {
  it.each<{threshold: keyof Thresholds; id: string; known: Partial<Account>; blank: Partial<Account>}>([
    {threshold: 'planLimit', id: 'plan limit', known: {apiUtilization: 0}, blank: {apiUtilization: null}},
    {
      threshold: 'powerUserShare',
      id: 'power users',
      known: {powerUsers: 1, seatsUsed: 10},
      blank: {powerUsers: null, seatsUsed: 10},
    },
    {
      threshold: 'companyGrowth',
      id: 'company growth',
      known: {companyGrowth: {...YES, amount: 0}},
      blank: {companyGrowth: null},
    },
  ])('$threshold: the signal "$id" for $known, not for $blank', ({threshold, id, known, blank}) => {
    const shows = (cells: Partial<Account>) => seenWith({[threshold]: 0}, cells).signals.some((each) => each.id === id);
    expect([shows(known), shows(blank)]).toEqual([true, false]);
  });

  it('powerUserShare: nobody is no power user', () => {
    const {signals} = seenWith({powerUserShare: 0}, {powerUsers: 0, seatsUsed: 10});
    expect(signals.filter(({id}) => id === 'power users')).toEqual([]);
  });

  it('usageNear: the offer of more seats', () => {
    const offer = (utilization: number | null) => seenWith({usageNear: 0}, {utilization}).offer?.id;
    expect([offer(0), offer(null)]).toEqual(['Capacity', undefined]);
  });

  it('planLimit: the offer of a tier', () => {
    const offer = (apiUtilization: number | null) => seenWith({planLimit: 0}, {apiUtilization}).offer?.id;
    expect([offer(0), offer(null)]).toEqual(['Tier upgrade', undefined]);
  });

  it('ceilingTrigger: the usage opens the conversation', () => {
    const trigger = (utilization: number | null) => seenWith({ceilingTrigger: 0}, {utilization}).trigger?.kind;
    expect([trigger(0), trigger(null)]).toEqual(['ceiling', undefined]);
  });

  it('the usage of the Readiness Score', () => {
    const readiness = {...DEFAULT_SETTINGS.readiness, usage: 0};
    const met = (utilization: number | null) => assessed({utilization}, playbookOf({readiness})).readiness.met.usage;
    expect([met(0), met(null)]).toEqual([true, false]);
  });

  it('the days of the Readiness Score', () => {
    const readiness = {...DEFAULT_SETTINGS.readiness, renewalFrom: 0};
    const met = (renewalDate: string | null) => assessed({renewalDate}, playbookOf({readiness})).readiness.met.renewal;
    expect([met(AS_OF), met(null)]).toEqual([true, false]);
  });

  it('usageNear of 0: declining usage of 0% is not below it, unknown usage is', () => {
    const priority = (utilization: number | null) =>
      seenWith({usageNear: 0}, {utilization, usageTrend: 'Declining'}).priority;
    expect(priority(0)).toBe('Build toward expansion');
    expect(priority(null)).toBe('Adopt first');
  });
});
