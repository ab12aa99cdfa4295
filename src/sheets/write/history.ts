import {safeValue} from '../../cells/safe-text';
import {type HistoryRun, historyHeadings, historyRows, historyTab, rowsToDrop} from '../../tabs/history/history';
import type {TabCell} from '../../tabs/model';
import type {OpenFile} from '../file/open-file';
import {cellsToCome, refuseCellsWithoutRoom} from '../file/room';
import type {Tab} from '../google';
import {cachedUntilWritten, forgetMade, ownValues, writeOwnTab} from './write-own-tab';
import {makeRoom} from './write-tab';

/** Every cell of History, read once until a run is added. */
export function historyOf(file: OpenFile): readonly (readonly unknown[])[] {
  return cachedUntilWritten(file, 'history', () => ownValues(file, 'history'));
}

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
  forgetMade(file, 'history');
  const rows = historyRows(run);
  const blocks = rowsToDrop(values, rows.length);
  const most = tab.getLastRow() + rows.length;
  // Also columns, in a tab that an earlier version made.
  refuseCellsWithoutRoom(file.spreadsheet, cellsToCome(tab, most, COLUMNS), file.words);
  makeRoom(tab, most, COLUMNS);
  if ((values[0]?.length ?? 0) < COLUMNS) writeRows(tab, 1, [historyHeadings()]);
  writeRows(tab, tab.getLastRow() + 1, rows);
  // Only now: a tab may never lose all rows below its frozen ones. The lowest go first, so that those above keep their places.
  for (const {row, rows: count} of blocks.slice(0, MOST_BLOCKS)) tab.deleteRows(row, count);
}

/** So many blocks go at most: of a tab that people sorted otherwise, the rest goes with later runs. */
const MOST_BLOCKS = 60;

const COLUMNS = historyHeadings().length;

function writeRows(tab: Tab, row: number, cells: readonly (readonly TabCell[])[]): void {
  tab
    .getRange(row, 1, cells.length, COLUMNS)
    .setNumberFormats(cells.map((each) => each.map(({value}) => (typeof value === 'string' ? '@' : 'General'))))
    .setValues(cells.map((each) => each.map(({value}) => safeValue(value))));
}
