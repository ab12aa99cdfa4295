import type {CellValue} from './cell';
import {CellError} from './cell';
import {getOrCreate} from './get-or-create';
import type {Locale} from './locale';
import {serialOfDate} from './zone';

/** What typed text becomes: a formula, or a value with the format that Sheets gives it. */
export type Typed =
  | {readonly formula: string}
  | {readonly value: CellValue; readonly numberFormat?: string; readonly forced?: boolean};

const ERRORS = /^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|ERROR!)$/;

/**
 * Reads text as if a person typed it into a cell of that format.
 *
 * Under `@` everything stays text; sources disagree about `=` under `@`, so the host assumes the dangerous case: a formula.
 */
export function readTyped(text: string, format: string, locale: Locale, thisYear: () => number): Typed {
  if (text.length > 1 && text[0] === '=') return {formula: text};
  if (text[0] === "'") return {value: text.slice(1), forced: true};
  if (format === '@' || text.length > LONGEST_VALUE) return {value: text};
  const texts = getOrCreate(memory, locale, () => new Map<string, Typed>());
  const before = texts.get(text);
  if (before) return before;
  const typed = readValue(text, locale, thisYear);
  if (texts.size > 5000) texts.clear();
  // A date without its year means this year.
  if (!('numberFormat' in typed) || /\d{4}/.test(text)) texts.set(text, typed);
  return typed;
}

/** No number, date or boolean is written longer than this. */
const LONGEST_VALUE = 100;

/** What each text was read as: the cells of a column often hold the same texts. */
const memory = new Map<Locale, Map<string, Typed>>();

function readValue(text: string, locale: Locale, thisYear: () => number): Typed {
  const trimmed = text.trim();
  const number = readNumber(trimmed, locale);
  if (number) return number;
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === locale.true) return {value: true};
  if (upper === 'FALSE' || upper === locale.false) return {value: false};
  if (ERRORS.test(upper)) return {value: new CellError(upper)};
  return readMoment(trimmed, locale, thisYear) ?? {value: text};
}

/** Is it plain at first sight that the text stays text? It begins with a letter, and with no month, TRUE or FALSE. */
export function isWord(text: string, locale: Locale): boolean {
  const first = text.charCodeAt(0) | 32;
  return first >= 97 && first <= 122 && !VALUE_WORDS[locale.id].test(text);
}

const VALUE_WORDS = {
  en_US: /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|true|false)/i,
  en_GB: /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|true|false)/i,
  de_DE: /^(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez|true|false|wahr|falsch)/i,
  zh_CN: /^(?:true|false)/i,
} as const;

function readNumber(text: string, locale: Locale): Typed | null {
  if (!/^[-+($€£¥￥\d.,]/.test(text)) return null;
  let rest = text;
  let sign = 1;
  const inBrackets = /^\((.+)\)$/.exec(rest);
  if (inBrackets) {
    rest = inBrackets[1]!;
    sign = -1;
  }
  const signed = /^([-+])\s*(.*)$/.exec(rest);
  if (signed) {
    if (inBrackets) return null;
    sign = signed[1] === '-' ? -1 : 1;
    rest = signed[2]!;
  }
  const money = /^(?<sign>[$€£¥￥])\s*(?<rest>.*)$/.exec(rest) ?? /^(?<rest>.*\d)\s*(?<sign>€)$/.exec(rest);
  if (money) rest = money.groups!.rest!;
  const share = /^(.*\d[.,]?)\s*%$/.exec(rest);
  if (share && money) return null;
  if (share) rest = share[1]!;
  const plain = plainNumber(rest, locale);
  if (plain === null) return null;
  const value = sign * plain.value;
  const decimals = plain.decimals > 0 ? '0.00' : '0';
  if (share) return {value: value / 100, numberFormat: plain.decimals > 0 ? '0.00%' : '0%'};
  if (money) return {value, numberFormat: moneyFormat(money.groups!.sign!, plain.decimals, locale)};
  if (plain.scientific) return {value, numberFormat: '0.00E+00'};
  if (plain.grouped) return {value, numberFormat: `#,##${decimals}`};
  return {value};
}

function moneyFormat(symbol: string, decimals: number, locale: Locale): string {
  const digits = decimals > 0 ? '#,##0.00' : '#,##0';
  if (symbol === locale.currency) return locale.currencyFormat.replace('#,##0.00', digits);
  return `[$${symbol}]${digits}`;
}

const POINT_NUMBER = /^(\d+|\d{1,3}(?:,\d{3})+)?(?:\.(\d*))?(?:[eE]([-+]?\d{1,3}))?$/;
const COMMA_NUMBER = /^(\d+|\d{1,3}(?:\.\d{3})+)?(?:,(\d*))?(?:[eE]([-+]?\d{1,3}))?$/;

function plainNumber(
  text: string,
  locale: Locale,
): {value: number; decimals: number; grouped: boolean; scientific: boolean} | null {
  const match = (locale.decimal === '.' ? POINT_NUMBER : COMMA_NUMBER).exec(text);
  if (!match || (match[1] === undefined && !match[2])) return null;
  const whole = (match[1] ?? '0').split(locale.group).join('');
  const value = Number(`${whole}.${match[2] || '0'}e${match[3] ?? '0'}`);
  if (!Number.isFinite(value)) return null;
  const grouped = match[1]?.includes(locale.group) ?? false;
  return {value, decimals: match[2]?.length ?? 0, grouped, scientific: match[3] !== undefined};
}

function readMoment(text: string, locale: Locale, thisYear: () => number): Typed | null {
  const time = readTime(text);
  if (time !== null) return {value: time.value, numberFormat: time.format};
  const date = readDate(text, locale, thisYear);
  if (date) return {value: date.serial, numberFormat: date.format};
  const parts = /^(.+?)[T\s]+(\d{1,2}:\d{2}.*)$/i.exec(text);
  if (!parts) return null;
  const day = readDate(parts[1]!.replace(/,$/, ''), locale, thisYear);
  const hour = readTime(parts[2]!);
  if (!day || hour === null || hour.value >= 1) return null;
  return {value: day.serial + hour.value, numberFormat: `${day.inWords ? locale.dateFormat : day.format} H:mm:ss`};
}

function readTime(text: string): {value: number; format: string} | null {
  const match = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d)(\.\d{1,3})?)?\s*([ap]m?)?$/i.exec(text);
  if (!match) return null;
  let hours = +match[1]!;
  if (match[5]) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (/^p/i.test(match[5]) ? 12 : 0);
  }
  const seconds = +(match[3] ?? 0) + +(match[4] ?? 0);
  const value = (hours * 3600 + +match[2]! * 60 + seconds) / 86_400;
  if (hours >= 24) return {value, format: '[h]:mm:ss'};
  const clock = match[3] ? 'mm:ss' : 'mm';
  return {value, format: match[5] ? `h:${clock} am/pm` : `H:${clock}`};
}

