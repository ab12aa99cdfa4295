import {columnLetters} from '../../cells/a1';
import {phrase} from '../../core/phrase';
import {say, type Words} from '../../playbook/say';
import type {Range, Tab} from '../google';
import {refusal} from '../refusal';
import {markedColumns} from './marks';

type Filter = GoogleAppsScript.Spreadsheet.Filter;
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

/**
 * The last of our columns when the sheet's filter ends before it: sorting through the filter leaves the scores behind.
 *
 * @param columns our columns, numbers from 1
 * @returns `null` without a filter, without columns of ours, and when it reaches them
 */
export function columnBeyondFilter(tab: Tab, columns: Iterable<number>): number | null {
  const last = Math.max(0, ...columns);
  const filter = last === 0 ? null : tab.getFilter();
  return filter !== null && filter.getRange().getLastColumn() < last ? last : null;
}

/** What is said of a filter that ends too early; nothing when it does not. */
export function filterWarning(beyond: number | null, words: Words): string {
  return beyond === null ? '' : say(phrase('scored-filter', {column: columnLetters(beyond)}), words);
}

/**
 * Makes the filter reach our columns, because somebody asked for it: the same rows, the same conditions. The caller holds
 * the lock.
 *
 * @throws Refusal when Google refuses; the filter is then as it was
 */
export function extendFilter(tab: Tab, words: Words): void {
  const beyond = columnBeyondFilter(tab, markedColumns(tab).values());
  const filter = tab.getFilter();
  if (beyond === null || filter === null) return;
  const range = filter.getRange();
  const before = conditionsOf(filter, range);
  const wider = tab.getRange(range.getRow(), range.getColumn(), range.getNumRows(), beyond - range.getColumn() + 1);
  filter.remove();
  try {
    setFilter(wider, before);
  } catch (error) {
    tab.getFilter()?.remove();
    setFilter(range, before);
    throw refusal(words, 'filter-failed', {reason: (error as Error).message});
  }
}

/** The conditions of a filter, by column from 1. */
function conditionsOf(filter: Filter, range: Range): Map<number, Criteria> {
  const conditions = new Map<number, Criteria>();
  for (let column = range.getColumn(); column <= range.getLastColumn(); column += 1) {
    const criteria = filter.getColumnFilterCriteria(column);
    if (criteria !== null) conditions.set(column, criteria.copy().build());
  }
  return conditions;
}

function setFilter(range: Range, conditions: ReadonlyMap<number, Criteria>): void {
  const filter = range.createFilter();
  for (const [column, criteria] of conditions) filter.setColumnFilterCriteria(column, criteria);
  SpreadsheetApp.flush();
}
