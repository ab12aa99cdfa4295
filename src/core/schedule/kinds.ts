import type {Assessment} from '../assessment';
import type {Day} from '../day';
import {LATEST_DAY} from '../day';
import type {ScheduleKind, SteeringDecision} from './step';
import {isWithin, RENEWAL_DAYS, type Terms} from './terms';

/** What steers an account beside its row. */
export interface Steering {
  readonly decision: SteeringDecision | null;
  /** Until when nobody opens a conversation about more; `null` when nothing is in the way. */
  readonly heldUntil: Day | null;
}

/** Held with no end: a "do not contact" or a hold without a date. */
export const FOR_GOOD = LATEST_DAY;

/** What the account's next weeks are about: the first kind that fits. Guardrails win over what a meeting decided. */
export function scheduleKindOf(
  assessment: Assessment,
  asOf: Day,
  terms: Terms,
  {decision, heldUntil}: Steering,
): ScheduleKind {
  const {priority} = assessment;
  if (priority === 'Defend first' || decision?.decision === 'Defend') return 'defend';
  if (priority === 'Fix first') return 'fix';
  if (priority === 'Adopt first') return 'adopt';
  const isHeld = heldUntil !== null || isClosed(decision);
  if (!isHeld && priority === 'Reconnect first') return 'reconnect';
  return growthKindOf(!isHeld && isOpen(assessment), asOf, terms);
}

/** Whether the team dropped the expansion, or won or lost it: a renewal still comes. */
function isClosed(decision: SteeringDecision | null): boolean {
  return decision?.decision === 'Drop' || decision?.outcome === 'Won' || decision?.outcome === 'Lost';
}

/** The kind of an account that nothing holds back, on a day. */
export function growthKindOf(isOpenToMore: boolean, day: Day, {decideBy}: Terms): ScheduleKind {
  const renewsSoon = isWithin(decideBy, day, RENEWAL_DAYS);
  if (isOpenToMore) return renewsSoon ? 'renew and expand' : 'expand';
  return renewsSoon ? 'renew' : 'none';
}

/** Whether the account's score says that a conversation about more may begin. */
export function isOpen({expansion}: Assessment): boolean {
  return expansion === 'Yes' || expansion === 'Maybe';
}

/** Until when nobody opens a conversation: the latest of what the row, a status and a decision say. */
export function heldUntilOf(
  {account}: Assessment,
  asOf: Day,
  snoozedUntil: Day | null,
  decision: SteeringDecision | null,
): Day | null {
  const {doNotContact} = account;
  const days = [
    doNotContact?.yes ? (doNotContact.on ?? FOR_GOOD) : null,
    snoozedUntil,
    decision?.decision === 'Hold' ? (decision.due ?? FOR_GOOD) : null,
  ].filter((day): day is Day => day !== null && day > asOf);
  return days.sort().pop() ?? null;
}
