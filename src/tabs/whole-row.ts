import type {TabCell} from './model';

/** A row of so many cells: those, and blank ones behind them. */
export function wholeRow(cells: readonly TabCell[], width: number, blank: TabCell = {value: null}): TabCell[] {
  return Array.from({length: width}, (_, column) => cells[column] ?? blank);
}
