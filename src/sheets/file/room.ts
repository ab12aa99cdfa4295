import {sumOf} from '../../core/sums';
import type {Words} from '../../playbook/say';
import type {Spreadsheet, Tab} from '../google';
import {refusal} from '../refusal';
import {gridsOf} from './grids';

/** The most cells a spreadsheet holds, blank ones included. Source: Google, Files you can store in Google Drive. */
export const MOST_CELLS = 10_000_000;

/** A new tab's cells: 1000 rows of 26. */
export const NEW_TAB = {rows: 1000, columns: 26} as const;

/**
 * Refuses, before anything is written, columns that would not fit into the file.
 *
 * @param columns how many are added, 0 or more
 * @throws Refusal that says how many rows would fit
 */
export function refuseColumnsWithoutRoom(spreadsheet: Spreadsheet, tab: Tab, columns: number, words: Words): void {
  if (columns === 0) return;
  const needed = columns * tab.getMaxRows();
  const free = freeCells(spreadsheet);
  if (needed > free) throw refusal(words, 'no-room-columns', {columns, needed, free, rows: Math.floor(free / columns)});
}

/**
 * Refuses, before anything is written, cells that would not fit into the file.
 *
 * @param needed how many are added; nothing is asked when there are none
 * @throws Refusal that says how many are free
 */
export function refuseCellsWithoutRoom(spreadsheet: Spreadsheet, needed: number, words: Words): void {
  if (needed <= 0) return;
  const free = freeCells(spreadsheet);
  if (needed > free) throw refusal(words, 'no-room-tab', {needed, free});
}

/** The cells a tab gains when it is made, or grows, to that size; it never shrinks. */
export function cellsToCome(tab: Tab | undefined, rows: number, columns: number): number {
  const now = {rows: tab?.getMaxRows() ?? NEW_TAB.rows, columns: tab?.getMaxColumns() ?? NEW_TAB.columns};
  const then = Math.max(now.rows, rows) * Math.max(now.columns, columns);
  return tab === undefined ? then : then - now.rows * now.columns;
}

/** Three calls a tab, whatever its size. */
function freeCells(spreadsheet: Spreadsheet): number {
  return MOST_CELLS - sumOf(gridsOf(spreadsheet), (tab) => tab.getMaxRows() * tab.getMaxColumns());
}
