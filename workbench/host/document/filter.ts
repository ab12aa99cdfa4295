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

/** Takes the filter away; every row it hid shows again. */
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
 * validations inside the block move, everything beside it stays.
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
export function compareValues(one: CellValue, other: CellValue): number {
  const [a, b] = [rankOf(one), rankOf(other)];
  if (a !== b) return a - b;
  if (typeof one === 'string' && typeof other === 'string') {
    const [left, right] = [one.toLowerCase(), other.toLowerCase()];
    return left < right ? -1 : left > right ? 1 : 0;
  }
  if (one instanceof CellError || other instanceof CellError) return 0;
  return Number(one) - Number(other);
}

/** Formulas of a row that was sorted elsewhere keep looking at their own row. */
function moveFormulas(sheet: Sheet, block: Rect, row: number, moved: number): void {
  if (moved === 0) return;
  for (let column = block.left; column < block.left + block.columns; column++) {
    const formula = sheet.formulas.get(row, column);
    if (!formula) continue;
    const text = copiedFormula(formula.text, moved, 0, sheet.workbook.locale.decimal);
    sheet.formulas.set(row, column, {text, spill: null});
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
  const test = CONDITIONS[condition.criterion];
  if (!test) throw new Error(`[host] the filter condition ${condition.criterion} is not implemented`);
  return test(sheet.values.get(row, column), sheet.displayAt(row, column), condition.values);
}

type Condition = (value: CellValue, shown: string, values: readonly unknown[]) => boolean;

const number = (test: (value: number, from: number, to: number) => boolean): Condition => {
  return (value, _, [from, to]) => typeof value === 'number' && test(value, Number(from), Number(to));
};

const CONDITIONS: Readonly<Record<string, Condition>> = {
  CELL_EMPTY: (_, shown) => shown === '',
  CELL_NOT_EMPTY: (_, shown) => shown !== '',
  NUMBER_GREATER_THAN: number((value, from) => value > from),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((value, from) => value >= from),
  NUMBER_LESS_THAN: number((value, from) => value < from),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((value, from) => value <= from),
  NUMBER_EQUAL_TO: number((value, from) => value === from),
  NUMBER_NOT_EQUAL_TO: number((value, from) => value !== from),
  NUMBER_BETWEEN: number((value, from, to) => value >= from && value <= to),
  NUMBER_NOT_BETWEEN: number((value, from, to) => value < from || value > to),
  TEXT_CONTAINS: (_, shown, [part]) => shown.toLowerCase().includes(String(part).toLowerCase()),
  TEXT_DOES_NOT_CONTAIN: (_, shown, [part]) => !shown.toLowerCase().includes(String(part).toLowerCase()),
  TEXT_EQUAL_TO: (_, shown, [part]) => shown.toLowerCase() === String(part).toLowerCase(),
  TEXT_STARTS_WITH: (_, shown, [part]) => shown.toLowerCase().startsWith(String(part).toLowerCase()),
  TEXT_ENDS_WITH: (_, shown, [part]) => shown.toLowerCase().endsWith(String(part).toLowerCase()),
};
