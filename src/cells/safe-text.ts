/** The most characters a cell holds. Source: Google, Google Drive file size limits. */
export const CELL_LIMIT = 50_000;

/**
 * Text as it may be written into a cell or a CSV file: it stays text, whatever it says.
 *
 * A leading apostrophe forces text where the spreadsheet would read a formula, number, date, boolean or error; it is not
 * part of the value. Text is cut at the cell's limit; control characters and halves of characters are dropped.
 * Source: OWASP, CSV injection; Google, how typed values are parsed.
 */
export function safeText(text: string): string {
  const whole = withoutControls(text);
  return reads(whole) ? `'${cut(whole, CELL_LIMIT - 1)}` : cut(whole, CELL_LIMIT);
}

/** A value as it may be written into a cell: text made safe, only finite numbers; `null` and other numbers are blank. */
export function safeValue(value: unknown): unknown {
  if (typeof value === 'string') return safeText(value);
  return value === null || (typeof value === 'number' && !Number.isFinite(value)) ? '' : value;
}

/**
 * Text to be copied: each of its lines may be pasted into a cell of its own, so none of them starts a formula.
 *
 * A dash before a blank begins a list, and becomes the dash that begins no formula.
 */
export function safeLines(text: string): string {
  return withoutControls(text)
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(/\t/g, ' ').replace(/^(\s*)[-－](?=\s)/, '$1–'))
    .map((line) => (STARTS_A_FORMULA.test(line) ? `'${line}` : line))
    .join('\n');
}

/** Whether text can be written where no apostrophe can be put before it: as the text of a link. */
export function isSafeAsItIs(text: string): boolean {
  return text.length <= CELL_LIMIT && withoutControls(text) === text && !STARTS_A_FORMULA.test(text);
}

/** Whether a spreadsheet would read the text as something else than text. Rather once too often: the mark is invisible. */
function reads(text: string): boolean {
  const isNoWord =
    !BEGINS_WITH_LETTER.test(text) &&
    (STARTS_A_FORMULA.test(text) || STARTS_A_NUMBER.test(text) || STARTS_AN_ERROR.test(text));
  return isNoWord || IS_BOOLEAN.test(text) || STARTS_A_DATE.test(text);
}

/** Most texts of a tab do. */
const BEGINS_WITH_LETTER = /^[a-z]/i;

/** Invisible characters before the sign count as blanks: some programs drop them. */
const STARTS_A_FORMULA = /^[\t\r\n]|^[\s\p{Cf}]*[=+\-@'＝＋－＠＇]/u;
const STARTS_A_NUMBER = /^\s*[(（]?\s*\p{Sc}?\s*[.,]?\p{Nd}/u;
const STARTS_AN_ERROR = /^\s*#/;
const IS_BOOLEAN = /^\s*(true|false|wahr|falsch|vrai|faux|verdadero|falso)\s*$/i;
const STARTS_A_DATE = /^\s*\p{L}{3,9}\.?\s+\p{Nd}/u;

/** Without what a cell does not hold. */
export function withoutControls(text: string): string {
  return BEYOND_PLAIN.test(text) ? text.replace(/[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu, '') : text;
}

const BEYOND_PLAIN = /[^ -~]/;

/** At most so many characters, and no half of one at the end. */
function cut(text: string, length: number): string {
  return text.length > length ? text.slice(0, length).replace(/\p{Cs}$/u, '') : text;
}
