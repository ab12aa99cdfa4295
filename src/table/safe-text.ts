/** The most characters a cell holds. Source: Google, Google Drive file size limits. */
export const CELL_LIMIT = 50_000;

/**
 * Text as it may be written into a cell, a CSV file or the clipboard: it stays text, whatever it says.
 *
 * A leading apostrophe forces text where the spreadsheet would read a formula, number, date or boolean; it is not part of
 * the value. Text is cut at the cell's limit, and halves of characters that lost their other half are dropped.
 * Source: OWASP, CSV injection; Google, how typed values are parsed.
 */
export function safeText(text: string): string {
  const whole = withoutLoneSurrogates(text);
  return reads(whole) ? `'${whole.slice(0, CELL_LIMIT - 1)}` : whole.slice(0, CELL_LIMIT);
}

/** Whether a spreadsheet would read the text as something else than text. Rather once too often: the mark is invisible. */
function reads(text: string): boolean {
  return STARTS_A_FORMULA.test(text) || STARTS_A_NUMBER.test(text) || IS_BOOLEAN.test(text) || STARTS_A_DATE.test(text);
}

const STARTS_A_FORMULA = /^[\t\r\n]|^\s*[=+\-@'＝＋－＠＇]/;
const STARTS_A_NUMBER = /^\s*[(（]?\s*\p{Sc}?\s*[.,]?\p{Nd}/u;
const IS_BOOLEAN = /^\s*(true|false|wahr|falsch|vrai|faux|verdadero|falso)\s*$/i;
const STARTS_A_DATE = /^\s*\p{L}{3,9}\.?\s+\p{Nd}/u;

function withoutLoneSurrogates(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '');
}
