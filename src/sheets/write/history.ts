import {safeValue} from '../../cells/safe-text';
import {
  type HistoryRun,
  historyHeadings,
  historyRows,
  historyTab,
  type RowBlock,
  rowsToDrop,
} from '../../tabs/history/history';
import type {TabCell} from '../../tabs/model';
import type {OpenFile} from '../file/open-file';
import {refuseCellsWithoutRoom} from '../file/room';
import type {Tab} from '../google';
import {writeOwnTab} from './write-own-tab';

/**
 * Appends a run to History, the hidden tab, and drops runs when there are too many.
 *
 * The number of service calls grows with the runs that are dropped, usually one, and never with the accounts.
 *
 * @param values what History holds now
 */
export function appendToHistory(file: OpenFile, run: HistoryRun, values: readonly (readonly unknown[])[]): void {
  const tab = file.tabs.get('history');
  if (tab === undefined) {
    writeOwnTab(file, historyTab([run]), null);
    return;
  }
  const rows = historyRows(run);
  const blocks = rowsToDrop(values, rows.length);
  makeRoom(file, tab, tab.getLastRow() + rows.length);
  if ((values[0]?.length ?? 0) < COLUMNS) writeRows(tab, 1, [historyHeadings()]);
  writeRows(tab, tab.getLastRow() + 1, rows);
  // Only now: a tab may never lose all rows below its frozen ones.
  dropRows(tab, blocks);
}

const COLUMNS = historyHeadings().length;

/** Adds the rows that are missing, and the columns of a tab that an earlier version made. */
function makeRoom(file: OpenFile, tab: Tab, rows: number): void {
  const missingRows = Math.max(0, rows - tab.getMaxRows());
  const missingColumns = Math.max(0, COLUMNS - tab.getMaxColumns());
  if (missingRows === 0 && missingColumns === 0) return;
  const cells = missingRows * (tab.getMaxColumns() + missingColumns) + missingColumns * tab.getMaxRows();
  refuseCellsWithoutRoom(file.spreadsheet, cells, file.words);
  if (missingRows > 0) tab.insertRowsAfter(tab.getMaxRows(), missingRows);
  if (missingColumns > 0) tab.insertColumnsAfter(tab.getMaxColumns(), missingColumns);
}

function writeRows(tab: Tab, row: number, cells: readonly (readonly TabCell[])[]): void {
  tab
    .getRange(row, 1, cells.length, COLUMNS)
    .setNumberFormats(cells.map((each) => each.map(({value}) => (typeof value === 'string' ? '@' : 'General'))))
    .setValues(cells.map((each) => each.map(({value}) => safeValue(value))));
}

/** So many blocks at most: of a tab that people sorted otherwise, the rest goes with later runs. */
const MOST_BLOCKS = 60;

/** @param blocks the lowest first, so that those above keep their places */
function dropRows(tab: Tab, blocks: readonly RowBlock[]): void {
  for (const {row, rows} of blocks.slice(0, MOST_BLOCKS)) tab.deleteRows(row, rows);
}
