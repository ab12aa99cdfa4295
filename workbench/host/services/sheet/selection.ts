import type {Rect} from '../../document/rect';
import type {Sheet} from '../../document/sheet';
import {type GRange, placeOf, rangeOf, tabOf} from '../bridge/place';
import {engine} from '../bridge/run';
import {type Service, wrap} from '../bridge/service';
import {rangeListOf} from '../range/list';
import {nextDataCell} from '../range/moves';

type GRangeList = GoogleAppsScript.Spreadsheet.RangeList;
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

/** What a tab, a spreadsheet and `SpreadsheetApp` have in common: they give the selection and take another one. */
export function selectionMethods<H>(homeOf: (handle: H) => Sheet) {
  const select = (_: H, range: GRange): GRange => {
    const {sheet, block} = placeOf(range);
    engine.activate(sheet, block);
    return rangeOf(sheet, block);
  };
  return {
    read: {
      getActiveRange: (handle: H) => activeRange(homeOf(handle)),
      getActiveRangeList: (handle: H) => activeList(homeOf(handle)),
      getCurrentCell: (handle: H) => currentCell(homeOf(handle)),
      getSelection: (handle: H) => wrap<GSelection>('SpreadsheetApp.Selection', homeOf(handle)),
    },
    change: {
      setActiveRange: select,
      setActiveRangeList(_: H, list: GRangeList) {
        list.activate();
        return list;
      },
      setCurrentCell(_: H, range: GRange) {
        const {sheet, block} = placeOf(range);
        makeCurrent(sheet, block);
        return range;
      },
    },
  };
}

function activeRange(sheet: Sheet): GRange | null {
  return sheet.type === 'GRID' ? rangeOf(sheet, activeBlock(sheet)) : null;
}

function activeList(sheet: Sheet): GRangeList {
  const {active} = sheet.workbook;
  const blocks = active.sheet === sheet && active.list ? Array.from(active.list) : [activeBlock(sheet)];
  return rangeListOf(blocks.map((block) => rangeOf(sheet, block)));
}

function currentCell(sheet: Sheet): GRange {
  const {active} = sheet.workbook;
  const {top, left} = (active.sheet === sheet && active.cell) || activeBlock(sheet);
  return rangeOf(sheet, engine.rect(top, left));
}

export const selectionService: Service<GSelection, Sheet> = {
  read: {
    getActiveRange: activeRange,
    getActiveRangeList: activeList,
    getActiveSheet: (sheet) => tabOf(sheet),
    getCurrentCell: currentCell,
    getNextDataRange(sheet, direction) {
      const block = activeBlock(sheet);
      const to = nextDataCell(sheet, block, direction);
      const [top, left] = [Math.min(block.top, to.top), Math.min(block.left, to.left)];
      const bottom = Math.max(block.top + block.rows, to.top + 1);
      return rangeOf(
        sheet,
        engine.rect(top, left, bottom - top, Math.max(block.left + block.columns, to.left + 1) - left),
      );
    },
  },
};
