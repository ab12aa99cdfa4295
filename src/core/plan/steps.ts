import type {Assessment} from '../assessment';
import {endOnWorkday, nextWorkday, startOnWorkday} from '../calendar/workdays';
import {addDays, type Day, daysBetween} from '../day';
import type {KindRule, StepRole} from './rules';
import type {StepKey} from './scripts';
import type {PlanContext, Tell} from './teller';

/** Something to do next, by whom and until when. */
export interface PlannedStep {
  readonly key: StepKey;
  readonly action: string;
  /** A name of the sheet, or `null` when only the role is known. */
  readonly owner: string | null;
  readonly role: StepRole;
  readonly due: Day;
}

/** The next steps of an account by due date. They start when the account's conversation does, today at the earliest. */
export function stepsFor(
  assessment: Assessment,
  {steps, kind}: KindRule,
  {asOf, opens}: Pick<PlanContext, 'asOf' | 'opens'>,
  tell: Tell,
): PlannedStep[] {
  const start = (kind === 'Expand' && opens?.(assessment)) || asOf;
  const last = lastDayFor(assessment, asOf);
  return steps
    .filter(({when}) => when === undefined || when(assessment))
    .map(({key, role, day, later = 0}) => ({
      key,
      action: tell(`step/${key}`),
      owner: ownerOf(assessment, role),
      role,
      due: workdaysAfter(start, day + (assessment.when === 'Now' ? 0 : later)),
    }))
    .filter(({action}) => action !== '')
    .sort((a, b) => daysBetween(b.due, a.due))
    .map((step) => (last !== null && step.due > last ? {...step, due: last} : step));
}

/** The working day so many working days after the first one from `day` on. */
export function workdaysAfter(day: Day, count: number): Day {
  let reached = startOnWorkday(day);
  for (let passed = 0; passed < count; passed += 1) reached = nextWorkday(reached);
  return reached;
}

function ownerOf({account}: Assessment, role: StepRole): string | null {
  return role === 'AE' ? account.ae : account.owner;
}

/**
 * The last day on which a step still moves the decision: the last working day before the last day to give notice, else
 * before the renewal, whichever lies ahead.
 *
 * @returns the as-of date at the earliest; `null` when no deadline lies ahead
 */
function lastDayFor({facts: {optOut}, account: {renewalDate}}: Assessment, asOf: Day): Day | null {
  const deadline = [optOut, renewalDate].find((day) => day !== null && day > asOf) ?? null;
  if (deadline === null) return null;
  const last = [addDays(deadline, -1), deadline].map(endOnWorkday).find((day) => day >= asOf);
  return last ?? asOf;
}
