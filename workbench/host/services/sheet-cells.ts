import type {Address} from '../document/a1';
import type {Sheet} from '../document/sheet';
import {alive} from './alive';
import {rangeOf} from './make';
import type {RangeService} from './range';
import {cells, ownValue} from './range-content';
import {rangeListOf} from './range-list';
import {checkedBlock} from './range-place';
import {refuse} from './refuse';
import {line, SheetLines} from './sheet-lines';
import {engine, meter} from './surface';
import {textFinder} from './text-finder';

/** A tab's cells. Positions count from 1. */
export abstract class SheetCells extends SheetLines {
  override getRange(row: number | string, column?: number, rows = 1, columns = 1): RangeService {
    const sheet = alive(this);
    if (typeof row === 'string') return rangeNamed(sheet, row);
    return rangeOf(sheet, checkedBlock(sheet, row, column!, rows, columns));
  }

  override getRangeList(notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    const sheet = alive(this);
    return rangeListOf(notations.map((notation) => rangeNamed(sheet, notation)));
  }

  override getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    const sheet = alive(this);
    sheet.workbook.settle();
    const last = sheet.dataExtent();
    const height = rows === -1 ? Math.max(last.rows - row + 1, 1) : rows;
    const width = columns === -1 ? Math.max(last.columns - column + 1, 1) : columns;
    return cells(checkedBlock(sheet, row, column, height, width), (r, c) => ownValue(sheet.valueAt(r, c)));
  }

  override getDataRange(): RangeService {
    const sheet = alive(this);
    sheet.workbook.settle();
    const {rows, columns} = sheet.dataExtent();
    return rangeOf(sheet, engine.rect(0, 0, Math.max(rows, 1), Math.max(columns, 1)));
  }

  override getLastRow(): number {
    const sheet = alive(this);
    sheet.workbook.settle();
    return sheet.dataExtent().rows;
  }

  override getLastColumn(): number {
    const sheet = alive(this);
    sheet.workbook.settle();
    return sheet.dataExtent().columns;
  }

  override getMaxRows(): number {
    return alive(this).rows.count;
  }

  override getMaxColumns(): number {
    return alive(this).columns.count;
  }

  override appendRow(contents: unknown[]): this {
    const sheet = alive(this);
    sheet.workbook.settle();
    const row = sheet.dataExtent().rows;
    if (row >= sheet.rows.count) engine.insertLines(sheet, 'rows', row, 1, row - 1);
    const missing = contents.length - sheet.columns.count;
    if (missing > 0) engine.insertLines(sheet, 'columns', sheet.columns.count, missing, sheet.columns.count - 1);
    engine.writeValues(sheet, row, 0, [contents]);
    return this;
  }

  override clear(options: {formatOnly?: boolean; contentsOnly?: boolean} = {}): this {
    const sheet = alive(this);
    engine.checkProtection(sheet, sheet.whole);
    if (!options.formatOnly) engine.clearContents(sheet, sheet.whole);
    if (!options.contentsOnly) engine.clearFormats(sheet);
    return this;
  }

  override clearContents(): this {
    const sheet = alive(this);
    engine.clearContents(sheet, sheet.whole);
    return this;
  }

  override clearFormats(): this {
    engine.clearFormats(alive(this));
    return this;
  }

  override clearNotes(): this {
    const sheet = alive(this);
    sheet.notes.fill(sheet.whole, '');
    return this;
  }

  override createTextFinder(text: string): GoogleAppsScript.Spreadsheet.TextFinder {
    const sheet = alive(this);
    return textFinder(sheet, sheet.whole, text);
  }

  override sort(column: number, ascending = true): this {
    const sheet = alive(this);
    const at = line(sheet, 'columns', column, 1);
    const {rows, columns} = sheet.dataExtent();
    const body = engine.rect(sheet.frozenRows, 0, rows - sheet.frozenRows, columns);
    if (body.rows > 0) engine.sortRows(sheet, body, [{column: at, ascending}]);
    return this;
  }
}

meter(SheetCells, 'SpreadsheetApp.Sheet', {
  free: ['createTextFinder'],
  looks: ['getRange', 'getRangeList'],
  writes: Object.getOwnPropertyNames(SheetCells.prototype).filter((name) => /^clear/.test(name)),
  changes: Object.getOwnPropertyNames(SheetCells.prototype).filter((name) => /^(append|sort)/.test(name)),
});

function rangeNamed(sheet: Sheet, notation: string): RangeService {
  const address = engine.parseR1C1(notation) ?? engine.parseAddress(notation);
  const found = address
    ? blockOf(sheet, address)
    : (namedBlock(sheet, notation) ?? sheet.workbook.find(notation, sheet));
  if (!found || (address && address.sheet !== null && found.sheet !== sheet)) return refuse('Range not found');
  const {top, left, rows, columns} = found.block;
  if (top + rows > found.sheet.rows.count || left + columns > found.sheet.columns.count) refuse('Range not found');
  return rangeOf(found.sheet, found.block, address ?? undefined);
}

function blockOf(sheet: Sheet, address: Address) {
  const home = address.sheet === null ? sheet : sheet.workbook.sheetLike(address.sheet);
  return home && {sheet: home, block: engine.rectOf(address, home.rows.count, home.columns.count)};
}

function namedBlock(sheet: Sheet, name: string) {
  return sheet.workbook.namedRanges.find((each) => each.name.toLowerCase() === name.toLowerCase());
}
