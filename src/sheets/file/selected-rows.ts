import {ownerKey} from '../../core/schedule/capacity';
import type {Spreadsheet, Tab} from '../google';
import type {AccountSheet} from './account-sheet';
import type {OpenFile} from './open-file';

/**
 * The rows of the account sheet that somebody selected; a single row counts only when all of it is. `undefined` when another
 * tab is in front, all of the sheet is selected, or only cells of one row are.
 */
export function selectedRows({spreadsheet}: OpenFile, {read: {tab}}: AccountSheet): ReadonlySet<number> | undefined {
  if (!isInFront(spreadsheet, tab)) return undefined;
  const range = spreadsheet.getActiveRange();
  const count = range?.getNumRows() ?? 1;
  if (range === null || count >= tab.getMaxRows()) return undefined;
  if (count < 2 && range.getNumColumns() < tab.getMaxColumns()) return undefined;
  return new Set(Array.from({length: count}, (_, index) => range.getRow() + index));
}

/**
 * The rows to plan: those selected, else those of the owner or AE in the one cell that is selected; `undefined` when
 * neither is.
 */
export function rowsToPlan(file: OpenFile, sheet: AccountSheet): ReadonlySet<number> | undefined {
  const {spreadsheet} = file;
  const {accounts, matches} = sheet.intake;
  const {tab} = sheet.read;
  const rows = selectedRows(file, sheet);
  if (rows !== undefined || !isInFront(spreadsheet, tab)) return rows;
  const cell = spreadsheet.getActiveRange();
  if (cell === null || cell.getNumColumns() > 1) return undefined;
  const field = matches.find(({column}) => column === cell.getColumn() - 1)?.field;
  if (field !== 'owner' && field !== 'ae') return undefined;
  const person = accounts.find(({row}) => row === cell.getRow())?.[field];
  if (person == null) return undefined;
  return new Set(accounts.filter((each) => ownerKey(each[field]) === ownerKey(person)).map(({row}) => row));
}

export function isInFront(spreadsheet: Spreadsheet, tab: Tab): boolean {
  return spreadsheet.getActiveSheet().getSheetId() === tab.getSheetId();
}
