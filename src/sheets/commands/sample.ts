import {safeValue} from '../../cells/safe-text';
import {type SampleCell, sampleRows} from '../../playbook/sample-rows';
import {word} from '../../playbook/say';
import {asOfDay, type OpenFile} from '../file/open-file';
import {freeName, takenNames} from '../file/own-tabs';
import {markSample, sealSample} from '../file/sample-mark';
import {textsOf} from '../file/texts';
import type {Tab} from '../google';
import {undoable} from '../undo/undo';
import {makeRoom} from '../write/write-tab';

/** Adds a tab with the sample portfolio, as of the file's day, and brings it to the front. The caller holds the lock. */
export function addSample(file: OpenFile): Tab {
  const {spreadsheet, words} = file;
  const names = takenNames(spreadsheet);
  const name = freeName(word(words, 'sample-tab'), names);
  const token = Utilities.getUuid();
  const before = {tabs: [{mark: token, name}]};
  return undoable(spreadsheet, {before, words, failure: 'tab-failed'}, () => {
    const tab = spreadsheet.insertSheet(name, names.size);
    markSample(tab, token);
    writeSample(tab, sampleRows(textsOf(file.settings.language).sample, asOfDay(file)));
    sealSample(tab);
    spreadsheet.setActiveSheet(tab);
    return tab;
  });
}

function writeSample(tab: Tab, rows: readonly SampleCell[][]): void {
  const columns = rows[0]?.length ?? 0;
  makeRoom(tab, rows.length, columns);
  tab
    .getRange(1, 1, rows.length, columns)
    .setNumberFormats(rows.map((row) => row.map(formatOf)))
    // An ISO day is read as a date in every locale.
    .setValues(rows.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.day : safeValue(cell)))));
  tab.getRange(1, 1, 1, columns).setFontWeight('bold').setWrap(true).setVerticalAlignment('middle');
  tab.setFrozenRows(1);
  tab.setFrozenColumns(1);
  tab.setColumnWidth(1, FIRST_WIDTH);
}

const FIRST_WIDTH = 170;

function formatOf(cell: SampleCell): string {
  if (typeof cell === 'object') return 'yyyy-mm-dd';
  return typeof cell === 'number' ? '#,##0.##' : 'General';
}
