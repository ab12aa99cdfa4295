import type {Assessment} from '../assessment';
import type {RenewalStep, RenewalStepId, Role} from '../calendar/step';
import {nextWorkday, startOnWorkday} from '../calendar/workdays';
import {addDays, addMonths, type Day} from '../day';
import {factorLine} from '../factors';
import type {GuideKey, PlanKind, RenewalStepKey} from './scripts';
import type {PlanContext, Tell} from './teller';

/** A step towards the renewal. */
export interface PlannedRenewalStep {
  readonly id: RenewalStepId;
  readonly weeksBefore: number;
  readonly action: string;
  readonly role: Role;
  readonly owner: string | null;
  readonly due: Day;
  /** The day it should have been done by, when that has passed. */
  readonly wasDue: Day | null;
}

/** How to bring the renewal home. */
export interface RenewalStrategy {
  readonly renewalDate: Day;
  /** What the timeline counts to: the opt-out date when known, else the renewal. */
  readonly deadline: Day;
  readonly risk: 'high' | 'medium' | 'low';
  readonly expansion: 'likely' | 'possible' | 'unlikely';
  readonly timeline: readonly PlannedRenewalStep[];
  readonly guide: readonly {readonly key: GuideKey; readonly text: string}[];
}

/** The renewal strategy of an account that renews within the months of the rules. Source: method, section 9. */
export function renewalFor(
  assessment: Assessment,
  kind: PlanKind,
  {asOf, renewal, renewalMonths}: PlanContext,
  tell: Tell,
): RenewalStrategy | null {
  const {account, facts, factors} = assessment;
  const {renewalDate} = account;
  if (renewalDate === null || renewalDate < asOf || renewalDate > addMonths(asOf, renewalMonths)) return null;
  const deadline = facts.optOut ?? renewalDate;
  const held = kind !== 'Expand' && kind !== 'Reconnect first' && kind !== 'Fix first';
  const relationship = factorLine(factors, 'relationship').level;
  return {
    renewalDate,
    deadline,
    risk: relationship === 'At-risk' ? 'high' : relationship === 'OK' ? 'medium' : 'low',
    expansion: likelihoodOf(assessment),
    timeline: renewal.map(stepFor),
    guide: GUIDE.map((key) => ({
      key,
      text: tell(held && key === 'next step' ? 'guide/next step held' : `guide/${key}`),
    })),
  };

  function stepFor({id, weeksBefore, role}: RenewalStep): PlannedRenewalStep {
    const key = SCRIPT_OF[id];
    const planned = addDays(deadline, -7 * weeksBefore);
    const late = planned < asOf;
    const action = tell(held && key === 'proposal' ? 'renewal/proposal held' : `renewal/${key}`);
    const owner = role === 'CSM' ? account.owner : role === 'AE' ? account.ae : null;
    const due = late ? nextWorkday(asOf) : startOnWorkday(planned);
    return {id, weeksBefore, action, role, owner, due, wasDue: late ? planned : null};
  }
}

const GUIDE: readonly GuideKey[] = ['value delivered', 'original criteria', 'next step', 'concerns'];

const SCRIPT_OF: Readonly<Record<RenewalStep['id'], RenewalStepKey>> = {
  'renewal-review': 'review',
  'renewal-proposal': 'proposal',
  'renewal-negotiation': 'negotiation',
  'renewal-contract': 'contract',
};

/** Hot is likely, Warm possible; the rest and a plain No unlikely. */
function likelihoodOf({band, expansion}: Assessment): RenewalStrategy['expansion'] {
  if (expansion === 'No') return 'unlikely';
  return band === 'Hot' ? 'likely' : band === 'Warm' ? 'possible' : 'unlikely';
}
