import {safeText} from '../table/safe-text';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/** The add-on's custom functions, wherever they stand in a formula. */
const OUR_FUNCTION = /\bEXPANSION_(SCORE|BAND|SIZE|READINESS|ASSESS|WHY)\s*\(/i;

/** What a cell shows when its formula has not worked out; such a formula is left alone. */
const UNFINISHED = /^(#\w+[!?/]?\w*|Loading\.\.\.)$/;

/**
 * Turns the add-on's formulas into the values they show, so that people without the add-on keep seeing them.
 *
 * @returns how many formulas became values
 */
export function freeze(spreadsheet: Spreadsheet): number {
  return spreadsheet.getSheets().reduce((count, tab) => count + freezeTab(tab), 0);
}

/**
 * A formula's spill is not marked as such: the cells that empty when the formula becomes its value are what it spilled.
 */
function freezeTab(tab: Tab): number {
  const whole = tab.getDataRange();
  const formulas = whole.getFormulas();
  const cells = formulas.flatMap((row, r) => row.flatMap((formula, c) => (OUR_FUNCTION.test(formula) ? [[r, c]] : [])));
  if (cells.length === 0) return 0;
  const before = whole.getValues();
  const done = (cells as [number, number][]).filter(([r, c]) => !UNFINISHED.test(String(before[r]?.[c])));
  for (const [r, c] of done) tab.getRange(r + 1, c + 1).setValue(written(before[r]?.[c]));
  SpreadsheetApp.flush();
  const after = tab.getRange(1, 1, before.length, before[0]?.length ?? 1).getValues();
  for (const [r, c] of done) restoreSpill(tab, before, after, r, c);
  return done.length;
}

/** Writes back, as values, the rectangle below and right of a frozen formula that emptied with it. */
function restoreSpill(tab: Tab, before: unknown[][], after: unknown[][], top: number, left: number): void {
  const emptied = (r: number, c: number) => isFilled(before[r]?.[c]) && !isFilled(after[r]?.[c]);
  let right = left;
  while (emptied(top, right + 1)) right += 1;
  let bottom = top;
  for (let r = top + 1; r < before.length; r += 1) {
    for (let c = left; c <= right; c += 1) if (emptied(r, c)) bottom = r;
    if (bottom < r && !rowIsFree(after, r, left, right)) break;
  }
  if (right === left && bottom === top) return;
  const block = before.slice(top, bottom + 1).map((row) => row.slice(left, right + 1).map(written));
  tab.getRange(top + 1, left + 1, block.length, right - left + 1).setValues(block);
}

/** A blank row inside a spill was blank before and after; a filled one below it is somebody's own. */
function rowIsFree(after: unknown[][], r: number, left: number, right: number): boolean {
  return after[r]?.slice(left, right + 1).every((value) => !isFilled(value)) ?? false;
}

function isFilled(value: unknown): boolean {
  return value !== '' && value !== null && value !== undefined;
}

function written(value: unknown): unknown {
  return typeof value === 'string' ? safeText(value) : value;
}
