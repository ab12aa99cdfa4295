import {copiedFormula} from '../formulas/references';
import {CellError, type CellValue} from './cell';
import type {FilterCriteria} from './parts';
import type {Rect} from './rect';
import {Refusal} from './refusal';
import type {Sheet} from './sheet';
import {withdrawSpills} from './structure';
import {checkProtection} from './writing';

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
  checkProtection(sheet, block);
  sheet.workbook.settle();
  withdrawSpills(sheet);
  const order = Array.from({length: block.rows}, (_, row) => block.top + row);
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

function passes(sheet: Sheet, row: number, column: number, {hiddenValues, condition}: FilterCriteria): boolean {
  if (hiddenValues.includes(sheet.displayAt(row, column))) return false;
  if (!condition) return true;
  const value = sheet.values.get(row, column);
  if (condition.criterion === 'NUMBER_GREATER_THAN')
    return typeof value === 'number' && value > Number(condition.values[0]);
  throw new Error(`[host] the filter condition ${condition.criterion} is not implemented`);
}
