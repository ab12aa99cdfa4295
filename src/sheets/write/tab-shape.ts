import {fileProperties} from '../file/properties';
import type {TabShape} from './write-tab';

const KEY = 'expansion-signals.shape';

/** Remembers what one of our tabs has beside its cells: Sheets cannot be asked for all of it. */
export function keepShape(mark: string, shape: TabShape): void {
  fileProperties().setProperty(`${KEY}.${mark}`, JSON.stringify(only(shape)));
}

/** What a tab had beside its cells when it was written; `null` when nobody remembers. */
export function keptShape(mark: string): TabShape | null {
  const kept = fileProperties().getProperty(`${KEY}.${mark}`);
  return kept === null ? null : (JSON.parse(kept) as TabShape);
}

function only(shape: TabShape): TabShape {
  const {columnWidths, rowHeights, hiddenColumns, merges, frozenRows, frozenColumns, gridlines, filter, charts} = shape;
  return {
    columnWidths,
    frozenRows,
    frozenColumns,
    ...(rowHeights && {rowHeights}),
    ...(hiddenColumns && {hiddenColumns}),
    ...(merges && {merges}),
    ...(gridlines !== undefined && {gridlines}),
    ...(filter && {filter}),
    ...(charts && {charts}),
  };
}
