import {phrase} from '../../core/phrase';
import {say} from '../../playbook/say';
import {calendarFrom} from '../../tabs/calendar/build';
import {icsOf} from '../../tabs/calendar/ics';
import {besideCalendar, isCalendarLost, readCalendar} from '../../tabs/calendar/read';
import {calendarTab} from '../../tabs/calendar/tab';
import type {TabValue} from '../../tabs/model';
import {type AssessedTab, assessTab, settingsOf} from '../file/account-sheet';
import {accountTab} from '../file/account-tab';
import type {Choices} from '../file/choices';
import {selectedRows} from '../file/selected-rows';
import {underLock} from '../undo/lock';
import {tabsBefore} from '../undo/tabs';
import {undoable} from '../undo/undo';
import {lostTab, withLeftBehind} from '../write/left-behind';
import {ownCells, writeOwnTab} from '../write/write-own-tab';
import {comparedPortfolio} from './build-ranking';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a calendar is built for, besides the account sheet. */
export interface CalendarWish {
  /** 90, or 30. */
  readonly days: number;
  /** Rows of the account sheet to take instead of every account that is ready or must be defended. */
  readonly selectedRows?: ReadonlySet<number>;
}

/**
 * Writes the Calendar tab, keeping what people typed in it: for the rows selected in the account sheet, else for every
 * account that is ready or must be defended.
 *
 * @returns what to tell the user
 * @throws Refusal when nothing can be planned or written; everything is then as it was
 */
export function buildCalendarTab(spreadsheet: Spreadsheet, choices: Choices, wish: CalendarWish = {days: 90}): string {
  const {words} = settingsOf(choices);
  return underLock(words, () => {
    const accounts = accountTab(spreadsheet);
    const selected = wish.selectedRows ?? selectedRows(spreadsheet, accounts);
    const assessed = assessTab(spreadsheet, accounts, choices);
    const cells = calendarCells(spreadsheet, assessed);
    if (isCalendarLost(cells)) throw lostTab(spreadsheet, 'calendar', words);
    const {lines, frame} = calendarIn(spreadsheet, assessed, cells, {
      ...wish,
      ...(selected && {selectedRows: selected}),
    });
    const model = calendarTab(lines, frame, assessed.words);
    const before = {tabs: tabsBefore(spreadsheet, ['calendar'])};
    const tab = undoable(spreadsheet, {before, words, failure: 'tab-failed'}, () =>
      writeOwnTab(spreadsheet, model, assessed.read.tab, assessed),
    );
    spreadsheet.setActiveSheet(tab);
    const done = phrase('calendar-done', {steps: lines.length, days: wish.days, tab: tab.getName()});
    return say(withLeftBehind(done, besideCalendar(cells)), assessed.words);
  });
}

/** The calendar as an iCalendar file, with what people typed; writes nothing. */
export function calendarFile(spreadsheet: Spreadsheet, choices: Choices, wish: CalendarWish = {days: 90}): string {
  const assessed = assessTab(spreadsheet, accountTab(spreadsheet), choices);
  const {lines, frame} = calendarOfFile(spreadsheet, assessed, wish);
  return icsOf(lines, frame, assessed.words);
}

/** The calendar of an assessed sheet, with what people typed into the tab; writes nothing. */
export function calendarOfFile(spreadsheet: Spreadsheet, assessed: AssessedTab, wish: CalendarWish) {
  return calendarIn(spreadsheet, assessed, calendarCells(spreadsheet, assessed), wish);
}

function calendarCells(spreadsheet: Spreadsheet, {read}: AssessedTab): TabValue[][] {
  return ownCells(spreadsheet, 'calendar', read.clock.dayOf);
}

function calendarIn(
  spreadsheet: Spreadsheet,
  {read, settings, words, portfolio}: AssessedTab,
  cells: readonly (readonly TabValue[])[],
  wish: CalendarWish,
) {
  const before = readCalendar(cells, read.clock.dayOf);
  return calendarFrom(comparedPortfolio(spreadsheet, portfolio).portfolio, settings, words, {...wish, before});
}
