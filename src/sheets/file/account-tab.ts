import type {Tab} from '../google';
import {gridsOf, isGrid} from './grids';
import {scoredTab} from './marks';
import {isOwn, type OpenFile} from './open-file';
import {fileProperties} from './properties';

const KEY = 'expansion-signals.account-tab';

/**
 * The tab with the accounts: the active one; when the add-on made that, or it is a chart on a tab of its own, the one used last, else the one with score columns,
 * else the first other tab that is not empty. In a file that holds only tabs of the add-on it is the active one.
 */
export function accountTab(file: OpenFile): Tab {
  const active = file.spreadsheet.getActiveSheet();
  if (isGrid(active) && !isOwn(file, active)) return active;
  const last = fileProperties().getProperty(KEY);
  const others = gridsOf(file.spreadsheet).filter((tab) => !isOwn(file, tab));
  return (
    others.find((tab) => String(tab.getSheetId()) === last) ??
    scoredTab(file.spreadsheet) ??
    others.find((tab) => tab.getLastRow() > 0) ??
    active
  );
}

export function rememberAccountTab(tab: Tab): void {
  const properties = fileProperties();
  const id = String(tab.getSheetId());
  if (properties.getProperty(KEY) !== id) properties.setProperty(KEY, id);
}
