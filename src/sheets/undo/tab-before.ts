import {TAB_NAMES, type TabKey} from '../../tabs/model';
import {markedTabs} from '../file/marks';
import {deleteTab, freeName, hiddenTab, ownTab} from '../file/own-tabs';
import {sampleToken} from '../file/sample-mark';
import {keepShape, keptShape} from '../write/tab-shape';
import {emptyTab, makeRoom, type TabShape, writeMerges, writeShape} from '../write/write-tab';
import {copyMark, copyName, type Slot} from './slots';
import {isWorkedIn} from './typed-since';

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

/** How a run came to be taken back: it failed, nobody was there when it was cut off, or somebody undoes it. */
export type End = 'failed' | 'cut-off' | 'undone';

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

/**
 * Puts a tab back: one that the run made goes, another gets its cells and shape of before. After a run that was cut off a
 * tab in which people went on working stays as it is: it holds all that was typed before, too.
 */
export function restoreTab(
  spreadsheet: Spreadsheet,
  before: TabBefore,
  {slot, end, trim}: {slot: Slot; end: End; trim: (tab: Tab) => boolean},
): void {
  const ours = markedTabs(spreadsheet);
  const present = ours.get(before.mark);
  const copy = ours.get(copyMark(slot, before.mark));
  if (end === 'cut-off' && present !== undefined && isWorkedIn(spreadsheet, before.mark, present, copy)) return;
  if (isToCome(before)) {
    const tab = cameToBe(spreadsheet, before, end);
    if (tab !== undefined) deleteTab(spreadsheet, tab);
    return;
  }
  if (copy === undefined) return;
  // It is made anew when somebody deleted it since.
  const tab = ownTab({spreadsheet, tabs: ours, ownIds: new Set()}, before.mark, TAB_NAMES[before.mark as TabKey]);
  emptyTab(tab);
  copyCells(copy, tab, before);
  if (before.shape !== null) {
    writeMerges(tab, before.shape);
    writeShape(tab, before.shape, Math.max(1, copy.getLastRow()));
    keepShape(before.mark, before.shape);
  }
  if (trim(tab)) trimTo(tab, before);
}

/** The tab into which people typed something since a run that would be lost if the run were undone. */
export function workedInSince(spreadsheet: Spreadsheet, tabs: readonly TabBefore[], slot: Slot): Tab | undefined {
  const ours = markedTabs(spreadsheet);
  const worked = tabs.find(({mark}) => {
    const tab = ours.get(mark);
    return tab !== undefined && isWorkedIn(spreadsheet, mark, tab, ours.get(copyMark(slot, mark)));
  });
  return worked && ours.get(worked.mark);
}

/**
 * The tab a run made, if it is there: by its mark, as a sample, or, when the run ended before it could mark it, an empty
 * one of its name.
 */
export function cameToBe(spreadsheet: Spreadsheet, {mark, name}: TabToCome, end: End): Tab | undefined {
  const ours = markedTabs(spreadsheet);
  const tabs = spreadsheet.getSheets();
  const isUnmarked = (tab: Tab) =>
    tab.getName() === name && tab.getLastRow() === 0 && tab.getDeveloperMetadata().length === 0;
  return (
    ours.get(mark) ??
    tabs.find((tab) => sampleToken(tab) === mark) ??
    (end === 'undone' ? undefined : tabs.find(isUnmarked))
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
