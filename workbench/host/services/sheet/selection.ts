import type {Rect} from '../../document/rect';
import type {Sheet} from '../../document/sheet';
import {type GRange, rangeOf, tabOf} from '../bridge/place';
import {engine} from '../bridge/run';
import {type Service, wrap} from '../bridge/service';
import {rangeListOf} from '../range/list';

type GSelection = GoogleAppsScript.Spreadsheet.Selection;

/** The selected block of a tab; its first cell where nothing of it is selected. */
export function activeBlock(sheet: Sheet): Rect {
  const {active} = sheet.workbook;
  return active.sheet === sheet && active.block ? active.block : engine.rect(0, 0);
}

/** Makes a cell the current one: within the selection that stays, outside it alone is selected. */
export function makeCurrent(sheet: Sheet, block: Rect): void {
  const selected = activeBlock(sheet);
  const inside = engine.intersect(selected, block) !== null;
  engine.activate(sheet, inside ? selected : block);
  sheet.workbook.active = sheet.workbook.keep({...sheet.workbook.active, cell: block});
}

const reading = {
  getActiveRange: (sheet: Sheet) => (sheet.type === 'GRID' ? rangeOf(sheet, activeBlock(sheet)) : null),
  getActiveRangeList(sheet: Sheet) {
    const {active} = sheet.workbook;
    const blocks = active.sheet === sheet && active.list ? Array.from(active.list) : [activeBlock(sheet)];
    return rangeListOf(blocks.map((block) => rangeOf(sheet, block)));
  },
  getCurrentCell(sheet: Sheet) {
    const {active} = sheet.workbook;
    const {top, left} = (active.sheet === sheet && active.cell) || activeBlock(sheet);
    return rangeOf(sheet, engine.rect(top, left));
  },
};

export const selectionService: Service<GSelection, Sheet> = {
  read: {...reading, getActiveSheet: (sheet) => tabOf(sheet)},
};

/** What a tab, a spreadsheet and `SpreadsheetApp` have in common: they give the selection and take another one. */
export function selectionMethods<H>(homeOf: (handle: H) => Sheet) {
  return {
    read: {
      getActiveRange: (handle: H) => reading.getActiveRange(homeOf(handle)),
      getActiveRangeList: (handle: H) => reading.getActiveRangeList(homeOf(handle)),
      getCurrentCell: (handle: H) => reading.getCurrentCell(homeOf(handle)),
      getSelection: (handle: H) => wrap<GSelection>('SpreadsheetApp.Selection', homeOf(handle)),
    },
    change: {
      setActiveRange: (_: H, range: GRange) => range.activate(),
      setActiveRangeList: (_: H, list: GoogleAppsScript.Spreadsheet.RangeList) => list.activate(),
      setCurrentCell: (_: H, cell: GRange) => cell.activateAsCurrentCell(),
    },
  };
}
