import {sumOf} from '../../core/sums';
import {sheetTables} from '../../playbook/sheet-tables';
import {isTypedValue} from '../kept/cell';
import type {TabCell} from '../model';
import type {Style} from '../styles';

/** The columns of the tab in pixels: label, text, owner, due, status, notes, and the hidden one. */
export const WIDTHS = [112, 414, 96, 82, 70, 86, 60] as const;

/** What a text may take to stand in one line over all columns from the second on, with a little left: printers differ. */
export const LINE_WIDTH = 690;

/** What a page holds below the name: 50 rows, 54 lines and 580 words, less what the row of the name takes. */
const PAGE = {rows: 49, lines: 53, words: 560} as const;

const LATIN = 6.3;
const WIDE = 13.4;
/** Left and right of a text in its cell. */
const PADDING = 8;

/** How wide a text of ten points is, in pixels: an estimate on the safe side. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? WIDE : LATIN;
  return width;
}

/** How many lines a row takes in print. */
export function linesOf(cells: readonly TabCell[]): number {
  return Math.max(1, ...cells.map(linesIn));
}

/** Whether rows fit on a page. */
export function fitsOnPage(rows: readonly (readonly TabCell[])[]): boolean {
  if (rows.length > PAGE.rows) return false;
  return sumOf(rows, linesOf) <= PAGE.lines && wordsIn(rows) <= PAGE.words;
}

/** Words between blanks, in every cell. */
export function wordsIn(rows: readonly (readonly TabCell[])[]): number {
  return sumOf(rows.flat(), ({value}) => (typeof value === 'string' ? value.split(/\s+/).filter(Boolean).length : 0));
}

function linesIn({value, style = 'body'}: TabCell, column: number): number {
  const text = isTypedValue(value) ? value.shown : value;
  const {wrap, size = POINTS}: Style = sheetTables().STYLES[style];
  if (!wrap || typeof text !== 'string') return 1;
  const room = ((WIDTHS[column] ?? 100) - PADDING) * (POINTS / size);
  return sumOf(text.split('\n'), (line) => Math.max(1, Math.ceil(widthOf(line) / room)));
}

/** The size of most letters, of which the widths above are. */
const POINTS = 10;
