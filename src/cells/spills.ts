/** A cell with a formula, counted from 1. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
}

/** How far a result reaches, its own cell included. */
export interface Spill {
  readonly rows: number;
  readonly columns: number;
}

type Grid = readonly (readonly unknown[])[];

/**
 * What each formula filled besides its own cell. A spill is not marked as such: the cells that emptied when the formulas
 * became values are what they spilled, each belonging to the nearest formula above and left of it with nothing in between.
 *
 * Other formulas in the sheet stay what they are: a cell with one is nobody's spill, even while it shows nothing, and what
 * only such a formula can have filled comes back by itself once its own cells are filled again.
 *
 * @param before the cells while the formulas worked, from A1
 * @param after the same cells once the formulas were values
 * @param others the cells with other formulas
 * @returns in the order of the formulas
 * @throws when a result seems to reach over somebody's own cells
 */
export function spillsOf(
  before: Grid,
  after: Grid,
  formulas: readonly FormulaCell[],
  others: readonly FormulaCell[] = [],
): Spill[] {
  const left = withFormulas(after, others);
  const filled = sumsOf(left);
  const ends = formulas.map(({row, column}) => ({row, column}));
  before.forEach((cells, r) => {
    cells.forEach((value, c) => {
      if (!isFilled(value) || isFilled(left[r]![c])) return;
      const end = ends[ownerOf(r + 1, c + 1, formulas, filled)];
      if (end === undefined) {
        if (ownerOf(r + 1, c + 1, others, filled) >= 0) return;
        throw new Error(`No formula reaches to row ${r + 1}, column ${c + 1}.`);
      }
      end.row = Math.max(end.row, r + 1);
      end.column = Math.max(end.column, c + 1);
    });
  });
  return formulas.map((start, index) => {
    const end = ends[index]!;
    if (filledBetween(start, end, filled) > 1)
      throw new Error(`The result at row ${start.row} reaches over other cells.`);
    return {rows: end.row - start.row + 1, columns: end.column - start.column + 1};
  });
}

/** The grid in which cells with those formulas are filled, whatever they show. */
function withFormulas(grid: Grid, formulas: readonly FormulaCell[]): Grid {
  const cells = grid.map((row) => [...row]);
  for (const {row, column} of formulas) cells[row - 1]![column - 1] = '=';
  return cells;
}

/** The index of the formula, or -1 when none reaches to the cell. */
function ownerOf(row: number, column: number, formulas: readonly FormulaCell[], filled: number[][]): number {
  let owner = -1;
  let least = Number.POSITIVE_INFINITY;
  formulas.forEach((start, index) => {
    if (start.row > row || start.column > column) return;
    const size = (row - start.row + 1) * (column - start.column + 1);
    if (size < least && filledBetween(start, {row, column}, filled) <= 1) {
      least = size;
      owner = index;
    }
  });
  return owner;
}

/** Filled cells in the rectangle between two cells, both included. */
function filledBetween(from: FormulaCell, to: FormulaCell, filled: number[][]): number {
  const at = (row: number, column: number) => filled[row]![column] ?? 0;
  return (
    at(to.row, to.column) -
    at(from.row - 1, to.column) -
    at(to.row, from.column - 1) +
    at(from.row - 1, from.column - 1)
  );
}

/** For each cell how many are filled above and left of it, itself included; row 0 is left blank and column 0 is zero. */
function sumsOf(grid: Grid): number[][] {
  const sums: number[][] = [[]];
  grid.forEach((cells, r) => {
    const above = sums[r]!;
    const line = [0];
    let inRow = 0;
    cells.forEach((value, c) => {
      if (isFilled(value)) inRow += 1;
      line.push((above[c + 1] ?? 0) + inRow);
    });
    sums.push(line);
  });
  return sums;
}

function isFilled(value: unknown): boolean {
  return value !== '' && value !== null && value !== undefined;
}
