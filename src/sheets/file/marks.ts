import type {OwnColumns, ScoreColumn} from '../../intake/headings/own-columns';
import {
  COLUMN_METADATA_KEY,
  isForUndo,
  markOf,
  parseTabMetadata,
  TAB_METADATA_KEY,
  tabMetadataValue,
} from '../../tabs/marks';
import type {Range, Spreadsheet, Tab} from '../google';

/** The add-on's tabs in a file. */
export interface OwnTabs {
  /** By what they are, without the hidden copies for undo. A tab that is made later is added. */
  readonly tabs: Map<string, Tab>;
  /** The ids of all of them, hidden copies included. */
  readonly ownIds: Set<number>;
}

/**
 * Finds the add-on's tabs by their marks. A mark that was given to another tab is that of a duplicate.
 *
 * @param isWanted which of them; of the others only the id is known, because asking for a tab costs a call
 */
export function ownTabsIn(spreadsheet: Spreadsheet, isWanted = (mark: string) => !isForUndo(mark)): OwnTabs {
  const tabs = new Map<string, Tab>();
  const ownIds = new Set<number>();
  for (const metadata of marksIn(spreadsheet, TAB_METADATA_KEY)) {
    const {mark, sheetId} = parseTabMetadata(metadata.getValue() ?? '');
    const tab = isWanted(mark) ? metadata.getLocation().getSheet() : null;
    const isIts = tab?.getSheetId() === sheetId;
    if (isIts || !isWanted(mark)) ownIds.add(sheetId);
    if (tab && isIts && !tabs.has(mark)) tabs.set(mark, tab);
  }
  return {tabs, ownIds};
}

/** The add-on's tabs by what they are, as they are now. @param isWanted as above */
export function markedTabs(...args: Parameters<typeof ownTabsIn>): Map<string, Tab> {
  return ownTabsIn(...args).tabs;
}

/** The tab that holds the add-on's columns; the first of several, `null` when there is none. */
export function scoredTab(spreadsheet: Spreadsheet): Tab | null {
  const [metadata] = marksIn(spreadsheet, COLUMN_METADATA_KEY);
  return metadata?.getLocation().getColumn()?.getSheet() ?? null;
}

/** The add-on's columns in a tab as they are now. */
export function markedColumns(sheet: Tab): OwnColumns {
  const own = new Map<ScoreColumn, number>();
  for (const metadata of marksIn(sheet, COLUMN_METADATA_KEY)) {
    const mark = metadata.getValue() as ScoreColumn | null;
    const column = metadata.getLocation().getColumn()?.getColumn();
    if (mark !== null && column !== undefined && !own.has(mark)) own.set(mark, column);
  }
  return own;
}

/** Whether the add-on made the tab. */
export function isOwnTab(sheet: Tab): boolean {
  const found = marksIn(sheet, TAB_METADATA_KEY);
  return found.some((metadata) => markOf(metadata.getValue() ?? '', sheet.getSheetId()) !== null);
}

/** Marks a whole column as the add-on's. */
export function markColumn(column: Range, mark: string): void {
  addMark(column, COLUMN_METADATA_KEY, mark);
}

/** Takes the add-on's marks off a column, from 1: it turned out to be somebody else's. */
export function unmarkColumn(sheet: Tab, column: number): void {
  for (const metadata of marksIn(sheet, COLUMN_METADATA_KEY)) {
    if (metadata.getLocation().getColumn()?.getColumn() === column) metadata.remove();
  }
}

/** Marks a tab as the add-on's. The mark names the tab, so that a duplicate of it does not count as the add-on's. */
export function markTab(sheet: Tab, mark: string): void {
  addMark(sheet, TAB_METADATA_KEY, tabMetadataValue(mark, sheet.getSheetId()));
}

/** Puts a mark on a tab or a column, which only this add-on sees. */
export function addMark(place: Tab | Range, key: string, value: string): void {
  place.addDeveloperMetadata(key, value, SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
}

function marksIn(where: Spreadsheet | Tab, key: string): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
  return where.createDeveloperMetadataFinder().withKey(key).find();
}
