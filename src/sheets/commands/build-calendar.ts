import {type Phrase, phrase} from '../../core/phrase';
import {say} from '../../playbook/say';
import {calendarFrom} from '../../tabs/calendar/build';
import {CALENDAR} from '../../tabs/calendar/lines';
import {calendarTab} from '../../tabs/calendar/tab';
import type {TypedRow} from '../../tabs/kept/read-typed';
import {type AssessedTab, assessTab} from '../file/account-sheet';
import {accountTab} from '../file/account-tab';
import type {OpenFile} from '../file/open-file';
import {selectedRows} from '../file/selected-rows';
import {tabsBefore} from '../undo/tabs';
import {undoable} from '../undo/undo';
import {appendToHistory} from '../write/history';
import {typedInto, withOverwritten} from '../write/typed-tab';
import {writeOwnTab} from '../write/write-own-tab';
import {type Run, runOf} from './run';

/** What a calendar is built for, besides the account sheet. */
export interface CalendarWish {
  /** 90, or 30. */
  readonly days: number;
  /** Rows of the account sheet to take instead of every account with something to do. */
  readonly selectedRows?: ReadonlySet<number> | undefined;
  /** Whether open steps get new dates. */
  readonly isReplanned?: boolean;
}

/**
 * Writes the Calendar tab, keeping what people typed in it: for the rows selected in the account sheet, else for every
 * account with something to do in the period. The caller holds the lock.
 *
 * @returns what to tell the user
 * @throws Refusal when nothing can be planned or written; everything is then as it was
 */
export function buildCalendarTab(file: OpenFile, wish: CalendarWish = {days: 90}): string {
  const {spreadsheet, words} = file;
  const accounts = accountTab(file);
  const selected = wish.selectedRows ?? selectedRows(spreadsheet, accounts);
  const assessed = assessTab(file, accounts);
  const run = calendarRun(file, assessed, wish);
  const typed = typedInto(file, 'calendar', CALENDAR);
  const {lines, frame} = calendarIn(assessed, run, typed.rows, {...wish, selectedRows: selected});
  const model = calendarTab(lines, frame, words);
  const before = {tabs: tabsBefore(file, ['calendar', 'history'])};
  const tab = undoable(spreadsheet, {before, words, failure: 'tab-failed'}, () => {
    const written = writeOwnTab(file, model, assessed);
    if (!run.comparison.isRecorded) appendToHistory(file, run.comparison.run, run.history);
    return written;
  });
  spreadsheet.setActiveSheet(tab);
  const done = phrase('calendar-done', {steps: lines.length, days: wish.days, tab: tab.getName()});
  return say(withConflicts(withOverwritten(done, typed.overwritten), run), words);
}

/** What is told of steps whose status, owner or day is not the same on Plan and Calendar. */
export function withConflicts(done: Phrase, {typed}: Run): Phrase {
  if (typed.conflicts === 0) return done;
  return phrase('sentences', {sentences: [done, phrase('calendar-wins', {count: typed.conflicts})]});
}

/** The calendar of an assessed sheet, with what people typed into the tab; writes nothing. */
export function calendarOfFile(file: OpenFile, assessed: AssessedTab, wish: CalendarWish) {
  return calendarIn(assessed, calendarRun(file, assessed, wish), typedInto(file, 'calendar', CALENDAR).rows, wish);
}

function calendarRun(file: OpenFile, assessed: AssessedTab, {isReplanned = false}: CalendarWish): Run {
  return runOf(file, assessed, {isReplanned});
}

function calendarIn(
  {settings, words}: AssessedTab,
  {portfolio, schedules, typedOn}: Run,
  before: readonly TypedRow[],
  {days, selectedRows: rows}: CalendarWish,
) {
  return calendarFrom(portfolio, settings, words, {
    ...{days, schedules, selectedRows: rows, before},
    typed: typedOn.plan,
  });
}
