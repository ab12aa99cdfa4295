import {display} from '../../document/display';
import {readTyped} from '../../document/typing';
import type {Scope} from '../evaluate';
import {ERRORS, fail, Moment, numberOf, type Scalar, textOf} from '../values';
import type {FormulaFunction} from './signature';

export const TEXT: Readonly<Record<string, FormulaFunction>> = {
  CONCATENATE: ['T+', (...lists: string[][]) => lists.flat().join('')],
  CONCAT: ['t t', (one: string, other: string) => one + other],
  JOIN: ['t T+', (separator: string, ...lists: string[][]) => lists.flat().join(separator)],
  TEXTJOIN: [
    't b T+',
    (separator: string, skipsBlanks: boolean, ...lists: string[][]) =>
      lists.flatMap((list) => list.filter((each) => !skipsBlanks || each !== '')).join(separator),
  ],
  LEN: ['t', (text: string) => text.length],
  LOWER: ['t', (text: string) => text.toLowerCase()],
  UPPER: ['t', (text: string) => text.toUpperCase()],
  PROPER: ['t', (text: string) => text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())],
  TRIM: ['t', (text: string) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')],
  CLEAN: [
    't',
    (text: string) =>
      Array.from(text)
        .filter((each) => each >= ' ')
        .join(''),
  ],
  LEFT: ['t i?', (text: string, count = 1) => text.slice(0, counted(count))],
  RIGHT: ['t i?', (text: string, count = 1) => text.slice(Math.max(0, text.length - counted(count)))],
  MID: ['t i1.. i', (text: string, start: number, count: number) => text.slice(start - 1, start - 1 + counted(count))],
  FIND: ['t t i1..?', (part: string, text: string, start?: number) => placeOf(part, text, start)],
  SEARCH: [
    't t i1..?',
    (part: string, text: string, start?: number) => placeOf(part.toLowerCase(), text.toLowerCase(), start),
  ],
  SUBSTITUTE: ['t t t i?', substitute],
  REPLACE: [
    't i1.. i t',
    (text: string, start: number, count: number, other: string) =>
      text.slice(0, start - 1) + other + text.slice(start - 1 + counted(count)),
  ],
  REPT: ['t i', (text: string, count: number) => text.repeat(counted(count))],
  EXACT: ['t t', (one: string, other: string) => one === other],
  CHAR: ['i1..1114111', (code: number) => String.fromCodePoint(code)],
  UNICHAR: ['i1..1114111', (code: number) => String.fromCodePoint(code)],
  CODE: ['t', (text: string) => text.codePointAt(0) ?? fail(ERRORS.value('CODE needs a character.'))],
  UNICODE: ['t', (text: string) => text.codePointAt(0) ?? fail(ERRORS.value('UNICODE needs a character.'))],
  T: ['v', (value: Scalar) => (typeof value === 'string' ? value : '')],
  VALUE: ['n', (number: number) => number],
  TEXT: ['@ v t', shownAs],
  SPLIT: ['@ t t b? b?', split],
  REGEXMATCH: ['t t', (text: string, pattern: string) => expression(pattern).test(text)],
  REGEXEXTRACT: ['t t', extract],
  REGEXREPLACE: [
    't t t',
    (text: string, pattern: string, other: string) =>
      text.replace(expression(pattern), (...found) => other.replace(/\$(\d)/g, (_, group) => found[group] ?? '')),
  ],
};

function counted(count: number): number {
  return count < 0 ? fail(ERRORS.value('The number must not be negative.')) : count;
}

function placeOf(part: string, text: string, start = 1): number {
  const at = text.indexOf(part, start - 1);
  return at < 0 ? fail(ERRORS.value('The text was not found.')) : at + 1;
}

function substitute(text: string, part: string, other: string, which?: number): string {
  const pieces = part === '' ? [text] : text.split(part);
  if (which === undefined) return pieces.join(other);
  return which >= 1 && which < pieces.length
    ? pieces.slice(0, which).join(part) + other + pieces.slice(which).join(part)
    : text;
}

function shownAs({sheet: {workbook}}: Scope, value: Scalar, pattern: string): string {
  if (typeof value === 'boolean') return textOf(value, workbook);
  if (typeof value !== 'string') return display(numberOf(value, workbook), pattern, workbook.locale);
  const typed = readTyped(value, '', workbook.locale, () => 2000);
  return 'value' in typed && typeof typed.value === 'number' ? display(typed.value, pattern, workbook.locale) : value;
}

function split(scope: Scope, text: string, delimiter: string, byEach = true, withoutBlanks = true): Scalar[][] {
  if (delimiter === '') return fail(ERRORS.value('SPLIT needs a delimiter.'));
  const separator = byEach ? new RegExp(`[${delimiter.replace(/[\\\]^-]/g, '\\$&')}]`, 'u') : delimiter;
  const pieces = text.split(separator).filter((piece) => !withoutBlanks || piece !== '');
  return [pieces.map((piece) => typedPiece(piece, scope))];
}

/** SPLIT reads its pieces as if typed. */
function typedPiece(piece: string, {sheet: {workbook}}: Scope): Scalar {
  const typed = readTyped(piece, '', workbook.locale, () => 2000);
  if (!('value' in typed)) return piece;
  const {value, numberFormat} = typed;
  return typeof value === 'number' && numberFormat && /[yMdhHs]/.test(numberFormat)
    ? new Moment(value, numberFormat)
    : value;
}

function extract(text: string, pattern: string): string | Scalar[][] {
  const found = expression(pattern).exec(text);
  if (!found) return fail(ERRORS.na('The text does not match the regular expression.'));
  const [whole, ...groups] = found;
  return groups.length === 0 ? whole : [groups.map((group) => group ?? '')];
}

/** Sheets reads expressions as RE2 does: what means something else there, or nothing, is refused. */
function expression(pattern: string): RegExp {
  const [, flags = '', rest = ''] = /^(?:\(\?(i|s|is|si)\))?(.*)$/s.exec(pattern)!;
  if (/\(\?(?!:)|\\[1-9ACEQzZ]|\[\[:/.test(rest))
    return fail(ERRORS.ref(`[host] ${pattern} is not known to the host.`));
  try {
    return new RegExp(rest, `g${flags}${/\\p/i.test(rest) ? 'u' : ''}`);
  } catch {
    return fail(ERRORS.ref(`${pattern} is not a valid regular expression.`));
  }
}
