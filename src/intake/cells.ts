import {amountIn} from './readers/amount';
import {isBlank, plainText} from './readers/cell';

/** The cells of a row that are not blank. */
export function filledIn(cells: readonly unknown[]): unknown[] {
  return cells.filter((cell) => !isBlank(cell));
}

/** What a cell says, without blanks around it; `''` of a blank one. */
export function textOf(cell: unknown): string {
  return isBlank(cell) ? '' : String(cell).trim();
}

/** Whether a cell is a number, or a text that is one. */
export function isFigure(cell: unknown): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && amountIn(plainText(cell)) !== null);
}

/** A row whose cells in those columns are blank. */
export function withoutColumns(cells: readonly unknown[], columns: ReadonlySet<number>): readonly unknown[] {
  return columns.size === 0 ? cells : cells.map((cell, column) => (columns.has(column) ? '' : cell));
}
