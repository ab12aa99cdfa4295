import {isReached, type OutreachItem, outreachFor} from '../../core/plan/outreach';
import type {Scripts} from '../../core/plan/scripts';
import {repeatedRows} from '../../core/repeats';
import type {Schedule} from '../../core/schedule/step';
import {sayIn, type Words} from '../../playbook/say';

/** What to write with, besides the schedules. */
export interface OutreachOptions {
  readonly scripts: Scripts;
  readonly words: Words;
  /** Rows of the account sheet to take instead of everybody who is to hear from us. */
  readonly selectedRows?: ReadonlySet<number> | undefined;
}

/** What to send to whom, in the order of the schedules. Somebody selected is taken even while waiting. */
export function outreachFrom(
  schedules: ReadonlyMap<number, Schedule>,
  {scripts, words, selectedRows}: OutreachOptions,
): OutreachItem[] {
  const context = {scripts, say: sayIn(words)};
  const chosen = [...schedules.values()].filter((schedule) =>
    selectedRows ? selectedRows.has(schedule.of.account.row) : isReached(schedule),
  );
  // A customer in two rows is written to once.
  const repeated = repeatedRows(chosen.map(({of}) => of.account));
  return chosen.filter(({of}) => !repeated.has(of.account.row)).map((schedule) => outreachFor(schedule, context));
}
