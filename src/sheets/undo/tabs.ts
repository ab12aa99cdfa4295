import type {TabKey} from '../../tabs/model';
import {dependentsOf} from '../file/dependents';
import {isGrid} from '../file/grids';
import {markedTabs, ownTabsIn} from '../file/marks';
import type {OpenFile} from '../file/open-file';
import {deleteTab, freeName, nameOf, ownTab, takenNames} from '../file/own-tabs';
import {sampleToken} from '../file/sample-mark';
import type {Spreadsheet, Tab} from '../google';
import {keepShape, keptShape, type TabShape} from '../write/tab-shape';
import {emptyTab, makeRoom, rangeOf, writeMerges, writeShape} from '../write/write-tab';
import type {HiddenCopy} from './copies';

export interface NewTab {
  /** The mark it gets, or the token of a sample. */
  readonly mark: string;
  readonly name: string;
}

/** A tab of ours that a run writes anew. A hidden copy holds its cells. */
export interface OverwrittenTab {
  readonly mark: string;
  /** Its name, by which it is made anew when somebody deleted it since. */
  readonly called: string;
  readonly rows: number;
  readonly columns: number;
  readonly shape: TabShape | null;
}

export type TabBefore = NewTab | OverwrittenTab;

/** How a run came to be taken back: it failed, it was cut off and another one found it, or somebody undoes it. */
export type Ending = 'failed' | 'cut-off' | 'undone';

/** The tabs a run is about to make or to write anew. */
export function tabsBefore({spreadsheet, words}: OpenFile, keys: readonly TabKey[]): TabBefore[] {
  const ours = markedTabs(spreadsheet);
  const names = takenNames(spreadsheet);
  return keys.map((key) => {
    const tab = ours.get(key);
    if (tab === undefined) return {mark: key, name: freeName(nameOf(key, words), names)};
    return {
      mark: key,
      called: tab.getName(),
      rows: tab.getMaxRows(),
      columns: tab.getMaxColumns(),
      shape: shapeNow(tab, key),
    };
  });
}

/** The copies of those among them that are written anew. */
export function copiesOfTabs(spreadsheet: Spreadsheet, tabs: readonly TabBefore[]): HiddenCopy[] {
  if (tabs.every(isNew)) return [];
  const ours = markedTabs(spreadsheet);
  return tabs.flatMap((before) => {
    const tab = ours.get(before.mark);
    if (isNew(before) || tab === undefined) return [];
    const fill = (copy: Tab) => {
      // Rows that a filter hides would not be copied; a tab with a filter of ours gets it again.
      if (before.shape?.filter) tab.getFilter()?.remove();
      copyCells(tab, copy, before);
    };
    return [{of: before.mark, ...before, fill}];
  });
}

/** Puts a tab back: one that the run made goes, another gets its cells and shape of before from its copy. */
export function restoreTab(spreadsheet: Spreadsheet, before: TabBefore, copy: Tab | undefined, ending: Ending): void {
  if (isNew(before)) {
    const tab = tabMadeBy(spreadsheet, before, ending);
    if (tab !== undefined) deleteTab(spreadsheet, tab);
    return;
  }
  if (copy === undefined) return;
  // It is made anew when somebody deleted it since.
  const tab = ownTab({spreadsheet, ...ownTabsIn(spreadsheet)}, before.mark, before.called);
  emptyTab(tab);
  copyCells(copy, tab, before);
  if (before.shape !== null) {
    writeMerges(tab, before.shape);
    writeShape(tab, {...before.shape, columnWidths: []}, Math.max(1, copy.getLastRow()));
    keepShape(before.mark, before.shape);
  }
  // Rows and columns that it did not have stay while something of people's own reads the tab.
  if (dependentsOf(spreadsheet, {tabs: [tab], columns: new Map()}).length === 0) trimTo(tab, before);
}

/**
 * The tab a run made, if it is there: by its mark, as a sample, or, when the run ended before it could mark it, an empty
 * one of its name.
 */
export function tabMadeBy(spreadsheet: Spreadsheet, {mark, name}: NewTab, ending: Ending): Tab | undefined {
  const tabs = spreadsheet.getSheets();
  const isUnmarked = (tab: Tab) =>
    tab.getName() === name && isGrid(tab) && tab.getLastRow() === 0 && tab.getDeveloperMetadata().length === 0;
  return (
    markedTabs(spreadsheet).get(mark) ??
    tabs.find((tab) => sampleToken(tab) === mark) ??
    (ending === 'undone' ? undefined : tabs.find(isUnmarked))
  );
}

export function isNew(before: TabBefore): before is NewTab {
  return 'name' in before;
}

/** Puts back filters that were taken off so that a tab could be copied whole, by a run that ended before it wrote it. */
export function restoreFilters(spreadsheet: Spreadsheet, tabs: readonly TabBefore[]): void {
  const filtered = tabs.flatMap((before) =>
    isNew(before) || !before.shape?.filter ? [] : [[before.mark, before.shape.filter] as const],
  );
  if (filtered.length === 0) return;
  const ours = markedTabs(spreadsheet);
  for (const [mark, filter] of filtered) {
    const tab = ours.get(mark);
    if (tab?.getFilter() === null) rangeOf(tab, filter).createFilter();
  }
}

/** The shape the tab was written with, and its filter if that is still there; its copy has the widths it has now. */
function shapeNow(tab: Tab, key: TabKey): TabShape | null {
  const shape = keptShape(key);
  if (shape === null) return null;
  const {filter, ...rest} = shape;
  return {...rest, ...(filter && tab.getFilter() !== null && {filter})};
}

function copyCells(from: Tab, to: Tab, {rows, columns}: OverwrittenTab): void {
  makeRoom(to, rows, columns);
  const height = Math.min(rows, from.getMaxRows());
  const width = Math.min(columns, from.getMaxColumns());
  const [cells, place] = [from.getRange(1, 1, height, width), to.getRange(1, 1, height, width)];
  cells.copyTo(place);
  cells.copyTo(place, SpreadsheetApp.CopyPasteType.PASTE_COLUMN_WIDTHS, false);
}

function trimTo(tab: Tab, {rows, columns}: OverwrittenTab): void {
  const moreRows = tab.getMaxRows() - rows;
  if (moreRows > 0) tab.deleteRows(rows + 1, moreRows);
  const moreColumns = tab.getMaxColumns() - columns;
  if (moreColumns > 0) tab.deleteColumns(columns + 1, moreColumns);
}
