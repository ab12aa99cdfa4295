import {CellError} from '../../document/cell';
import {compute, type Scope, scalarOf} from '../evaluate';
import type {Node} from '../parse';
import {ERRORS, fail, Moment, type Scalar, Thrown} from '../values';
import {checkCount, type FormulaFunction} from './shapes';

export const INFORMATION: Readonly<Record<string, FormulaFunction>> = {
  ISBLANK: told((value) => value === null),
  ISNUMBER: told((value) => typeof value === 'number' || value instanceof Moment),
  ISTEXT: told((value) => typeof value === 'string'),
  ISNONTEXT: told((value) => typeof value !== 'string'),
  ISLOGICAL: told((value) => typeof value === 'boolean'),
  ISERROR: told((value) => value instanceof CellError),
  ISERR: told((value) => value instanceof CellError && value.code !== '#N/A'),
  ISNA: told((value) => value instanceof CellError && value.code === '#N/A'),
  NA: () => fail(ERRORS.na()),
  N: (args, scope) => {
    checkCount(args, 1, 1);
    const value = single(args[0]!, scope);
    if (value instanceof CellError) return fail(value);
    if (value instanceof Moment) return value.serial;
    return typeof value === 'number' ? value : value === true ? 1 : 0;
  },
};

/** A question about one value, an error included. */
function told(test: (value: Scalar) => boolean): FormulaFunction {
  return (args, scope) => {
    checkCount(args, 1, 1);
    if (scope.array) return fail(ERRORS.name('This question inside arrays is not known to the host.'));
    return test(single(args[0]!, scope));
  };
}

function single(node: Node, scope: Scope): Scalar {
  try {
    return scalarOf(compute(node, scope), scope);
  } catch (error) {
    if (error instanceof Thrown) return error.error;
    throw error;
  }
}
