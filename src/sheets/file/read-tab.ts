import type {OwnColumns} from '../../intake/headings/own-columns';
import {formattedRows, type MergedDown, type Sheet} from '../../intake/sheet';
import type {Range, Tab} from '../google';
import type {Clock} from './clock';
import {markedColumns} from './marks';
import type {OpenFile} from './open-file';

/** A tab as it was read, with what writing to it needs. */
export interface ReadTab {
  readonly tab: Tab;
  /** Everything from A1 on; ranges taken as an offset of it cost no service call. */
  readonly range: Range;
  readonly sheet: Sheet;
  readonly clock: Clock;
  /** The add-on's columns that are already there. */
  readonly ownColumns: OwnColumns;
}

/** Reads a whole tab in one go. The number of service calls does not grow with its rows. */
export function readTab({clock, locale}: OpenFile, tab: Tab): ReadTab {
  const ownColumns = markedColumns(tab);
  const range = tab.getDataRange();
  const values = range.getValues();
  const width = values[0]!.length;
  const sheet: Sheet = {
    name: tab.getName(),
    values,
    formats: range.offset(0, 0, formattedRows(values.length, width), width).getNumberFormats(),
    merged: mergedDown(range),
    dayOf: clock.dayOf,
    locale,
    ownColumns: new Set([...ownColumns.values()].map((column) => column - 1)),
  };
  return {tab, range, sheet, clock, ownColumns};
}

/** The cells that are merged over several rows. */
function mergedDown(range: Range): readonly MergedDown[] {
  const merged = range
    .getMergedRanges()
    .map((block) => ({row: block.getRow() - 1, column: block.getColumn() - 1, rows: block.getNumRows()}));
  return merged.filter(({rows}) => rows > 1);
}

/**
 * Whether a tab is unchanged since it was read: as large, with its headings and the add-on's columns in their places and
 * its rows in their order. Somebody else may insert, delete, sort or move while a run works.
 *
 * @param headerRow from 1
 * @param column the one whose values tell the rows apart, from 1
 * @param ownColumns where the add-on's columns must be by now; those that were added are still blank
 */
export function isUnchangedSince(
  {tab, range, sheet}: ReadTab,
  {headerRow, column, ownColumns}: {headerRow: number; column: number; ownColumns: OwnColumns},
): boolean {
  const {values} = sheet;
  const width = values[0]?.length ?? 1;
  const now = tab.getDataRange();
  const headings = range
    .offset(headerRow - 1, 0, 1, width)
    .getValues()
    .flat();
  const names = range
    .offset(0, column - 1, values.length, 1)
    .getValues()
    .flat();
  return (
    now.getNumRows() === values.length &&
    now.getNumColumns() === width &&
    areSame([...markedColumns(tab)].sort(), [...ownColumns].sort()) &&
    areSame(headings, values[headerRow - 1] ?? []) &&
    areSame(
      names,
      values.map((row) => row[column - 1]),
    )
  );
}

function areSame(now: readonly unknown[], then: readonly unknown[]): boolean {
  return JSON.stringify(now) === JSON.stringify(then);
}
