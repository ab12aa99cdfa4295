import type {Assessment} from '../assessment';
import {isOpen} from '../schedule/kinds';
import type {Schedule} from '../schedule/step';
import type {PlanKind} from './scripts';

const GUARDRAILS = ['Defend first', 'Adopt first', 'Fix first', 'Reconnect first'] as const;
const OFFERS_NOTHING: readonly PlanKind[] = ['Defend first', 'Adopt first', 'Learn'];

/** Whether a plan of that kind neither offers anything nor looks ahead to it. */
export function offersNothing(kind: PlanKind): boolean {
  return OFFERS_NOTHING.includes(kind);
}

/**
 * The kind of plan an account gets: a guardrail's own, else one that sells, renews or prepares. Source: method, Schedule.
 *
 * @param schedule the account's, when it is known: what a meeting decided, and who only renews, stands there
 */
export function planKindOf(assessment: Assessment, schedule: Pick<Schedule, 'kind'> | undefined): PlanKind {
  const {priority} = assessment;
  // A meeting may decide to defend an account, or to leave it alone for now.
  if (schedule?.kind === 'defend') return 'Defend first';
  const guardrail = GUARDRAILS.find((each) => each === priority);
  if (guardrail) return guardrail;
  if (schedule?.kind === 'renew') return 'Renew';
  if (priority === 'Needs data') return 'Learn';
  if (priority === 'Focus on adoption') return 'Adopt first';
  return isOpen(assessment) && schedule?.kind !== 'none' ? 'Expand' : 'Build';
}
