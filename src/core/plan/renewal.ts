import type {Assessment} from '../assessment';
import {addMonths, type Day} from '../day';
import type {Schedule} from '../schedule/step';
import type {PlanContext} from './teller';

export interface RenewalOutlook {
  readonly risk: 'high' | 'medium' | 'low';
  readonly expansion: 'likely' | 'possible' | 'unlikely';
  /** The notice deadline when known and ahead, else the renewal, as the schedule has it. */
  readonly decideBy: Day;
}

/** The outlook of an account that renews within the months of the rules. Source: method, Ranking. */
export function renewalFor(
  assessment: Assessment,
  {decideBy}: Pick<Schedule, 'decideBy'>,
  {asOf, renewalMonths}: Pick<PlanContext, 'asOf' | 'renewalMonths'>,
): RenewalOutlook | null {
  const {account, relationship} = assessment;
  const {renewalDate} = account;
  if (renewalDate === null || renewalDate < asOf || renewalDate > addMonths(asOf, renewalMonths)) return null;
  return {
    risk: relationship === 'At-risk' ? 'high' : relationship === 'OK' ? 'medium' : 'low',
    expansion: likelihoodOf(assessment),
    decideBy: decideBy ?? renewalDate,
  };
}

/** Hot is likely, Warm possible; the rest and a plain No unlikely. */
function likelihoodOf({band, expansion}: Assessment): RenewalOutlook['expansion'] {
  if (expansion === 'No') return 'unlikely';
  return band === 'Hot' ? 'likely' : band === 'Warm' ? 'possible' : 'unlikely';
}
