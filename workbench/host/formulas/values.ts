import {CellError, type CellValue} from '../document/cell';
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

/** An error on its way out of a formula. */
export class Thrown extends Error {
  constructor(readonly error: CellError) {
    super(error.code);
  }
}

/** Ends a formula with an error, such as `#N/A`, and the message Sheets gives on hovering. */
export function fail(code: string, message = ''): never {
  throw new Thrown(new CellError(code, message));
}

/** The value unless it is an error. @throws {Thrown} the error */
export function sound<V extends Scalar>(value: V): Exclude<V, CellError> {
  if (value instanceof CellError) throw new Thrown(value);
  return value as Exclude<V, CellError>;
}

/** The number a value counts as in arithmetic: blank is 0, TRUE is 1, text is read as if typed. */
export function numberOf(given: Scalar, workbook: Workbook): number {
  const value = sound(given);
  if (typeof value !== 'string') return value instanceof Moment ? value.serial : Number(value);
  const typed = typedIn(value, workbook).value;
  if (typeof typed === 'number') return typed;
  return fail('#VALUE!', `The text "${value}" cannot be read as a number.`);
}

/** What a text would be if it were typed, in the year that the workbook's clock shows. */
export function typedIn(text: string, {locale, clock}: Workbook): {value: CellValue; numberFormat?: string} {
  const typed = readTyped(text, '', locale, () => new Date(clock()).getUTCFullYear());
  return 'value' in typed ? typed : {value: text};
}

/** The text a value counts as when it is joined to others. */
export function textOf(given: Scalar, {locale}: Workbook): string {
  const value = sound(given);
  if (typeof value === 'string') return value;
  if (value === null) return '';
  return value instanceof Moment ? display(value.serial, value.format, locale) : display(value, '', locale);
}

export function booleanOf(given: Scalar): boolean {
  const value = sound(given);
  if (typeof value !== 'string') return value instanceof Moment ? value.serial !== 0 : Boolean(value);
  if (/^(?:true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  return value !== '' && fail('#VALUE!', `The text "${value}" cannot be read as TRUE or FALSE.`);
}

export function isNumber(value: Scalar): value is number | Moment {
  return typeof value === 'number' || value instanceof Moment;
}

export function serialOf(value: number | Moment): number {
  return typeof value === 'number' ? value : value.serial;
}

export function finite(number: number): number {
  return Number.isFinite(number) ? number : fail('#NUM!', 'The result is not a number.');
}

/** Below 0, 0 or above: numbers come before text, text before booleans; text in any case; a blank equals 0, "" and FALSE. */
export function compare(left: Scalar, right: Scalar): number {
  const [one, other] = [sound(left) ?? blankLike(right), sound(right) ?? blankLike(left)];
  const apart = KINDS.indexOf(kindOf(one)) - KINDS.indexOf(kindOf(other));
  if (apart !== 0) return apart;
  if (isNumber(one) && isNumber(other)) return serialOf(one) - serialOf(other);
  const [first, second] = [String(one).toLowerCase(), String(other).toLowerCase()];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** What a value is to lookups and criteria, in the order of sorting: a date is a number, and so is a blank. */
export function kindOf(value: Scalar): 'number' | 'string' | 'boolean' | 'error' {
  if (typeof value === 'string' || typeof value === 'boolean') return typeof value as 'string' | 'boolean';
  return value instanceof CellError ? 'error' : 'number';
}

const KINDS = ['number', 'string', 'boolean'];

function blankLike(other: Scalar): Scalar {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}
