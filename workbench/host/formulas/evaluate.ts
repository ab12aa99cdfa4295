import {rectOf} from '../document/a1';
import {CellError} from '../document/cell';
import {isMomentFormat} from '../document/display';
import {intersect} from '../document/rect';
import type {Sheet} from '../document/sheet';
import {FUNCTIONS} from './functions';
import type {Node} from './parse';
import {
  compare,
  ERRORS,
  fail,
  Grid,
  Moment,
  numberOf,
  Reference,
  type Scalar,
  Thrown,
  textOf,
  type Value,
} from './values';

/** Where a formula stands, and what it may ask for. */
export interface Scope {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** Inside ARRAYFORMULA and the like, operators work on whole ranges. */
  readonly array: boolean;
  /** Names that LET has given. */
  readonly names: ReadonlyMap<string, Value>;
  /** Makes sure the cells of a block are calculated before they are read. */
  ready(sheet: Sheet, reference: Reference): void;
  /** Calls a custom function of the script, or gives `undefined` when it has none of that name. */
  custom(name: string, args: readonly Node[], scope: Scope): Value | undefined;
}

/** Evaluates a tree; an error comes back as a value. */
export function evaluate(node: Node, scope: Scope): Value {
  return caught(() => compute(node, scope));
}

/** Evaluates a tree. @throws {Thrown} an error of the formula */
export function compute(node: Node, scope: Scope): Value {
  switch (node.kind) {
    case 'value':
      return node.value;
    case 'omitted':
      return null;
    case 'error':
      return fail(new CellError(node.code));
    case 'reference':
      return referenceOf(node.address, scope);
    case 'name':
      return named(node.name, scope);
    case 'unary':
      return lifted([compute(node.of, scope)], scope, ([value]) => unary(node.operator, value!, scope));
    case 'binary':
      return lifted([compute(node.left, scope), compute(node.right, scope)], scope, ([left, right]) =>
        binary(node.operator, left!, right!, scope),
      );
    case 'array':
      return stacked(node.rows.map((row) => row.map((each) => gridOf(compute(each, scope), scope))));
    case 'call':
      return call(node.name, node.args, scope);
  }
}

/** One value: of a range, the cell in the formula's own row or column. @throws {Thrown} */
export function scalarOf(value: Value, scope: Scope): Scalar {
  if (value instanceof Grid) return value.rows[0]?.[0] ?? null;
  if (!(value instanceof Reference)) return value;
  const {sheet, block} = value;
  if (block.rows === 1 && block.columns === 1) return cellOf(value, block.top, block.left, scope);
  const own = {top: scope.row, left: scope.column, rows: 1, columns: 1};
  if (block.columns === 1) {
    const met = sheet === scope.sheet && intersect(block, {...own, left: block.left});
    if (met) return cellOf(value, met.top, met.left, scope);
  }
  if (block.rows === 1) {
    const met = sheet === scope.sheet && intersect(block, {...own, top: block.top});
    if (met) return cellOf(value, met.top, met.left, scope);
  }
  return fail(ERRORS.value('An array value could not be found.'));
}

/** All values of a range or an array, one value as a 1 × 1 grid. */
export function gridOf(value: Value, scope: Scope): Grid {
  if (value instanceof Grid) return value;
  if (!(value instanceof Reference)) return new Grid([[value]]);
  scope.ready(value.sheet, value);
  const {sheet, block} = value;
  const rows: Scalar[][] = [];
  for (let row = block.top; row < block.top + block.rows; row++) {
    const cells: Scalar[] = [];
    for (let column = block.left; column < block.left + block.columns; column++) cells.push(read(sheet, row, column));
    rows.push(cells);
  }
  return new Grid(rows);
}

/**
 * Applies an operation to single values; in array mode to every pair of cells, a single row or column repeating itself.
 */
export function lifted(
  values: readonly Value[],
  scope: Scope,
  operation: (scalars: readonly Scalar[]) => Scalar,
): Value {
  const isArray = values.some((value) => value instanceof Grid || (scope.array && value instanceof Reference));
  if (!isArray || !(scope.array || values.some((value) => value instanceof Grid))) {
    return operation(values.map((value) => scalarOf(value, scope)));
  }
  const grids = values.map((value) =>
    gridOf(scope.array || value instanceof Grid ? value : scalarOf(value, scope), scope),
  );
  const height = Math.max(...grids.map((grid) => grid.rows.length));
  const width = Math.max(...grids.map((grid) => grid.rows[0]?.length ?? 0));
  const rows: Scalar[][] = [];
  for (let row = 0; row < height; row++) {
    const cells: Scalar[] = [];
    for (let column = 0; column < width; column++)
      cells.push(caught(() => operation(grids.map((grid) => pick(grid, row, column)))));
    rows.push(cells);
  }
  return new Grid(rows);
}

