import type {SqlSource} from '../../api';
import {phrase} from '../../core/phrase';
import {say} from '../../playbook/say';
import type {WarehouseSql} from '../../sql/warehouse-sql';
import {sqlTab} from '../../tabs/sql/tab';
import type {OpenFile} from '../file/open-file';
import {writeLoneTab} from './pages';

const WORDS = /^(?:sql|field)-/;

/**
 * What the sidebar makes the statements of: it does so itself, because no formula loads it.
 *
 * @throws Refusal when settings don't add up
 */
export function sqlSource({spreadsheet, settings, words, settingsProblem}: OpenFile): SqlSource {
  if (settingsProblem !== null) throw settingsProblem;
  const ofSql = Object.fromEntries(Object.entries(words).filter(([key]) => WORDS.test(key)));
  return {
    settings: JSON.stringify(settings),
    words: JSON.stringify(ofSql),
    zone: spreadsheet.getSpreadsheetTimeZone(),
  };
}

/**
 * Writes the SQL tab: the view that scores accounts in BigQuery with this file's settings, the table that it reads, and a
 * first query. The view counts from today in the spreadsheet's time zone. The caller holds the lock.
 *
 * @returns what to tell the user
 */
export function writeSqlTab(file: OpenFile, statements: WarehouseSql): string {
  const {spreadsheet, words} = file;
  const tab = writeLoneTab(file, sqlTab(statements, words));
  spreadsheet.setActiveSheet(tab);
  return say(phrase('sql-done', {tab: tab.getName()}), words);
}
