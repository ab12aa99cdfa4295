import {CellError, type CellValue} from './cell';
import {meets} from './criteria';
import type {FilterCriteria} from './parts';
import type {Rect} from './rect';
import {copiedFormula} from './references';
import {Refusal} from './refusal';
import type {Sheet} from './sheet';
import {withdrawSpills} from './structure';
import {checkProtection, clearContents} from './writing';

/** Puts a basic filter on a block. @throws when the sheet has one already */
export function createFilter(sheet: Sheet, block: Rect): void {
  if (sheet.filter) throw new Refusal("You can't create a filter in a sheet that already has a filter.");
  checkProtection(sheet, block);
  sheet.filter = {block, criteria: new Map()};
}

/** Removes the filter; the rows it hid are visible again. */
export function removeFilter(sheet: Sheet): void {
  sheet.filter = null;
  for (let row = 0; row < sheet.rows.count; row++) sheet.rows.filter(row, false);
}

export function setCriteria(sheet: Sheet, column: number, criteria: FilterCriteria | null): void {
  if (criteria) sheet.filter!.criteria.set(column, sheet.workbook.keep(criteria));
  else sheet.filter!.criteria.delete(column);
  applyFilter(sheet);
}

/** Hides the rows under the heading that a criterion leaves out. */
export function applyFilter(sheet: Sheet): void {
  const {filter} = sheet;
  if (!filter) return;
  sheet.workbook.settle();
  for (let row = filter.block.top + 1; row < filter.block.top + filter.block.rows; row++) {
    const hidden = [...filter.criteria].some(([column, criteria]) => !passes(sheet, row, column, criteria));
    sheet.rows.filter(row, hidden);
  }
}

/**
 * Sorts the rows of a block by the columns given (counted from 0), blanks last: values, formulas, formats, notes and
 * validations inside the block move, cells beside it do not move.
 */
export function sortRows(
  sheet: Sheet,
  block: Rect,
  keys: readonly {readonly column: number; readonly ascending: boolean}[],
): void {
  sheet.workbook.settle();
  const order = rowsOf(block);
  order.sort((one, other) => {
    for (const {column, ascending} of keys) {
      const [a, b] = [sheet.values.get(one, column), sheet.values.get(other, column)];
      if (a === '' || b === '') {
        if (a !== b) return a === '' ? 1 : -1;
        continue;
      }
      const way = compareValues(a, b);
      if (way !== 0) return ascending ? way : -way;
    }
    return one - other;
  });
  reorderRows(sheet, block, order);
}

/** Puts the rows of a block into an order that chance makes. */
export function shuffleRows(sheet: Sheet, block: Rect): void {
  const drawn = rowsOf(block).map((row) => [Math.random(), row] as const);
  const order = drawn.sort((one, other) => one[0] - other[0]).map(([, row]) => row);
  reorderRows(sheet, block, order);
}

/**
 * Removes the rows of a block whose cells in the columns given (counted from 0) are those of a row above, in any case; the
 * rows below move up.
 *
 * @returns how many rows are left
 */
export function removeDuplicates(sheet: Sheet, block: Rect, columns: readonly number[]): number {
  sheet.workbook.settle();
  const seen = new Set<string>();
  const [kept, gone]: [number[], number[]] = [[], []];
  for (const row of rowsOf(block)) {
    const key = JSON.stringify(columns.map((column) => String(sheet.values.get(row, column)).toLowerCase()));
    (seen.has(key) ? gone : kept).push(row);
    seen.add(key);
  }
  if (gone.length === 0) return kept.length;
  reorderRows(sheet, block, kept.concat(gone));
  clearContents(sheet, {...block, top: block.top + kept.length, rows: gone.length});
  return kept.length;
}

function rowsOf(block: Rect): number[] {
  return Array.from({length: block.rows}, (_, row) => block.top + row);
}

/** Moves the rows of a block, with everything that their cells in it have. */
function reorderRows(sheet: Sheet, block: Rect, order: readonly number[]): void {
  checkProtection(sheet, block);
  withdrawSpills(sheet);
  for (const plane of sheet.planes) {
    const rows = plane.read(block);
    plane.write(
      block.top,
      block.left,
      order.map((row) => rows[row - block.top]!),
    );
  }
  order.forEach((from, row) => {
    moveFormulas(sheet, block, block.top + row, block.top + row - from);
  });
  sheet.workbook.touched(sheet, block);
}

/** The order of values in a sheet: numbers, text in any case, booleans, errors. */
function compareValues(one: CellValue, other: CellValue): number {
  const [a, b] = [rankOf(one), rankOf(other)];
  if (a !== b) return a - b;
  if (typeof one === 'string' && typeof other === 'string') {
    const [left, right] = [one.toLowerCase(), other.toLowerCase()];
    return left < right ? -1 : left > right ? 1 : 0;
  }
  if (one instanceof CellError || other instanceof CellError) return 0;
  return Number(one) - Number(other);
}

/** The formulas of a sorted row refer to the new row where they referred to the old one. */
function moveFormulas(sheet: Sheet, block: Rect, row: number, moved: number): void {
  if (moved === 0) return;
  for (let column = block.left; column < block.left + block.columns; column++) {
    const formula = sheet.formulas.get(row, column);
    if (formula) {
      const text = copiedFormula(formula.text, moved, 0, sheet.workbook.locale.decimal);
      sheet.formulas.set(row, column, {text, spill: null});
    }
    const ofFile = sheet.fileFormulas.get(row, column);
    if (ofFile) sheet.fileFormulas.set(row, column, {...ofFile, text: copiedFormula(ofFile.text, moved, 0, '.')});
  }
}

function rankOf(value: CellValue): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}

function passes(sheet: Sheet, row: number, column: number, criteria: FilterCriteria): boolean {
  const shown = sheet.displayAt(row, column);
  if (criteria.visibleValues)
    throw new Error('[host] a filter of visible values outside a pivot table is not implemented');
  if (criteria.hiddenValues.includes(shown)) return false;
  return !criteria.condition || meets(criteria.condition, sheet.values.get(row, column), shown, sheet);
}
