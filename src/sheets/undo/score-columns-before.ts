import {SCORE_COLUMNS, type ScoreColumn} from '../../intake/headings/own-columns';
import {inEveryLanguage} from '../../playbook/words/known';
import {markedColumns, unmarkColumn} from '../file/marks';
import type {ReadTab} from '../file/read-tab';
import {type Look, readLooks, writeDifferences} from '../write/cells';
import {removeColumns, rowRuns, type ScoreBlock, stretchesOf} from '../write/score-columns';
import {type PackedLook, packed, unpacked} from './packed-look';
import type {End} from './tab-before';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/** Our columns in the account sheet, as they are before a run. */
export interface AccountsBefore {
  /** The account sheet's id. */
  readonly tab: number;
  /** Columns the run adds. */
  readonly created: readonly ScoreColumn[];
  /** Where it adds them, and how wide the grid is before; `null` when it adds none. */
  readonly grid: {readonly after: number; readonly columns: number} | null;
  readonly stretches: readonly {readonly columns: readonly ScoreColumn[]; readonly look: PackedLook}[];
  /** The key column as the run leaves it, a row each: it tells where a row went since. Empty when all is new. */
  readonly keys: readonly string[];
}

/**
 * What a run is about to change in the account sheet.
 *
 * @param created the columns it adds
 * @param keys by row, the keys it writes
 */
export function accountsBefore(
  {tab, range, sheet, ownColumns}: ReadTab,
  created: readonly ScoreColumn[],
  keys: ReadonlyMap<number, string>,
): AccountsBefore {
  const {values} = sheet;
  const stretches = stretchesOf(ownColumns).map(({from, columns}) => {
    const looks = readLooks(range.offset(0, from - 1, values.length, columns.length));
    const own = values.map((row) => row.slice(from - 1, from - 1 + columns.length));
    return {columns, look: packed({...looks, values: own})};
  });
  return {
    tab: tab.getSheetId(),
    created,
    grid: created.length === 0 ? null : {after: values[0]?.length ?? 1, columns: tab.getMaxColumns()},
    stretches,
    keys: stretches.length === 0 ? [] : values.map((_, index) => keys.get(index + 1) ?? ''),
  };
}

/**
 * Puts our columns back: those the run added go, the others look as before, each row wherever it stands now.
 *
 * @param end a run that did not succeed may have ended between adding columns and marking them
 */
export function restoreAccounts(spreadsheet: Spreadsheet, before: AccountsBefore, end: End): void {
  const tab = spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === before.tab);
  if (tab === undefined) return;
  const block = markedColumns(tab) as ScoreBlock;
  const added = before.created.flatMap((column) => block.get(column) ?? []);
  if (before.stretches.length > 0) restoreLooks(tab, block, before);
  const going = end === 'undone' ? added : added.filter((column) => isOurs(tab, column));
  for (const column of added) if (!going.includes(column)) unmarkColumn(tab, column);
  removeColumns(tab, going);
  if (end !== 'undone' && before.grid !== null) removeUnmarked(tab, before.grid, before.created.length - added.length);
}

/**
 * Whether a column with our mark is blank or begins with a heading of ours. When somebody inserts a column at the very
 * moment in which ours are marked, the mark goes to one of theirs.
 */
function isOurs(tab: Tab, column: number): boolean {
  const values = tab.getRange(1, column, Math.max(1, tab.getLastRow()), 1).getValues().flat();
  const first = values.find((value) => value !== '');
  const headings: readonly unknown[] = SCORE_COLUMNS.flatMap((each) => inEveryLanguage(`column-${each}`));
  return first === undefined || headings.includes(first);
}

/** Where our columns stand that a run added, by the id of their tab. */
export function addedColumns(spreadsheet: Spreadsheet, before: AccountsBefore): Map<number, Set<number>> {
  const tab = spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === before.tab);
  if (tab === undefined || before.created.length === 0) return new Map();
  const block = markedColumns(tab) as ScoreBlock;
  return new Map([[before.tab, new Set(before.created.flatMap((column) => block.get(column) ?? []))]]);
}

