import {type Phrase, shortened} from '../../core/phrase';
import {wordSet} from '../../playbook/aliases/listed';
import {EMPTY_WORDS, UNKNOWN_WORDS} from '../../playbook/aliases/values';
import {sheetTables} from '../../playbook/sheet-tables';
import {saysAs} from '../pattern';

/** A cell that says something no reader of its field accepts. */
export class Unreadable {
  /** What to enter instead. */
  readonly accepts: Phrase;

  /** @param once said once for a column, from two cells on */
  constructor(
    accepts: string,
    readonly once = false,
  ) {
    this.accepts = {key: accepts};
  }
}

/** What a cell of a field says: a value, `null` for nothing known, or that it cannot be read. */
export type Reading<T> = T | null | Unreadable;

/** Reads a cell; `row` counts the values of the column from 0. */
export type CellReader<T> = (value: unknown, row: number) => Reading<T>;

/** That cell text in one spelling: full-width forms, odd blanks and invisible characters put right; trimmed. */
export function plainText(text: string): string {
  const value = valueWithin(text);
  return (
    /^[\x20-\x7e]*$/.test(value)
      ? value
      : value
          .replace(FOOTNOTE, '')
          .normalize('NFKC')
          .replace(INVISIBLE, '')
          .replace(/[^\S\n]+/g, ' ')
  ).trim();
}

/** That text with one blank or one new line for several: some patterns take the square of how many there are, or more. */
export function closedUp(text: string): string {
  const plain = plainText(text);
  return /\s\s/.test(plain) ? plain.replace(/[^\S\n]+/g, ' ').replace(/ ?\n[ \n]*/g, '\n') : plain;
}

/** The number of a note behind a figure: "48,000 ¹". */
const FOOTNOTE = /(?<=\d)\s?[¹²³⁴-⁹]+$/;

/** A text without what stands above and below its letters: "renovación" is "renovacion". */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

/** The text of any cell in one spelling and small letters. */
export function smallText(cell: unknown): string {
  return plainText(String(cell ?? '')).toLowerCase();
}

/** Whether a cell says that a formula still fetches its data. */
export function isLoading(cell: unknown): boolean {
  const text = smallText(cell);
  if (text.length > LONGEST_QUOTE || !/[.…中]$/.test(text)) return false;
  return LOADING_WORDS.has(text.replace(/[.…\s]+$/, ''));
}

const LOADING_WORDS = wordSet(() => sheetTables().LOADING);

/** The prompt of a dropdown that nobody used: "Select…", "-- Please choose --". */
export function isPrompt(text: string): boolean {
  if (!PROMPTS.test(text)) return false;
  const [, ask] = /^[-–—<[(\s]*(.*?)[-–—>\])…\s.]*$/.exec(text) ?? [];
  return (ask !== text && saysAs('promptInFrame', ask ?? '')) || saysAs('prompt', ask ?? '');
}

/** A part of each of those words: a look spares most texts the rest. */
const PROMPTS = /sele[cz]|choose|choisir|pick|wähl|sélect|选择|選/i;

/** Texts that say nothing of their column: an error, a formula that still loads, a prompt. */
export function saysNothingYet(text: string): boolean {
  return isErrorText(text) || isLoading(text) || isPrompt(text);
}

/** Whether a cell says that there is nothing, or that nobody knows. */
export function saysNothing(cell: unknown): boolean {
  return isNothing(smallText(cell));
}

/** The same of a text in small letters. */
export function isNothing(lower: string): boolean {
  return EMPTY_WORDS.has(lower) || UNKNOWN_WORDS.has(lower);
}

/**
 * The value of a cell that an export protects from being taken for a number, `="000812"`, of a link or a plain formula, or of one
 * that carries the apostrophe of a text: '00812. Names such as "'t Hof" and what stands between two keep theirs.
 */
