import {LANGUAGES} from '../../playbook/languages';
import type {TabKey} from '../../tabs/model';
import {isTypedSince, typedTab} from '../../tabs/typed-since';
import {readChoices} from '../file/choices';
import {clockOf} from '../file/clock';
import {chosenSettings} from '../file/settings';
import {textsOf} from '../file/texts';
import type {Spreadsheet, Tab} from '../google';
import {cellsIn} from '../write/write-own-tab';

/** Whether people typed something into a tab of ours that is not in the copy of it, or was not there when we made it. */
export function isEditedSince(spreadsheet: Spreadsheet, mark: string, tab: Tab, copy: Tab | undefined): boolean {
  const {dayOf} = clockOf(spreadsheet.getSpreadsheetTimeZone());
  const cellsOf = (each: Tab) => (typedTab(mark as TabKey) ? cellsIn(each, dayOf) : each.getDataRange().getValues());
  return isTypedSince(mark as TabKey, cellsOf(tab), copy === undefined ? [] : cellsOf(copy), {
    settings: chosenSettings(readChoices()),
    texts: () => LANGUAGES.map(textsOf),
  });
}
