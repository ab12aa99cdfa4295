import {compute, gridOf, type Scope, scalarOf} from '../evaluate';
import {compare, ERRORS, fail, Grid, Moment, Reference, type Scalar, type Value} from '../values';
import {checkCount, type FormulaFunction, lineOf, numberAt, ofArrays, ofValues} from './shapes';

export const LOOKUP: Readonly<Record<string, FormulaFunction>> = {
  VLOOKUP: ofValues(3, 4, (values, scope) => {
    const {rows} = gridOf(values[1]!, scope);
    const column = Math.trunc(numberAt(values, 2, scope, 1));
    if (column < 1) return fail(ERRORS.value('VLOOKUP counts columns from 1.'));
    if (column > rows[0]!.length) return fail(ERRORS.ref('VLOOKUP evaluates to an out of bounds range.'));
    const at = place(
      scalarOf(values[0]!, scope),
      rows.map((row) => row[0]!),
      isSorted(values[3], scope) ? 1 : 0,
    );
    return at < 0 ? notFound(values[0]!, scope) : rows[at]![column - 1]!;
  }),
  HLOOKUP: ofValues(3, 4, (values, scope) => {
    const {rows} = gridOf(values[1]!, scope);
    const row = Math.trunc(numberAt(values, 2, scope, 1));
    if (row < 1) return fail(ERRORS.value('HLOOKUP counts rows from 1.'));
    if (row > rows.length) return fail(ERRORS.ref('HLOOKUP evaluates to an out of bounds range.'));
    const at = place(scalarOf(values[0]!, scope), rows[0]!, isSorted(values[3], scope) ? 1 : 0);
    return at < 0 ? notFound(values[0]!, scope) : rows[row - 1]![at]!;
  }),
  MATCH: ofValues(2, 3, (values, scope) => {
    const at = place(scalarOf(values[0]!, scope), lineOf(values[1]!, scope), numberAt(values, 2, scope, 1));
    return at < 0 ? notFound(values[0]!, scope) : at + 1;
  }),
  XLOOKUP: ofValues(3, 6, (values, scope) => {
    const wanted = scalarOf(values[0]!, scope);
    const line = lineOf(values[1]!, scope);
    const mode = numberAt(values, 4, scope, 0);
    const backwards = numberAt(values, 5, scope, 1);
    if (Math.abs(backwards) !== 1 || mode === 2)
      return fail(ERRORS.name('XLOOKUP with this mode is not known to the host.'));
    const at = nearest(wanted, line, mode, backwards === -1);
    if (at < 0) return values[3] !== undefined && values[3] !== null ? values[3] : notFound(values[0]!, scope);
    const result = gridOf(values[2]!, scope);
    const across = gridOf(values[1]!, scope).rows.length === 1 && line.length > 1;
    if (across)
      return new Grid(result.rows.map((row) => [row[at] ?? fail(ERRORS.value('The ranges differ in size.'))]));
    return new Grid([result.rows[at] ?? fail(ERRORS.value('The ranges differ in size.'))]);
  }),
  INDEX: ofArrays(1, 3, (values, scope) => {
    const grid = gridOf(values[0]!, scope);
    const row = Math.trunc(numberAt(values, 1, scope, 0));
    const column = Math.trunc(numberAt(values, 2, scope, 0));
    const width = grid.rows[0]!.length;
    if (grid.rows.length === 1 && values.length === 2 && width > 1) return within([grid.rows[0]!], 0, row - 1);
    if (row < 0 || column < 0 || row > grid.rows.length || column > width) return outOfRange();
    if (row === 0 && column === 0) return grid;
    if (row === 0) return new Grid(grid.rows.map((cells) => [cells[column - 1]!]));
    if (column === 0) return width === 1 ? grid.rows[row - 1]![0]! : new Grid([grid.rows[row - 1]!]);
    return within(grid.rows, row - 1, column - 1);
  }),
  CHOOSE: (args, scope) => {
    checkCount(args, 2, 30);
    const at = Math.trunc(numberAt([compute(args[0]!, scope)], 0, scope, 0));
    return args[at] && at > 0 ? compute(args[at]!, scope) : fail(ERRORS.num('CHOOSE has no such value.'));
  },
  ROW: (args, scope) => place1(args[0] && compute(args[0], scope), scope, (block) => block.top + 1) ?? scope.row + 1,
  COLUMN: (args, scope) =>
    place1(args[0] && compute(args[0], scope), scope, (block) => block.left + 1) ?? scope.column + 1,
  ROWS: ofValues(1, 1, ([value], scope) =>
    value instanceof Reference ? value.block.rows : gridOf(value!, scope).rows.length,
  ),
  COLUMNS: ofValues(1, 1, ([value], scope) =>
    value instanceof Reference ? value.block.columns : gridOf(value!, scope).rows[0]!.length,
  ),
};

