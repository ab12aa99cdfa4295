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
  const read = textReader(dayOf, asWritten);
  if (/^(?:contact|champion|decisionMaker)$/.test(field)) {
    const isTurned = values.every((value) => isBlank(value) || saysAs('lastFirst', String(value)));
    return {
      read: (value, row) => {
        const text = read(value, row);
        // Who is greeted as "Left" or "Vacant" is nobody.
        if (typeof text !== 'string') return text;
        if (saysAs('nobody', text)) return null;
        if (saysAs('noPerson', text)) return ACCEPTS_NAME;
        return isTurned ? text.replace(patternOf('lastFirst'), '$2 $1') : text;
      },
    };
  }
  return {read: field === 'notes' ? (value, row) => (value === 0 ? null : read(value, row)) : read};
}

/** A reader of single texts; unless they are kept as written, "n/a", "tbd" and dashes are nothing known. */
export function textReader(dayOf: (date: Date) => string, asWritten: boolean): CellReader<string> {
  return (value) => {
    if (typeof value === 'string') return textIn(value, asWritten);
    // A lookup or a link that finds a blank cell gives 0, and nobody is called so.
    if (value === null || value === undefined || (value === 0 && !asWritten)) return null;
    if (!isDate(value)) return String(value);
    return Number.isNaN(value.getTime()) ? ERROR_CELL : dayOf(value);
  };
}

/** Reads a column of lists: modules and products. "None" is a list without items. */
export function listColumn(_column: Column, {dayOf}: Surroundings): ColumnReading<readonly string[]> {
  const readText = textReader(dayOf, false);
  const read: CellReader<readonly string[]> = (value, row) => {
    if (typeof value === 'string' && /^\s*(?:none|no modules|no products|无|没有|ninguno)\s*$/i.test(value)) return [];
    const text = readText(value, row);
    return text === null || text instanceof Unreadable ? text : itemsIn(text);
  };
  return {read};
}

/** Reads a column of email addresses, also as `Nadia Osei <nadia@dataflow.com>`; of several the first. */
export function emailColumn(_column: Column, {dayOf}: Surroundings): ColumnReading<string> {
  const readText = textReader(dayOf, false);
  const read: CellReader<string> = (value, row) => {
    const text = readText(value, row);
    return text === null || text instanceof Unreadable ? text : (ADDRESS.exec(text)?.[0] ?? ACCEPTS_EMAIL);
  };
  return {read};
}

const ADDRESS = /[^\s@<>,;:"()[\]]+@[^\s@<>,;:"()[\]]+\.[^\s@<>,;:"()[\].]+/;
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

function textIn(raw: string, asWritten: boolean): Reading<string> {
  if (isErrorText(raw)) return ERROR_CELL;
  const text = tidyText(raw);
  if (text === '') return null;
  return asWritten || !saysNothing(text) ? text : null;
}
