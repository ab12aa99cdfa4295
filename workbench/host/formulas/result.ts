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
export function showResult(cell: FormulaCell, value: Value): {sheet: Sheet; block: Rect}[] {
  const {sheet, row, column, formula} = cell;
  const grid = value instanceof Grid ? value : new Grid([[value as Scalar]]);
  const block = rect(row, column, Math.max(grid.rows.length, 1), Math.max(grid.rows[0]?.length ?? 0, 1));
  const spills = block.rows * block.columns > 1;
  const before = formula.spill;
  withdrawSpill(sheet, formula);
  cell.wanted = spills ? block : null;
  const obstacle = spills ? obstacleTo(cell, block) : null;
  put(sheet, row, column, obstacle ? new CellError('#REF!', obstacle) : (grid.rows[0]?.[0] ?? null));
  if (spills && !obstacle) spill(cell, block, grid);
  const changed = obstacle ? rect(row, column) : block;
  return before
    ? [
        {sheet, block: changed},
        {sheet, block: before},
      ]
    : [{sheet, block: changed}];
}

function spill({sheet, row, column, formula}: FormulaCell, block: Rect, grid: Grid): void {
  formula.spill = block;
  grid.rows.forEach((cells, down) => {
    cells.forEach((value, right) => {
      if (down === 0 && right === 0) return;
      sheet.spills.set(row + down, column + right, formula);
      put(sheet, row + down, column + right, value);
    });
  });
}

/** What keeps a result from spreading out, in Sheets' words; `null` when nothing does. */
function obstacleTo({sheet, row, column, formula}: FormulaCell, block: Rect): string | null {
  const missingRows = block.top + block.rows - sheet.rows.count;
  const missingColumns = block.left + block.columns - sheet.columns.count;
  if (missingRows > 0) return `Result was not automatically expanded, please insert more rows (${missingRows}).`;
  if (missingColumns > 0)
    return `Result was not automatically expanded, please insert more columns (${missingColumns}).`;
  for (let r = block.top; r < block.top + block.rows; r++) {
    for (let c = block.left; c < block.left + block.columns; c++) {
      if (r === row && c === column) continue;
      const other = sheet.spills.get(r, c);
      if (!sheet.isFilled(r, c) && (other === null || other === formula)) continue;
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
