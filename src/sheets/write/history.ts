import {safeText} from '../../cells/safe-text';
import type {Settings} from '../../core/playbook';
import type {Words} from '../../playbook/say';
import {type HistoryRun, historyRows, historyTab, rowsToDrop} from '../../tabs/history/history';
import type {TabValue} from '../../tabs/model';
import {markedTabs} from '../file/marks';
import {refuseCellsWithoutRoom} from '../file/room';
import {ownValues, writeOwnTab} from './write-own-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Appends a run to History, the hidden tab, and drops the oldest runs when there are too many. */
export function appendToHistory(
  spreadsheet: Spreadsheet,
  run: HistoryRun,
  around: {settings: Settings; words: Words},
): void {
  const tab = markedTabs(spreadsheet).get('history');
  if (tab === undefined) {
    writeOwnTab(spreadsheet, historyTab([run]), null, around);
    return;
  }
  const rows = historyRows(run);
  const drop = rowsToDrop(ownValues(spreadsheet, 'history'), rows.length);
  const last = tab.getLastRow();
  const missing = last + rows.length - tab.getMaxRows();
  if (missing > 0) {
    refuseCellsWithoutRoom(spreadsheet, missing * tab.getMaxColumns(), around.words);
    tab.insertRowsAfter(tab.getMaxRows(), missing);
  }
  tab
    .getRange(last + 1, 1, rows.length, rows[0]?.length ?? 1)
    .setNumberFormats(rows.map((row) => row.map(({value}) => (typeof value === 'string' ? '@' : 'General'))))
    .setValues(rows.map((row) => row.map(({value}) => written(value))));
  // Only now: a tab may never lose all rows below its frozen ones.
  if (drop > 0) tab.deleteRows(2, drop);
}

/** Text is made safe; only finite numbers are written as numbers. */
function written(value: TabValue): unknown {
  if (typeof value === 'string') return safeText(value);
  return value === null || (typeof value === 'number' && !Number.isFinite(value)) ? '' : value;
}
