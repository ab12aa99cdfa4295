import type {CellValue} from './cell';
import type {RichText} from './parts';
import {type Axis, cells, eachCell, intersect, type Rect, rect, spanOf, withSpan} from './rect';
import {copiedFormula} from './references';
import {Refusal} from './refusal';
import type {Formula, Sheet} from './sheet';
import {withdrawSpills} from './structure';
import type {Style} from './style';
import type {Validation} from './validation';
import {checkProtection, withdrawSpill} from './writing';

/** What a copy includes of its cells. */
export interface CopyParts {
  readonly values: boolean;
  readonly formulas: boolean;
  readonly formats: boolean;
  readonly validations: boolean;
  readonly notes: boolean;
}

const EVERYTHING: CopyParts = {values: true, formulas: true, formats: true, validations: true, notes: true};

interface Taken {
  readonly formula: Formula | null;
  readonly value: CellValue;
  readonly isSpilled: boolean;
  readonly rich: RichText | null;
  readonly style: Style;
  readonly validation: Validation | null;
  readonly note: string;
}

/**
 * Copies a block to the top left of the target, as often as it fits there along each side and once at least. Relative
 * references in formulas move with their cell.
 */
export function copyBlock(
  from: Sheet,
  block: Rect,
  to: Sheet,
  target: Rect,
  parts: CopyParts,
  isTransposed = false,
): void {
  from.workbook.settle();
  const [rows, columns] = isTransposed ? [block.columns, block.rows] : [block.rows, block.columns];
  const often = (room: number, length: number) => Math.max(1, Math.floor(room / length)) * length;
  const size = {...target, rows: often(target.rows, rows), columns: often(target.columns, columns)};
  if (size.top + size.rows > to.rows.count || size.left + size.columns > to.columns.count) {
    throw new Refusal('The coordinates of the range are outside the dimensions of the sheet.');
  }
  checkProtection(to, size);
  // Cells are taken one by one where none is written over before its turn: of a large tab all of them fill the memory.
  const taken = from === to && intersect(block, size) !== null ? take(from, block) : null;
  eachCell(size, (row, column) => {
    const across = (row - size.top) % rows;
    const along = (column - size.left) % columns;
    const r = block.top + (isTransposed ? along : across);
    const c = block.left + (isTransposed ? across : along);
    const cell = taken?.[r - block.top]?.[c - block.left] ?? takeCell(from, r, c);
    const text = cell.formula && copiedFormula(cell.formula.text, row - r, column - c, to.workbook.locale.decimal);
    writeCell(cell, to, row, column, parts, text);
  });
  to.workbook.touched(to, size);
}

/** Moves a block with everything its cells have, so that its top left becomes that cell; the old block is blank then. */
export function moveBlock(from: Sheet, block: Rect, to: Sheet, top: number, left: number): void {
  if (from.workbook.calculation?.isRead(from, block))
    throw new Error('[host] moving cells that formulas refer to is not implemented');
  checkProtection(from, block);
  from.workbook.settle();
  const taken = take(from, block);
  const target = rect(top, left, block.rows, block.columns);
  if (top + block.rows > to.rows.count || left + block.columns > to.columns.count) {
    throw new Refusal('The coordinates of the range are outside the dimensions of the sheet.');
  }
  checkProtection(to, target);
  for (const plane of from.planes) plane.fill(block, plane.blank);
  taken.forEach((line, row) => {
    line.forEach((cell, column) => {
      writeCell(cell, to, top + row, left + column, EVERYTHING, cell.formula?.text ?? null);
    });
  });
  from.workbook.touched(from, block);
  to.workbook.touched(to, target);
}

/** Inserts blank cells at a block: the cells to its right (`columns`) or below it (`rows`) shift. */
export function insertCells(sheet: Sheet, block: Rect, along: Axis): void {
  shift(sheet, block, along, true);
}

/** Deletes the cells of a block: those to its right, or below it, shift into their place. */
export function deleteCells(sheet: Sheet, block: Rect, along: Axis): void {
  shift(sheet, block, along, false);
}

