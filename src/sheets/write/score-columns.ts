import {columnLetters} from '../../cells/a1';
import {areAlike, type Run, runsOf} from '../../cells/runs';
import {type OwnColumns, SCORE_COLUMNS, type ScoreColumn} from '../../intake/headings/own-columns';
import {type ColumnManner, SCORE_COLUMN_MANNERS, type ScoreRow} from '../../tabs/score/columns';
import {markColumn} from '../file/marks';
import type {Range, Tab} from '../google';
import {lookOf, writeLook} from './cells';

/**
 * Adds the columns that are missing at the right end of the sheet, blank and marked as ours.
 *
 * @param last the last filled column, from 1
 * @param refused may say why in better words when Google adds no columns
 * @returns the whole block
 */
export function completeBlock(tab: Tab, block: OwnColumns, last: number, refused: () => void): OwnColumns {
  const missing = SCORE_COLUMNS.filter((column) => !block.has(column));
  if (missing.length === 0) return block;
  try {
    tab.insertColumnsAfter(last, missing.length);
  } catch (error) {
    refused();
    throw error;
  }
  const range = wholeColumns(tab, last + 1, missing.length);
  missing.forEach((column, index) => {
    markColumn(range.offset(0, index, range.getNumRows(), 1), column);
  });
  return new Map([...block, ...missing.map((column, index) => [column, last + 1 + index] as const)]);
}

/**
 * Clears new columns of what they inherited from their neighbor, and gives them their looks.
 *
 * @param first the first of them, from 1
 * @param headerRow whose cells are bold
 */
export function dressColumns(tab: Tab, first: number, columns: readonly ScoreColumn[], headerRow: number): void {
  // Whole columns, so that rows which come later follow them.
  const range = wholeColumns(tab, first, columns.length);
  range.clear({formatOnly: true, validationsOnly: true});
  dress(range, columns, headerRow);
  // New columns have the width of the column they were inserted after.
  const widths = columns.map((column) => SCORE_COLUMN_MANNERS[column].width);
  for (const run of runsOf(widths.entries(), areAlike)) {
    tab.setColumnWidths(first + run.first, run.items.length, run.items[0] as number);
  }
  if (columns.includes('key')) tab.hideColumns(first + columns.indexOf('key'));
}

/** Whether neighboring columns hold nothing. */
export function areBlank(tab: Tab, first: number, count: number): boolean {
  return wholeColumns(tab, first, count).isBlank();
}

function wholeColumns(tab: Tab, first: number, count: number): Range {
  return tab.getRange(`${columnLetters(first)}:${columnLetters(first + count - 1)}`);
}

/** Gives new columns their manner, down to the end of the sheet; a heading at the right would touch the next one. */
function dress(range: Range, columns: readonly ScoreColumn[], headerRow: number): void {
  const height = range.getNumRows();
  const manners = columns.map((column) => SCORE_COLUMN_MANNERS[column]);
  const down = <Value>(cell: (manner: ColumnManner, row: number) => Value) =>
    Array.from({length: height}, (_, index) => manners.map((manner) => cell(manner, index + 1)));
  range
    .setFontWeights(down(({bold}, row) => (bold || row === headerRow ? 'bold' : 'normal')))
    .setHorizontalAlignments(down(({align}, row) => (row === headerRow && align === 'right' ? 'center' : align)));
}

/** Takes the columns out again. When the others are all frozen one of them is set free: Google keeps one that is not. */
export function removeColumns(tab: Tab, columns: readonly number[]): void {
  if (columns.length === 0) return;
  const staying = tab.getMaxColumns() - columns.length;
  if (tab.getFrozenColumns() >= staying) tab.setFrozenColumns(Math.max(0, staying - 1));
  for (const column of [...columns].sort((a, b) => b - a)) tab.deleteColumn(column);
}

/**
 * Draws headings and scores into the block and clears what an earlier run left in other rows. What people wrote into our
 * columns beside their own rows, such as a total, is left alone, and so is every formula.
 *
 * @param range of the sheet, from A1 on
 * @param rowAt what a row gets, asked once a row from the top; `undefined` for rows without an account
 * @param isTheirs whether people wrote into our columns of a row that is none of ours
 * @param mayHoldFormulas whether the block was there before
 */
export function writeBlock(
  range: Range,
  block: OwnColumns,
  {
    headerRow,
    lastRow,
    headings,
    rowAt,
    isTheirs,
    mayHoldFormulas,
  }: {
    headerRow: number;
    lastRow: number;
    headings: ScoreRow;
    rowAt: (row: number) => ScoreRow | undefined;
    isTheirs: (row: number) => boolean;
    mayHoldFormulas: boolean;
  },
): void {
  const runs = columnRuns(block);
  for (const {first, items} of rowRuns(lastRow, (row) => !isTheirs(row))) {
    const rows = items.map((row) => (row === headerRow ? headings : rowAt(row)));
    for (const {first: column, items: columns} of runs) {
      const cells = rows.map((row) => columns.map((each) => row?.[each] ?? null));
      const place = range.offset(first - 1, column - 1, rows.length, columns.length);
      writeLook(place, lookOf(cells), mayHoldFormulas ? place.getFormulas() : []);
    }
  }
}

/** The rows from 1 to the last one that are wanted, as runs that can each be written at once. */
export function rowRuns(lastRow: number, isWanted: (row: number) => boolean): Run<number>[] {
  const rows = Array.from({length: lastRow}, (_, index) => index + 1).filter(isWanted);
  return runsOf(
    rows.map((row) => [row, row]),
    ({length}) => length < ROWS_AT_ONCE,
  );
}

/** The looks of more rows than this would fill the memory; each further run costs as many calls as the first. */
const ROWS_AT_ONCE = 25_000;

/** The block as runs of neighboring columns, from left to right. */
export function columnRuns(block: OwnColumns): Run<ScoreColumn>[] {
  const byPlace = [...block].sort((a, b) => a[1] - b[1]);
  return runsOf(byPlace.map(([column, place]) => [place, column]));
}
