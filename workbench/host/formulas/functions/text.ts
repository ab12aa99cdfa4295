import {display, isMomentFormat} from '../../document/display';
import type {Scope} from '../evaluate';
import {fail, Moment, numberOf, type Scalar, textOf, typedIn} from '../values';
import type {FormulaFunction} from './signature';

export const TEXT: Readonly<Record<string, FormulaFunction>> = {
  CONCATENATE: ['T+', (...lists: string[][]) => lists.flat().join('')],
  // The cell shows the label; what it leads to is in the formula.
  HYPERLINK: ['t v?', (link: string, label: Scalar = link) => label],
  CONCAT: ['t t', (one: string, other: string) => one + other],
  JOIN: ['t T+', (separator: string, ...lists: string[][]) => lists.flat().join(separator)],
  TEXTJOIN: [
    't b T+',
    (separator: string, skipsBlanks: boolean, ...lists: string[][]) =>
      lists.flatMap((list) => list.filter((each) => !skipsBlanks || each !== '')).join(separator),
  ],
  PROPER: ['t', (text: string) => text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())],
  TRIM: ['t', (text: string) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')],
  MID: ['t i1.. i0..', (text: string, start: number, count: number) => text.slice(start - 1, start - 1 + count)],
  SUBSTITUTE: ['t t t i?', substitute],
  CHAR: ['i1..1114111', (code: number) => String.fromCodePoint(code)],
  UNICHAR: ['i1..1114111', (code: number) => String.fromCodePoint(code)],
  CODE: ['t', (text: string) => text.codePointAt(0) ?? fail('#VALUE!', 'CODE needs a character.')],
  UNICODE: ['t', (text: string) => text.codePointAt(0) ?? fail('#VALUE!', 'UNICODE needs a character.')],
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

function substitute(text: string, part: string, other: string, which?: number): string {
  const pieces = part === '' ? [text] : text.split(part);
  if (which === undefined) return pieces.join(other);
  return which >= 1 && which < pieces.length
    ? pieces.slice(0, which).join(part) + other + pieces.slice(which).join(part)
    : text;
}

function shownAs({sheet: {workbook}}: Scope, value: Scalar, pattern: string): string {
  const shown = typeof value === 'string' ? typedIn(value, workbook).value : value;
  if (typeof shown === 'string' || typeof shown === 'boolean') return textOf(value, workbook);
  return display(numberOf(shown, workbook), pattern, workbook.locale);
}

function split(scope: Scope, text: string, delimiter: string, byEach = true, withoutBlanks = true): Scalar[][] {
  if (delimiter === '') return fail('#VALUE!', 'SPLIT needs a delimiter.');
  const separator = byEach ? new RegExp(`[${delimiter.replace(/[\\\]^-]/g, '\\$&')}]`, 'u') : delimiter;
  const pieces = text.split(separator).filter((piece) => !withoutBlanks || piece !== '');
  return [pieces.map((piece) => typedPiece(piece, scope))];
}

/** SPLIT reads its pieces as if typed. */
function typedPiece(piece: string, {sheet}: Scope): Scalar {
  const {value, numberFormat = ''} = typedIn(piece, sheet.workbook);
  return typeof value === 'number' && isMomentFormat(numberFormat) ? new Moment(value, numberFormat) : value;
}

function extract(text: string, pattern: string): string | Scalar[][] {
  const found = expression(pattern).exec(text);
  if (!found) return fail('#N/A', 'The text does not match the regular expression.');
  const [whole, ...groups] = found;
  return groups.length === 0 ? whole : [groups.map((group) => group ?? '')];
}

/** Sheets reads expressions as RE2 does: what means something else there, or nothing, is refused. */
function expression(pattern: string): RegExp {
  const [, flags = '', rest = ''] = /^(?:\(\?(i|s|is|si)\))?(.*)$/s.exec(pattern)!;
  if (/\(\?(?!:)|\\[1-9ACEQzZ]|\[\[:/.test(rest)) return fail('#REF!', `[host] ${pattern} is not known to the host.`);
  try {
    return new RegExp(rest, `g${flags}${/\\p/i.test(rest) ? 'u' : ''}`);
  } catch {
    return fail('#REF!', `${pattern} is not a valid regular expression.`);
  }
}
