import {CellError} from '../../document/cell';
import {compute, gridOf, type Scope, scalarOf} from '../evaluate';
import {booleanOf, compare, ERRORS, fail, Grid, Moment, type Scalar, type Value} from '../values';
import {identity} from './math';
import {checkCount, type FormulaFunction, numberAt, ofArrays, transposed} from './shapes';

export const ARRAYS: Readonly<Record<string, FormulaFunction>> = {
  ARRAYFORMULA: (args, scope) => {
    checkCount(args, 1, 1);
    const inner = {...scope, array: true};
    const value = compute(args[0]!, inner);
    return typeof value === 'object' && value !== null && !(value instanceof Moment) && !(value instanceof CellError)
      ? gridOf(value, inner)
      : value;
  },
  FILTER: ofArrays(2, 255, ([from, ...conditions], scope) => {
    const grid = gridOf(from!, scope);
    const tests = conditions.map((condition) => gridOf(condition, scope));
    const across = tests[0]!.rows.length === 1 && grid.rows.length > 1;
    const source = across ? transposed(grid) : grid;
    const lines = tests.map((test) => (across ? test.rows[0]! : test.rows.map((row) => only(row))));
    if (lines.some((line) => line.length !== source.rows.length)) {
      return fail(ERRORS.na('FILTER has mismatched range sizes.'));
    }
    const rows = source.rows.filter((_, row) => lines.every((line) => isTrue(line[row]!)));
    if (rows.length === 0) return fail(ERRORS.na('No matches are found in FILTER evaluation.'));
    return across ? transposed(new Grid(rows)) : new Grid(rows);
  }),
  SORT: ofArrays(1, 255, ([from, ...keys], scope) => {
    const grid = gridOf(from!, scope);
    const orders: {values: readonly Scalar[]; ascending: boolean}[] = [];
    for (let at = 0; at < Math.max(keys.length, 1); at += 2) {
      const ascending = keys[at + 1] === undefined ? true : booleanOf(scalarOf(keys[at + 1]!, scope));
      orders.push({values: keyOf(grid, keys[at], scope), ascending});
    }
    const order = grid.rows.map((_, row) => row);
    order.sort((one, other) => {
      for (const {values, ascending} of orders) {
        const [a, b] = [values[one]!, values[other]!];
        if (a === null || b === null) {
          if (a !== b) return a === null ? 1 : -1;
          continue;
        }
        const way = compare(a, b);
        if (way !== 0) return ascending ? way : -way;
      }
      return one - other;
    });
    return new Grid(order.map((row) => grid.rows[row]!));
  }),
  UNIQUE: ofArrays(1, 3, (values, scope) => {
    const grid = gridOf(values[0]!, scope);
    const byColumn = values[1] !== undefined && booleanOf(scalarOf(values[1], scope));
    const once = values[2] !== undefined && booleanOf(scalarOf(values[2], scope));
    const source = byColumn ? transposed(grid) : grid;
    const counts = new Map<string, number>();
    const keys = source.rows.map((row) => row.map(identity).join('|'));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    const rows = source.rows.filter((_, row) =>
      once ? counts.get(keys[row]!) === 1 : keys.indexOf(keys[row]!) === row,
    );
    if (rows.length === 0) return fail(ERRORS.na('No matches are found in UNIQUE evaluation.'));
    return byColumn ? transposed(new Grid(rows)) : new Grid(rows);
  }),
  TRANSPOSE: ofArrays(1, 1, ([from], scope) => transposed(gridOf(from!, scope))),
  SEQUENCE: ofArrays(1, 4, (values, scope) => {
    const [height, width] = [numberAt(values, 0, scope, 1), numberAt(values, 1, scope, 1)].map(Math.trunc) as [
      number,
      number,
    ];
    const [start, step] = [numberAt(values, 2, scope, 1), numberAt(values, 3, scope, 1)];
    if (height < 1 || width < 1) return fail(ERRORS.num('SEQUENCE needs at least one row and column.'));
    return new Grid(
      Array.from({length: height}, (_, row) =>
        Array.from({length: width}, (_, column) => start + (row * width + column) * step),
      ),
    );
  }),
};

function keyOf(grid: Grid, key: Value | undefined, scope: Scope): readonly Scalar[] {
  if (key === undefined) return grid.rows.map((row) => row[0]!);
  const values = gridOf(key, scope);
  if (values.rows.length === grid.rows.length && grid.rows.length > 1) return values.rows.map((row) => only(row));
  const column = Math.trunc(numberAt([key], 0, scope, 1));
  if (column < 1 || column > grid.rows[0]!.length) return fail(ERRORS.value('SORT has no such column.'));
  return grid.rows.map((row) => row[column - 1]!);
}

function only(row: readonly Scalar[]): Scalar {
  return row.length === 1 ? row[0]! : fail(ERRORS.na('A single column was expected.'));
}

function isTrue(value: Scalar): boolean {
  if (value instanceof CellError) return fail(value);
  return value !== null && typeof value !== 'string' && booleanOf(value);
}
