import {phrase} from '../../core/phrase';
import {say} from '../../playbook/say';
import {calendarFrom} from '../../tabs/calendar/build';
import {icsOf} from '../../tabs/calendar/ics';
import {CALENDAR} from '../../tabs/calendar/lines';
import {calendarTab} from '../../tabs/calendar/tab';
import type {Typed, TypedRow} from '../../tabs/kept/read-typed';
import {type AssessedTab, assessTab, settingsOf} from '../file/account-sheet';
import {accountTab} from '../file/account-tab';
import type {Choices} from '../file/choices';
import {selectedRows} from '../file/selected-rows';
import {underLock} from '../undo/lock';
import {tabsBefore} from '../undo/tab-before';
import {undoable} from '../undo/undo';
import {typedInto, withOverwritten} from '../write/typed-tab';
import {writeOwnTab} from '../write/write-own-tab';
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
    const typed = typedIntoCalendar(spreadsheet, assessed);
    const {lines, frame} = calendarIn(spreadsheet, assessed, typed.rows, {
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
    return say(withOverwritten(done, typed.overwritten), assessed.words);
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
  return calendarIn(spreadsheet, assessed, typedIntoCalendar(spreadsheet, assessed).rows, wish);
}

function typedIntoCalendar(spreadsheet: Spreadsheet, {read, words}: AssessedTab): Typed {
  return typedInto(spreadsheet, {key: 'calendar', tab: CALENDAR, clock: read.clock, words});
}

function calendarIn(
  spreadsheet: Spreadsheet,
  {settings, words, portfolio}: AssessedTab,
  before: readonly TypedRow[],
  wish: CalendarWish,
) {
  return calendarFrom(comparedPortfolio(spreadsheet, portfolio).portfolio, settings, words, {...wish, before});
}
