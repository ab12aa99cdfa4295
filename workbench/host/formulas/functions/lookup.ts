import type {Rect} from '../../document/rect';
import type {Scope} from '../evaluate';
import {compare, fail, Grid, Moment, Reference, type Rows, type Scalar, type Value} from '../values';
import {equals, isComparable, matchesText} from './criteria';
import type {FormulaFunction} from './signature';

export const LOOKUP: Readonly<Record<string, FormulaFunction>> = {
  VLOOKUP: ['v G i b~', inFirstColumn],
  HLOOKUP: [
    'v G i b~',
    (wanted: Scalar, rows: Rows, row: number, isSorted?: boolean) =>
      inFirstColumn(wanted, transposed(rows), row, isSorted),
  ],
  MATCH: ['v G n~', (wanted: Scalar, rows: Rows, mode = 1) => 1 + placeOf(wanted, lineOf(rows), mode)],
  XLOOKUP: ['v G G R? i-1..2? i-1..1?', xlookup],
  INDEX: ['array G i0..? i0..?', index],
  ROW: [
    '@ R?',
    (scope: Scope, range?: Value) => {
      const {top, rows} = blockOf(range, scope);
      return scope.array && rows > 1 ? linesFrom(top + 1, rows).map((row) => [row]) : top + 1;
    },
  ],
  COLUMN: [
    '@ R?',
    (scope: Scope, range?: Value) => {
      const {left, columns} = blockOf(range, scope);
      return scope.array && columns > 1 ? [linesFrom(left + 1, columns)] : left + 1;
    },
  ],
  ROWS: ['R', (value: Value) => sizeOf(value).rows],
  COLUMNS: ['R', (value: Value) => sizeOf(value).columns],
};

export function transposed(rows: Rows): Rows {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]!));
}

function inFirstColumn(wanted: Scalar, rows: Rows, column: number, isSorted = true): Scalar {
  if (column < 1) return fail('#VALUE!', 'Lines are counted from 1.');
  if (column > rows[0]!.length) return fail('#REF!', 'The lookup evaluates to an out of bounds range.');
  return rows[placeOf(wanted, transposed(rows)[0]!, isSorted ? 1 : 0)]![column - 1]!;
}

/** Where the value is: mode 0 exactly; above 0 the last that is not larger (ascending), below 0 the last that is not smaller (descending). */
function placeOf(wanted: Scalar, line: readonly Scalar[], mode: number): number {
  if (mode === 0)
    return found(
      line.findIndex((each) => each !== null && matchesText(each, wanted)),
      wanted,
    );
  const beyond = line.findIndex(
    (each) => each !== null && isComparable(each, wanted) && compare(each, wanted) * mode > 0,
  );
  const before = beyond < 0 ? line : line.slice(0, beyond);
  return found(before.map((each) => each !== null && isComparable(each, wanted)).lastIndexOf(true), wanted);
}

function found(at: number, wanted: Scalar): number {
  if (at >= 0) return at;
  return fail('#N/A', `Did not find value '${wanted instanceof Moment ? wanted.serial : (wanted ?? '')}'.`);
}

/** Mode 0 finds the value, −1 or 1 else the next smaller or larger one, 2 texts with `*` and `?`; search −1 begins at the end. */
function xlookup(wanted: Scalar, range: Rows, results: Rows, missing?: Value, mode = 0, search = 1): Value {
  if (search === 0) return fail('#VALUE!', 'XLOOKUP searches in direction 1 or -1.');
  const line = lineOf(range);
  const order = search < 0 ? [...line.keys()].reverse() : [...line.keys()];
  const filled = order.filter((at) => line[at] !== null);
  let at = filled.find((each) => (mode === 2 ? matchesText : equals)(line[each]!, wanted)) ?? -1;
  if (at < 0 && Math.abs(mode) === 1) {
    const beyond = filled.filter(
      (each) => isComparable(line[each]!, wanted) && compare(line[each]!, wanted) * mode > 0,
    );
    at = beyond.reduce((best, each) => (best < 0 || compare(line[each]!, line[best]!) * mode < 0 ? each : best), -1);
  }
  if (at < 0 && missing !== undefined) return missing;
  const place = found(at, wanted);
  const isAcross = range.length === 1 && line.length > 1;
  const result = isAcross ? results.map((row) => [row[place]]) : [results[place]];
  if (result.some((row) => row === undefined || row[0] === undefined))
    return fail('#VALUE!', 'The ranges differ in size.');
  return new Grid(result as Rows);
}

/** Row or column 0 is all of them; in a single row, the one number counts columns. */
function index(rows: Rows, row = 0, column?: number): Scalar | Rows {
  const width = rows[0]!.length;
  if (rows.length === 1 && column === undefined && width > 1) return index(rows, 1, row);
  if (row > rows.length || (column ?? 0) > width) return fail('#NUM!', 'INDEX evaluates to an out of bounds range.');
  const across = row === 0 ? rows : [rows[row - 1]!];
  const cells = column ? across.map((each) => [each[column - 1]!]) : across;
  return cells.length === 1 && cells[0]!.length === 1 ? cells[0]![0]! : cells;
}

function blockOf(range: Value | undefined, {row, column}: Scope): Rect {
  if (range === undefined) return {top: row, left: column, rows: 1, columns: 1};
  return range instanceof Reference ? range.block : fail('#N/A', 'A range was expected.');
}

function sizeOf(value: Value): {rows: number; columns: number} {
  if (value instanceof Reference) return value.block;
  return value instanceof Grid ? {rows: value.rows.length, columns: value.rows[0]!.length} : {rows: 1, columns: 1};
}

function linesFrom(first: number, count: number): number[] {
  return Array.from({length: count}, (_, at) => first + at);
}

/** A single row or column of values. @throws {Thrown} when it is neither */
function lineOf(rows: Rows): readonly Scalar[] {
  if (rows.length === 1) return rows[0]!;
  if (rows[0]!.length === 1) return rows.map((row) => row[0]!);
  return fail('#VALUE!', 'A single row or column was expected.');
}
