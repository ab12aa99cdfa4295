import {phrase} from '../../core/phrase';
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
import {typedInto, withOverwritten} from '../write/typed-tab';
import {writeOwnTab} from '../write/write-own-tab';
import {comparedPortfolio} from './build-ranking';

/** What a calendar is built for, besides the account sheet. */
export interface CalendarWish {
  /** 90, or 30. */
  readonly days: number;
  /** Rows of the account sheet to take instead of every account that is ready or must be defended. */
  readonly selectedRows?: ReadonlySet<number> | undefined;
}

/**
 * Writes the Calendar tab, keeping what people typed in it: for the rows selected in the account sheet, else for every
 * account that is ready or must be defended. The caller holds the lock.
 *
 * @returns what to tell the user
 * @throws Refusal when nothing can be planned or written; everything is then as it was
 */
export function buildCalendarTab(file: OpenFile, wish: CalendarWish = {days: 90}): string {
  const {spreadsheet, words} = file;
  const accounts = accountTab(file);
  const selected = wish.selectedRows ?? selectedRows(spreadsheet, accounts);
  const assessed = assessTab(file, accounts);
  const typed = typedInto(file, 'calendar', CALENDAR);
  const {lines, frame} = calendarIn(file, assessed, typed.rows, {...wish, selectedRows: selected});
  const model = calendarTab(lines, frame, words);
  const before = {tabs: tabsBefore(spreadsheet, ['calendar'])};
  const tab = undoable(spreadsheet, {before, words, failure: 'tab-failed'}, () =>
    writeOwnTab(file, model, assessed.read.tab),
  );
  spreadsheet.setActiveSheet(tab);
  const done = phrase('calendar-done', {steps: lines.length, days: wish.days, tab: tab.getName()});
  return say(withOverwritten(done, typed.overwritten), words);
}

/** The calendar of an assessed sheet, with what people typed into the tab; writes nothing. */
export function calendarOfFile(file: OpenFile, assessed: AssessedTab, wish: CalendarWish) {
  return calendarIn(file, assessed, typedInto(file, 'calendar', CALENDAR).rows, wish);
}

function calendarIn(file: OpenFile, {portfolio}: AssessedTab, before: readonly TypedRow[], wish: CalendarWish) {
  const {settings, words} = file;
  return calendarFrom(comparedPortfolio(file, portfolio).portfolio, settings, words, {...wish, before});
}