function valueWithin(text: string): string {
  if (!/^\s*['=]/.test(text)) return text;
  const constant = /^\s*=(?:hyperlink\("[^"]*"[,;]\s*)?"((?:[^"]|"")*)"\)?\s*$/i.exec(text);
  if (constant) return constant[1]!.replace(/""/g, '"');
  return text.replace(/^\s*(?:=(?=[\d.]+\s*$)|'(?=[\d=+@-]|(?![tsnk][\s-]|.*'(?:\W|$))))/is, '');
}

/** The text as a person wrote it, without blanks around it; for names and notes. */
export function tidyText(text: string): string {
  const value = valueWithin(text);
  return /[^\x20-\x7e]|^ | $| {2}/.test(value)
    ? value
        .replace(INVISIBLE, '')
        .replace(/[^\S\n]+/g, ' ')
        .trim()
    : value;
}

/** True for a blank cell: empty, only blanks, or nothing at all. */
export function isBlank(value: unknown): boolean {
  // Most texts begin with a letter or a digit.
  if (typeof value === 'string' && BEGINS_PLAINLY.test(value)) return false;
  return value === null || value === undefined || (typeof value === 'string' && tidyText(value) === '');
}

const BEGINS_PLAINLY = /^[a-z\d]/i;

/** True for a date cell, from whichever realm. */
export function isDate(value: unknown): value is Date {
  return (
    value instanceof Date || (typeof value === 'object' && Object.prototype.toString.call(value) === '[object Date]')
  );
}

/** True for the text of an error cell, such as `#N/A` or `#REF!`. */
export function isErrorText(text: string): boolean {
  return /^\s*(?:#(?:N\/A|NV|GETTING_DATA|[A-ZÀ-ÝА-Я0-9¡¿/]+[!?])|Err:\d{3})\s*$/i.test(text);
}

/** What a field does with each kind of cell; what it leaves out it cannot read. */
export interface Readings<T> {
  readonly number?: (number: number, row: number) => Reading<T>;
  /** Plain text, never blank, no error and no "unknown". */
  readonly text?: (text: string) => Reading<T>;
  readonly yesNo?: (flag: boolean) => Reading<T>;
  readonly date?: (date: Date) => Reading<T>;
  /** What to enter, said of every cell that cannot be read. */
  readonly accepts: Unreadable;
  /** Keep "n/a", "–" and the like for `text` instead of reading them as nothing known. */
  readonly dashSpeaks?: boolean;
  /** Words for "nobody knows" that mean something in this field: an issue may be "pending". */
  readonly knows?: (lower: string) => boolean;
}

/** No count, share or amount is larger: beyond it digits are lost, and sums run over. */
export const LARGEST_NUMBER = 1e15;

/** What is smaller is what a calculation left over of 0: a share of it would run over. */
const SMALLEST_NUMBER = 1e-6;

/** A reader that asks the right reading for each cell and reads the same text only once. */
export function cellReader<T>({number, text, yesNo, date, accepts, dashSpeaks, knows}: Readings<T>): CellReader<T> {
  const seen = new Map<string, Reading<T>>();
  const readText = (raw: string): Reading<T> => {
    const plain = closedUp(raw);
    if (plain === '') return null;
    if (isErrorText(plain)) return ERROR_CELL;
    if (isLoading(plain)) return new Unreadable('accepts-loading', true);
    const lower = plain.toLowerCase();
    if ((UNKNOWN_WORDS.has(lower) && !knows?.(lower)) || NOT_A_VALUE.test(lower) || isPrompt(plain)) return null;
    if (!dashSpeaks && EMPTY_WORDS.has(lower)) return null;
    const reading = text ? text(plain) : accepts;
    return isHuge(reading) ? accepts : reading;
  };
  return (value, row) => {
    switch (typeof value) {
      case 'number':
        if (number === undefined || isHugeNumber(value)) return accepts;
        return number(Math.abs(value) < SMALLEST_NUMBER ? 0 : value, row);
      case 'string': {
        let reading = seen.get(value);
        if (reading === undefined) {
          reading = readText(value);
          if (seen.size < MOST_REMEMBERED && value.length <= LONGEST_REMEMBERED) seen.set(value, reading);
        }
        return reading;
      }
      case 'boolean':
        return yesNo ? yesNo(value) : accepts;
      default:
        if (value === null || value === undefined) return null;
        if (!isDate(value)) return accepts;
        return date ? date(value) : DATE_CELL;
    }
  };
}

/** What programs write for no time and no value; as names they are somebody's. */
const NOT_A_VALUE = /^(?:nat|undefined)$/;

/** Whether a number, or the number in an answer, is none that an account can have. */
function isHuge(reading: unknown): boolean {
  if (typeof reading === 'number') return isHugeNumber(reading);
  if (typeof reading !== 'object' || reading === null) return false;
  // What is worked out on demand is no number, and left alone.
  return Object.values(Object.getOwnPropertyDescriptors(reading)).some(({value}) => isHuge(value));
}

function isHugeNumber(number: number): boolean {
  return !(Math.abs(number) <= LARGEST_NUMBER);
}

/** The whole text of a cell as found, for messages: dates as ISO days are the caller's. */
export function saidIn(value: unknown, dayOf: (date: Date) => string): string {
  if (isDate(value)) return Number.isNaN(value.getTime()) ? 'Invalid Date' : dayOf(value);
  const text = typeof value === 'boolean' ? String(value).toUpperCase() : tidyText(String(value)).replace(/\s+/g, ' ');
  return quoted(text);
}

/** The text as a message quotes it: of a long one the beginning. */
export function quoted(text: string): string {
  return shortened(text, LONGEST_QUOTE);
}

/** The cell holds an error of a formula. */
export const ERROR_CELL = new Unreadable('accepts-no-error');

/** The cell holds a date where none belongs, most often because Sheets took `5/12` for one. */
export const DATE_CELL = new Unreadable('accepts-no-date');

/** Controls, halves of characters, and what turns the direction of the text after it; blanks and line breaks stay. */
const INVISIBLE = /(?![\t-\r])[\p{Cc}\p{Cs}\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]/gu;
const MOST_REMEMBERED = 50_000;
const LONGEST_REMEMBERED = 200;
const LONGEST_QUOTE = 60;
