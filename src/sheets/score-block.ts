import {columnLetters} from '../table/a1';
import {
  type ColumnManner,
  SCORE_COLUMN_MANNERS,
  SCORE_COLUMNS,
  type ScoreColumn,
  type ScoreRow,
} from '../table/score-columns';
import {type DrawnCell, lookOf, writeLook} from './look';
import {markColumn} from './marks';

type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/** Where the add-on's columns stand in the account sheet, numbers from 1. */
export type ScoreBlock = ReadonlyMap<ScoreColumn, number>;

/** Neighbouring columns of the block, which one call can write. */
export interface Stretch {
  readonly from: number;
  readonly columns: readonly ScoreColumn[];
}

/**
 * Adds the columns that are missing at the right end of the sheet, cleared of what they inherit from their neighbour.
 *
 * @param last the last filled column, from 1
 * @param headerRow whose cells are bold
 * @param refused may say why in better words when Google adds no columns
 * @returns the whole block
 */
export function completeBlock(
  tab: Tab,
  block: ScoreBlock,
  last: number,
  headerRow: number,
  refused: () => void,
): ScoreBlock {
  const missing = SCORE_COLUMNS.filter((column) => !block.has(column));
  if (missing.length === 0) return block;
  try {
    tab.insertColumnsAfter(last, missing.length);
  } catch (error) {
    refused();
    throw error;
  }
  // Whole columns, so that rows which come later follow them.
  const range = tab.getRange(`${columnLetters(last + 1)}:${columnLetters(last + missing.length)}`);
  range.clear({formatOnly: true, validationsOnly: true});
  dress(range, missing, headerRow);
  return new Map([...block, ...ownedColumns(tab, range, missing)]);
}

/** Marks each column of a new range as ours, gives it its width and hides the key. */
function ownedColumns(
  tab: Tab,
  range: GoogleAppsScript.Spreadsheet.Range,
  columns: readonly ScoreColumn[],
): [ScoreColumn, number][] {
  const first = range.getColumn();
  for (const {from, count, width} of widthsOf(columns)) tab.setColumnWidths(first + from, count, width);
  return columns.map((column, index) => {
    markColumn(range.offset(0, index, range.getNumRows(), 1), column);
    if (column === 'key') tab.hideColumns(first + index);
    return [column, first + index];
  });
}

/** Neighbours of one width, as one; they would take the width of the column they were inserted after. */
function widthsOf(columns: readonly ScoreColumn[]): {from: number; count: number; width: number}[] {
  const found: {from: number; count: number; width: number}[] = [];
  columns.forEach((column, index) => {
    const {width} = SCORE_COLUMN_MANNERS[column];
    const last = found[found.length - 1];
    if (last?.width === width) last.count += 1;
    else found.push({from: index, count: 1, width});
  });
  return found;
}

/** Gives new columns their manner, down to the end of the sheet; a heading at the right would touch the next one. */
function dress(range: GoogleAppsScript.Spreadsheet.Range, columns: readonly ScoreColumn[], headerRow: number): void {
  const height = range.getNumRows();
  const manners = columns.map((column) => SCORE_COLUMN_MANNERS[column]);
  const down = <Value>(cell: (manner: ColumnManner, row: number) => Value) =>
    Array.from({length: height}, (_, index) => manners.map((manner) => cell(manner, index + 1)));
  range
    .setFontWeights(down(({bold}, row) => (bold || row === headerRow ? 'bold' : 'normal')))
    .setHorizontalAlignments(down(({align}, row) => (row === headerRow && align === 'right' ? 'center' : align)));
}

/** Takes the columns out again. */
export function removeColumns(tab: Tab, columns: readonly number[]): void {
  for (const column of [...columns].sort((a, b) => b - a)) tab.deleteColumn(column);
}

/**
 * Draws headings and scores into the block and clears what an earlier run left in other rows.
 *
 * @param range of the sheet, from A1 on
 * @param rowAt what a row gets, asked once a row from the top; `undefined` for rows without an account
 */
export function writeBlock(
  range: GoogleAppsScript.Spreadsheet.Range,
  block: ScoreBlock,
  {
    headerRow,
    lastRow,
    headings,
    rowAt,
  }: {
    headerRow: number;
    lastRow: number;
    headings: Readonly<Record<ScoreColumn, DrawnCell>>;
    rowAt: (row: number) => ScoreRow | undefined;
  },
): void {
  const stretches = stretchesOf(block);
  for (let top = 1; top <= lastRow; top += ROWS_AT_ONCE) {
    const count = Math.min(ROWS_AT_ONCE, lastRow - top + 1);
    const rows = Array.from({length: count}, (_, index) => (top + index === headerRow ? headings : rowAt(top + index)));
    for (const {from, columns} of stretches) {
      const cells = rows.map((row) => columns.map((column) => row?.[column] ?? null));
      writeLook(range.offset(top - 1, from - 1, count, columns.length), lookOf(cells));
    }
  }
}

/** So many rows are drawn with the calls of one; of more, their looks would fill the memory. */
const ROWS_AT_ONCE = 25_000;

/** The block as stretches of neighbouring columns, from left to right. */
export function stretchesOf(block: ScoreBlock): Stretch[] {
  const stretches: {from: number; columns: ScoreColumn[]}[] = [];
  for (const [column, at] of [...block].sort((a, b) => a[1] - b[1])) {
    const last = stretches[stretches.length - 1];
    if (last && last.from + last.columns.length === at) last.columns.push(column);
    else stretches.push({from: at, columns: [column]});
  }
  return stretches;
}
