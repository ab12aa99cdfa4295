import {CellError, Instant} from '../document/cell';
import {LONGEST} from '../document/writing';
import type {Memo} from './cell';
import {gridOf, type Scope, scalarOf, settled} from './evaluate';
import type {Node} from './parse';
import {fail, Grid, Moment, Reference, type Scalar, type Value} from './values';

/** The script's custom functions, wherever they run. */
export interface CustomFunctions {
  has(name: string): boolean;
  /** The calculation is at rest: what was open for calls may close. */
  rest(): void;
  /** Calls one: plain cells go in (rows of them for a range), whatever the script returns comes out, or its error. */
  call(
    name: string,
    args: readonly unknown[],
  ): {readonly result: unknown} | {readonly error: {readonly name: string; readonly message: string}};
}

/**
 * Calls a custom function for a cell. One cell goes in as a single value, a range as rows; a blank as `''`, an error as the
 * text it shows. It is called again only when an argument changed. `docs/host.md` says where each rule comes from.
 */
export function callCustom(
  functions: CustomFunctions,
  name: string,
  args: readonly Node[],
  scope: Scope,
  memo: Memo,
): Value {
  const given = args.map((arg) => (arg.kind === 'omitted' ? undefined : argumentOf(settled(arg, scope), scope)));
  const key = name.toUpperCase();
  const before = memo.get(key);
  if (before && sameArguments(before.args, given)) return before.result;
  const outcome = functions.call(name, given);
  const result =
    'error' in outcome
      ? new CellError('#ERROR!', `${outcome.error.name}: ${outcome.error.message}`)
      : resultOf(outcome.result, scope);
  memo.set(key, {args: given, result});
  return result;
}

function argumentOf(value: Value, scope: Scope): unknown {
  if (value instanceof Reference && value.block.rows === 1 && value.block.columns === 1)
    return plain(scalarOf(value, scope), scope);
  if (value instanceof Reference || value instanceof Grid)
    return gridOf(value, scope).rows.map((row) => row.map((each) => plain(each, scope)));
  return plain(value, scope);
}

function plain(value: Scalar, scope: Scope): unknown {
  if (value === null) return '';
  if (value instanceof Moment) return new Instant(scope.sheet.workbook.zone.instantOf(value.serial));
  return value instanceof CellError ? value.code : value;
}

/** Asked of every cell of a range whenever one of them may have changed. */
function sameArguments(before: readonly unknown[], now: readonly unknown[]): boolean {
  if (before.length !== now.length) return false;
  for (let at = 0; at < now.length; at++) if (!same(before[at], now[at])) return false;
  return true;
}

function same(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || one === null) return Object.is(one, other);
  if (Array.isArray(one)) return Array.isArray(other) && sameArguments(one, other);
  return one instanceof Instant && other instanceof Instant && one.milliseconds === other.milliseconds;
}

/** Rows of values spill; a plain list goes down one column. */
function resultOf(result: unknown, scope: Scope): Value {
  if (!Array.isArray(result)) return cellOf(result, scope);
  const rows = Array.from(result, (row: unknown) => (Array.isArray(row) ? Array.from(row) : [row]));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return null;
  return new Grid(rows.map((row) => Array.from({length: width}, (_, column) => cellOf(row[column], scope))));
}

function cellOf(value: unknown, {sheet: {workbook}}: Scope): Scalar {
  if (typeof value === 'string' && value.length > LONGEST)
    return fail('#ERROR!', 'The text is longer than the 50000 characters that a cell holds.');
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (value === null || value === undefined) return null;
  const isDate = Object.prototype.toString.call(value) === '[object Date]';
  const number = isDate ? (value as Date).getTime() : value;
  if (typeof number !== 'number')
    return fail('#ERROR!', '[host] a custom function returned something that is no value of a cell');
  if (!Number.isFinite(number)) return new CellError('#NUM!', 'Result was not a number.');
  if (!isDate) return number;
  const serial = Math.round(workbook.zone.serialOf(number) * 86_400_000) / 86_400_000;
  const {dateFormat} = workbook.locale;
  return new Moment(serial, Number.isInteger(serial) ? dateFormat : `${dateFormat} H:mm:ss`);
}
