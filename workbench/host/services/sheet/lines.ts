import {type Axis, spanOf} from '../../document/rect';
import type {Sheet} from '../../document/sheet';
import {type GRange, type GSheet, placeOf} from '../bridge/place';
import {refuse} from '../bridge/refuse';
import {engine} from '../bridge/run';
import type {Service} from '../bridge/service';

/** The rows and columns of a tab: how many, how large, hidden, frozen. Positions count from 1. */
export function sheetLines(): Service<GSheet, Sheet> {
  const [rows, columns] = [linesAlong('rows', 'Row', 'Height'), linesAlong('columns', 'Column', 'Width')];
  const fit = (sheet: Sheet, start: number, count = 1) =>
    engine.fitColumns(sheet, line(sheet, 'columns', start, count), count);
  return {
    read: {
      ...{...rows.read, ...columns.read},
      isRowHiddenByFilter: (sheet: Sheet, row: number) => sheet.rows.isFiltered(line(sheet, 'rows', row)),
    },
    write: {
      ...{...rows.write, ...columns.write},
      setRowHeightsForced: rows.write.setRowHeights!,
      autoResizeColumn: (sheet: Sheet, column: number) => fit(sheet, column),
      autoResizeColumns: fit,
      autoResizeRows: (sheet: Sheet, start: number, count: number) =>
        sheet.rows.resize(line(sheet, 'rows', start, count), count, sheet.rows.defaultSize),
    },
    change: {...rows.change, ...columns.change},
  } as Service<GSheet, Sheet>;
}

type Methods = Record<string, (sheet: Sheet, ...args: never[]) => unknown>;

/** What rows and columns have in common, by the names that they have in the methods. */
function linesAlong(axis: Axis, one: 'Row' | 'Column', size: 'Height' | 'Width') {
  const frozen = `frozen${one}s` as const;
  const resize = (sheet: Sheet, start: number, count: number, to: number) =>
    sheet[axis].resize(line(sheet, axis, start, count), count, to);
  const span = (range: GRange) => spanOf(placeOf(range).block, axis);
  const insert = (sheet: Sheet, position: number, count: number, behind: 0 | 1) => {
    const at = line(sheet, axis, position);
    if (count < 1) refuse(`The number of ${axis} must be at least 1.`);
    engine.insertLines(sheet, axis, at + behind, count, at);
  };
  const read: Methods = {
    [`getMax${one}s`]: (sheet) => sheet[axis].count,
    [`getFrozen${one}s`]: (sheet) => sheet[frozen],
    [`get${one}${size}`]: (sheet, at: number) => sheet[axis].sizeOf(line(sheet, axis, at)),
    [`is${one}HiddenByUser`]: (sheet, at: number) => sheet[axis].isHidden(line(sheet, axis, at)),
  };
  const write: Methods = {
    [`setFrozen${one}s`]: (sheet, count: number) => engine.freeze(sheet, axis, count),
    [`set${one}${size}`]: (sheet, at: number, to: number) => resize(sheet, at, 1, to),
    [`set${one}${size}s`]: resize,
    [`hide${one}`]: (sheet, range: GRange) => sheet[axis].hide(...span(range)),
    [`unhide${one}`]: (sheet, range: GRange) => sheet[axis].show(...span(range)),
    [`hide${one}s`]: (sheet, at: number, count = 1) => sheet[axis].hide(line(sheet, axis, at, count), count),
    [`show${one}s`]: (sheet, at: number, count = 1) => sheet[axis].show(line(sheet, axis, at, count), count),
  };
  const change: Methods = {
    [`insert${one}s`]: (sheet, before: number, count = 1) => insert(sheet, before, count, 0),
    [`insert${one}Before`]: (sheet, before: number) => insert(sheet, before, 1, 0),
    [`insert${one}sBefore`]: (sheet, before: number, count: number) => insert(sheet, before, count, 0),
    [`insert${one}After`]: (sheet, after: number) => insert(sheet, after, 1, 1),
    [`insert${one}sAfter`]: (sheet, after: number, count: number) => insert(sheet, after, count, 1),
    [`delete${one}`]: (sheet, at: number) => engine.deleteLines(sheet, axis, at - 1, 1),
    [`delete${one}s`]: (sheet, at: number, count: number) => engine.deleteLines(sheet, axis, at - 1, count),
    [`move${one}s`]: (sheet, lines: GRange, to: number) => engine.moveLines(sheet, axis, ...span(lines), to - 1),
  };
  return {read, write, change};
}

/** The line from 0. @throws when it, or one of the `count` lines from it on, is not on the grid */
export function line(sheet: Sheet, axis: Axis, position: number, count = 1): number {
  const at = Math.trunc(position) - 1;
  if (at < 0 || count < 1 || at + count > sheet[axis].count) refuse(`Those ${axis} are out of bounds.`);
  return at;
}
