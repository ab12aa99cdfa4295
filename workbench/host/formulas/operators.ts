import type {Workbook} from '../document/workbook';
import {compare, fail, finite, Moment, numberOf, type Scalar, sound, textOf} from './values';

export function unary(operator: string, value: Scalar, workbook: Workbook): Scalar {
  if (operator === '+') return sound(value);
  const number = numberOf(value, workbook);
  return operator === '%' ? number / 100 : -number;
}

export function binary(operator: string, left: Scalar, right: Scalar, workbook: Workbook): Scalar {
  if (operator === '&') return textOf(left, workbook) + textOf(right, workbook);
  const compared = COMPARISONS[operator];
  if (compared) return compared(compare(left, right));
  const result = finite(arithmetic(operator, numberOf(left, workbook), numberOf(right, workbook)));
  return momentLike(operator, left, right, result);
}

/** What an order below 0, of 0 or above it says for each comparison. */
export const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
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
  return right === 0 ? fail('#DIV/0!') : left / right;
}

/** A date plus or minus days is a date; the difference of two dates is a number. */
function momentLike(operator: string, left: Scalar, right: Scalar, result: number): Scalar {
  if (left instanceof Moment === right instanceof Moment) return result;
  if (left instanceof Moment && '+-'.includes(operator)) return new Moment(result, left.format);
  return right instanceof Moment && operator === '+' ? new Moment(result, right.format) : result;
}
