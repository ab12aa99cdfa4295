import {CellError} from '../../document/cell';
import {gridOf, type Scope} from '../evaluate';
import {ERRORS, fail, type Grid, Moment, type Scalar, type Value} from '../values';
import {criterion} from './criteria';
import {type FormulaFunction, finite, flat, numbersOf, ofArrays, ofNumbers, ofValues, plainNumbers} from './shapes';

export const MATH: Readonly<Record<string, FormulaFunction>> = {
  ABS: ofNumbers(1, 1, Math.abs),
  INT: ofNumbers(1, 1, Math.floor),
  SIGN: ofNumbers(1, 1, Math.sign),
  SQRT: ofNumbers(1, 1, (number) =>
    number < 0 ? fail(ERRORS.num('SQRT needs a number that is not negative.')) : Math.sqrt(number),
  ),
  EXP: ofNumbers(1, 1, Math.exp),
  LN: ofNumbers(1, 1, (number) => (number <= 0 ? fail(ERRORS.num()) : Math.log(number))),
  LOG10: ofNumbers(1, 1, (number) => (number <= 0 ? fail(ERRORS.num()) : Math.log10(number))),
  POWER: ofNumbers(2, 2, (base, exponent) => base ** exponent),
  MOD: ofNumbers(2, 2, (dividend, divisor) =>
    divisor === 0 ? fail(ERRORS.division()) : dividend - divisor * Math.floor(dividend / divisor),
  ),
  RAND: ofNumbers(0, 0, () => Math.random()),
  RANDBETWEEN: ofNumbers(
    2,
    2,
    (low, high) => Math.floor(Math.random() * (Math.floor(high) - Math.ceil(low) + 1)) + Math.ceil(low),
  ),
  PI: ofNumbers(0, 0, () => Math.PI),
  ROUND: ofNumbers(1, 2, (number, places = 0) => roundedTo(number, places, Math.round)),
  ROUNDUP: ofNumbers(1, 2, (number, places = 0) => roundedTo(number, places, Math.ceil)),
  ROUNDDOWN: ofNumbers(1, 2, (number, places = 0) => roundedTo(number, places, Math.floor)),
  TRUNC: ofNumbers(1, 2, (number, places = 0) => roundedTo(number, places, Math.floor)),
  CEILING: ofNumbers(1, 2, (number, factor = 1) => (factor === 0 ? 0 : steady(Math.ceil(number / factor) * factor))),
  FLOOR: ofNumbers(1, 2, (number, factor = 1) =>
    factor === 0 ? fail(ERRORS.division()) : steady(Math.floor(number / factor) * factor),
  ),
  SUM: ofValues(1, 255, (values, scope) => {
    const numbers = numbersOf(values, scope);
    return likeFirst(
      numbers,
      plain(numbers).reduce((sum, number) => sum + number, 0),
    );
  }),
  PRODUCT: ofValues(1, 255, (values, scope) =>
    plainNumbers(values, scope).reduce((product, number) => product * number, 1),
  ),
  SUMPRODUCT: ofArrays(1, 255, (values, scope) => {
    const grids = values.map((value) => gridOf(value, scope));
    const [first] = grids as [Grid];
    if (
      grids.some((grid) => grid.rows.length !== first.rows.length || grid.rows[0]!.length !== first.rows[0]!.length)
    ) {
      return fail(ERRORS.value('SUMPRODUCT needs arrays of the same size.'));
    }
    let sum = 0;
    first.rows.forEach((row, r) => {
      row.forEach((_, c) => {
        sum += grids.reduce((product, grid) => product * numberOrZero(grid.rows[r]![c]!), 1);
      });
    });
    return sum;
  }),
  SUMIF: ofValues(2, 3, (values, scope) => {
    const matching = matchingCells([values[0]!, values[1]!], values[2] ?? values[0]!, scope);
    return plain(matching.filter(isNumber)).reduce((sum, number) => sum + number, 0);
  }),
  SUMIFS: ofValues(3, 255, (values, scope) => {
    const matching = matchingCells(values.slice(1), values[0]!, scope);
    return plain(matching.filter(isNumber)).reduce((sum, number) => sum + number, 0);
  }),
  COUNTIF: ofValues(2, 2, (values, scope) => matchingCells(values, values[0]!, scope).length),
  COUNTIFS: ofValues(2, 255, (values, scope) => matchingCells(values, values[0]!, scope).length),
  AVERAGEIF: ofValues(2, 3, (values, scope) =>
    average(matchingCells([values[0]!, values[1]!], values[2] ?? values[0]!, scope).filter(isNumber)),
  ),
  AVERAGEIFS: ofValues(3, 255, (values, scope) =>
    average(matchingCells(values.slice(1), values[0]!, scope).filter(isNumber)),
  ),
  AVERAGE: ofValues(1, 255, (values, scope) => average(numbersOf(values, scope))),
  COUNT: ofValues(1, 255, (values, scope) => flat(values, scope).filter(isNumber).length),
  COUNTA: ofValues(1, 255, (values, scope) => flat(values, scope).filter((value) => value !== null).length),
  COUNTBLANK: ofValues(
    1,
    1,
    (values, scope) => flat(values, scope).filter((value) => value === null || value === '').length,
  ),
  COUNTUNIQUE: ofValues(
    1,
    255,
    (values, scope) =>
      new Set(
        flat(values, scope)
          .filter((value) => value !== null)
          .map(identity),
      ).size,
  ),
  MAX: ofValues(1, 255, (values, scope) => extreme(numbersOf(values, scope), (one, other) => one > other)),
  MIN: ofValues(1, 255, (values, scope) => extreme(numbersOf(values, scope), (one, other) => one < other)),
  MEDIAN: ofValues(1, 255, (values, scope) => {
    const sorted = plainNumbers(values, scope).sort((a, b) => a - b);
    if (sorted.length === 0) return fail(ERRORS.num('MEDIAN needs a number.'));
    const middle = sorted.length / 2;
    return Number.isInteger(middle) ? (sorted[middle - 1]! + sorted[middle]!) / 2 : sorted[Math.floor(middle)]!;
  }),
  LARGE: ofValues(2, 2, (values, scope) => nth(values, scope, (a, b) => b - a)),
  SMALL: ofValues(2, 2, (values, scope) => nth(values, scope, (a, b) => a - b)),
};

