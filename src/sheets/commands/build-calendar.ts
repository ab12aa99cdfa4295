import {phrase} from '../../core/phrase';
import {type CalendarContent, calendarFrom} from '../../tabs/calendar/build';
import {CALENDAR} from '../../tabs/calendar/lines';
import {calendarTab} from '../../tabs/calendar/tab';
import {type AssessedTab, assessTab} from '../file/account-sheet';
import type {OpenFile} from '../file/open-file';
import {selectedRows} from '../file/selected-rows';
import {typedInto} from '../write/typed-tab';
import {type Page, pageOf, writePages} from './pages';
import {type FileRun, runOf} from './run';

/** What a calendar is built for, besides the account sheet. */
export interface CalendarWish {
  /** 90, or 30. */
  readonly days: number;
  /** Rows of the account sheet to take instead of every account with something to do. */
  readonly selectedRows?: ReadonlySet<number> | undefined;
}

/**
 * Writes the Calendar tab, keeping what people typed in it: for the rows selected in the account sheet, else for every
 * account with something to do in the period. The caller holds the lock.
 *
 * @returns what to tell the user
 * @throws Refusal when nothing can be planned or written; everything is then as it was
 */
export function buildCalendarTab(file: OpenFile, days = 90): string {
  const assessed = assessTab(file);
  const run = runOf(file, assessed);
  const content = calendarOf(file, assessed, run, {days, selectedRows: selectedRows(file, assessed)});
  const page = calendarPage(file, assessed, content);
  const steps = content.lines.filter(({gone}) => !gone).length;
  return writePages(file, run, [page], (tab) => phrase('calendar-done', {steps, days, tab}));
}

/** The calendar of a run, with what people typed into the tab; writes nothing. */
export function calendarOf(
  file: OpenFile,
  {settings, words}: AssessedTab,
  {portfolio, schedules, typedOn, isOver}: FileRun,
  wish: CalendarWish,
): CalendarContent {
  const before = typedInto(file, CALENDAR).rows.filter((row) => !isOver(row));
  return calendarFrom(portfolio, settings, words, {...wish, schedules, before, typed: typedOn.plan});
}

export function calendarPage(file: OpenFile, assessed: AssessedTab, {lines, frame}: CalendarContent): Page {
  const {overwritten} = typedInto(file, CALENDAR);
  return pageOf(file, assessed, 'calendar', () => calendarTab(lines, frame, file.words), overwritten);
}
