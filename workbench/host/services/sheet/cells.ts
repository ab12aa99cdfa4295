import type {Address} from '../../document/a1';
import {cells} from '../../document/rect';
import type {Sheet} from '../../document/sheet';
import {checkedBlock, type GRange, type GSheet, rangeOf} from '../bridge/place';
import {refuse} from '../bridge/refuse';
import {engine} from '../bridge/run';
import {type Service, wrap} from '../bridge/service';
import {ownValue} from '../range/content';
import {textFinder} from '../range/text-finder';
import {line} from './lines';

/** The cells of a tab. Positions count from 1. */
export const sheetCells: Service<GSheet, Sheet> = {
  free: {
    createTextFinder: (sheet, text) => textFinder([{sheet, block: sheet.whole}], text),
  },
  look: {
    getRange: (sheet, row: number | string, column?: number, rows = 1, columns = 1) =>
      typeof row === 'string'
        ? rangeNamed(sheet, row)
        : rangeOf(sheet, checkedBlock(sheet, row, column!, rows, columns)),
    getRangeList: (sheet, notations) =>
      wrap(
        'SpreadsheetApp.RangeList',
        notations.map((notation) => rangeNamed(sheet, notation)),
      ),
  },
  read: {
    getSheetValues(sheet, row, column, rows, columns) {
      const last = settledExtent(sheet);
      const height = rows === -1 ? Math.max(last.rows - row + 1, 1) : rows;
      const width = columns === -1 ? Math.max(last.columns - column + 1, 1) : columns;
      return cells(checkedBlock(sheet, row, column, height, width), (r, c) => ownValue(sheet.valueAt(r, c)));
    },
    getDataRange(sheet) {
      const {rows, columns} = settledExtent(sheet);
      return rangeOf(sheet, engine.rect(0, 0, Math.max(rows, 1), Math.max(columns, 1)));
    },
    getLastRow: (sheet) => settledExtent(sheet).rows,
    getLastColumn: (sheet) => settledExtent(sheet).columns,
  },
  write: {
    clear(sheet, options: {readonly formatOnly?: boolean; readonly contentsOnly?: boolean} = {}) {
      engine.checkProtection(sheet, sheet.whole);
      if (!options.formatOnly) engine.clearContents(sheet, sheet.whole);
      if (!options.contentsOnly) engine.clearFormats(sheet);
    },
    clearContents: (sheet) => engine.clearContents(sheet, sheet.whole),
    clearFormats: (sheet) => engine.clearFormats(sheet),
    clearNotes: (sheet) => sheet.notes.fill(sheet.whole, ''),
  },
  change: {
    sort(sheet, column: number, ascending = true) {
      const {rows, columns} = settledExtent(sheet);
      const below = engine.rect(sheet.frozenRows, 0, rows - sheet.frozenRows, columns);
      if (below.rows > 0) engine.sortRows(sheet, below, [{column: line(sheet, 'columns', column), ascending}]);
    },
    appendRow(sheet, contents) {
      const row = settledExtent(sheet).rows;
      engine.growTo(sheet, row + 1, contents.length);
      engine.writeValues(sheet, row, 0, [contents]);
    },
  },
};

function settledExtent(sheet: Sheet): {rows: number; columns: number} {
  sheet.workbook.settle();
  return sheet.dataExtent();
}

function rangeNamed(sheet: Sheet, notation: string): GRange {
  const address = engine.parseR1C1(notation) ?? engine.parseAddress(notation.replace(/^!/, ''));
  const found = address ? blockOf(sheet, address) : sheet.workbook.find(notation, sheet);
  if (!found || (address && address.sheet !== null && found.sheet !== sheet)) return refuse('Range not found');
  return rangeOf(found.sheet, found.block, address ?? undefined);
}

function blockOf(sheet: Sheet, address: Address) {
  const home = address.sheet === null ? sheet : sheet.workbook.sheetLike(address.sheet);
  return home && {sheet: home, block: engine.rectOf(address, home.rows.count, home.columns.count)};
}
