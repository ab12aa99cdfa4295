/** A cell, counted from 1. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface Block extends Cell {
  readonly rows: number;
  readonly columns: number;
}

type Grid = readonly (readonly unknown[])[];

/** The values of a block, taken from all values of a tab; blank ones where these end. */
export function valuesIn(values: Grid, {row, column, rows, columns}: Block): unknown[][] {
  return Array.from({length: rows}, (_, down) =>
    Array.from({length: columns}, (_, right) => values[row - 1 + down]?.[column - 1 + right] ?? ''),
  );
}

/**
 * What each formula fills, its own cell included. A spill is not marked as such: the cells that emptied when the formulas
 * became values are what they spilled, or what other formulas spilled that read them. From its formula a spill reaches
 * right and down: each first over cells alone that emptied, then over cells it may have left blank. Of two formulas that
 * reach a cell the later one has it.
 *
 * @param before the cells while the formulas worked, from A1
 * @param after the same cells once the formulas were values
 * @param others the cells with other formulas: no spill reaches over them, even while they show nothing
 * @returns in the order of the formulas
 */
export function spillsOf<Formula extends Cell>(
  before: Grid,
  after: Grid,
  formulas: readonly Formula[],
  others: readonly Cell[],
): (Formula & Block)[] {
  const isFree = after.map((cells) => cells.map(isBlank));
  for (const {row, column} of [...formulas, ...others]) isFree[row - 1]![column - 1] = false;
  const setFree = ({row, column, rows, columns}: Block, value: boolean) => {
    for (const cells of isFree.slice(row - 1, row - 1 + rows)) cells.fill(value, column - 1, column - 1 + columns);
  };
  const extended = <Spill extends Block>(spills: readonly Spill[], hasBlanks: boolean): Spill[] =>
    [...spills]
      .reverse()
      .map((spill) => {
        setFree(spill, true);
        const found = {...spill, ...reachOf(spill, before, isFree, hasBlanks)};
        setFree(found, false);
        return found;
      })
      .reverse();
  const begun = extended(formulas.map(asBlock), false);
  extended(others.map(asBlock), false);
  return extended(begun, true);
}

function asBlock<Place extends Cell>(cell: Place): Place & Block {
  return {...cell, rows: 1, columns: 1};
}

function reachOf({row, column}: Cell, before: Grid, isFree: readonly (readonly boolean[])[], hasBlanks: boolean) {
  let [rows, columns, width] = [1, 1, Number.POSITIVE_INFINITY];
  for (let at = row - 1; at < isFree.length && width >= columns; at += 1) {
    const cells = before[at]!.slice(column - 1, column - 1 + width);
    const isOwn = (right: number) => at === row - 1 && right === 0;
    const isPart = (value: unknown, right: number) =>
      isFree[at]![column - 1 + right] && (hasBlanks || isOwn(right) || !isBlank(value));
    const end = cells.findIndex((value, right) => !isPart(value, right));
    if (end >= 0) width = end;
    const filled = cells.slice(0, width).reduce((most: number, value, right) => (isBlank(value) ? most : right + 1), 0);
    if (filled > 0 && width >= columns) [rows, columns] = [at + 2 - row, Math.max(columns, filled)];
  }
  return {rows, columns};
}

function isBlank(value: unknown): boolean {
  return value === '' || value === null || value === undefined;
}
