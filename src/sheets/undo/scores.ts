import {rowsNow} from '../../cells/moved-rows';
import {type OwnColumns, type ScoreColumn, scoreHeadingsOfAllVersions} from '../../intake/headings/own-columns';
import {tabTextsIn} from '../../playbook/known-again';
import {LANGUAGES} from '../../playbook/languages';
import {markedColumns, unmarkColumn} from '../file/marks';
import {tabWithId} from '../file/own-tabs';
import type {ReadTab} from '../file/read-tab';
import type {Spreadsheet, Tab} from '../google';
import {BLANK_LOOK, type Look, lookWith, readLook, writeDifferences, writeLook} from '../write/cells';
import {columnRuns, removeColumns, rowRuns} from '../write/score-columns';
import type {HiddenCopy} from './copies';
import type {Ending} from './tabs';

/** Our columns in the account sheet, as they are before a run. */
export interface ScoresBefore {
  /** The account sheet's id. */
  readonly tab: number;
  readonly created: readonly ScoreColumn[];
  /** Where it adds them, and how wide the grid is before; `null` when it adds none. */
  readonly grid: {readonly after: number; readonly columns: number} | null;
  /** The columns it writes over, from left to right. */
  readonly overwritten: readonly ScoreColumn[];
  /** How many rows of them. */
  readonly rows: number;
}

/**
 * What a run is about to change in the account sheet, and the copy of it. In its first column the copy has the keys that
 * the run leaves: they tell where a row went since. The columns follow.
 *
 * @param created the columns it adds
 * @param keys by row, the keys it writes
 */
export function scoresBefore(
  {tab, range, sheet: {values}, ownColumns}: ReadTab,
  created: readonly ScoreColumn[],
  keys: ReadonlyMap<number, string>,
): {before: {scores: ScoresBefore}; copies: HiddenCopy[]} {
  const runs = columnRuns(ownColumns);
  const overwritten = runs.flatMap(({items}) => items);
  const rows = values.length;
  const scores = {
    tab: tab.getSheetId(),
    created,
    grid: created.length === 0 ? null : {after: values[0]?.length ?? 1, columns: tab.getMaxColumns()},
    overwritten,
    rows,
  };
  const fill = (copy: Tab) => {
    const cells = copy.getRange(1, 1, rows, 1 + overwritten.length);
    // Not by `copyTo`: like a paste it may leave out rows that a filter hides.
    runs.forEach(({first, items}, index) => {
      const known = values.map((row) => row.slice(first - 1, first - 1 + items.length));
      const look = readLook(range.offset(0, first - 1, rows, items.length), known);
      const place = 1 + overwritten.indexOf(items[0] as ScoreColumn);
      if (index === 0) writeLook(cells.offset(0, 0, rows, 1 + items.length), withKeys(look, keys));
      else writeLook(cells.offset(0, place, rows, items.length), look);
    });
  };
  const copies = overwritten.length === 0 ? [] : [{of: SCORES, rows, columns: 1 + overwritten.length, fill}];
  return {before: {scores}, copies};
}

/** The look with the keys as its first column: written together they cost no call of their own. */
function withKeys(look: Look, keys: ReadonlyMap<number, string>): Look {
  const first = {...BLANK_LOOK, NumberFormats: '@'};
  return lookWith((part) =>
    look[part].map((row, index) => [part === 'Values' ? (keys.get(index + 1) ?? '') : first[part], ...row]),
  );
}

export const SCORES = 'scores';

/**
 * Puts our columns back: those the run added go, the others look as before, each row wherever it is now.
 *
 * @param copy of what the run wrote over, if it did
 * @param ending a run that did not succeed may have ended between adding columns and marking them
 */
export function restoreScores(tab: Tab, before: ScoresBefore, copy: Tab | undefined, ending: Ending): void {
  const block = markedColumns(tab);
  if (copy !== undefined) restoreCells(tab, block, before, copy, ending);
  const added = addedColumns(tab, before);
  const going = ending === 'undone' ? added : added.filter((column) => isOurs(tab, column));
  for (const column of added) if (!going.includes(column)) unmarkColumn(tab, column);
  removeColumns(tab, going);
  if (ending !== 'undone' && before.grid !== null) {
    removeUnmarked(tab, before.grid, before.created.length - added.length);
  }
}