interface ReadDate {
  readonly serial: number;
  readonly format: string;
  readonly inWords?: boolean;
}

function readDate(text: string, locale: Locale, thisYear: () => number): ReadDate | null {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) {
    const format = iso[2] === '-' ? (iso[3]!.length === 2 ? 'yyyy-mm-dd' : 'yyyy-m-d') : locale.dateFormat;
    return dated(+iso[1]!, +iso[3]!, +iso[4]!, format);
  }
  const chinese = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (chinese) return dated(+chinese[1]!, +chinese[2]!, +chinese[3]!, 'yyyy"年"m"月"d"日"');
  return numericDate(text, locale, thisYear) ?? dateInWords(text, locale, thisYear);
}

function numericDate(text: string, locale: Locale, thisYear: () => number): ReadDate | null {
  const match = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{1,2})?)?$/.exec(text);
  if (!match || !locale.dateSeparators.test(match[2]!)) return null;
  if (match[4] === undefined && match[2] === '.' && locale.id !== 'de_DE') return null;
  if (match[4] === undefined && text.endsWith(match[2]!) && match[2] !== '.') return null;
  const [first, second] = [+match[1]!, +match[3]!];
  const year = match[4] === undefined ? thisYear() : fullYear(match[4]);
  const dayFirst = locale.dateOrder === 'dmy';
  const format = match[4] === undefined ? (dayFirst ? 'd.m' : 'm/d') : locale.dateFormat;
  if (locale.dateOrder === 'ymd' && match[4] !== undefined)
    return dated(fullYear(match[1]!), second, +match[4], format);
  return dayFirst ? dated(year, second, first, format) : dated(year, first, second, format);
}

function dateInWords(text: string, locale: Locale, thisYear: () => number): ReadDate | null {
  const words = text
    .toLowerCase()
    .replace(/,/g, ' ')
    .split(/[\s-]+/)
    .filter(Boolean);
  if (words.length < 2 || words.length > 3) return null;
  const at = words.findIndex((word) => monthOf(word, locale) > 0);
  if (at < 0 || at > 1) return null;
  const month = monthOf(words[at]!, locale);
  const numbers = words.filter((_, index) => index !== at);
  const day = /^(\d{1,2})(?:st|nd|rd|th|\.)?$/.exec(numbers[0]!);
  if (!day) {
    const year = numbers.length === 1 && /^\d{4}$/.test(numbers[0]!);
    return year ? inWords(dated(+numbers[0]!, month, 1, 'mmmm yyyy')) : null;
  }
  if (numbers[1] !== undefined && !/^(\d{4}|\d{2})$/.test(numbers[1])) return null;
  const year = numbers[1] === undefined ? thisYear() : fullYear(numbers[1]);
  return inWords(dated(year, month, +day[1]!, at === 0 ? 'mmmm d, yyyy' : 'd mmm yyyy'));
}

function inWords(date: ReadDate | null): ReadDate | null {
  return date && {...date, inWords: true};
}

function monthOf(word: string, locale: Locale): number {
  const plain = word.replace(/\.$/, '');
  for (const names of [locale.months, locale.shortMonths]) {
    const found = names.findIndex((name) => name.toLowerCase().replace(/\.$/, '') === plain);
    if (found >= 0) return found + 1;
  }
  return 0;
}

function fullYear(digits: string): number {
  if (digits.length > 2) return +digits;
  return +digits < 30 ? 2000 + +digits : 1900 + +digits;
}

function dated(year: number, month: number, date: number, format: string): ReadDate | null {
  if (month < 1 || month > 12 || date < 1) return null;
  const serial = serialOfDate(year, month, date);
  return serial === null ? null : {serial, format};
}
