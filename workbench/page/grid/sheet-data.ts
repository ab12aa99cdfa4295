import type {Lines} from '../../host/document/lines';
import type {Rect} from '../../host/document/rect';
import type {Sheet} from '../../host/document/sheet';
import {cellDataOf} from './cell';
import type {Block, CellMatrix, SheetData} from './surface';
import {fittingHeights} from './wrapping';

/** A tab of the host as a new tab of the grid. */
export function sheetDataOf(sheet: Sheet, id: string): SheetData {
  const {rowData, ...layout} = layoutOf(sheet);
  return {
    id,
    name: sheet.name,
    tabColor: sheet.tabColor ?? '',
    hidden: sheet.hidden ? 1 : 0,
    ...layout,
    rowData: fitted(rowData, fittingHeights(sheet)),
    cellData: cellsOf(sheet),
  };
}

/** The shape of a tab: where two shapes differ, the tab is drawn anew. */
export function layoutOf(sheet: Sheet): Omit<SheetData, 'id' | 'name' | 'tabColor' | 'hidden' | 'cellData'> {
  const {frozenRows: ySplit, frozenColumns: xSplit} = sheet;
  return {
    rowCount: sheet.rows.count,
    columnCount: sheet.columns.count,
    defaultRowHeight: sheet.rows.defaultSize,
    defaultColumnWidth: sheet.columns.defaultSize,
    showGridlines: sheet.gridlinesHidden ? 0 : 1,
    freeze: {xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1},
    mergeData: sheet.merges.map(blockOf),
    rowData: linesOf(sheet.rows, (h) => ({h, ia: 0 as const})),
    columnData: linesOf(sheet.columns, (w) => ({w})),
    rowHeader: {width: 46},
    columnHeader: {height: 22},
    zoomRatio: 1,
  };
}

export function blockOf({top, left, rows, columns}: Rect): Block {
  return {startRow: top, startColumn: left, endRow: top + rows - 1, endColumn: left + columns - 1};
}

function fitted(rows: SheetData['rowData'], heights: ReadonlyMap<number, number>): SheetData['rowData'] {
  const all: Record<number, SheetData['rowData'][number]> = {...rows};
  for (const [row, h] of heights) all[row] = {...all[row], h, ia: 0};
  return all;
}

function linesOf<L extends object>(lines: Lines, sized: (size: number) => L): Record<number, L & {hd?: 1}> {
  const own: Record<number, L & {hd?: 1}> = {};
  for (let line = 0; line < lines.count; line++) {
    const size = lines.sizeOf(line);
    const gone = lines.isHidden(line) || lines.isFiltered(line);
    if (size === lines.defaultSize && !gone) continue;
    own[line] = {...sized(size), ...(gone && {hd: 1 as const})};
  }
  return own;
}

function cellsOf(sheet: Sheet): CellMatrix {
  const cells: CellMatrix = {};
  const place = (_: unknown, row: number, column: number) => {
    cells[row] ??= {};
    cells[row][column] ??= cellDataOf(sheet, row, column);
  };
  for (const plane of [sheet.values, sheet.formulas, sheet.styles]) plane.forEach(place);
  return cells;
}
