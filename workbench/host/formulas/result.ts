import {cellName} from '../document/a1';
import {CellError} from '../document/cell';
import {type Rect, rect} from '../document/rect';
import type {Sheet} from '../document/sheet';
import {withdrawSpill} from '../document/writing';
import type {FormulaCell} from './cell';
import {Grid, Moment, type Scalar, type Value} from './values';

/**
 * Writes a result into its cell, and what it spills into the cells beside and below.
 *
 * @returns the blocks whose values may have changed
 */
export function showResult(cell: FormulaCell, value: Value): Rect[] {
  const {sheet, row, column, formula} = cell;
  const rows =
    value instanceof Grid && value.rows[0] ? value.rows : [[value instanceof Grid ? null : (value as Scalar)]];
  const block = rect(row, column, rows.length, rows[0]!.length);
  const before = formula.spill;
  withdrawSpill(sheet, formula);
  cell.wanted = block.rows * block.columns > 1 ? block : null;
  const obstacle = cell.wanted && obstacleTo(cell, block);
  formula.spill = obstacle ? null : cell.wanted;
  const shown = obstacle ? [[new CellError('#REF!', obstacle)]] : rows;
  shown.forEach((cells, down) => {
    cells.forEach((each, right) => {
      if (down + right > 0) sheet.spills.set(row + down, column + right, formula);
      put(sheet, row + down, column + right, each);
    });
  });
  const changed = obstacle ? rect(row, column) : block;
  return before ? [changed, before] : [changed];
}

/** What keeps a result from spreading out, in Sheets' words; `null` when nothing does. */
function obstacleTo({sheet, row, column}: FormulaCell, block: Rect): string | null {
  const missingRows = block.top + block.rows - sheet.rows.count;
  const missingColumns = block.left + block.columns - sheet.columns.count;
  if (missingRows > 0) return `Result was not automatically expanded, please insert more rows (${missingRows}).`;
  if (missingColumns > 0) {
    return `Result was not automatically expanded, please insert more columns (${missingColumns}).`;
  }
  for (let r = block.top; r < block.top + block.rows; r++) {
    for (let c = block.left; c < block.left + block.columns; c++) {
      if ((r === row && c === column) || (!sheet.isFilled(r, c) && sheet.spills.get(r, c) === null)) continue;
      return `Array result was not expanded because it would overwrite data in ${cellName(r, c)}.`;
    }
  }
  return null;
}

function put(sheet: Sheet, row: number, column: number, value: Scalar): void {
  sheet.resultFormats.set(row, column, value instanceof Moment ? value.format || sheet.workbook.locale.dateFormat : '');
  if (value instanceof Moment) sheet.values.set(row, column, value.serial);
  else if (typeof value === 'number') sheet.values.set(row, column, value === 0 ? 0 : value);
  else sheet.values.set(row, column, value ?? '');
}
