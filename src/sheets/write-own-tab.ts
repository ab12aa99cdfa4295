import type {Settings} from '../core/playbook';
import type {Words} from '../playbook/say';
import {TAB_NAMES, type TabKey, type TabModel} from '../table/tab';
import {markedTabs, markTab} from './marks';
import {ownTab} from './own-tabs';
import {refusal} from './refusal';
import {type TabSurroundings, writeTab} from './write-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes one of our tabs from its model, making it when it is not there.
 *
 * @param accounts the account sheet, for links to its rows; `null` when nothing leads there
 * @throws Refusal when it cannot be written; the tab is then as it was
 */
export function writeOwnTab(
  spreadsheet: Spreadsheet,
  model: TabModel,
  accounts: Tab | null,
  {settings, words}: {settings: Settings; words: Words},
): Tab {
  const {tab, created} = ownTab(spreadsheet, model.key, TAB_NAMES[model.key]);
  const kept = created ? null : keptCopy(spreadsheet, tab);
  try {
    writeTab(tab, model, {bandColours: settings.bandColours, tabIds: tabIds(spreadsheet, accounts)});
    SpreadsheetApp.flush();
  } catch (error) {
    putBack(spreadsheet, tab, kept, model.key);
    throw refusal(words, 'tab-failed', {reason: (error as Error).message});
  }
  if (kept !== null) spreadsheet.deleteSheet(kept);
  return tab;
}

/** Everything in one of our tabs from A1 on; nothing when the tab is not there. */
export function ownValues(spreadsheet: Spreadsheet, key: TabKey): unknown[][] {
  return markedTabs(spreadsheet).get(key)?.getDataRange().getValues() ?? [];
}

/** A hidden copy: the quickest way to have a tab back as it was, with its looks, notes, links and charts. */
function keptCopy(spreadsheet: Spreadsheet, tab: Tab): Tab {
  const active = spreadsheet.getActiveSheet();
  const copy = tab.copyTo(spreadsheet).hideSheet();
  spreadsheet.setActiveSheet(active);
  return copy;
}

function putBack(spreadsheet: Spreadsheet, tab: Tab, kept: Tab | null, key: TabKey): void {
  const name = tab.getName();
  const wasHidden = tab.isSheetHidden();
  spreadsheet.deleteSheet(tab);
  if (kept === null) return;
  kept.setName(name);
  if (!wasHidden) kept.showSheet();
  if (!markedTabs(spreadsheet).has(key)) markTab(kept, key);
}

function tabIds(spreadsheet: Spreadsheet, accounts: Tab | null): TabSurroundings['tabIds'] {
  const ids: Partial<Record<TabKey | 'accounts', number>> = {};
  for (const [mark, tab] of markedTabs(spreadsheet)) ids[mark as TabKey] = tab.getSheetId();
  return accounts === null ? ids : {...ids, accounts: accounts.getSheetId()};
}