function place1(value: Value | undefined, scope: Scope, of: (block: Reference['block']) => number): Value | undefined {
  if (value === undefined) return undefined;
  if (!(value instanceof Reference)) return fail(ERRORS.na('A range was expected.'));
  const {rows, columns} = value.block;
  if (scope.array && rows * columns > 1)
    return fail(ERRORS.name('ROW and COLUMN of ranges inside arrays are not known to the host.'));
  return of(value.block);
}

function isSorted(value: Value | undefined, scope: Scope): boolean {
  if (value === undefined) return true;
  const flag = scalarOf(value, scope);
  return flag !== false && flag !== 0 && flag !== null;
}

/** Where the value is: 0 exactly, 1 the last that is not larger (ascending), −1 the last that is not smaller (descending). */
function place(wanted: Scalar, line: readonly Scalar[], mode: number): number {
  if (mode === 0) return line.findIndex((each) => each !== null && matches(each, wanted));
  let at = -1;
  for (let index = 0; index < line.length; index++) {
    const each = line[index]!;
    if (each === null || !alike(each, wanted)) continue;
    const order = compare(each, wanted);
    if (mode > 0 ? order > 0 : order < 0) break;
    at = index;
  }
  return at;
}

function nearest(wanted: Scalar, line: readonly Scalar[], mode: number, backwards: boolean): number {
  const order = line.map((_, index) => index);
  if (backwards) order.reverse();
  const exact = order.find((index) => line[index] !== null && matches(line[index]!, wanted));
  if (exact !== undefined || mode === 0) return exact ?? -1;
  let best = -1;
  for (const index of order) {
    const each = line[index]!;
    if (each === null || !alike(each, wanted)) continue;
    const side = compare(each, wanted);
    if (mode > 0 ? side < 0 : side > 0) continue;
    if (best < 0 || (mode > 0 ? compare(each, line[best]!) < 0 : compare(each, line[best]!) > 0)) best = index;
  }
  return best;
}

function matches(each: Scalar, wanted: Scalar): boolean {
  if (typeof wanted === 'string' && typeof each === 'string' && /[*?]/.test(wanted)) {
    const pattern = wanted.replace(/~?[*?]|[.+^${}()|[\]\\]/g, (found) =>
      found === '*' ? '.*' : found === '?' ? '.' : `\\${found.replace('~', '')}`,
    );
    return new RegExp(`^${pattern}$`, 'is').test(each);
  }
  return alike(each, wanted) && compare(each, wanted) === 0;
}

function alike(one: Scalar, other: Scalar): boolean {
  const kind = (value: Scalar) => (value instanceof Moment ? 'number' : value === null ? 'number' : typeof value);
  return kind(one) === kind(other) && !(typeof one === 'object' && one !== null && !(one instanceof Moment));
}

function within(rows: readonly (readonly Scalar[])[], row: number, column: number): Scalar {
  const value = rows[row]?.[column];
  return value === undefined ? outOfRange() : value;
}

function outOfRange(): never {
  return fail(ERRORS.num('INDEX evaluates to an out of bounds range.'));
}

function notFound(wanted: Value, scope: Scope): never {
  const value = scalarOf(wanted, scope);
  return fail(ERRORS.na(`Did not find value '${value instanceof Moment ? value.serial : (value ?? '')}'.`));
}
