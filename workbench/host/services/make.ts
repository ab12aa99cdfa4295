import type {Address} from '../document/a1';
import type {Rect} from '../document/rect';
import type {Sheet} from '../document/sheet';
import type {Workbook} from '../document/workbook';
import type {RangeService} from './range';
import type {SheetService} from './sheet';
import type {SpreadsheetService} from './spreadsheet';

interface Makers {
  range(sheet: Sheet, block: Rect, address?: Address): RangeService;
  sheet(sheet: Sheet): SheetService;
  spreadsheet(workbook: Workbook): SpreadsheetService;
}

/** Ranges, sheets and spreadsheets make one another; each class leaves here how, so that no file has to load first. */
export const make = {} as Makers;

/** The service object for a block of cells, with the address it was asked for where that has open ends (`A:C`, `2:5`). */
export function rangeOf(sheet: Sheet, block: Rect, address?: Address): RangeService {
  return make.range(sheet, block, address);
}

/** The service object for a tab. */
export function sheetService(sheet: Sheet): SheetService {
  return make.sheet(sheet);
}

/** The service object for a spreadsheet. */
export function spreadsheetService(workbook: Workbook): SpreadsheetService {
  return make.spreadsheet(workbook);
}