/** The account sheet of a run; `undefined` when somebody deleted it. */
export function accountTabOf(spreadsheet: Spreadsheet, scores: ScoresBefore | undefined): Tab | undefined {
  return scores && tabWithId(spreadsheet, scores.tab);
}

/** Where the columns are by now that a run added, from 1. */
export function addedColumns(tab: Tab, {created}: ScoresBefore): number[] {
  const block = markedColumns(tab);
  return created.flatMap((column) => block.get(column) ?? []);
}

/**
 * Whether a column with our mark is blank or begins with a heading of ours. When somebody inserts a column at the very
 * moment in which ours are marked, the mark goes to one of theirs.
 */
function isOurs(tab: Tab, column: number): boolean {
  const headings = new Set<unknown>(
    LANGUAGES.flatMap((language) => scoreHeadingsOfAllVersions(tabTextsIn(language)).flat()),
  );
  const [first] = wholeColumn(tab, column)
    .flat()
    .filter((value) => value !== '');
  return first === undefined || headings.has(first);
}

/** Columns the run inserted and could not mark any more: still blank, and as many as the grid is wider than before. */
function removeUnmarked(tab: Tab, {after, columns}: {after: number; columns: number}, missing: number): void {
  const more = tab.getMaxColumns() - columns;
  if (more === 0 || more !== missing) return;
  const range = tab.getRange(1, after + 1, tab.getMaxRows(), missing);
  const isBare = range.isBlank() && range.getNotes().every((row) => row.every((note) => note === ''));
  if (isBare) tab.deleteColumns(after + 1, missing);
}

function restoreCells(tab: Tab, block: OwnColumns, {overwritten, rows}: ScoresBefore, copy: Tab, ending: Ending): void {
  const range = copy.getRange(1, 1, rows, 1 + overwritten.length);
  const then = readLook(range);
  const keys = columnOf(then.Values, 0);
  const keysBefore = columnOf(then.Values, 1 + overwritten.indexOf('key'));
  const at = block.get('key');
  const keysNow = at === undefined ? keys : columnOf(wholeColumn(tab, at), 0);
  // If the run was cut off before it wrote its keys, rows are found by those of before.
  const isUnwritten = ending !== 'undone' && keysBefore.every((key, row) => key === (keysNow[row] ?? ''));
  const places = rowsNow(isUnwritten ? keysBefore : keys, keysNow);
  const rowsThen = new Map(places.flatMap((now, row) => (now === null ? [] : [[now, row] as const])));
  const last = places.reduce((most: number, row) => Math.max(most, (row ?? 0) + 1), 1);
  // Rows that no run scored are left alone: people may have written something beside them.
  const isScored = (row: number) => {
    const rowThen = rowsThen.get(row - 1) ?? rows;
    return [keys[rowThen], keysBefore[rowThen], keysNow[row - 1]].some((key) => (key ?? '') !== '');
  };
  for (const {first, items} of rowRuns(Math.min(tab.getMaxRows(), last), isScored)) {
    const rowsOfRun = items.map((row) => rowsThen.get(row - 1));
    overwritten.forEach((column, index) => {
      const place = block.get(column);
      if (place === undefined) return;
      writeDifferences(tab.getRange(first, place, items.length, 1), cellsOf(then, rowsOfRun, 1 + index));
    });
  }
}

function wholeColumn(tab: Tab, column: number): unknown[][] {
  return tab.getRange(1, column, Math.max(1, tab.getLastRow()), 1).getValues();
}

/** A column from 0, as text. */
function columnOf(values: readonly (readonly unknown[])[], column: number): string[] {
  return values.map((row) => String(row[column]));
}

/** The cells of one column in those rows, both from 0; blank ones where there is no row. */
function cellsOf(look: Look, rows: readonly (number | undefined)[], column: number): Look {
  return lookWith((part) => rows.map((row) => [look[part][row ?? -1]?.[column] ?? BLANK_LOOK[part]]));
}
