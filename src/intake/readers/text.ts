import {patternOf, saysAs} from '../pattern';
import {
  type CellReader,
  ERROR_CELL,
  isBlank,
  isDate,
  isErrorText,
  type Reading,
  saysNothing,
  tidyText,
  Unreadable,
} from './cell';
import type {Column, ColumnReading, Surroundings} from './column';

/** Reads a column of names or notes as they were written. */
export function textColumn({field, values}: Column, {dayOf}: Surroundings): ColumnReading<string> {
  const asWritten = field === 'account' || field === 'accountId' || field === 'notes';
  const asRead = textReader(dayOf, asWritten);
  // Notion writes the address of a page behind its name.
  const read: CellReader<string> = (value, row) => {
    const text = asRead(value, row);
    return typeof text === 'string' && text.endsWith(')') && field !== 'notes' ? text.replace(PAGES, '') : text;
  };
  if (field === 'notes')
    return {read: (value, row) => (value === 0 || NO_NOTE.test(String(value)) ? null : read(value, row))};
  if (field !== 'contact' && field !== 'champion' && field !== 'decisionMaker') return {read};
  const isTurned = values.every((value) => isBlank(value) || saysAs('lastFirst', String(value)));
  const personIn = (text: string): Reading<string> => {
    // Who is greeted as "Left" or "Vacant" is nobody.
    if (saysAs('nobody', text)) return null;
    if (saysAs('noPerson', text)) return ACCEPTS_NAME;
    return isTurned ? text.replace(patternOf('lastFirst'), '$2 $1') : text;
  };
  return {read: readingTexts(read, personIn)};
}

/** A reader of single texts; unless they are kept as written, "n/a", "tbd" and dashes are nothing known. */
export function textReader(dayOf: (date: Date) => string, asWritten: boolean): CellReader<string> {
  return (value) => {
    if (typeof value === 'string') {
      if (isErrorText(value)) return ERROR_CELL;
      const text = tidyText(value);
      return text !== '' && (asWritten || !saysNothing(text)) ? text : null;
    }
    // A lookup or a link that finds a blank cell gives 0, and nobody is called so.
    if (value === null || value === undefined || (value === 0 && !asWritten)) return null;
    if (!isDate(value)) return String(value);
    return Number.isNaN(value.getTime()) ? ERROR_CELL : dayOf(value);
  };
}

/** The same, where a text has to be read further. */
function readingTexts<Value>(read: CellReader<string>, valueIn: (text: string) => Reading<Value>): CellReader<Value> {
  return (cell, row) => {
    const text = read(cell, row);
    return typeof text === 'string' ? valueIn(text) : text;
  };
}

/** Reads a column of lists: modules and products. "None" is a list without items. */
export function listColumn(_column: Column, {dayOf}: Surroundings): ColumnReading<readonly string[]> {
  const read = readingTexts(textReader(dayOf, false), itemsIn);
  const isEmpty = (cell: unknown) => typeof cell === 'string' && NO_ITEMS.test(cell);
  return {read: (cell, row) => (isEmpty(cell) ? [] : read(cell, row))};
}

/** Reads a column of email addresses, also as `Nadia Osei <nadia@dataflow.com>`; of several the first. */
export function emailColumn(_column: Column, {dayOf}: Surroundings): ColumnReading<string> {
  return {
    read: readingTexts(textReader(dayOf, false), (text) => patternOf('address').exec(text)?.[0] ?? ACCEPTS_EMAIL),
  };
}

const PAGES = / \(https?:\/\/[^\s()]+\)(?=$|,)/g;
/** What databases write for nothing. */
const NO_NOTE = /^(?:null|\\n)$/i;
const NO_ITEMS = /^\s*(?:none|no modules|no products|无|没有|ninguno)\s*$/i;
const ACCEPTS_NAME = new Unreadable('accepts-name');
const ACCEPTS_EMAIL = new Unreadable('accepts-email');

/** The items of a list written with ; , | 、 or line breaks, also as a JSON array. */
export function itemsIn(text: string): string[] {
  const trimmed = text.trim();
  const bare = /^\[.*\]$/s.test(trimmed) ? trimmed.slice(1, -1).replace(/["']/g, '') : trimmed;
  return bare
    .split(/[;,|、；，\r\n]/)
    .map((item) => tidyText(item.replace(/^\s*[•*-]\s/, '')))
    .filter((item) => item !== '');
}
