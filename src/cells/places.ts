/** Where cells of a grid are that are asked for, row by row: row and column from 1. */
export function placesIn<Value>(
  grid: readonly (readonly Value[])[],
  isWanted: (value: Value, row: number, column: number) => boolean,
): {row: number; column: number}[] {
  return grid.flatMap((cells, row) =>
    cells.flatMap((value, column) => (isWanted(value, row, column) ? [{row: row + 1, column: column + 1}] : [])),
  );
}
