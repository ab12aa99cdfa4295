import {type Address, rectOf} from '../document/a1';
import {CellError} from '../document/cell';
import {isMomentFormat} from '../document/display';
import {cells, intersect, type Rect} from '../document/rect';
import type {Sheet} from '../document/sheet';
import {binary, unary} from './operators';
import type {Node} from './parse';
import {fail, Grid, Moment, Reference, type Rows, type Scalar, Thrown, type Value} from './values';

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
  ready(sheet: Sheet, block: Rect): void;
  /** Calls a function by its name: one that all spreadsheets have, or one of the script. */
  call(name: string, args: readonly Node[], scope: Scope): Value;
}

/** Evaluates a tree; an error comes back as a value. */
export function evaluate(node: Node, scope: Scope): Value {
  return caught(() => compute(node, scope));
}

/** Evaluates a tree. @throws {Thrown} an error of the formula */
export function compute(node: Node, scope: Scope): Value {
  const {workbook} = scope.sheet;
  switch (node.kind) {
    case 'value':
      return node.value;
    case 'omitted':
      return null;
    case 'error':
      return fail(node.code);
    case 'reference':
      return referenceOf(node.address, scope);
    case 'name':
      return named(node.name, scope);
    case 'unary':
      return lifted([compute(node.of, scope)], scope, ([value]) => unary(node.operator, value!, workbook));
    case 'binary':
      return lifted([compute(node.left, scope), compute(node.right, scope)], scope, ([left, right]) =>
        binary(node.operator, left!, right!, workbook),
      );
    case 'array':
      return stacked(node.rows.map((row) => row.map((each) => gridOf(compute(each, scope), scope))));
    case 'call':
      return scope.call(node.name, node.args, scope);
  }
}

/** Evaluates a tree; an error of it comes back as a value, but a circle ends the whole formula. */
export function settled(node: Node, scope: Scope): Value {
  return thrown(() => compute(node, scope));
}

/** What a callback gives, or the error it throws as a value. */
export function thrown<Result>(of: () => Result): Result | CellError {
  try {
    return of();
  } catch (error) {
    if (error instanceof Thrown) return error.error;
    throw error;
  }
}

/** The same for the whole of a formula, where a circle is an error too. */
export function caught<Result>(of: () => Result): Result | CellError {
  try {
    return thrown(of);
  } catch (error) {
    if (error instanceof RangeError) return new CellError('#REF!', 'Circular dependency detected.');
    throw error;
  }
}

/** Does the value stand for many, in this scope? */
export function isMany(value: Value | undefined, scope: Scope): boolean {
  return value instanceof Grid || (scope.array && value instanceof Reference);
}

/** One value: of a range, the cell in the formula's own row or column. @throws {Thrown} */
export function scalarOf(value: Value, scope: Scope): Scalar {
  if (value instanceof Grid) return value.rows[0]?.[0] ?? null;
  if (!(value instanceof Reference)) return value;
  const {sheet, block} = value;
  const {top, left, rows, columns} = block;
  const own = {top: columns === 1 ? scope.row : top, left: rows === 1 ? scope.column : left, rows: 1, columns: 1};
  const isOneCell = rows === 1 && columns === 1;
  const cell = isOneCell ? block : (rows === 1 || columns === 1) && sheet === scope.sheet && intersect(block, own);
  if (!cell) return fail('#VALUE!', 'An array value could not be found.');
  scope.ready(sheet, block);
  return read(sheet, cell.top, cell.left);
}

/** All values of a range or an array, one value as a 1 × 1 grid. */
export function gridOf(value: Value, scope: Scope): Grid {
  if (value instanceof Grid) return value;
  if (!(value instanceof Reference)) return new Grid([[value]]);
  const {sheet, block} = value;
  scope.ready(sheet, block);
  return new Grid(cells(block, (row, column) => read(sheet, row, column)));
}

/** Applies an operation to single values; where one stands for many, to each cell, a single row or column repeating itself. */
export function lifted(
  values: readonly Value[],
  scope: Scope,
  operation: (scalars: readonly Scalar[]) => Value,
): Value {
  if (!values.some((value) => isMany(value, scope))) return operation(values.map((value) => scalarOf(value, scope)));
  const grids = values.map((value) => gridOf(isMany(value, scope) ? value : scalarOf(value, scope), scope).rows);
  const height = Math.max(...grids.map((rows) => rows.length));
  const width = Math.max(...grids.map((rows) => rows[0]?.length ?? 0));
  const cellAt = (row: number, column: number) =>
    caught(() => onlyValue(operation(grids.map((rows) => cellOf(rows, row, column)))));
  return new Grid(Array.from({length: height}, (_, row) => Array.from({length: width}, (_, at) => cellAt(row, at))));
}

function cellOf(rows: Rows, row: number, column: number): Scalar {
  const cells = rows[rows.length === 1 ? 0 : row];
  const value = cells?.[cells.length === 1 ? 0 : column];
  return value === undefined ? new CellError('#N/A', 'The arrays differ in size.') : value;
}

function onlyValue(value: Value): Scalar {
  if (!(value instanceof Grid || value instanceof Reference)) return value;
  if (value instanceof Grid && value.rows.length === 1 && value.rows[0]!.length === 1) return value.rows[0]![0]!;
  return fail('#VALUE!', '[host] a cell of an array cannot itself become several cells');
}

function read(sheet: Sheet, row: number, column: number): Scalar {
  const value = sheet.values.get(row, column);
  if (value === '') return sheet.formulas.get(row, column) || sheet.spills.get(row, column) ? '' : null;
  if (typeof value !== 'number') return value;
  const format = sheet.formatAt(row, column);
  return format !== '' && isMomentFormat(format) ? new Moment(value, format) : value;
}

function referenceOf(address: Address, scope: Scope): Value {
  const sheet = address.sheet === null ? scope.sheet : scope.sheet.workbook.sheetLike(address.sheet);
  if (!sheet) return fail('#REF!', `Unresolved sheet name '${address.sheet}'.`);
  const block = intersect(rectOf(address, sheet.rows.count, sheet.columns.count), sheet.whole);
  return block ? new Reference(sheet, block) : fail('#REF!', 'The reference lies outside the sheet.');
}

function named(name: string, scope: Scope): Value {
  const given = scope.names.get(name.toLowerCase());
  if (given !== undefined) return given;
  const range = scope.sheet.workbook.rangeNamed(name);
  return range ? new Reference(range.sheet, range.block) : fail('#NAME?', `Unknown range name: '${name}'.`);
}

/** Lays the parts of `{…}` side by side and one below the other. */
function stacked(parts: readonly (readonly Grid[])[]): Grid {
  const rows = parts.flatMap((across) => {
    const [first, ...others] = across.map((grid) => grid.rows);
    if (others.some((other) => other.length !== first!.length))
      return fail('#VALUE!', 'The parts of an array row differ in height.');
    return first!.map((cells, row) => [...cells, ...others.flatMap((other) => other[row]!)]);
  });
  if (rows.some((row) => row.length !== rows[0]!.length)) fail('#VALUE!', 'The rows of an array differ in length.');
  return new Grid(rows);
}
