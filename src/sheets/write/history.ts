import {safeValue} from '../../cells/safe-text';
import {type HistoryRun, historyRows, historyTab, rowsToDrop} from '../../tabs/history/history';
import type {OpenFile} from '../file/open-file';
import {refuseCellsWithoutRoom} from '../file/room';
import {writeOwnTab} from './write-own-tab';

/**
 * Appends a run to History, the hidden tab, and drops the oldest runs when there are too many.
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
  const drop = rowsToDrop(values, rows.length);
  const last = tab.getLastRow();
  const missing = last + rows.length - tab.getMaxRows();
  if (missing > 0) {
    refuseCellsWithoutRoom(file.spreadsheet, missing * tab.getMaxColumns(), file.words);
    tab.insertRowsAfter(tab.getMaxRows(), missing);
  }
  tab
    .getRange(last + 1, 1, rows.length, rows[0]?.length ?? 1)
    .setNumberFormats(rows.map((row) => row.map(({value}) => (typeof value === 'string' ? '@' : 'General'))))
    .setValues(rows.map((row) => row.map(({value}) => safeValue(value))));
  // Only now: a tab may never lose all rows below its frozen ones.
  if (drop > 0) tab.deleteRows(2, drop);
}
