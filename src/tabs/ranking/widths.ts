import type {TabCell} from '../model';

/**
 * Column widths at which every number of the table shows whole; text wraps, numbers do not.
 *
 * @param rows the rows whose numbers stand in one column each
 * @param widths in pixels, the least a column gets
 */
export function widthsToFit(rows: readonly (readonly TabCell[])[], widths: readonly number[]): number[] {
  const fitted = [...widths];
  for (const row of rows) {
    row.forEach(({value}, column) => {
      if (typeof value !== 'number') return;
      fitted[column] = Math.max(fitted[column] ?? 0, widthOfNumber(value));
    });
  }
  return fitted;
}

/** A digit of nine-point Arial or of what stands in for it, and what a cell keeps free at its edges, in pixels. */
const DIGIT = 7.7;
const EDGES = 14;

/** The width of a number with marks between its thousands. */
function widthOfNumber(value: number): number {
  const digits = String(Math.round(Math.abs(value))).length;
  const marks = Math.floor((digits - 1) / 3) * 0.5 + (value < 0 ? 0.6 : 0);
  return Math.ceil((digits + marks) * DIGIT) + EDGES;
}
