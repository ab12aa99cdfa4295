import {phrase} from '../../core/phrase';
import {say} from '../../playbook/say';
import {DEFAULT_TABLE} from '../../sql/names';
import {warehouseSql} from '../../sql/warehouse-sql';
import {sqlTab} from '../../tabs/sql/tab';
import type {OpenFile} from '../file/open-file';
import {refusal} from '../refusal';
import {tabsBefore} from '../undo/tabs';
import {undoable} from '../undo/undo';
import {writeOwnTab} from '../write/write-own-tab';

/** What a cell of Sheets holds at most, in characters. */
const LONGEST_CELL = 50_000;

/**
 * Writes the SQL tab: the view that scores accounts in BigQuery with this file's settings, the table that it reads, and a
 * first query. The view counts from today in the spreadsheet's time zone. The caller holds the lock.
 *
 * @returns what to tell the user
 * @throws Refusal when settings don't add up, or the price catalog makes the view too long for a cell
 */
export function buildSqlTab(file: OpenFile): string {
  const {spreadsheet, settings, words, settingsProblem} = file;
  if (settingsProblem !== null) throw settingsProblem;
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const statements = warehouseSql(settings, DEFAULT_TABLE, 'bigquery', {words, zone});
  const longest = Math.max(...Object.values(statements).map(({length}) => length));
  if (longest > LONGEST_CELL) throw refusal(words, 'sql-too-long', {count: longest});
  const before = {tabs: tabsBefore(file, ['sql'])};
  const tab = undoable(spreadsheet, {before, words, failure: 'tab-failed'}, () =>
    writeOwnTab(file, sqlTab(statements, words), null),
  );
  spreadsheet.setActiveSheet(tab);
  return say(phrase('sql-done', {tab: tab.getName()}), words);
}
