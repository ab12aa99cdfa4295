import {CellError} from '../document/cell';
import {display} from '../document/display';
import type {Locale} from '../document/locale';
import type {Rect} from '../document/rect';
import type {Sheet} from '../document/sheet';
import {readTyped} from '../document/typing';

/** A number that shows as a date or time: arithmetic uses the number, results keep the format. */
export class Moment {
  constructor(
    readonly serial: number,
    readonly format: string,
  ) {}
}

export type Scalar = number | string | boolean | CellError | Moment | null;

/** Rows of values; every row is as long as the first. */
export class Grid {
  constructor(readonly rows: readonly (readonly Scalar[])[]) {}
}

/** A block of cells that has not been read yet. */
export class Reference {
  constructor(
    readonly sheet: Sheet,
    readonly block: Rect,
  ) {}
}

export type Value = Scalar | Grid | Reference;

export const ERRORS = {
  value: (message = '') => new CellError('#VALUE!', message),
  name: (message = '') => new CellError('#NAME?', message),
  na: (message = '') => new CellError('#N/A', message),
  ref: (message = '') => new CellError('#REF!', message),
  num: (message = '') => new CellError('#NUM!', message),
  division: (message = '') => new CellError('#DIV/0!', message),
  error: (message = '') => new CellError('#ERROR!', message),
};

/** An error on its way out of a formula. */
export class Thrown extends Error {
  constructor(readonly error: CellError) {
    super(error.code);
  }
}

export function fail(error: CellError): never {
  throw new Thrown(error);
}

/** The number a value counts as in arithmetic: blank is 0, TRUE is 1, text is read as if typed. */
export function numberOf(value: Scalar, locale: Locale): number {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (value instanceof Moment) return value.serial;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof CellError) return fail(value);
  if (value === '') return fail(ERRORS.value('The text "" cannot be read as a number.'));
  const typed = readTyped(value, '', locale, () => 2000);
  if ('value' in typed && typeof typed.value === 'number') return typed.value;
  return fail(ERRORS.value(`The text "${value}" cannot be read as a number.`));
}

/** The text a value counts as when it is joined to others. */
export function textOf(value: Scalar, locale: Locale): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (value instanceof Moment) return display(value.serial, value.format, locale);
  if (value instanceof CellError) return fail(value);
  return display(value, '', locale);
}

export function booleanOf(value: Scalar): boolean {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (value instanceof Moment) return value.serial !== 0;
  if (typeof value === 'number') return value !== 0;
  if (value instanceof CellError) return fail(value);
  if (/^true$/i.test(value)) return true;
  if (/^false$/i.test(value) || value === '') return false;
  return fail(ERRORS.value(`The text "${value}" cannot be read as TRUE or FALSE.`));
}

/** Below 0, 0 or above: numbers come before text, text before booleans; text in any case; a blank equals 0, "" and FALSE. */
export function compare(left: Scalar, right: Scalar): number {
  if (left instanceof CellError) return fail(left);
  if (right instanceof CellError) return fail(right);
  const one = left === null ? blankLike(right) : left;
  const other = right === null ? blankLike(left) : right;
  const [a, b] = [rankOf(one), rankOf(other)];
  if (a !== b) return a - b;
  if (typeof one === 'string') {
    const [first, second] = [one.toLowerCase(), String(other).toLowerCase()];
    return first < second ? -1 : first > second ? 1 : 0;
  }
  return plain(one) - plain(other);
}

function blankLike(other: Scalar): Scalar {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function plain(value: Scalar): number {
  return value instanceof Moment ? value.serial : Number(value);
}

function rankOf(value: Scalar): number {
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 0;
}
