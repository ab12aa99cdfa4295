import {isFooter, isTotalName} from '../../src/intake/rows/row-name';
import {isTitle} from '../../src/intake/rows/sections';
import {getOrCreate} from '../host/document/get-or-create';
import {FileProblem} from './tab';
import {listed, type Tell} from './words';

const EXCERPT = 40;

export interface Row {
  readonly cells: readonly string[];
  /** The line of the file that it begins on. */
  readonly line: number;
}

/** Where in a CSV text a quotation mark goes wrong, in characters from its start. */
export interface QuoteError {
  readonly index?: number | undefined;
}

/**
 * Refuses a text in which quotation marks do not pair up: whatever follows would be read as one cell, accounts and all.
 *
 * @throws FileProblem naming the line and what to do
 */
export function refuseLooseQuotes(text: string, errors: readonly QuoteError[], linesBefore: number, tell: Tell): void {
  const [first] = errors;
  if (first === undefined) return;
  const linesUpTo = text.slice(0, first.index ?? 0).split('\n').length;
  const line = linesBefore + linesUpTo;
  const excerpt = text.split('\n', linesUpTo)[linesUpTo - 1]?.slice(0, EXCERPT) ?? '';
  throw new FileProblem(tell('csv-loose-quote', {line: String(line), excerpt}));
}

/** How many columns have a heading or lie left of one. */
export function widthOf({cells}: Row): number {
  let width = cells.length;
  while (width > 0 && cells[width - 1]!.trim() === '') width--;
  return width;
}

/** The first few rows by their lines and how they begin. */
export function namedRows(rows: readonly Row[], tell: Tell): string {
  const lines = rows.map(({line, cells}) => {
    return tell('file-line', {line: String(line), excerpt: cells.join(' | ').slice(0, EXCERPT)});
  });
  return listed(lines, tell);
}

/**
 * What to tell of rows that are shorter than the headings: a line break in a text without quotation marks around it ends
 * a row early. Where most are short a program left out blank cells at the end, and they are not spoken of; neither are
 * the lines below a report's rows.
 *
 * @throws FileProblem naming rows in which a figure stands where all full rows have words: a cell before it is missing
 */
export function remarkOnShort(rows: readonly Row[], headings: Row, tell: Tell): string[] {
  const below = rows.filter(({line, cells}) => line > headings.line && cells.some((cell) => cell.trim() !== ''));
  const width = widthOf(headings);
  const short = below.filter(({cells}) => cells.length < width);
  if (short.length === 0) return [];
  const shifted = shiftedAmong(
    short,
    below.filter(({cells}) => cells.length >= width),
  );
  if (shifted.length > 0) throw new FileProblem(tell('csv-shifted', {width, lines: namedRows(shifted, tell)}));
  if (short.length >= (below.length + 1) / 2) return [];
  const total = below.findIndex(({cells}) => cells.some(isTotalName));
  // What stands alone is no piece of a row where nothing else follows but such lines, behind a blank one or the foot, or where it is a title.
  const isFoot = ({cells}: Row) => isFooter(cells[0]!);
  const last = below.filter((row) => row.cells.length > 1 && !isFoot(row)).slice(-1)[0];
  const hasGap = (row: Row) => !below.some(({line}) => line === row.line - 1) && isAfter(row, last);
  const footer = short.find((row) => hasGap(row) || (isFoot(row) && isAfter(row, last)));
  const isAside = (row: Row) =>
    isAfter(row, below[total]) || isTitle(row.cells[0]!) || (footer !== undefined && row.line >= footer.line);
  const told = short.filter((row) => !isFoot(row) && (row.cells.length > 1 || !isAside(row)));
  return told.length === 0 ? [] : [tell('csv-short', {width, lines: namedRows(told, tell)})];
}

function isAfter({line}: Row, other: Row | undefined): boolean {
  return other !== undefined && line > other.line;
}

/** The short rows with a bare figure below a heading under which no full row has a digit. */
function shiftedAmong(short: readonly Row[], full: readonly Row[]): Row[] {
  if (full.length < FEW) return [];
  const words = new Map<number, boolean>();
  const holdsWords = (column: number) =>
    getOrCreate(words, column, () => {
      const filled = full.map(({cells}) => cells[column]!).filter((cell) => cell.trim() !== '');
      return filled.length >= FEW && !filled.some((cell) => /\d/.test(cell));
    });
  return short.filter(({cells}) => cells.some((cell, column) => BARE_FIGURE.test(cell) && holdsWords(column)));
}

const FEW = 2;
/** A number, an amount, a day in figures. */
export const BARE_FIGURE = /^[\s$€£¥(+-]*\d[\d\s.,/:%)-]*$/;
