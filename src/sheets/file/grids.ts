import type {Spreadsheet, Tab} from '../google';

/**
 * The tabs with cells. A chart that was moved to a tab of its own and a Connected Sheet are tabs too, but without cells:
 * asking them for rows, ranges or the last row ends the run. One call a tab.
 */
export function gridsOf(spreadsheet: Spreadsheet): Tab[] {
  return spreadsheet.getSheets().filter(isGrid);
}

/** Whether a tab has cells. */
export function isGrid(tab: Tab): boolean {
  return tab.getType() === SpreadsheetApp.SheetType.GRID;
}
