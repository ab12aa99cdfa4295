import {daysBetween} from '../../core/day';
import {daySaid} from '../../core/day-said';
import {phrase} from '../../core/phrase';
import {cycleOf} from '../../core/schedule/cycle';
import type {Schedule, Step, StepId, TypedStep} from '../../core/schedule/step';
import type {Say} from '../../playbook/say';
import {cell} from '../cells';
import {stepAction, thenAction, whoOf} from '../steps/step-words';
import type {TypedSteps} from '../steps/typed-steps';
import {heading, keyedLine, type Line, labeled} from './line';

/** A plan has room for so many steps. */
const MOST = 8;

/** The steps that a full plan leaves to the calendar, in this order; then the last ones. */
const LEFT_OUT: readonly StepId[] = ['renewal-price', 'renewal-review', 'expand-compare', 'defend-value'];

/** The steps of an account as rows to fill in, and what comes after them. */
export function stepsOf(schedule: Schedule, identity: string, typed: Pick<TypedSteps, 'of'>, say: Say): Line[] {
  const columns = ['owner', 'due', 'status', 'notes'].map((column) => cell(say(`plan-column-${column}`), 'label-line'));
  const shown = shownSteps(schedule);
  const count = schedule.steps.length - shown.length;
  const more = cell(count > 0 ? say(phrase('plan-more-steps', {count})) : null, 'label-line');
  const title = heading(say('plan-section-steps'), more, ...columns);
  const then = thenAction(schedule);
  return [
    title,
    ...(schedule.steps.length === 0 ? labeled('', say(noSteps(schedule)), 'quiet') : []),
    ...shown.map((step) => stepLine(step, schedule, identity, typed.of(identity, step.id), say)),
    ...(then === null ? [] : labeled('', say(then), 'quiet')),
  ];
}

/** At most eight steps by due day. */
function shownSteps({steps}: Schedule): readonly Step[] {
  let shown = steps;
  for (const id of LEFT_OUT) if (shown.length > MOST) shown = shown.filter((step) => step.id !== id);
  return shown.slice(0, MOST);
}

/** Why an account has no steps, and when to look again. */
export function noSteps({waits, lookAgain, of}: Schedule) {
  if (waits) return phrase('plan-waits');
  return lookAgain === null
    ? phrase('plan-no-steps')
    : phrase('plan-look-again', {day: daySaid(lookAgain, of.facts.asOf)});
}

function stepLine(step: Step, schedule: Schedule, identity: string, said: TypedStep | null, say: Say): Line {
  const {account} = schedule.of;
  const typed = [
    cell(said?.owner ?? say(whoOf(step, account)), 'body'),
    cell({day: said?.due ?? step.due}, 'day'),
    cell(say(`status-${said?.status ?? 'todo'}`), 'body'),
    cell(null, 'body'),
  ];
  const cells = [cell(say(labelOf(step, schedule)), 'label'), cell(say(stepAction(step, schedule)), 'body'), ...typed];
  const id = {identity, row: account.row, action: step.id, cycle: cycleOf(step, schedule), isDated: said?.due != null};
  return keyedLine(cells, id, ['owner', 'due', 'status', 'notes']);
}

/** The phase; for a step of the renewal how long before the deadline it is, and before which where there are two. */
function labelOf({phase, due, id}: Step, {decideBy, renewal}: Schedule) {
  const deadline = id === 'renewal-signature' ? renewal : decideBy;
  const weeks = deadline === null ? 0 : Math.round(daysBetween(due, deadline) / 7);
  if (phase !== 'renewal' || weeks <= 0) return phrase(`phase-${phase}`);
  if (decideBy === renewal) return phrase('plan-weeks', {weeks});
  return phrase(deadline === renewal ? 'plan-weeks-renewal' : 'plan-weeks-notice', {weeks});
}
