import type {Axis} from '../../document/rect';
import type {Sheet} from '../../document/sheet';
import {type GRange, type GSheet, placeOf} from '../bridge/place';
import {refuse} from '../bridge/refuse';
import {engine} from '../bridge/run';
import type {Service} from '../bridge/service';

/** The rows and columns of a tab: how many, how large, hidden, frozen. Positions count from 1. */
export const sheetLines: Service<GSheet, Sheet> = {
  read: {
    getMaxRows: (sheet) => sheet.rows.count,
    getMaxColumns: (sheet) => sheet.columns.count,
    getFrozenRows: (sheet) => sheet.frozenRows,
    getFrozenColumns: (sheet) => sheet.frozenColumns,
    getColumnWidth: (sheet, column) => sheet.columns.sizeOf(line(sheet, 'columns', column)),
    getRowHeight: (sheet, row) => sheet.rows.sizeOf(line(sheet, 'rows', row)),
    isRowHiddenByFilter: (sheet, row) => sheet.rows.isFiltered(line(sheet, 'rows', row)),
    isRowHiddenByUser: (sheet, row) => sheet.rows.isHidden(line(sheet, 'rows', row)),
    isColumnHiddenByUser: (sheet, column) => sheet.columns.isHidden(line(sheet, 'columns', column)),
  },
  write: {
    setFrozenRows: (sheet, rows) => engine.freeze(sheet, 'rows', rows),
    setFrozenColumns: (sheet, columns) => engine.freeze(sheet, 'columns', columns),
    setColumnWidth: (sheet, column, width) => resize(sheet, 'columns', column, 1, width),
    setColumnWidths: (sheet, start, count, width) => resize(sheet, 'columns', start, count, width),
    setRowHeight: (sheet, row, height) => resize(sheet, 'rows', row, 1, height),
    setRowHeights: (sheet, start, count, height) => resize(sheet, 'rows', start, count, height),
    setRowHeightsForced: (sheet, start, count, height) => resize(sheet, 'rows', start, count, height),
    autoResizeColumn: (sheet, column) => engine.fitColumns(sheet, line(sheet, 'columns', column), 1),
    autoResizeColumns: (sheet, start, count) => engine.fitColumns(sheet, line(sheet, 'columns', start, count), count),
    autoResizeRows: (sheet, start, count) => resize(sheet, 'rows', start, count, sheet.rows.defaultSize),
    hideColumn: (sheet, range) => seen(sheet, 'columns', range, 'hide'),
    hideRow: (sheet, range) => seen(sheet, 'rows', range, 'hide'),
    unhideColumn: (sheet, range) => seen(sheet, 'columns', range, 'show'),
    unhideRow: (sheet, range) => seen(sheet, 'rows', range, 'show'),
    hideColumns: (sheet, column: number, count = 1) => sheet.columns.hide(line(sheet, 'columns', column, count), count),
    hideRows: (sheet, row: number, count = 1) => sheet.rows.hide(line(sheet, 'rows', row, count), count),
    showColumns: (sheet, column: number, count = 1) => sheet.columns.show(line(sheet, 'columns', column, count), count),
    showRows: (sheet, row: number, count = 1) => sheet.rows.show(line(sheet, 'rows', row, count), count),
  },
  change: {
    insertRowAfter: (sheet, after) => insert(sheet, 'rows', after, 1, 1),
    insertRowsAfter: (sheet, after, count) => insert(sheet, 'rows', after, count, 1),
    insertRowBefore: (sheet, before) => insert(sheet, 'rows', before, 1, 0),
    insertRowsBefore: (sheet, before, count) => insert(sheet, 'rows', before, count, 0),
    insertRows: (sheet, before: number, count = 1) => insert(sheet, 'rows', before, count, 0),
    insertColumns: (sheet, before: number, count = 1) => insert(sheet, 'columns', before, count, 0),
    insertColumnsBefore: (sheet, before, count) => insert(sheet, 'columns', before, count, 0),
    insertColumnAfter: (sheet, after) => insert(sheet, 'columns', after, 1, 1),
    insertColumnsAfter: (sheet, after, count) => insert(sheet, 'columns', after, count, 1),
    insertColumnBefore: (sheet, before) => insert(sheet, 'columns', before, 1, 0),
    deleteRow: (sheet, at) => engine.deleteLines(sheet, 'rows', at - 1, 1),
    deleteRows: (sheet, at, count) => engine.deleteLines(sheet, 'rows', at - 1, count),
    deleteColumn: (sheet, at) => engine.deleteLines(sheet, 'columns', at - 1, 1),
    deleteColumns: (sheet, at, count) => engine.deleteLines(sheet, 'columns', at - 1, count),
    moveRows(sheet, rows, to) {
      const {block} = placeOf(rows);
      engine.moveLines(sheet, 'rows', block.top, block.rows, to - 1);
    },
    moveColumns(sheet, columns, to) {
      const {block} = placeOf(columns);
      engine.moveLines(sheet, 'columns', block.left, block.columns, to - 1);
    },
  },
};

/** The line from 0. @throws when it, or one of the `count` lines from it on, is not on the grid */
export function line(sheet: Sheet, axis: Axis, position: number, count = 1): number {
  const at = Math.trunc(position) - 1;
  if (at < 0 || count < 1 || at + count > sheet[axis].count) refuse(`Those ${axis} are out of bounds.`);
  return at;
}

/** Hides the lines of a range, or shows them again. */
function seen(sheet: Sheet, axis: Axis, range: GRange, act: 'hide' | 'show'): void {
  const {block} = placeOf(range);
  if (axis === 'rows') sheet.rows[act](block.top, block.rows);
  else sheet.columns[act](block.left, block.columns);
}

function resize(sheet: Sheet, axis: Axis, start: number, count: number, size: number): void {
  sheet[axis].resize(line(sheet, axis, start, count), count, size);
}

/** Inserts lines that look like the one at `position`, before it (`behind` 0) or after it (1). */
function insert(sheet: Sheet, axis: Axis, position: number, count: number, behind: 0 | 1): void {
  const at = line(sheet, axis, position);
  if (count < 1) refuse(`The number of ${axis} must be at least 1.`);
  engine.insertLines(sheet, axis, at + behind, count, at);
}
