import {compute, gridOf, type Scope, scalarOf, thrown} from '../evaluate';
import type {Node} from '../parse';
import {fail, Grid, type Rows, type Scalar, type Value} from '../values';
import {transposed} from './lookup';
import type {LazyFunction} from './signature';

/** Functions that call a LAMBDA, their last argument, for each cell, row or column. */
export const LAMBDAS: Readonly<Record<string, LazyFunction>> = {
  MAP: [
    [2, 255],
    (args, scope) => {
      const grids = args.slice(0, -1).map((arg) => rowsOf(arg, scope));
      const [first] = grids as [Rows];
      if (grids.some((rows) => rows.length !== first.length || rows[0]!.length !== first[0]!.length))
        return fail('#N/A', 'The arrays of MAP differ in size.');
      const call = lambda(args, scope, grids.length);
      const cellAt = (row: number, column: number) => call(...grids.map((rows) => rows[row]![column]!));
      return new Grid(first.map((cells, row) => cells.map((_, column) => cellAt(row, column))));
    },
  ],
  BYROW: [
    [2, 2],
    (args, scope) => {
      const call = lambda(args, scope, 1);
      return new Grid(rowsOf(args[0]!, scope).map((cells) => [call(new Grid([cells]))]));
    },
  ],
  BYCOL: [
    [2, 2],
    (args, scope) => {
      const call = lambda(args, scope, 1);
      const columns = transposed(rowsOf(args[0]!, scope));
      return new Grid([columns.map((cells) => call(new Grid(cells.map((cell) => [cell]))))]);
    },
  ],
  REDUCE: [[3, 3], (args, scope) => totals(args, scope).last],
  SCAN: [[3, 3], (args, scope) => new Grid(totals(args, scope).rows)],
  LAMBDA: [
    [0, 255],
    () => fail('#N/A', 'LAMBDA is called by MAP, BYROW, BYCOL, REDUCE or SCAN, as their last argument.'),
  ],
};

/** What a LAMBDA makes of a first value and each cell in turn: after every cell, and in the end. */
function totals([first, range, ...rest]: readonly Node[], scope: Scope): {rows: Scalar[][]; last: Scalar} {
  const call = lambda(rest, scope, 2);
  let last = scalarOf(compute(first!, scope), scope);
  const next = (cell: Scalar) => {
    last = call(last, cell);
    return last;
  };
  const rows = rowsOf(range!, scope).map((cells) => cells.map(next));
  return {rows, last};
}

function rowsOf(node: Node, scope: Scope): Rows {
  return gridOf(compute(node, scope), scope).rows;
}

/** The LAMBDA that is the last argument, as a function of values. @throws {Thrown} when it takes others than are given */
function lambda(args: readonly Node[], scope: Scope, takes: number): (...values: Value[]) => Scalar {
  const last = args[args.length - 1]!;
  if (last.kind !== 'call' || last.name.toUpperCase() !== 'LAMBDA')
    return fail('#N/A', 'The last argument must be a LAMBDA.');
  const names = last.args.slice(0, -1).map((name) => (name.kind === 'name' ? name.name.toLowerCase() : ''));
  const body = last.args[last.args.length - 1];
  if (!body || names.includes('') || names.length !== takes)
    return fail('#N/A', `The LAMBDA must take ${takes} ${takes === 1 ? 'name' : 'names'} before its formula.`);
  return (...values) => {
    const own = new Map([...scope.names, ...names.map((name, at) => [name, values[at]!] as const)]);
    return thrown(() => scalarOf(compute(body, {...scope, names: own}), scope));
  };
}
