import type {ScoreColumn} from '../../intake/headings/own-columns';
import type {Sheet} from '../../intake/sheet';
import {type Clock, clockOf, localeOf} from './clock';
import {marksIn} from './marks';

/** A tab as it was read, with what writing to it needs. */
export interface ReadTab {
  readonly tab: GoogleAppsScript.Spreadsheet.Sheet;
  /** Everything from A1 on; ranges taken as an offset of it cost no service call. */
  readonly range: GoogleAppsScript.Spreadsheet.Range;
  readonly sheet: Sheet;
  readonly clock: Clock;
  /** The add-on's columns that are already there, by what they hold; numbers from 1. */
  readonly ownColumns: ReadonlyMap<ScoreColumn, number>;
  /** Whether the add-on made the tab: it then holds no accounts. */
  readonly isOurs: boolean;
}

/** Reads a whole tab in one go. The number of service calls does not grow with its rows. */
export function readTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tab: GoogleAppsScript.Spreadsheet.Sheet,
): ReadTab {
  const clock = clockOf(spreadsheet.getSpreadsheetTimeZone());
  const marks = marksIn(tab);
  const ownColumns = marks.columns as ReadonlyMap<ScoreColumn, number>;
  const range = tab.getDataRange();
  const sheet: Sheet = {
    name: tab.getName(),
    values: range.getValues(),
    dayOf: clock.dayOf,
    locale: localeOf(spreadsheet),
    ownColumns: new Set([...ownColumns.values()].map((column) => column - 1)),
  };
  return {tab, range, sheet, clock, ownColumns, isOurs: marks.tab !== null};
}

/**
 * Whether a tab still stands as it was read: as large, its headings and our columns in their places, and its rows in their
 * order. Somebody else may insert, delete, sort or move while a run works.
 *
 * @param headerRow from 1
 * @param column by whose values the rows are known, from 1
 * @param block where our columns must stand by now; those that were added are still blank
 */
export function standsAsRead(
  {tab, range, sheet}: ReadTab,
  {headerRow, column, block}: {headerRow: number; column: number; block: ReadonlyMap<ScoreColumn, number>},
): boolean {
  const {values} = sheet;
  const width = values[0]?.length ?? 1;
  const now = tab.getDataRange();
  const headings = range
    .offset(headerRow - 1, 0, 1, width)
    .getValues()
    .flat();
  const names = range
    .offset(0, column - 1, values.length, 1)
    .getValues()
    .flat();
  return (
    now.getNumRows() === values.length &&
    now.getNumColumns() === width &&
    areSame([...marksIn(tab).columns].sort(), [...block].sort()) &&
    areSame(headings, values[headerRow - 1] ?? []) &&
    areSame(
      names,
      values.map((row) => row[column - 1]),
    )
  );
}

function areSame(now: readonly unknown[], then: readonly unknown[]): boolean {
  return JSON.stringify(now) === JSON.stringify(then);
}
