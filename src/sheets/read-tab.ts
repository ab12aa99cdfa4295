import type {ScoreColumn} from '../table/score-columns';
import type {Sheet} from '../table/sheet';
import {localeOf} from './calendar';
import {type Clock, clockOf} from './clock';
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