function shift(sheet: Sheet, block: Rect, along: Axis, opens: boolean): void {
  if (sheet.workbook.calculation?.isRead(sheet, sheet.whole))
    throw new Error('[host] shifting cells on a sheet that formulas refer to is not implemented');
  checkProtection(sheet, block);
  withdrawSpills(sheet);
  const [start, step] = spanOf(block, along);
  const band = withSpan(block, along, start, sheet[along].count - start);
  for (const plane of sheet.planes) {
    const before = plane.read(band);
    const shifted = before.map((row, down) =>
      row.map((_, right) => {
        const back = opens ? -step : step;
        const [r, c] = along === 'rows' ? [down + back, right] : [down, right + back];
        return before[r]?.[c] ?? plane.blank;
      }),
    );
    plane.write(band.top, band.left, shifted);
  }
  sheet.workbook.touched(sheet, band);
}

/** The block of filled cells around a block, grown along one axis only where one is given; it does not look along diagonals. */
export function dataRegion(sheet: Sheet, block: Rect, axis: Axis | null = null): Rect {
  const grows = (edge: Rect, along: Axis) => {
    const inside = axis === null || axis === along ? intersect(edge, sheet.whole) : null;
    return Number(inside !== null && sheet.values.read(inside).some((row) => row.some((value) => value !== '')));
  };
  let region = block;
  for (;;) {
    const {top, left, rows, columns} = region;
    const up = grows(rect(top - 1, left, 1, columns), 'rows');
    const down = grows(rect(top + rows, left, 1, columns), 'rows');
    const back = grows(rect(top, left - 1, rows, 1), 'columns');
    const forth = grows(rect(top, left + columns, rows, 1), 'columns');
    if (up + down + back + forth === 0) return region;
    region = rect(top - up, left - back, rows + up + down, columns + back + forth);
  }
}

/** Where Ctrl and an arrow lead from a cell: to the edge of what is filled, or to the next filled cell, or to the end. */
export function nextDataCell(sheet: Sheet, row: number, column: number, down: number, right: number): Rect {
  const isInside = (r: number, c: number) => r >= 0 && c >= 0 && r < sheet.rows.count && c < sheet.columns.count;
  const isFilled = (r: number, c: number) => sheet.values.get(r, c) !== '';
  const ends = isFilled(row, column) && isInside(row + down, column + right) && isFilled(row + down, column + right);
  let [r, c] = [row, column];
  while (isInside(r + down, c + right)) {
    if (ends && !isFilled(r + down, c + right)) break;
    r += down;
    c += right;
    if (!ends && isFilled(r, c)) break;
  }
  return rect(r, c);
}

function take(sheet: Sheet, block: Rect): Taken[][] {
  return cells(block, (row, column) => takeCell(sheet, row, column));
}

function takeCell(sheet: Sheet, row: number, column: number): Taken {
  return {
    formula: sheet.formulas.get(row, column),
    value: sheet.values.get(row, column),
    isSpilled: sheet.spills.get(row, column) !== null,
    rich: sheet.richTexts.get(row, column),
    style: sheet.styles.get(row, column),
    validation: sheet.validations.get(row, column),
    note: sheet.notes.get(row, column),
  };
}

/** @param text the formula as it reads there; `null` for none */
function writeCell(cell: Taken, to: Sheet, row: number, column: number, parts: CopyParts, text: string | null): void {
  if (parts.values || parts.formulas) {
    const before = to.formulas.get(row, column);
    if (before) withdrawSpill(to, before);
    const asFormula = parts.formulas && text !== null;
    to.formulas.set(row, column, asFormula ? {text: text!, spill: null} : null);
    to.spills.set(row, column, null);
    to.values.set(row, column, asFormula || (cell.isSpilled && parts.formulas) ? '' : cell.value);
    to.richTexts.set(row, column, cell.rich);
  }
  if (parts.formats) to.styles.set(row, column, cell.style);
  if (parts.validations) to.validations.set(row, column, cell.validation);
  if (parts.notes) to.notes.set(row, column, cell.note);
}
