import {compared, type Day} from '../../core/day';
import type {Schedule, Step, StepId} from '../../core/schedule/step';
import {say, type Words, word} from '../../playbook/say';
import type {FreshRow} from '../kept/keep-typed';
import {STATUSES} from '../steps/status';
import {stepAction, stepGoal, whoOf} from '../steps/step-words';
import type {TypedSteps} from '../steps/typed-steps';

/** A step of the calendar as the cells of its row. */
export interface StepRow extends FreshRow {
  readonly action: StepId;
  readonly account: string;
  readonly step: Step;
  /** The notice deadline of the account; `null` when none is ahead. */
  readonly notice: Day | null;
}

/** Which steps a calendar shows, and what people typed beside them on Plan. */
export interface RowOptions {
  /** The last day of the calendar: what begins after it is left out. */
  readonly last: Day;
  readonly identities: ReadonlyMap<number, string>;
  readonly typed: TypedSteps;
  readonly words: Words;
}

/** The steps of the schedules as rows: the accounts in their order, an account's steps by their start. */
export function rowsOf(schedules: readonly Schedule[], options: RowOptions): StepRow[] {
  return schedules.flatMap((schedule) =>
    schedule.steps
      .filter(({start}) => start <= options.last)
      .sort((a, b) => compared(a.start, b.start))
      .map((step) => rowOf(step, schedule, options)),
  );
}

function rowOf(step: Step, schedule: Schedule, {identities, typed, words}: RowOptions): StepRow {
  const {account} = schedule.of;
  const identity = identities.get(account.row) ?? account.account;
  const said = typed.of(identity, step.id);
  const due = said?.due ?? step.due;
  const isMoved = due !== step.due;
  return {
    identity,
    row: account.row,
    action: step.id,
    account: account.account,
    step,
    notice: noticeOf(schedule),
    fields: {
      owner: said?.owner ?? say(whoOf(step, account), words),
      action: say(stepAction(step, schedule), words),
      goal: say(stepGoal(step, schedule), words),
      start: {day: isMoved && (!step.isDueAtEnd || due < step.start) ? due : step.start},
      end: {day: isMoved && (step.isDueAtEnd || due > step.end) ? due : step.end},
      status: word(words, STATUSES.find((key) => key === `status-${said?.status}`) ?? 'status-todo'),
      notes: null,
    },
  };
}

/** The last day to give notice, when it comes before the renewal. */
function noticeOf({decideBy, renewal, of}: Schedule): Day | null {
  const {optOut} = of.facts;
  return optOut !== null && decideBy !== null && decideBy !== renewal ? optOut : null;
}
