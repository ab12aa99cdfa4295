import type {Axis} from '../document/rect';
import type {Sheet} from '../document/sheet';
import {alive} from './alive';
import {placeOf} from './range-place';
import {refuse} from './refuse';
import {engine, meter, surface} from './surface';

type GRange = GoogleAppsScript.Spreadsheet.Range;

/** The rows and columns of a tab: how many, how large, hidden, frozen. Positions count from 1. */
export abstract class SheetLines extends surface<GoogleAppsScript.Spreadsheet.Sheet>('SpreadsheetApp.Sheet') {
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
}

meter(SheetLines, 'SpreadsheetApp.Sheet', {
  writes: Object.getOwnPropertyNames(SheetLines.prototype).filter((name) => /^(set|auto|hide|show|unhide)/.test(name)),
  changes: Object.getOwnPropertyNames(SheetLines.prototype).filter((name) => /^(insert|delete|move)/.test(name)),
});

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
export function line(sheet: Sheet, axis: Axis, position: number, count: number): number {
  const at = Math.trunc(position) - 1;
  const lines = axis === 'rows' ? sheet.rows : sheet.columns;
  if (at < 0 || count < 1 || at + count > lines.count) refuse(`Those ${axis} are out of bounds.`);
  return at;
}
