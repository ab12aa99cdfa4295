import {accountsOf, identityIn} from '../../core/identity';
import {isReached, type OutreachItem, outreachFor} from '../../core/plan/outreach';
import type {Scripts} from '../../core/plan/scripts';
import {repeatedRows} from '../../core/repeats';
import {cycleOf} from '../../core/schedule/cycle';
import {openingOf, type Schedule, type TypedStep} from '../../core/schedule/step';
import {sayIn, type Words} from '../../playbook/say';
import type {TypedSteps} from '../steps/typed-steps';

/** What to write with, besides the schedules. */
export interface OutreachOptions {
  readonly scripts: Scripts;
  readonly words: Words;
  /** What people typed beside steps. */
  readonly typed?: Pick<TypedSteps, 'of'>;
  /** Rows of the account sheet to take instead of everybody who is to hear from us. */
  readonly selectedRows?: ReadonlySet<number> | undefined;
}

/** A mail, with what its step is done for, and what people typed beside that. */
export interface Mail extends OutreachItem {
  readonly cycle: string;
  readonly said: TypedStep | null;
}

/**
 * What to send to whom, in the order of the schedules, without calls that were made and what is left out this cycle. Somebody
 * selected is taken in any case.
 */
export function outreachFrom(
  schedules: ReadonlyMap<number, Schedule>,
  {scripts, words, typed, selectedRows}: OutreachOptions,
): Mail[] {
  const context = {scripts, say: sayIn(words)};
  const identityOf = identityIn(accountsOf([...schedules.values()].map(({of}) => of)));
  const chosen = [...schedules.values()].filter((schedule) =>
    selectedRows ? selectedRows.has(schedule.of.account.row) : isReached(schedule),
  );
  // A customer in two rows is written to once.
  const repeated = repeatedRows(chosen.map(({of}) => of.account));
  return chosen
    .filter(({of}) => !repeated.has(of.account.row))
    .map((schedule): Mail => {
      const opening = openingOf(schedule);
      const said = (opening && typed?.of(identityOf(schedule.of.account), opening.id)) ?? null;
      return {...outreachFor(schedule, context), cycle: cycleOf(opening, schedule), said};
    })
    .filter(({isCall, said}) => selectedRows || !(said?.status === 'skipped' || (isCall && said?.status === 'done')));
}
