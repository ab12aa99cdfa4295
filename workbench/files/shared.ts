import {isForUndo, markOf, TAB_METADATA_KEY} from '../../src/tabs/marks';
import type {Sheet} from '../host/document/sheet';
import type {Workbook} from '../host/document/workbook';

/** The tabs that go into a file for others: all but the add-on's hidden ones for undo. */
export function sharedSheets(workbook: Workbook): Sheet[] {
  return workbook.sheets.filter((sheet) => !(sheet.hidden && isForUndo(tabMarkOf(sheet) ?? '')));
}

/** What a tab of the add-on is, by the mark in its metadata; `null` for anybody else's. */
export function tabMarkOf(sheet: Sheet): string | null {
  for (const {key, value, place} of sheet.workbook.metadata) {
    if (key !== TAB_METADATA_KEY || place.type !== 'SHEET' || place.sheet !== sheet) continue;
    const mark = markOf(value, sheet.id);
    if (mark !== null) return mark;
  }
  return null;
}
