import type {Assessment} from '../assessment';
import {endOnWorkday, nextWorkday, startOnWorkday} from '../calendar/workdays';
import {addDays, type Day} from '../day';
import type {PlanContext, Tell} from './plan';
import type {KindRule, StepRole} from './rules';
import type {StepKey} from './scripts';

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
  return steps
    .filter(({when}) => when === undefined || when(assessment))
    .map(({key, role, day, later = 0}) => ({
      key,
      action: tell(`step/${key}`),
      owner: ownerOf(assessment, role),
      role,
      due: beforeDeadline(workdaysAfter(start, day + (assessment.when === 'Now' ? 0 : later)), assessment, asOf),
    }))
    .filter(({action}) => action !== '')
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
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

/** Nothing that should move a decision is due after it: the last day to give notice, else the renewal, while it lies ahead. */
function beforeDeadline(due: Day, {facts, account}: Assessment, asOf: Day): Day {
  const deadline = facts.optOut ?? account.renewalDate;
  if (deadline === null || deadline <= asOf || due < deadline) return due;
  const last = endOnWorkday(addDays(deadline, -1));
  return last < asOf ? asOf : last;
}
