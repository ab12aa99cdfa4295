import {
  type ColumnManner,
  SCORE_COLUMN_MANNERS,
  SCORE_COLUMNS,
  type ScoreColumn,
  type ScoreRow,
} from '../table/score-columns';
import {type DrawnCell, type Look, lookOf, readLook, writeLook} from './look';
import {markColumn} from './marks';

type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/** Where the add-on's columns stand in the account sheet, numbers from 1. */
export type ScoreBlock = ReadonlyMap<ScoreColumn, number>;

/** Neighbouring columns of the block, which one call can write. */
interface Stretch {
  readonly from: number;
  readonly columns: readonly ScoreColumn[];
}

/** The block's columns as they look, for putting them back. */
export interface BlockLook {
  readonly rows: number;
  readonly stretches: readonly {readonly columns: readonly ScoreColumn[]; readonly look: Look}[];
}

/**
 * Adds the columns that are missing at the right end of the sheet, cleared of what they inherit from their neighbour.
 *
 * @param last the last filled column, from 1
 * @param headerRow whose cells are bold
 * @returns the whole block
 */
export function completeBlock(tab: Tab, block: ScoreBlock, last: number, headerRow: number): ScoreBlock {
  const missing = SCORE_COLUMNS.filter((column) => !block.has(column));
  if (missing.length === 0) return block;
  const height = tab.getMaxRows();
  tab.insertColumnsAfter(last, missing.length);
  try {
    const range = tab.getRange(1, last + 1, height, missing.length);
    range.clearDataValidations().clearFormat();
    dress(range, missing, height, headerRow);
    return new Map([...block, ...ownedColumns(tab, range, missing)]);
  } catch (error) {
    // Columns without a mark could not be found again.
    tab.deleteColumns(last + 1, missing.length);
    throw error;
  }
}

/** Marks each column of a new range as ours and gives it its width. */
function ownedColumns(
  tab: Tab,
  range: GoogleAppsScript.Spreadsheet.Range,
  columns: readonly ScoreColumn[],
): [ScoreColumn, number][] {
  return columns.map((column, index) => {
    const at = range.getColumn() + index;
    markColumn(range.offset(0, index, range.getNumRows(), 1), column);
    const {width} = SCORE_COLUMN_MANNERS[column];
    if (width !== undefined) tab.setColumnWidth(at, width);
    if (column === 'key') tab.hideColumns(at);
    return [column, at];
  });
}

/** Gives new columns their manner, down to the end of the sheet: rows that come later follow it. */
function dress(
  range: GoogleAppsScript.Spreadsheet.Range,
  columns: readonly ScoreColumn[],
  height: number,
  headerRow: number,
): void {
  const manners = columns.map((column) => SCORE_COLUMN_MANNERS[column]);
  const down = <Value>(cell: (manner: ColumnManner, row: number) => Value) =>
    Array.from({length: height}, (_, index) => manners.map((manner) => cell(manner, index + 1)));
  range
    .setFontWeights(down(({bold}, row) => (bold || row === headerRow ? 'bold' : 'normal')))
    .setHorizontalAlignments(down(({align}) => align))
    .setWraps(down(({wrap}) => wrap));
}

/** Takes the columns out again. */
export function removeColumns(tab: Tab, columns: readonly number[]): void {
  for (const column of [...columns].sort((a, b) => b - a)) tab.deleteColumn(column);
}

/** How the block looks down to a row; nothing when there is no block yet. */
export function readBlock(tab: Tab, block: ScoreBlock, rows: number): BlockLook {
  const stretches = stretchesOf(block).map(({from, columns}) => ({
    columns,
    look: readLook(tab.getRange(1, from, rows, columns.length)),
  }));
  return {rows, stretches};
}

/** Draws headings and scores into the block and clears what an earlier run left in other rows. */
export function writeBlock(
  tab: Tab,
  block: ScoreBlock,
  {
    headerRow,
    lastRow,
    headings,
    rows,
  }: {
    headerRow: number;
    lastRow: number;
    headings: Readonly<Record<ScoreColumn, DrawnCell>>;
    rows: ReadonlyMap<number, ScoreRow>;
  },
): void {
  for (const {from, columns} of stretchesOf(block)) {
    const cells: (DrawnCell | null)[][] = [];
    for (let row = 1; row <= lastRow; row += 1) {
      const scored = row === headerRow ? headings : rows.get(row);
      cells.push(columns.map((column) => scored?.[column] ?? null));
    }
    writeLook(tab.getRange(1, from, lastRow, columns.length), lookOf(cells));
  }
}

/** Puts an earlier look back, wherever the columns stand now. */
export function restoreBlock(tab: Tab, block: ScoreBlock, before: BlockLook): void {
  for (const {columns, look} of before.stretches) {
    columns.forEach((column, index) => {
      const at = block.get(column);
      if (at !== undefined) writeLook(tab.getRange(1, at, before.rows, 1), columnOf(look, index));
    });
  }
}

function columnOf(look: Look, index: number): Look {
  const only = <Value>(grid: Value[][]) => grid.map((row) => [row[index] as Value]);
  return {
    values: only(look.values),
    numberFormats: only(look.numberFormats),
    backgrounds: only(look.backgrounds),
    fontColors: only(look.fontColors),
    notes: only(look.notes),
  };
}

function stretchesOf(block: ScoreBlock): Stretch[] {
  const stretches: {from: number; columns: ScoreColumn[]}[] = [];
  for (const [column, at] of [...block].sort((a, b) => a[1] - b[1])) {
    const last = stretches[stretches.length - 1];
    if (last && last.from + last.columns.length === at) last.columns.push(column);
    else stretches.push({from: at, columns: [column]});
  }
  return stretches;
}
