import {markedTabs, markTab} from './marks';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The add-on's tab with that mark, made at the end of the file when it is not there.
 *
 * A foreign tab of the same name is left alone: ours then takes the next free name. The active tab stays active.
 */
export function ownTab(spreadsheet: Spreadsheet, mark: string, name: string): {tab: Tab; created: boolean} {
  const existing = markedTabs(spreadsheet).get(mark);
  if (existing) return {tab: existing, created: false};
  const active = spreadsheet.getActiveSheet();
  const names = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  const tab = spreadsheet.insertSheet(freeName(name, names), names.size);
  markTab(tab, mark);
  spreadsheet.setActiveSheet(active);
  return {tab, created: true};
}

/** The name itself, else `Name (2)`, `Name (3)` …; tab names differ by more than case. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name} (${count})`;
  return free;
}
