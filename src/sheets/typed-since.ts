import type {TabKey} from '../table/tab';
import {isTypedSince} from '../table/typed-since';
import {readChoices} from './choices';
import {clockOf} from './clock';
import {settingsOf} from './portfolio';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/** Whether people typed something into a tab of ours that is not in the copy of it, or was not there when we made it. */
export function isWorkedIn(spreadsheet: Spreadsheet, mark: string, tab: Tab, copy: Tab | undefined): boolean {
  const {dayOf} = clockOf(spreadsheet.getSpreadsheetTimeZone());
  const {settings} = settingsOf(readChoices());
  const then = copy?.getDataRange().getValues() ?? [];
  return isTypedSince(mark as TabKey, tab.getDataRange().getValues(), then, {dayOf, settings});
}
