import {SCORE_COLUMN_WIDTHS, SCORE_COLUMNS, type ScoreColumn, type ScoreRow} from '../table/score-columns';
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
 * @returns the whole block, and the columns that are new
 */
export function completeBlock(tab: Tab, block: ScoreBlock): {block: ScoreBlock; created: ScoreColumn[]} {
  const created = SCORE_COLUMNS.filter((column) => !block.has(column));
  if (created.length === 0) return {block, created};
  const last = Math.max(1, tab.getLastColumn());
  tab.insertColumnsAfter(last, created.length);
  tab
    .getRange(1, last + 1, tab.getMaxRows(), created.length)
    .clearDataValidations()
    .clearFormat();
  const complete = new Map(block);
  created.forEach((column, index) => {
    markColumn(tab, last + 1 + index, column);
    complete.set(column, last + 1 + index);
  });
  for (const column of created) tab.setColumnWidth(complete.get(column) ?? 0, SCORE_COLUMN_WIDTHS[column]);
  if (created.includes('key')) tab.hideColumns(complete.get('key') ?? 0);
  return {block: complete, created};
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
    fontWeights: only(look.fontWeights),
    horizontalAlignments: only(look.horizontalAlignments),
    verticalAlignments: only(look.verticalAlignments),
    wraps: only(look.wraps),
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
