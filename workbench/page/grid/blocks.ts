import type {Rect} from '../../host/document/rect';
import type {Sheet} from '../../host/document/sheet';
import type {Block} from './surface';

/** A block of the grid as the host counts it; a whole row or column has no ends of its own. */
export function rectOfBlock({startRow, startColumn, endRow, endColumn}: Block, {rows, columns}: Sheet): Rect {
  const top = Number.isFinite(startRow) ? startRow : 0;
  const left = Number.isFinite(startColumn) ? startColumn : 0;
  const bottom = Number.isFinite(endRow) ? endRow : rows.count - 1;
  const right = Number.isFinite(endColumn) ? endColumn : columns.count - 1;
  return {top, left, rows: bottom - top + 1, columns: right - left + 1};
}

/** Every cell of a block. */
export function cellsOf({startRow, startColumn, endRow, endColumn}: Block): {row: number; column: number}[] {
  const cells = [];
  for (let row = startRow; row <= endRow; row++) {
    for (let column = startColumn; column <= endColumn; column++) cells.push({row, column});
  }
  return cells;
}

/** The grid's name box takes any cell; a sheet ends somewhere. */
export function isInside({rows, columns}: Sheet, row: number, column: number): boolean {
  return row < rows.count && column < columns.count;
}
