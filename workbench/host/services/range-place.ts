import type {Address} from '../document/a1';
import type {Rect} from '../document/rect';
import type {Sheet} from '../document/sheet';
import {attach, handleOf} from './handles';
import {rangeOf, sheetService} from './make';
import {refuse} from './refuse';
import type {SheetService} from './sheet';
import {engine, meter, surface} from './surface';

export interface Place {
  readonly sheet: Sheet;
  readonly block: Rect;
  /** The address it was asked for, where that may have open ends. */
  readonly address?: Address;
}

/** Where a range lies. */
export function placeOf(range: object): Place {
  return handleOf<Place>(range);
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
  return engine.rect(top - 1, left - 1, height, width);
}

/** Where a range is and how large: nothing here looks at the document. */
export abstract class RangePlace extends surface<GoogleAppsScript.Spreadsheet.Range>('SpreadsheetApp.Range') {
  constructor(sheet: Sheet, block: Rect, address?: Address) {
    super();
    attach(this, {sheet, block, address} satisfies Place);
  }

  override getRow(): number {
    return placeOf(this).block.top + 1;
  }

  override getRowIndex(): number {
    return this.getRow();
  }

  override getColumn(): number {
    return placeOf(this).block.left + 1;
  }

  override getNumRows(): number {
    return placeOf(this).block.rows;
  }

  override getNumColumns(): number {
    return placeOf(this).block.columns;
  }

  override getLastRow(): number {
    const {block} = placeOf(this);
    return block.top + block.rows;
  }

  override getLastColumn(): number {
    const {block} = placeOf(this);
    return block.left + block.columns;
  }

  override getHeight(): number {
    return this.getNumRows();
  }

  override getWidth(): number {
    return this.getNumColumns();
  }

  override getA1Notation(): string {
    const {block, address} = placeOf(this);
    return address ? engine.addressName(address) : engine.rectName(block);
  }

  override isStartRowBounded(): boolean {
    return placeOf(this).address?.top !== null;
  }

  override isStartColumnBounded(): boolean {
    return placeOf(this).address?.left !== null;
  }

  override isEndRowBounded(): boolean {
    return placeOf(this).address?.bottom !== null;
  }

  override isEndColumnBounded(): boolean {
    return placeOf(this).address?.right !== null;
  }

  override getSheet(): SheetService {
    return sheetService(placeOf(this).sheet);
  }

  override getGridId(): number {
    return placeOf(this).sheet.id;
  }

  override getCell(row: number, column: number): GoogleAppsScript.Spreadsheet.Range {
    const {sheet, block} = placeOf(this);
    if (row < 1 || column < 1 || row > block.rows || column > block.columns) {
      refuse('The coordinates of the range are outside the dimensions of the sheet.');
    }
    return rangeOf(sheet, engine.rect(block.top + Math.trunc(row) - 1, block.left + Math.trunc(column) - 1));
  }

  override offset(rows: number, columns: number, height?: number, width?: number): GoogleAppsScript.Spreadsheet.Range {
    const {sheet, block} = placeOf(this);
    const [top, left] = [block.top + Math.trunc(rows) + 1, block.left + Math.trunc(columns) + 1];
    return rangeOf(sheet, checkedBlock(sheet, top, left, height ?? block.rows, width ?? block.columns));
  }
}

meter(RangePlace, 'SpreadsheetApp.Range', {free: 'all'});
