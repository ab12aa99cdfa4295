import {CellError} from '../../document/cell';
import {readTyped} from '../../document/typing';
import {type Scope, scalarOf} from '../evaluate';
import {compare, Moment, type Scalar, type Value} from '../values';

/** The test that SUMIF and its like put to each cell: `">=5"`, `"<>done"`, `"A*"`, or a value to equal. */
export function criterion(value: Value, scope: Scope): (cell: Scalar) => boolean {
  const wanted = scalarOf(value, scope);
  if (typeof wanted !== 'string') return (cell) => equal(cell, wanted);
  const [, operator = '', rest = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(wanted)!;
  const typed = readTyped(rest, '', scope.sheet.workbook.locale, () => 2000);
  const target: Scalar = 'value' in typed && rest !== '' ? (typed.value as Scalar) : rest;
  if (operator === '' || operator === '=') return matcher(target);
  if (operator === '<>') {
    const matches = matcher(target);
    return (cell) => !matches(cell);
  }
  return (cell) => sameKind(cell, target) && ORDERS[operator]!(compare(cell, target));
}

const ORDERS: Readonly<Record<string, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

function matcher(target: Scalar): (cell: Scalar) => boolean {
  if (target === '') return (cell) => cell === null;
  if (typeof target !== 'string' || !/[*?]/.test(target)) return (cell) => equal(cell, target);
  const pattern = target.replace(/~?[*?]|[.+^${}()|[\]\\]/g, (found) => {
    if (found === '*') return '.*';
    if (found === '?') return '.';
    return found.startsWith('~') ? `\\${found[1]}` : `\\${found}`;
  });
  const expression = new RegExp(`^${pattern}$`, 'is');
  return (cell) => typeof cell === 'string' && expression.test(cell);
}

function equal(cell: Scalar, target: Scalar): boolean {
  if (cell === null || cell instanceof CellError || target instanceof CellError) return false;
  if (target === null) return cell === 0 || cell === '';
  return sameKind(cell, target) && compare(cell, target) === 0;
}

function sameKind(one: Scalar, other: Scalar): boolean {
  return kindOf(one) === kindOf(other);
}

function kindOf(value: Scalar): string {
  return value instanceof Moment ? 'number' : typeof value;
}