/** Columns the run inserted and could not mark any more: still blank, and as many as the grid is wider than before. */
function removeUnmarked(tab: Tab, {after, columns}: {after: number; columns: number}, missing: number): void {
  const more = tab.getMaxColumns() - columns;
  if (more === 0 || more !== missing) return;
  const range = tab.getRange(1, after + 1, tab.getMaxRows(), missing);
  const isBare = range.isBlank() && range.getNotes().every((row) => row.every((note) => note === ''));
  if (isBare) tab.deleteColumns(after + 1, missing);
}

function restoreLooks(tab: Tab, block: ScoreBlock, {stretches, keys}: AccountsBefore): void {
  const at = block.get('key');
  const keysNow = at === undefined ? keys : keysIn(tab, at);
  const rows = rowsNow(keys, keysNow);
  const last = Math.min(tab.getMaxRows(), lastOf(rows));
  // Beside rows that are none of ours people may have written something of their own.
  const keysThen = keysOfLooks(stretches);
  const ours = new Set(rows.filter((_, index) => keys[index] !== '' || (keysThen[index] ?? '') !== ''));
  const runs = rowRuns(last, (row) => ours.has(row - 1) || (keysNow[row - 1] ?? '') !== '');
  for (const {columns, look} of stretches) {
    const before = unpacked(look);
    columns.forEach((column, index) => {
      const place = block.get(column);
      if (place === undefined) return;
      const now = placed(columnOf(before, index), rows, last);
      for (const {first, count} of runs) {
        writeDifferences(tab.getRange(first, place, count, 1), partOf(now, first - 1, count));
      }
    });
  }
}

/** The key column as it was before the run; none when it was not there. */
function keysOfLooks(stretches: AccountsBefore['stretches']): unknown[] {
  const held = stretches.find(({columns}) => columns.includes('key'));
  return held?.look.values.map((row) => row[held.columns.indexOf('key')]) ?? [];
}

function keysIn(tab: Tab, column: number): string[] {
  return tab
    .getRange(1, column, Math.max(1, tab.getLastRow()), 1)
    .getValues()
    .map(([key]) => String(key));
}

/**
 * Where each row of then stands now, from 0; `null` when it is gone. Rows that were sorted, inserted or deleted since are
 * followed by their key; a row without one stays behind the row above it.
 */
export function rowsNow(then: readonly string[], now: readonly string[]): (number | null)[] {
  const stayed = then.every((key, index) => key === '' || key === (now[index] ?? ''));
  if (stayed) return then.map((_, index) => index);
  const places = new Map(now.map((key, index) => [key, index]));
  let last: number | null = -1;
  return then.map((key) => {
    if (key !== '') last = places.get(key) ?? null;
    else if (last !== null) last = (now[last + 1] ?? '') === '' ? last + 1 : null;
    return last;
  });
}

/** The last row, from 1, of rows counted from 0; at least the first. There may be more than one call takes arguments. */
export function lastOf(rows: readonly (number | null)[]): number {
  return rows.reduce((last: number, row) => Math.max(last, (row ?? 0) + 1), 1);
}

function placed(look: Look, rows: readonly (number | null)[], last: number): Look {
  const grid = <Value>(cells: readonly Value[][], blank: Value): Value[][] => {
    const moved: Value[][] = Array.from({length: last}, () => [blank]);
    rows.forEach((row, index) => {
      if (row !== null && row < last) moved[row] = cells[index] ?? [blank];
    });
    return moved;
  };
  return {
    values: grid(look.values, ''),
    numberFormats: grid(look.numberFormats, 'General'),
    backgrounds: grid(look.backgrounds, null),
    fontColors: grid(look.fontColors, null),
    notes: grid(look.notes, ''),
  };
}

function partOf(look: Look, from: number, count: number): Look {
  const part = <Value>(grid: readonly Value[]) => grid.slice(from, from + count);
  return {
    values: part(look.values),
    numberFormats: part(look.numberFormats),
    backgrounds: part(look.backgrounds),
    fontColors: part(look.fontColors),
    notes: part(look.notes),
  };
}

function columnOf(look: Look, index: number): Look {
  const only = <Value>(grid: readonly Value[][]) => grid.map((row) => [row[index] as Value]);
  return {
    values: only(look.values),
    numberFormats: only(look.numberFormats),
    backgrounds: only(look.backgrounds),
    fontColors: only(look.fontColors),
    notes: only(look.notes),
  };
}
