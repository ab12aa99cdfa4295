import type {Day} from '../../core/day';
import type {Settings} from '../../core/playbook';
import type {Words} from '../../playbook/say';
import {typedCells} from '../../tabs/kept/cell';
import {TAB_NAMES, type TabKey, type TabModel, type TabValue} from '../../tabs/model';
import {markedTabs} from '../file/marks';
import {ownTab} from '../file/own-tabs';
import {cellsToCome, refuseCellsWithoutRoom} from '../file/room';
import {keepShape} from './tab-shape';
import type {TabIds} from './write-links';
import {sizeOf, writeTab} from './write-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes one of our tabs from its model, making it when it is not there. It belongs inside {@link undoable}.
 *
 * @param accounts the account sheet, for links to its rows; `null` when nothing leads there
 * @throws Refusal when the file has no room for it; nothing is written then
 */
export function writeOwnTab(
  spreadsheet: Spreadsheet,
  model: TabModel,
  accounts: Tab | null,
  {settings, words}: {settings: Settings; words: Words},
): Tab {
  const {rows, columns} = sizeOf(model);
  const present = markedTabs(spreadsheet).get(model.key);
  refuseCellsWithoutRoom(spreadsheet, cellsToCome(present, rows, columns), words);
  const {tab} = ownTab(spreadsheet, model.key, TAB_NAMES[model.key]);
  writeTab(tab, model, {bandColours: settings.bandColours, tabIds: tabIds(spreadsheet, accounts)});
  keepShape(model.key, model);
  return tab;
}

/** Everything in one of our tabs from A1 on; nothing when the tab is not there. */
export function ownValues(spreadsheet: Spreadsheet, key: TabKey): unknown[][] {
  return markedTabs(spreadsheet).get(key)?.getDataRange().getValues() ?? [];
}

/** Everything in one of our tabs from A1 on, so that what people typed can be written again as it is. */
export function ownCells(spreadsheet: Spreadsheet, key: TabKey, dayOf: (date: Date) => Day): TabValue[][] {
  const tab = markedTabs(spreadsheet).get(key);
  return tab === undefined ? [] : cellsIn(tab, dayOf);
}

/** As {@link ownCells}, of a tab that is at hand. */
export function cellsIn(tab: Tab, dayOf: (date: Date) => Day): TabValue[][] {
  const range = tab.getDataRange();
  const grids = {
    values: range.getValues(),
    shown: range.getDisplayValues(),
    formats: range.getNumberFormats(),
    formulas: range.getFormulas(),
    notes: range.getNotes(),
  };
  return typedCells(grids, dayOf);
}

function tabIds(spreadsheet: Spreadsheet, accounts: Tab | null): TabIds {
  const ids: Partial<Record<TabKey | 'accounts', number>> = {};
  for (const [mark, tab] of markedTabs(spreadsheet)) ids[mark as TabKey] = tab.getSheetId();
  return accounts === null ? ids : {...ids, accounts: accounts.getSheetId()};
}
