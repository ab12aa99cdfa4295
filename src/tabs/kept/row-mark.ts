import type {TabValue} from '../model';
import {isForeign, isTypedValue, noteIn, textIn} from './cell';

/** What marks a row that is all ours begins so. */
const MARK = '·';

/**
 * What the hidden column of a row says that is all ours: by it a row that people wrote over is told from one that nobody
 * touched, and both from a row that people added.
 */
export function ownMark(cells: readonly TabValue[]): string {
  return MARK + cells.map(checksum).join(BETWEEN);
}

/** Whether the hidden column says that the row was ours when it was written. */
export function isOwnMark(mark: string): boolean {
  return mark.startsWith(MARK);
}

/** Which cells (from 0) of a row with that mark somebody wrote something else into. */
export function writtenOver(mark: string, cells: readonly (TabValue | undefined)[]): number[] {
  const sums = mark.slice(MARK.length).split(BETWEEN);
  return cells.flatMap((value, index) => {
    const isTheirs = isFilled(value) && checksum(value) !== (sums[index] ?? '');
    return isTheirs ? [index] : [];
  });
}

const BETWEEN = '.';

/** A cell, counted from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The cells of which that is so, row by row. */
export function placesOf(
  cells: readonly (readonly TabValue[])[],
  isSo: (value: TabValue, column: number, row: readonly TabValue[]) => boolean,
): CellPlace[] {
  return cells.flatMap((row, r) =>
    row.flatMap((value, c) => (isSo(value, c, row) ? [{row: r + 1, column: c + 1}] : [])),
  );
}

/** Whether a cell holds anything, a note included. */
export function isFilled(value: TabValue | undefined): boolean {
  return textIn(value) !== '' || isForeign(value) || noteIn(value) !== '';
}

/** Letters and digits only, if there are any: blanks and signs may come back otherwise than they were written. */
function essence(value: TabValue | undefined): string {
  if (isTypedValue(value) && value.formula !== null) return '=';
  const held = isTypedValue(value) && typeof value.holds === 'number' ? value.holds : value;
  if (typeof held === 'number') return String(Number(held.toPrecision(6)));
  const text = textIn(held).slice(0, LONGEST);
  return text.replace(/[^\p{L}\p{N}]/gu, '') || text.trim();
}

const LONGEST = 2_000;

/** Short, and blank for a blank cell. */
function checksum(value: TabValue | undefined): string {
  const text = essence(value);
  return text === '' ? '' : (sumOf(text) % SUMS).toString(36);
}

/** As many as four letters and digits can say. */
const SUMS = 36 ** 4;

/** A number by which a text is told from others. */
export function sumOf(text: string): number {
  let sum = 5381;
  for (let at = 0; at < text.length; at += 1) sum = ((sum * 33) ^ text.charCodeAt(at)) >>> 0;
  return sum;
}
