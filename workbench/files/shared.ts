import {isForUndo, markOf, TAB_MARK} from '../../src/tabs/marks';
import type {Sheet} from '../host/document/sheet';
import type {Workbook} from '../host/document/workbook';

/** The tabs that go into a file for others: all but the add-on's hidden ones for undo. */
export function sharedSheets(workbook: Workbook): Sheet[] {
  return workbook.sheets.filter((sheet) => !(sheet.hidden && isKeptForUndo(sheet)));
}

function isKeptForUndo(sheet: Sheet): boolean {
  return sheet.workbook.metadata.some(({key, value, place}) => {
    if (key !== TAB_MARK || place.type !== 'SHEET' || place.sheet !== sheet) return false;
    const mark = markOf(value, sheet.id);
    return mark !== null && isForUndo(mark);
  });
}
