import {phrase} from '../../core/phrase';
import {type CalendarContent, calendarFrom} from '../../tabs/calendar/build';
import {CALENDAR} from '../../tabs/calendar/lines';
import {calendarTab} from '../../tabs/calendar/tab';
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
  const run = runOf(file);
  const content = calendarOf(run, {days, selectedRows: selectedRows(file, run.sheet)});
  const steps = content.lines.filter(({gone}) => !gone).length;
  return writePages(run, [calendarPage(run, content)], (tab) => phrase('calendar-done', {steps, days, tab}));
}

/** The calendar of a run, with what people typed into the tab; writes nothing. */
export function calendarOf(
  {file, sheet: {settings, words}, portfolio, schedules, typedOn, isOver}: FileRun,
  wish: CalendarWish,
): CalendarContent {
  const before = typedInto(file, CALENDAR).rows.filter((row) => !isOver(row));
  return calendarFrom(portfolio, settings, words, {...wish, schedules, before, typed: typedOn.plan});
}

/** The Calendar tab with that content. */
export function calendarPage(run: FileRun, {lines, frame}: CalendarContent): Page {
  const {file} = run;
  const {overwritten} = typedInto(file, CALENDAR);
  return pageOf(run, 'calendar', () => calendarTab(lines, frame, file.words), overwritten);
}
