import type {Account} from '../account';
import {type Day, laterOf} from '../day';
import type {NextAction, Role, Schedule, Step, StepId, TypedStep} from './step';

/** What people typed beside an account's step, on Calendar first, else on Plan; `null` when they typed nothing. */
export type TypedOf = (step: StepId) => TypedStep | null;

/** The first step that is neither done nor left out this cycle. Source: method, Schedule. */
export function nextActionOf(schedule: Schedule, asOf: Day, typedOf: TypedOf = () => null): NextAction {
  const {account} = schedule.of;
  for (const step of schedule.steps) {
    const typed = typedOf(step.id);
    if (typed?.status === 'done' || typed?.status === 'skipped') continue;
    const on = typed?.due ?? step.due;
    const who = typed?.owner ?? personFor(step.role, account);
    return {schedule, step, on, isOverdue: isOverdue(step, typed, asOf), who, role: step.role};
  }
  return {schedule, step: null, on: schedule.lookAgain, isOverdue: false, who: account.owner, role: 'CSM'};
}

/** Whether an open step's last day has passed: the one that people gave it, else its own. */
export function isOverdue({end}: Pick<Step, 'end'>, typed: TypedStep | null, asOf: Day): boolean {
  if (typed?.status === 'done' || typed?.status === 'skipped') return false;
  const due = typed?.due ?? end;
  return laterOf(typed?.end ?? (typed?.isKept ? end : due), due) < asOf;
}

/** The sheet's name for a role; `null` when it names nobody. */
export function personFor(role: Role, {owner, ae}: Account): string | null {
  if (role === 'CSM') return owner;
  return role === 'AE' ? ae : null;
}
