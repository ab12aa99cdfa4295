import {cellName} from '../host/document/a1';
import type {RichText} from '../host/document/parts';
import type {Sheet} from '../host/document/sheet';
import {listed, type Tell} from './words';

/** How many characters Excel takes in a cell or a note. */
const MOST = 32_767;
/** A text as a file may hold it: cut where Excel stops, and without what Excel would read as something else. */
export function safeText(text: string): string {
  return escaped(cut(text));
}

/** The same for a text in runs. */
export function safeRichText(rich: RichText): RichText {
  const text = cut(rich.text);
  const runs = rich.runs
    .filter(({start}) => start < text.length)
    .map((run) => ({...run, end: Math.min(run.end, text.length)}));
  return {text, runs};
}

/** Excel reads `_x0041_` as an A, so the first mark of a text that looks like it is written in that very way. */
export function escaped(text: string): string {
  const written = wellFormed(text);
  // A file has a hundred thousand texts, and one in a thousand of them such a mark.
  if (!written.includes('_')) return written;
  return written.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

/** The text with � for halves of characters, and for the two that XML cannot hold. */
export function wellFormed(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text.replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd');
}

/** Whatever may be half a character or none: found in one pass. */
const UNUSUAL = /[\ud800-\udfff\ufffe\uffff]/;

/** What to tell of texts that are longer than Excel takes. */
export function remarksOnCuts(sheets: readonly Sheet[], names: ReadonlyMap<Sheet, string>, tell: Tell): string[] {
  const cells = sheets.flatMap((sheet) => longCells(sheet).map((cell) => `${names.get(sheet)}!${cell}`));
  if (cells.length === 0) return [];
  return [tell('xlsx-cut', {cells: listed(cells, tell)})];
}

function longCells(sheet: Sheet): string[] {
  const cells = new Set<string>();
  const look = (value: unknown, row: number, column: number) => {
    if (typeof value === 'string' && value.length > MOST) cells.add(cellName(row, column));
  };
  sheet.values.forEach(look);
  sheet.notes.forEach(look);
  return [...cells];
}

/** The beginning of a text that is too long, with … behind it; a character is not cut in half. */
function cut(text: string): string {
  return text.length <= MOST ? text : `${text.slice(0, MOST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
