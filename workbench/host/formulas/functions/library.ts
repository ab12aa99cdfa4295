import {DistributionFunctions as statistics} from 'fast-formula-parser/formulas/functions/distribution';
import engineering from 'fast-formula-parser/formulas/functions/engineering';
import math from 'fast-formula-parser/formulas/functions/math';
import trigonometry from 'fast-formula-parser/formulas/functions/trigonometry';
import {CellError} from '../../document/cell';
import {ERRORS, fail, Moment, type Scalar} from '../values';
import {type FormulaFunction, ofScalars} from './shapes';

/**
 * Functions of single values taken from fast-formula-parser, by name and the number of arguments they take. Its own
 * parser is not used: it works with the first cell of an array where Sheets works with all of them.
 */
const BORROWED: readonly (readonly [object, string, number, number])[] = [
  [trigonometry, 'SIN', 1, 1],
  [trigonometry, 'COS', 1, 1],
  [trigonometry, 'TAN', 1, 1],
  [trigonometry, 'ASIN', 1, 1],
  [trigonometry, 'ACOS', 1, 1],
  [trigonometry, 'ATAN', 1, 1],
  [trigonometry, 'SINH', 1, 1],
  [trigonometry, 'COSH', 1, 1],
  [trigonometry, 'TANH', 1, 1],
  [math, 'DEGREES', 1, 1],
  [math, 'RADIANS', 1, 1],
  [math, 'FACT', 1, 1],
  [math, 'COMBIN', 2, 2],
  [math, 'QUOTIENT', 2, 2],
  [math, 'EVEN', 1, 1],
  [math, 'ODD', 1, 1],
  [math, 'ROMAN', 1, 1],
  [math, 'ARABIC', 1, 1],
  [math, 'LOG', 1, 2],
  [engineering, 'BIN2DEC', 1, 1],
  [engineering, 'DEC2BIN', 1, 2],
  [engineering, 'HEX2DEC', 1, 1],
  [engineering, 'DEC2HEX', 1, 2],
  [engineering, 'BITAND', 2, 2],
  [engineering, 'BITOR', 2, 2],
  [engineering, 'BITXOR', 2, 2],
  [engineering, 'DELTA', 1, 2],
  [statistics, 'NORM.DIST', 4, 4],
  [statistics, 'NORM.INV', 3, 3],
  [statistics, 'BINOM.DIST', 4, 4],
  [statistics, 'POISSON.DIST', 3, 3],
];

export const LIBRARY: Readonly<Record<string, FormulaFunction>> = Object.fromEntries(
  BORROWED.map(([from, name, least, most]) => [name, borrowed(from, name, least, most)]),
);

type Borrowed = (...args: {value: unknown; isArray: boolean}[]) => unknown;

function borrowed(from: object, name: string, least: number, most: number): FormulaFunction {
  const operation = (from as Record<string, Borrowed>)[name]!;
  return ofScalars(least, most, (values) => {
    const args = values.map((value) => ({value: given(value), isArray: false}));
    return result(name, () => operation(...args));
  });
}

function given(value: Scalar): unknown {
  if (value instanceof CellError) return fail(value);
  if (value instanceof Moment) return value.serial;
  return value ?? 0;
}

function result(name: string, of: () => unknown): Scalar {
  try {
    return scalar(name, of());
  } catch (error) {
    return scalar(name, error);
  }
}

function scalar(name: string, value: unknown): Scalar {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : fail(ERRORS.num());
  const code = (value as {name?: unknown}).name;
  if (typeof code === 'string' && code.startsWith('#'))
    return fail(new CellError(code === '#NULL!' ? '#ERROR!' : code));
  throw value instanceof Error ? value : new Error(`[host] ${name} gave no value`);
}
