import {readSheet, UnreadableSheet} from '../../src/intake/read-sheet';
import {rect} from '../host/document/rect';
import type {Sheet} from '../host/document/sheet';
import type {Workbook} from '../host/document/workbook';
import {tabMarkOf} from './shared';

/** So many rows tell whether a tab holds accounts. */
const ENOUGH = 100;

/** The first tab that shows and in which accounts are found; `null` when there is none. */
export function accountTabIn({sheets}: Workbook): Sheet | null {
  return sheets.find((sheet) => !sheet.hidden && tabMarkOf(sheet) === null && holdsAccounts(sheet)) ?? null;
}

function holdsAccounts(sheet: Sheet): boolean {
  const {rows, columns} = sheet.dataExtent();
  const values = sheet.values.read(rect(0, 0, Math.min(rows, ENOUGH), columns));
  const asRead = {name: sheet.name, values, locale: 'en_US', dayOf: () => '2000-01-01', ownColumns: new Set<number>()};
  try {
    return readSheet(asRead, {asOf: '2000-01-01'}).accounts.length > 0;
  } catch (error) {
    if (error instanceof UnreadableSheet) return false;
    throw error;
  }
}
