import {display} from '../../document/display';
import {readTyped} from '../../document/typing';
import type {Scope} from '../evaluate';
import {ERRORS, fail, Grid, Moment, numberOf, type Scalar, textOf} from '../values';
import {type FormulaFunction, flat, ofScalars, ofValues} from './shapes';

export const TEXT: Readonly<Record<string, FormulaFunction>> = {
  CONCATENATE: ofValues(1, 255, (values, scope) =>
    flat(values, scope)
      .map((value) => text(value, scope))
      .join(''),
  ),
  CONCAT: ofScalars(2, 2, ([left, right], scope) => text(left!, scope) + text(right!, scope)),
  JOIN: ofValues(2, 255, ([separator, ...values], scope) =>
    flat(values, scope)
      .map((value) => text(value, scope))
      .join(text(flat([separator!], scope)[0]!, scope)),
  ),
  TEXTJOIN: ofValues(3, 255, ([separator, skip, ...values], scope) => {
    const skips = flat([skip!], scope)[0] === true;
    const texts = flat(values, scope).map((value) => text(value, scope));
    return texts.filter((each) => !skips || each !== '').join(text(flat([separator!], scope)[0]!, scope));
  }),
  LEN: ofScalars(1, 1, ([value], scope) => text(value!, scope).length),
  LOWER: ofScalars(1, 1, ([value], scope) => text(value!, scope).toLowerCase()),
  UPPER: ofScalars(1, 1, ([value], scope) => text(value!, scope).toUpperCase()),
  PROPER: ofScalars(1, 1, ([value], scope) =>
    text(value!, scope)
      .toLowerCase()
      .replace(/(^|[^\p{L}])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()),
  ),
  TRIM: ofScalars(1, 1, ([value], scope) => text(value!, scope).replace(/ +/g, ' ').replace(/^ | $/g, '')),
  LEFT: ofScalars(1, 2, ([value, count], scope) => text(value!, scope).slice(0, countOf(count, scope, 1))),
  RIGHT: ofScalars(1, 2, ([value, count], scope) => {
    const all = text(value!, scope);
    return all.slice(Math.max(0, all.length - countOf(count, scope, 1)));
  }),
  MID: ofScalars(3, 3, ([value, start, count], scope) => {
    const from = countOf(start, scope, 1);
    if (from < 1) return fail(ERRORS.num('MID starts at 1.'));
    return text(value!, scope).slice(from - 1, from - 1 + countOf(count, scope, 0));
  }),
  FIND: ofScalars(2, 3, ([part, value, start], scope) =>
    found(text(value!, scope).indexOf(text(part!, scope), countOf(start, scope, 1) - 1)),
  ),
  SEARCH: ofScalars(2, 3, ([part, value, start], scope) =>
    found(
      text(value!, scope)
        .toLowerCase()
        .indexOf(text(part!, scope).toLowerCase(), countOf(start, scope, 1) - 1),
    ),
  ),
  SUBSTITUTE: ofScalars(3, 4, ([value, part, other, which], scope) => {
    const [all, from, to] = [value, part, other].map((each) => text(each!, scope)) as [string, string, string];
    if (from === '') return all;
    if (which === undefined || which === null) return all.split(from).join(to);
    const pieces = all.split(from);
    const at = countOf(which, scope, 1);
    return at < pieces.length ? pieces.slice(0, at).join(from) + to + pieces.slice(at).join(from) : all;
  }),
  REPLACE: ofScalars(4, 4, ([value, start, count, other], scope) => {
    const all = text(value!, scope);
    const from = countOf(start, scope, 1) - 1;
    return all.slice(0, from) + text(other!, scope) + all.slice(from + countOf(count, scope, 0));
  }),
  REPT: ofScalars(2, 2, ([value, count], scope) => text(value!, scope).repeat(countOf(count, scope, 0))),
  EXACT: ofScalars(2, 2, ([left, right], scope) => text(left!, scope) === text(right!, scope)),
  CHAR: ofScalars(1, 1, ([value], scope) => String.fromCodePoint(countOf(value, scope, 1))),
  CODE: ofScalars(
    1,
    1,
    ([value], scope) => text(value!, scope).codePointAt(0) ?? fail(ERRORS.value('CODE needs a character.')),
  ),
  T: ofScalars(1, 1, ([value]) => (typeof value === 'string' ? value : '')),
  VALUE: ofScalars(1, 1, ([value], scope) => numberOf(value!, scope.sheet.workbook.locale)),
  TEXT: ofScalars(2, 2, ([value, format], scope) => {
    const {locale} = scope.sheet.workbook;
    const pattern = text(format!, scope);
    if (typeof value === 'boolean') return text(value, scope);
    if (typeof value === 'string') {
      const typed = readTyped(value, '', locale, () => 2000);
      return 'value' in typed && typeof typed.value === 'number' ? display(typed.value, pattern, locale) : value;
    }
    return display(numberOf(value!, locale), pattern, locale);
  }),
  SPLIT: ofValues(2, 2, (values, scope) => {
    const [all, separators] = flat(values, scope).map((value) => text(value, scope)) as [string, string];
    const pieces = all
      .split(new RegExp(`[${separators.replace(/[\\\]^-]/g, '\\$&')}]`))
      .filter((piece) => piece !== '');
    return new Grid([pieces.map((piece) => typedPiece(piece, scope))]);
  }),
};

function text(value: Scalar, scope: Scope): string {
  return textOf(value, scope.sheet.workbook.locale);
}

function countOf(value: Scalar | undefined, scope: Scope, otherwise: number): number {
  if (value === undefined || value === null) return otherwise;
  const count = Math.trunc(numberOf(value, scope.sheet.workbook.locale));
  return count < 0 ? fail(ERRORS.value('The number must not be negative.')) : count;
}

function found(at: number): number {
  return at < 0 ? fail(ERRORS.value('The text was not found.')) : at + 1;
}

/** SPLIT reads its pieces as if typed. */
function typedPiece(piece: string, scope: Scope): Scalar {
  const typed = readTyped(piece, '', scope.sheet.workbook.locale, () => 2000);
  if (!('value' in typed)) return piece;
  const {value, numberFormat} = typed;
  return typeof value === 'number' && numberFormat && /[yMdhHs]/.test(numberFormat)
    ? new Moment(value, numberFormat)
    : (value as Scalar);
}
