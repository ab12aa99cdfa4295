import type {ScoreColumn} from '../table/score-columns';
import {type Look, readLooks, writeLook} from './look';
import {markedColumns} from './marks';
import {type PackedLook, packed, unpacked} from './packed-look';
import type {ReadTab} from './read-tab';
import {removeColumns, type ScoreBlock, stretchesOf} from './score-block';

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
 * @param wasCutOff whether the run may have ended between adding columns and marking them
 */
export function restoreAccounts(spreadsheet: Spreadsheet, before: AccountsBefore, wasCutOff: boolean): void {
  const tab = spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === before.tab);
  if (tab === undefined) return;
  const block = markedColumns(tab) as ScoreBlock;
  const added = before.created.flatMap((column) => block.get(column) ?? []);
  if (before.stretches.length > 0) restoreLooks(tab, block, before);
  removeColumns(tab, added);
  if (wasCutOff && before.grid !== null) removeUnmarked(tab, before.grid, before.created.length - added.length);
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
  if (range.isBlank()) tab.deleteColumns(after + 1, missing);
}

function restoreLooks(tab: Tab, block: ScoreBlock, {stretches, keys}: AccountsBefore): void {
  const height = tab.getMaxRows();
  const at = block.get('key');
  const rows = at === undefined ? keys.map((_, index) => index) : rowsNow(keys, keysIn(tab, at));
  for (const {columns, look} of stretches) {
    const before = unpacked(look);
    columns.forEach((column, index) => {
      const place = block.get(column);
      if (place === undefined) return;
      const now = placed(columnOf(before, index), rows, height);
      writeLook(tab.getRange(1, place, now.values.length, 1), now);
    });
  }
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

function placed(look: Look, rows: readonly (number | null)[], height: number): Look {
  const last = Math.min(height, Math.max(0, ...rows.map((row) => (row ?? -1) + 1)));
  const grid = <Value>(cells: readonly Value[][], blank: Value): Value[][] => {
    const moved: Value[][] = Array.from({length: Math.max(1, last)}, () => [blank]);
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
