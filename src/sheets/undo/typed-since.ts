import {LANGUAGES} from '../../playbook/languages';
import type {TabKey} from '../../tabs/model';
import {isTypedSince} from '../../tabs/typed-since';
import {settingsOf} from '../file/account-sheet';
import {readChoices} from '../file/choices';
import {clockOf} from '../file/clock';
import {textsOf} from '../file/texts';
import {cellsIn} from '../write/write-own-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/** Whether people typed something into a tab of ours that is not in the copy of it, or was not there when we made it. */
export function isWorkedIn(spreadsheet: Spreadsheet, mark: string, tab: Tab, copy: Tab | undefined): boolean {
  const {dayOf} = clockOf(spreadsheet.getSpreadsheetTimeZone());
  const {settings} = settingsOf(readChoices());
  const scripts = () => LANGUAGES.map((language) => textsOf(language).scripts);
  const cellsOf = (each: Tab) => (KEEPS_LOOKS.has(mark) ? cellsIn(each, dayOf) : each.getDataRange().getValues());
  const then = copy === undefined ? [] : cellsOf(copy);
  return isTypedSince(mark as TabKey, cellsOf(tab), then, {dayOf, settings, scripts});
}

/** Tabs that are read with what their cells look like; of the others the plain values count. */
const KEEPS_LOOKS: ReadonlySet<string> = new Set<TabKey>(['plan', 'calendar']);
