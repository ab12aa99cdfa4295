import {CellError} from '../document/cell';
import {display} from '../document/display';
import type {Rect} from '../document/rect';
import type {Sheet} from '../document/sheet';
import {readTyped} from '../document/typing';
import type {Workbook} from '../document/workbook';

/** A number that shows as a date or time: arithmetic uses the number, results keep the format. */
export class Moment {
  constructor(
    readonly serial: number,
    readonly format: string,
  ) {}
}

export type Scalar = number | string | boolean | CellError | Moment | null;

/** Rows of values, each as long as the first. */
export type Rows = readonly (readonly Scalar[])[];

export class Grid {
  constructor(readonly rows: Rows) {}
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
  num: (message = 'The result is not a number.') => new CellError('#NUM!', message),
  division: (message = 'Division by zero.') => new CellError('#DIV/0!', message),
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
export function numberOf(value: Scalar, {locale, clock}: Workbook): number {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (value instanceof Moment) return value.serial;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof CellError) return fail(value);
  const typed = readTyped(value, '', locale, () => new Date(clock()).getUTCFullYear());
  if ('value' in typed && typeof typed.value === 'number') return typed.value;
  return fail(ERRORS.value(`The text "${value}" cannot be read as a number.`));
}

/** The text a value counts as when it is joined to others. */
export function textOf(value: Scalar, {locale}: Workbook): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (value instanceof Moment) return display(value.serial, value.format, locale);
  return value instanceof CellError ? fail(value) : display(value, '', locale);
}

export function booleanOf(value: Scalar): boolean {
  if (typeof value === 'boolean') return value;
  if (value instanceof CellError) return fail(value);
  if (value === null || value === '') return false;
  if (typeof value !== 'string') return serialOf(value) !== 0;
  if (/^(?:true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  return fail(ERRORS.value(`The text "${value}" cannot be read as TRUE or FALSE.`));
}

export function isNumber(value: Scalar): value is number | Moment {
  return typeof value === 'number' || value instanceof Moment;
}

export function serialOf(value: number | Moment): number {
  return typeof value === 'number' ? value : value.serial;
}

export function finite(number: number): number {
  return Number.isFinite(number) ? number : fail(ERRORS.num());
}

/** Below 0, 0 or above: numbers come before text, text before booleans; text in any case; a blank equals 0, "" and FALSE. */
export function compare(left: Scalar, right: Scalar): number {
  if (left instanceof CellError) return fail(left);
  if (right instanceof CellError) return fail(right);
  const [one, other] = [left ?? blankLike(right), right ?? blankLike(left)];
  const apart = RANKS[kindOf(one)] - RANKS[kindOf(other)];
  if (apart !== 0) return apart;
  if (isNumber(one) && isNumber(other)) return serialOf(one) - serialOf(other);
  const [first, second] = [String(one).toLowerCase(), String(other).toLowerCase()];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** What a value is to lookups and criteria: a date is a number, and so is a blank. */
export function kindOf(value: Scalar): 'number' | 'string' | 'boolean' | 'error' {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  return value instanceof CellError ? 'error' : 'number';
}

const RANKS = {number: 0, string: 1, boolean: 2, error: 3};

function blankLike(other: Scalar): Scalar {
  return {number: 0, string: '', boolean: false, error: null}[kindOf(other)];
}
