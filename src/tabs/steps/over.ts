import {addDays, type Day} from '../../core/day';
import {isSameCycle} from '../../core/schedule/cycle';
import type {KnownWord} from '../../playbook/words/known';
import {dayIn, noteIn, textIn} from '../kept/cell';
import {ADDED, choiceIn, type TypedRow} from '../kept/read-typed';

/** In days: how long a step that is over stands below the steps of its account. */
const RECENT = 90;
/** The same for an account that is not in the sheet: it may come back with the next export. */
const AWAY = 365;

/**
 * Whether a row of Plan, Calendar or Outreach may go: people set its status, owner or days and wrote nothing, and what it was
 * done for ended a quarter ago. Otherwise every customer's steps of years would stand there.
 *
 * @param statuses those to choose from; anything else is a text of people's own
 * @param cycle what an account's step is done for now; `undefined` where the account is not planned
 */
export function overIn(
  asOf: Day,
  statuses: readonly KnownWord[],
  cycle: (identity: string, step: string) => string | undefined,
): (row: TypedRow) => boolean {
  return (row) => {
    if (row.action === ADDED || !holdsNothingWritten(row, statuses)) return false;
    const now = cycle(row.identity, row.action);
    return now === undefined ? isBefore(row, asOf, AWAY) : !isSameCycle(row.cycle, now) && isBefore(row, asOf, RECENT);
  };
}

/** Whether a step was due so long ago that it no longer stands among those of its account. */
export function isLongAgo(row: TypedRow, asOf: Day): boolean {
  return isBefore(row, asOf, RECENT);
}

function isBefore({fields}: TypedRow, asOf: Day, days: number): boolean {
  const dated = Object.values(fields).flatMap((value) => dayIn(value) ?? []);
  return dated.length > 0 && dated.every((day) => day < addDays(asOf, -days));
}

/** Columns that say nothing any more about a step that is over. */
const PASSING: readonly string[] = ['status', 'owner', 'due', 'start', 'end', 'sendBy'];

function holdsNothingWritten({changed, fields}: TypedRow, statuses: readonly KnownWord[]): boolean {
  return (
    changed.every((name) => PASSING.includes(name)) &&
    choiceIn(textIn(fields.status), statuses) !== undefined &&
    Object.values(fields).every((value) => noteIn(value) === '')
  );
}
