import {COMPARISONS} from '../operators';
import {compare, kindOf, type Scalar, type TextRules, typedIn} from '../values';

/** The test that SUMIF and its like put to each cell: `">=5"`, `"<>done"`, `"A*"`, or a value to equal. */
export function criterion(wanted: Scalar, workbook: TextRules): (cell: Scalar) => boolean {
  if (wanted === null) return (cell) => cell === 0 || cell === '';
  if (typeof wanted !== 'string') return (cell) => cell !== null && equals(cell, wanted);
  const [, operator = '=', rest = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(wanted)!;
  const target: Scalar = typedIn(rest, workbook).value;
  const matches = (cell: Scalar) => (target === '' ? cell === null : cell !== null && matchesText(cell, target));
  if (operator === '=') return matches;
  if (operator === '<>') return (cell) => !matches(cell);
  return (cell) => isComparable(cell, target) && COMPARISONS[operator]!(compare(cell, target));
}

/** Equal in any case, or like a text with `*` and `?` in it. */
export function matchesText(cell: Scalar, wanted: Scalar): boolean {
  if (typeof wanted !== 'string' || !/[*?]/.test(wanted)) return equals(cell, wanted);
  return typeof cell === 'string' && wildcard(wanted).test(cell);
}

/** Of one kind, and equal in any case. */
export function equals(one: Scalar, other: Scalar): boolean {
  return isComparable(one, other) && compare(one, other) === 0;
}

export function isComparable(one: Scalar, other: Scalar): boolean {
  return kindOf(one) === kindOf(other) && kindOf(one) !== 'error';
}

/** `*` stands for any text, `?` for one character; a `~` before them takes that away. */
function wildcard(text: string): RegExp {
  const pattern = text.replace(/~?[*?]|[.+^${}()|[\]\\]/g, (found) => {
    if (found === '*') return '.*';
    return found === '?' ? '.' : `\\${found.replace('~', '')}`;
  });
  return new RegExp(`^${pattern}$`, 'is');
}