/** What a callback gives, or the error it throws as a value. */
export function caught<Result>(of: () => Result): Result | CellError {
  try {
    return of();
  } catch (error) {
    if (error instanceof Thrown) return error.error;
    if (error instanceof RangeError) return ERRORS.ref('Circular dependency detected.');
    throw error;
  }
}

function pick(grid: Grid, row: number, column: number): Scalar {
  const cells = grid.rows[grid.rows.length === 1 ? 0 : row];
  if (!cells) return ERRORS.na('The arrays differ in size.');
  const value = cells[cells.length === 1 ? 0 : column];
  return value === undefined ? ERRORS.na('The arrays differ in size.') : value;
}

function cellOf(reference: Reference, row: number, column: number, scope: Scope): Scalar {
  scope.ready(reference.sheet, reference);
  return read(reference.sheet, row, column);
}

function read(sheet: Sheet, row: number, column: number): Scalar {
  const value = sheet.values.get(row, column);
  if (value === '') return sheet.formulas.get(row, column) || sheet.spills.get(row, column) ? '' : null;
  if (typeof value !== 'number') return value;
  const format = sheet.formatAt(row, column);
  return format !== '' && isMomentFormat(format) ? new Moment(value, format) : value;
}

function referenceOf(address: Parameters<typeof rectOf>[0], scope: Scope): Value {
  const sheet = address.sheet === null ? scope.sheet : scope.sheet.workbook.sheetLike(address.sheet);
  if (!sheet) return fail(ERRORS.ref(`Unresolved sheet name '${address.sheet}'.`));
  const block = rectOf(address, sheet.rows.count, sheet.columns.count);
  const within = intersect(block, sheet.whole);
  if (!within) return fail(ERRORS.ref('The reference lies outside the sheet.'));
  return new Reference(sheet, within);
}

function named(name: string, scope: Scope): Value {
  const given = scope.names.get(name.toLowerCase());
  if (given !== undefined) return given;
  const range = scope.sheet.workbook.namedRanges.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (range) return new Reference(range.sheet, range.block);
  return fail(ERRORS.name(`Unknown range name: '${name}'.`));
}

function call(name: string, args: readonly Node[], scope: Scope): Value {
  const known = FUNCTIONS[name.toUpperCase()];
  if (known) return known(args, scope);
  const custom = scope.custom(name, args, scope);
  if (custom !== undefined) return custom;
  return fail(ERRORS.name(`Unknown function: '${name}'.`));
}

function unary(operator: string, value: Scalar, scope: Scope): Scalar {
  if (operator === '+') return value instanceof CellError ? fail(value) : value;
  const number = numberOf(value, scope.sheet.workbook.locale);
  return operator === '%' ? number / 100 : -number;
}

function binary(operator: string, left: Scalar, right: Scalar, scope: Scope): Scalar {
  const {locale} = scope.sheet.workbook;
  if (operator === '&') return textOf(left, locale) + textOf(right, locale);
  const compared = COMPARISONS[operator];
  if (compared) return compared(compare(left, right));
  const result = finite(arithmetic(operator, numberOf(left, locale), numberOf(right, locale)));
  return momentLike(operator, left, right, result);
}

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

function arithmetic(operator: string, left: number, right: number): number {
  if (operator === '+') return left + right;
  if (operator === '-') return left - right;
  if (operator === '*') return left * right;
  if (operator === '^') return left ** right;
  return right === 0 ? fail(ERRORS.division('Division by zero.')) : left / right;
}

/** A date plus or minus days is a date; the difference of two dates is a number. */
function momentLike(operator: string, left: Scalar, right: Scalar, result: number): Scalar {
  if (operator === '+' && left instanceof Moment && !(right instanceof Moment)) return new Moment(result, left.format);
  if (operator === '+' && right instanceof Moment && !(left instanceof Moment)) return new Moment(result, right.format);
  if (operator === '-' && left instanceof Moment && !(right instanceof Moment)) return new Moment(result, left.format);
  return result;
}

function finite(number: number): number {
  return Number.isFinite(number) ? number : fail(ERRORS.num('The result is not a number.'));
}

/** Lays the parts of `{…}` side by side and one below the other. */
function stacked(parts: readonly (readonly Grid[])[]): Grid {
  const rows: Scalar[][] = [];
  for (const across of parts) {
    const height = across[0]!.rows.length;
    if (across.some((grid) => grid.rows.length !== height))
      fail(ERRORS.value('The parts of an array row differ in height.'));
    for (let row = 0; row < height; row++) rows.push(across.flatMap((grid) => [...grid.rows[row]!]));
  }
  if (rows.some((row) => row.length !== rows[0]!.length)) fail(ERRORS.value('The rows of an array differ in length.'));
  return new Grid(rows);
}
