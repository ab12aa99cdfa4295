import type {Address} from '../../document/a1';
import type {Rect} from '../../document/rect';
import type {Sheet} from '../../document/sheet';
import type {Workbook} from '../../document/workbook';
import {handleOf} from './objects';
import {refuse} from './refuse';
import {engine} from './run';
import {wrap} from './service';

export type GRange = GoogleAppsScript.Spreadsheet.Range;
export type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
export type GSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a range represents. */
export interface Place {
  readonly sheet: Sheet;
  readonly block: Rect;
  /** The address the script gave, where it has open ends (`A:C`, `2:5`). */
  readonly address?: Address;
}

export function rangeOf(sheet: Sheet, block: Rect, address?: Address): GRange {
  return wrap('SpreadsheetApp.Range', {sheet, block, address} satisfies Place);
}

export function placeOf(range: object): Place {
  return handleOf(range);
}

export function tabOf(sheet: Sheet): GSheet {
  return wrap('SpreadsheetApp.Sheet', sheet);
}

/** The sheet that a tab represents, deleted or not. */
export function sheetOf(tab: object): Sheet {
  return handleOf(tab);
}

export function spreadsheetOf(workbook: Workbook): GSpreadsheet {
  return wrap('SpreadsheetApp.Spreadsheet', workbook);
}

/** @throws in Google's words when no such block fits on the sheet; positions count from 1 */
export function checkedBlock(sheet: Sheet, row: number, column: number, rows: number, columns: number): Rect {
  const [top, left, height, width] = [row, column, rows, columns].map(Math.trunc) as [number, number, number, number];
  if (top < 1) refuse('The starting row of the range is too small.');
  if (left < 1) refuse('The starting column of the range is too small.');
  if (height < 1) refuse('The number of rows in the range must be at least 1.');
  if (width < 1) refuse('The number of columns in the range must be at least 1.');
  if (top - 1 + height > sheet.rows.count || left - 1 + width > sheet.columns.count) {
    refuse('The coordinates of the range are outside the dimensions of the sheet.');
  }
  // Made in the document's realm, as everything is that stays in it.
  return engine.rect(top - 1, left - 1, height, width);
}
