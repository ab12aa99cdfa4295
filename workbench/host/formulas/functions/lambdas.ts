import {compute, gridOf, type Scope, scalarOf, thrown} from '../evaluate';
import type {Node} from '../parse';
import {fail, Grid, type Scalar, type Value} from '../values';
import {transposed} from './lookup';
import {checkCount} from './signature';

/** Functions that call a LAMBDA, their last argument, for each cell, row or column. */
export const LAMBDAS: Readonly<Record<string, (args: readonly Node[], scope: Scope) => Value>> = {
  MAP: (args, scope) => {
    checkCount(args, 2, 255);
    const grids = args.slice(0, -1).map((arg) => gridOf(compute(arg, scope), scope).rows);
    const [first] = grids as [Scalar[][]];
    if (grids.some((rows) => rows.length !== first.length || rows[0]!.length !== first[0]!.length))
      return fail('#N/A', 'The arrays of MAP differ in size.');
    const call = lambda(args, scope, grids.length);
    return new Grid(
      first.map((cells, row) => cells.map((_, column) => call(...grids.map((rows) => rows[row]![column]!)))),
    );
  },
  BYROW: (args, scope) => {
    checkCount(args, 2, 2);
    const call = lambda(args, scope, 1);
    return new Grid(gridOf(compute(args[0]!, scope), scope).rows.map((cells) => [call(new Grid([cells]))]));
  },
  BYCOL: (args, scope) => {
    checkCount(args, 2, 2);
    const call = lambda(args, scope, 1);
    const columns = transposed(gridOf(compute(args[0]!, scope), scope).rows);
    return new Grid([columns.map((cells) => call(new Grid(cells.map((cell) => [cell]))))]);
  },
  REDUCE: (args, scope) => {
    checkCount(args, 3, 3);
    const call = lambda(args, scope, 2);
    const cells = gridOf(compute(args[1]!, scope), scope).rows.flat();
    return cells.reduce<Scalar>((total, cell) => call(total, cell), scalarOf(compute(args[0]!, scope), scope));
  },
  SCAN: (args, scope) => {
    checkCount(args, 3, 3);
    const call = lambda(args, scope, 2);
    let total = scalarOf(compute(args[0]!, scope), scope);
    const rows = gridOf(compute(args[1]!, scope), scope).rows;
    return new Grid(
      rows.map((cells) =>
        cells.map((cell) => {
          total = call(total, cell);
          return total;
        }),
      ),
    );
  },
  LAMBDA: () => fail('#N/A', 'LAMBDA is called by MAP, BYROW, BYCOL, REDUCE or SCAN, as their last argument.'),
};

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
