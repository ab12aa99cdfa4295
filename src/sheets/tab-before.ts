import {TAB_NAMES, type TabKey} from '../table/tab';
import {markedTabs} from './marks';
import {deleteTab, freeName, hiddenTab} from './own-tabs';
import {sampleToken} from './sample-mark';
import {copyMark, copyName, type Slot} from './slots';
import {keepShape, keptShape} from './tab-shape';
import {emptyTab, makeRoom, type TabShape, writeMerges, writeShape} from './write-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab that a run makes. */
export interface TabToCome {
  /** What it is to us, or the token of a sample. */
  readonly mark: string;
  /** What it will be called. */
  readonly name: string;
}

/** A tab of ours that a run writes anew, but for its cells, of which a hidden tab keeps a copy. */
export interface TabToChange {
  readonly mark: string;
  readonly rows: number;
  readonly columns: number;
  readonly shape: TabShape | null;
}

export type TabBefore = TabToCome | TabToChange;

/** The tabs a run is about to make or to write anew. */
export function tabsBefore(spreadsheet: Spreadsheet, keys: readonly TabKey[]): TabBefore[] {
  const ours = markedTabs(spreadsheet);
  const names = new Set(spreadsheet.getSheets().map((tab) => tab.getName().toLowerCase()));
  return keys.map((key) => {
    const tab = ours.get(key);
    if (tab === undefined) return {mark: key, name: freeName(TAB_NAMES[key], names)};
    return {mark: key, rows: tab.getMaxRows(), columns: tab.getMaxColumns(), shape: shapeNow(tab, key)};
  });
}

/** Copies the cells of every tab that is to change into a hidden one. */
export function copyTabs(spreadsheet: Spreadsheet, tabs: readonly TabBefore[], slot: Slot): void {
  const ours = markedTabs(spreadsheet);
  for (const before of tabs) {
    const tab = ours.get(before.mark);
    if (isToCome(before) || tab === undefined) continue;
    const copy = hiddenTab(spreadsheet, copyMark(slot, before.mark), copyName(slot, before.mark));
    if (!copy.created) emptyTab(copy.tab);
    copyCells(tab, copy.tab, before);
  }
}

/** Puts a tab back: one that the run made goes, another gets its cells and shape of before. */
export function restoreTab(spreadsheet: Spreadsheet, before: TabBefore, slot: Slot, trim: (tab: Tab) => boolean): void {
  const ours = markedTabs(spreadsheet);
  if (isToCome(before)) {
    const tab = ours.get(before.mark) ?? cameToBe(spreadsheet, before);
    if (tab !== undefined) deleteTab(spreadsheet, tab);
    return;
  }
  const tab = ours.get(before.mark);
  const copy = ours.get(copyMark(slot, before.mark));
  if (tab === undefined || copy === undefined) return;
  emptyTab(tab);
  copyCells(copy, tab, before);
  if (before.shape !== null) {
    writeMerges(tab, before.shape);
    writeShape(tab, before.shape, Math.max(1, copy.getLastRow()));
    keepShape(before.mark, before.shape);
  }
  if (trim(tab)) trimTo(tab, before);
}

/** The tab a run made, if it is there: by its mark, as a sample, or empty and without its mark when the run was cut off. */
export function cameToBe(spreadsheet: Spreadsheet, {mark, name}: TabToCome): Tab | undefined {
  const ours = markedTabs(spreadsheet);
  const tabs = spreadsheet.getSheets();
  return (
    ours.get(mark) ??
    tabs.find((tab) => sampleToken(tab) === mark) ??
    tabs.find((tab) => tab.getName() === name && tab.getLastRow() === 0 && tab.getDeveloperMetadata().length === 0)
  );
}

export function isToCome(before: TabBefore): before is TabToCome {
  return 'name' in before;
}

/** The shape the tab was written with, with the widths it has now. */
function shapeNow(tab: Tab, key: TabKey): TabShape | null {
  const shape = keptShape(key);
  return shape && {...shape, columnWidths: shape.columnWidths.map((_, index) => tab.getColumnWidth(index + 1))};
}

function copyCells(from: Tab, to: Tab, {rows, columns}: TabToChange): void {
  makeRoom(to, rows, columns);
  const height = Math.min(rows, from.getMaxRows());
  const width = Math.min(columns, from.getMaxColumns());
  from.getRange(1, 1, height, width).copyTo(to.getRange(1, 1, height, width));
}

function trimTo(tab: Tab, {rows, columns}: TabToChange): void {
  const moreRows = tab.getMaxRows() - rows;
  if (moreRows > 0) tab.deleteRows(rows + 1, moreRows);
  const moreColumns = tab.getMaxColumns() - columns;
  if (moreColumns > 0) tab.deleteColumns(columns + 1, moreColumns);
}
