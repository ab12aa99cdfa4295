import type {Rect} from '../../document/rect';
import type {Sheet} from '../../document/sheet';
import {type GRange, rangeOf} from '../bridge/place';
import {engine} from '../bridge/run';
import type {Service} from '../bridge/service';

/** The selected block of a tab; its first cell where nothing of it is selected. */
export function activeBlock(sheet: Sheet): Rect {
  const {active} = sheet.workbook;
  return active.sheet === sheet && active.block ? active.block : engine.rect(0, 0);
}

/** What is selected on a tab; `null` on one without cells. */
export function activeRange(sheet: Sheet): GRange | null {
  return sheet.type === 'GRID' ? rangeOf(sheet, activeBlock(sheet)) : null;
}

export const selectionService: Service<GoogleAppsScript.Spreadsheet.Selection, Sheet> = {
  read: {getActiveRange: activeRange},
};
