import type {Address} from '../document/a1';
import type {Axis} from '../document/rect';
import type {Sheet} from '../document/sheet';
import {alive} from './alive';
import {rangeOf} from './make';
import type {RangeService} from './range';
import {cells, ownValue} from './range-content';
import {rangeListOf} from './range-list';
import {checkedBlock, placeOf} from './range-place';
import {refuse} from './refuse';
import {engine, meter, surface} from './surface';
import {textFinder} from './text-finder';

type GRange = GoogleAppsScript.Spreadsheet.Range;
type GSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab's grid: its cells, its rows and its columns. Positions count from 1. */
export abstract class SheetCells extends surface<GSheet>('SpreadsheetApp.Sheet') {
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

  override insertRowAfter(after: number): this {
    return this.insertRowsAfter(after, 1);
  }

  override insertRowBefore(before: number): this {
    return this.insertRowsBefore(before, 1);
  }

  override insertRows(at: number, count = 1): void {
    insertBefore(this, 'rows', at, count);
  }

  override insertRowsAfter(after: number, count: number): this {
    return insertAfter(this, 'rows', after, count);
  }

  override insertRowsBefore(before: number, count: number): this {
    return insertBefore(this, 'rows', before, count);
  }

  override insertColumnAfter(after: number): this {
    return this.insertColumnsAfter(after, 1);
  }

  override insertColumnBefore(before: number): this {
    return this.insertColumnsBefore(before, 1);
  }

  override insertColumns(at: number, count = 1): void {
    insertBefore(this, 'columns', at, count);
  }

  override insertColumnsAfter(after: number, count: number): this {
    return insertAfter(this, 'columns', after, count);
  }

  override insertColumnsBefore(before: number, count: number): this {
    return insertBefore(this, 'columns', before, count);
  }

  override deleteRow(at: number): this {
    this.deleteRows(at, 1);
    return this;
  }

  override deleteRows(at: number, count: number): void {
    engine.deleteLines(alive(this), 'rows', at - 1, count);
  }

  override deleteColumn(at: number): this {
    this.deleteColumns(at, 1);
    return this;
  }

  override deleteColumns(at: number, count: number): void {
    engine.deleteLines(alive(this), 'columns', at - 1, count);
  }

  override moveRows(rows: GRange, to: number): void {
    const {block} = placeOf(rows);
    engine.moveLines(alive(this), 'rows', block.top, block.rows, to - 1);
  }

  override moveColumns(columns: GRange, to: number): void {
    const {block} = placeOf(columns);
    engine.moveLines(alive(this), 'columns', block.left, block.columns, to - 1);
  }

  override getFrozenRows(): number {
    return alive(this).frozenRows;
  }

  override getFrozenColumns(): number {
    return alive(this).frozenColumns;
  }

  override setFrozenRows(rows: number): void {
    engine.freeze(alive(this), 'rows', rows);
  }

  override setFrozenColumns(columns: number): void {
    engine.freeze(alive(this), 'columns', columns);
  }

  override getColumnWidth(column: number): number {
    const sheet = alive(this);
    return sheet.columns.sizeOf(line(sheet, 'columns', column, 1));
  }

  override getRowHeight(row: number): number {
    const sheet = alive(this);
    return sheet.rows.sizeOf(line(sheet, 'rows', row, 1));
  }

  override setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width);
  }

  override setColumnWidths(start: number, count: number, width: number): this {
    const sheet = alive(this);
    sheet.columns.resize(line(sheet, 'columns', start, count), count, width);
    return this;
  }

  override setRowHeight(row: number, height: number): this {
    return this.setRowHeights(row, 1, height);
  }

  override setRowHeights(start: number, count: number, height: number): this {
    const sheet = alive(this);
    sheet.rows.resize(line(sheet, 'rows', start, count), count, height);
    return this;
  }

  override setRowHeightsForced(start: number, count: number, height: number): this {
    return this.setRowHeights(start, count, height);
  }

  override autoResizeColumn(column: number): this {
    return this.autoResizeColumns(column, 1);
  }

  override autoResizeColumns(start: number, count: number): this {
    const sheet = alive(this);
    engine.fitColumns(sheet, line(sheet, 'columns', start, count), count);
    return this;
  }

  override autoResizeRows(start: number, count: number): this {
    const sheet = alive(this);
    sheet.rows.resize(line(sheet, 'rows', start, count), count, sheet.rows.defaultSize);
    return this;
  }

  override hideColumns(column: number, count = 1): void {
    const sheet = alive(this);
    sheet.columns.hide(line(sheet, 'columns', column, count), count);
  }

  override hideColumn(range: GRange): void {
    const {block} = placeOf(range);
    alive(this).columns.hide(block.left, block.columns);
  }

  override hideRows(row: number, count = 1): void {
    const sheet = alive(this);
    sheet.rows.hide(line(sheet, 'rows', row, count), count);
  }

  override hideRow(range: GRange): void {
    const {block} = placeOf(range);
    alive(this).rows.hide(block.top, block.rows);
  }

  override showColumns(column: number, count = 1): void {
    const sheet = alive(this);
    sheet.columns.show(line(sheet, 'columns', column, count), count);
  }

  override showRows(row: number, count = 1): void {
    const sheet = alive(this);
    sheet.rows.show(line(sheet, 'rows', row, count), count);
  }

  override unhideColumn(range: GRange): void {
    const {block} = placeOf(range);
    alive(this).columns.show(block.left, block.columns);
  }

  override unhideRow(range: GRange): void {
    const {block} = placeOf(range);
    alive(this).rows.show(block.top, block.rows);
  }

  override isRowHiddenByFilter(row: number): boolean {
    const sheet = alive(this);
    return sheet.rows.isFiltered(line(sheet, 'rows', row, 1));
  }

  override isRowHiddenByUser(row: number): boolean {
    const sheet = alive(this);
    return sheet.rows.isHidden(line(sheet, 'rows', row, 1));
  }

  override isColumnHiddenByUser(column: number): boolean {
    const sheet = alive(this);
    return sheet.columns.isHidden(line(sheet, 'columns', column, 1));
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
  writes: Object.getOwnPropertyNames(SheetCells.prototype).filter((name) =>
    /^(set|clear|auto|hide|show|unhide)/.test(name),
  ),
  changes: Object.getOwnPropertyNames(SheetCells.prototype).filter((name) =>
    /^(append|insert|delete|move|sort)/.test(name),
  ),
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

function insertAfter<S extends object>(service: S, axis: Axis, after: number, count: number): S {
  const sheet = alive(service);
  const at = line(sheet, axis, after, 1);
  atLeastOne(axis, count);
  engine.insertLines(sheet, axis, at + 1, count, at);
  return service;
}

function insertBefore<S extends object>(service: S, axis: Axis, before: number, count: number): S {
  const sheet = alive(service);
  const at = line(sheet, axis, before, 1);
  atLeastOne(axis, count);
  engine.insertLines(sheet, axis, at, count, at);
  return service;
}

function atLeastOne(axis: Axis, count: number): void {
  if (count < 1) refuse(`The number of ${axis} must be at least 1.`);
}

/** The line from 0. @throws when it, or one of the lines behind it that count, is not on the grid */
function line(sheet: Sheet, axis: Axis, position: number, count: number): number {
  const at = Math.trunc(position) - 1;
  const lines = axis === 'rows' ? sheet.rows : sheet.columns;
  if (at < 0 || count < 1 || at + count > lines.count) refuse(`Those ${axis} are out of bounds.`);
  return at;
}
