import type {Words} from '../../playbook/say';
import {isForUndo, UNDO_MARK} from '../../tabs/marks';
import {markedTabs, markTab} from '../file/marks';
import {NEW_TAB, refuseCellsWithoutRoom} from '../file/room';
import type {Spreadsheet, Tab} from '../google';

/** What a run will write over, to be copied into a hidden tab first. */
export interface HiddenCopy {
  /** What it is a copy of: the mark of one of our tabs, `scores` or `formulas`. */
  readonly of: string;
  readonly rows: number;
  readonly columns: number;
  readonly fill: (copy: Tab) => void;
}

/** The hidden copies of a run, by what they are copies of. */
export type Copies = ReadonlyMap<string, Tab>;

/** What the hidden tabs are called, to begin with. */
const COPY_NAME = 'Expansion Signals undo';

/**
 * Makes a copy for a run. It is marked last: without a mark it is not complete.
 *
 * @throws Refusal when the file has no room for it
 */
export function addCopy(spreadsheet: Spreadsheet, run: string, copy: HiddenCopy, words: Words): Tab {
  const tab = hiddenTab(spreadsheet, `${COPY_NAME} ${run} ${copy.of}`, copy, words);
  copy.fill(tab);
  markTab(tab, `${UNDO_MARK}-${run}-${copy.of}`);
  return tab;
}

/** The complete copies of a run. */
export function copiesOf(spreadsheet: Spreadsheet, run: string): Copies {
  const prefix = `${UNDO_MARK}-${run}-`;
  const tabs = markedTabs(spreadsheet, (mark) => mark.startsWith(prefix));
  return new Map([...tabs].map(([mark, tab]) => [mark.slice(prefix.length), tab]));
}

/** Deletes the copies of all runs but one. */
export function deleteOtherCopies(spreadsheet: Spreadsheet, run: string): void {
  const isOther = (mark: string) => isForUndo(mark) && !mark.startsWith(`${UNDO_MARK}-${run}-`);
  for (const tab of markedTabs(spreadsheet, isOther).values()) spreadsheet.deleteSheet(tab);
}

/** Deletes the copies of a run, also one that is not complete. */
export function deleteCopies(spreadsheet: Spreadsheet, run: string): void {
  for (const tab of spreadsheet.getSheets()) {
    if (tab.getName().startsWith(`${COPY_NAME} ${run} `)) spreadsheet.deleteSheet(tab);
  }
}

function hiddenTab(spreadsheet: Spreadsheet, name: string, {rows, columns}: HiddenCopy, words: Words): Tab {
  const isLarge = rows > NEW_TAB.rows || columns > NEW_TAB.columns;
  const selected = spreadsheet.getActiveRange();
  // In a chart on a tab of its own no cells are selected.
  const front = selected ?? spreadsheet.getActiveSheet();
  try {
    const tab = spreadsheet.insertSheet(name);
    // A new tab comes to the front: go back to where people were.
    front.activate();
    tab.hideSheet();
    // A copy longer than a new tab gives up the columns it does not need: cells count against the file's limit. The size of a new
    // tab is known, and asking for it would cost calls.
    if (isLarge && columns < NEW_TAB.columns) tab.deleteColumns(columns + 1, NEW_TAB.columns - columns);
    if (columns > NEW_TAB.columns) tab.insertColumnsAfter(NEW_TAB.columns, columns - NEW_TAB.columns);
    if (rows > NEW_TAB.rows) tab.insertRowsAfter(NEW_TAB.rows, rows - NEW_TAB.rows);
    return tab;
  } catch (error) {
    refuseCellsWithoutRoom(spreadsheet, isLarge ? rows * columns : NEW_TAB.rows * NEW_TAB.columns, words);
    throw error;
  }
}
