import {CellError} from '../../document/cell';
import {compute, gridOf, lifted, type Scope, scalarOf} from '../evaluate';
import type {Node} from '../parse';
import {ERRORS, fail, Grid, Moment, numberOf, type Scalar, type Value} from '../values';

/** A function of formulas: it gets its arguments unevaluated. */
export type FormulaFunction = (args: readonly Node[], scope: Scope) => Value;

/** A function of single values; over ranges it works in array mode only. Omitted arguments come as `null`. */
export function ofScalars(
  least: number,
  most: number,
  operation: (values: readonly Scalar[], scope: Scope) => Scalar,
): FormulaFunction {
  return (args, scope) => {
    checkCount(args, least, most);
    return lifted(
      args.map((arg) => compute(arg, scope)),
      scope,
      (values) => operation(values, scope),
    );
  };
}

/** A function of numbers that gives a number. */
export function ofNumbers(least: number, most: number, operation: (...numbers: number[]) => number): FormulaFunction {
  return ofScalars(least, most, (values, scope) =>
    finite(operation(...values.map((value) => numberOf(value, scope.sheet.workbook.locale)))),
  );
}

/** A function that sees whole ranges. */
export function ofValues(
  least: number,
  most: number,
  operation: (values: readonly Value[], scope: Scope, args: readonly Node[]) => Value,
): FormulaFunction {
  return (args, scope) => {
    checkCount(args, least, most);
    return operation(
      args.map((arg) => compute(arg, scope)),
      scope,
      args,
    );
  };
}

/** The same with its arguments evaluated as in ARRAYFORMULA. */
export function ofArrays(
  least: number,
  most: number,
  operation: (values: readonly Value[], scope: Scope) => Value,
): FormulaFunction {
  const plain = ofValues(least, most, operation);
  return (args, scope) => plain(args, {...scope, array: true});
}

/** @throws {Thrown} when too few or too many arguments were given */
export function checkCount(args: readonly unknown[], least: number, most: number): void {
  if (args.length >= least && args.length <= most) return;
  fail(
    ERRORS.na(
      `Wrong number of arguments. Expected ${least === most ? least : `between ${least} and ${most}`} arguments, but got ${args.length} arguments.`,
    ),
  );
}

/** All single values of the arguments, row by row. */
export function flat(values: readonly Value[], scope: Scope): Scalar[] {
  return values.flatMap((value) => gridOf(value, scope).rows.flatMap((row) => [...row]));
}

/**
 * The numbers an aggregate works on: of a range only its numbers, of single values everything that can be read as one.
 *
 * @throws {Thrown} the first error among them
 */
export function numbersOf(values: readonly Value[], scope: Scope): Scalar[] {
  const found: Scalar[] = [];
  for (const value of values) {
    if (typeof value !== 'object' || value === null || value instanceof Moment || value instanceof CellError) {
      if (value !== null) found.push(value instanceof Moment ? value : numberOf(value, scope.sheet.workbook.locale));
      continue;
    }
    for (const row of gridOf(value, scope).rows) {
      for (const cell of row) {
        if (cell instanceof CellError) fail(cell);
        if (typeof cell === 'number' || cell instanceof Moment) found.push(cell);
      }
    }
  }
  return found;
}

export function plainNumbers(values: readonly Value[], scope: Scope): number[] {
  return numbersOf(values, scope).map((value) => (value instanceof Moment ? value.serial : (value as number)));
}

/** An optional argument as a number. */
export function numberAt(values: readonly Value[], at: number, scope: Scope, otherwise: number): number {
  const value = values[at];
  if (value === undefined || value === null) return otherwise;
  return numberOf(scalarOf(value, scope), scope.sheet.workbook.locale);
}

/** A single row or column of values. @throws {Thrown} when it is neither */
export function lineOf(value: Value, scope: Scope): Scalar[] {
  const {rows} = gridOf(value, scope);
  if (rows.length === 1) return [...rows[0]!];
  if (rows.every((row) => row.length === 1)) return rows.map((row) => row[0]!);
  return fail(ERRORS.value('A single row or column was expected.'));
}

export function transposed(grid: Grid): Grid {
  const width = grid.rows[0]?.length ?? 0;
  return new Grid(Array.from({length: width}, (_, column) => grid.rows.map((row) => row[column]!)));
}

export function finite(number: number): number {
  return Number.isFinite(number) ? number : fail(ERRORS.num('The result is not a number.'));
}