/** What tells two values apart, with its type. */
export function identity(value: Scalar): string {
  if (value instanceof Moment) return `number:${value.serial}`;
  if (value === null) return 'blank:';
  return `${typeof value}:${String(value)}`;
}

export function isNumber(value: Scalar): value is number | Moment {
  return typeof value === 'number' || value instanceof Moment;
}

function matchingCells(pairs: readonly Value[], from: Value, scope: Scope): Scalar[] {
  const source = gridOf(from, scope);
  const tests: ((row: number, column: number) => boolean)[] = [];
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const grid = gridOf(pairs[at]!, scope);
    const wanted = criterion(pairs[at + 1]!, scope);
    if (grid.rows.length !== source.rows.length || grid.rows[0]!.length !== source.rows[0]!.length) {
      return fail(ERRORS.value('The ranges differ in size.'));
    }
    tests.push((row, column) => wanted(grid.rows[row]![column]!));
  }
  const found: Scalar[] = [];
  source.rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (tests.every((test) => test(row, column))) found.push(value);
    });
  });
  return found;
}

function nth(values: readonly Value[], scope: Scope, order: (a: number, b: number) => number): number {
  const sorted = plainNumbers([values[0]!], scope).sort(order);
  const at = Math.trunc(plainNumbers([values[1]!], scope)[0] ?? 0);
  return sorted[at - 1] ?? fail(ERRORS.num('There is no such place in the list.'));
}

function average(numbers: readonly Scalar[]): Scalar {
  if (numbers.length === 0) return fail(ERRORS.division('There are no numbers to average.'));
  return likeFirst(numbers, plain(numbers).reduce((sum, number) => sum + number, 0) / numbers.length);
}

function extreme(numbers: readonly Scalar[], wins: (one: number, other: number) => boolean): Scalar {
  if (numbers.length === 0) return 0;
  return numbers.reduce((best, each) => (wins(plain([each])[0]!, plain([best])[0]!) ? each : best))!;
}

/** A date among the numbers makes the result a date where the first is one. */
function likeFirst(numbers: readonly Scalar[], result: number): Scalar {
  return numbers[0] instanceof Moment ? new Moment(result, numbers[0].format) : result;
}

function plain(numbers: readonly Scalar[]): number[] {
  return numbers.map((number) => (number instanceof Moment ? number.serial : (number as number)));
}

function numberOrZero(value: Scalar): number {
  if (value instanceof CellError) return fail(value);
  if (value instanceof Moment) return value.serial;
  return typeof value === 'number' ? value : 0;
}

function roundedTo(number: number, places: number, way: (number: number) => number): number {
  const digits = Math.trunc(places);
  const size = Math.abs(number);
  const scaled = Number(`${Number(size.toPrecision(15))}e${digits}`);
  return finite(Math.sign(number) * Number(`${way(scaled)}e${-digits}`));
}

/** Takes the noise of binary fractions off the last digits. */
function steady(number: number): number {
  return Number(number.toPrecision(15));
}
