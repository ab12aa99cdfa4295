import type {Spreadsheet, Tab} from '../google';

/** The rows of the account sheet that somebody selected; `undefined` when the tab is not in front or only one row is. */
export function selectedRows(spreadsheet: Spreadsheet, tab: Tab): ReadonlySet<number> | undefined {
  if (spreadsheet.getActiveSheet().getSheetId() !== tab.getSheetId()) return undefined;
  const range = spreadsheet.getActiveRange();
  const count = range?.getNumRows() ?? 1;
  if (range === null || count < 2 || count >= tab.getMaxRows()) return undefined;
  return new Set(Array.from({length: count}, (_, index) => range.getRow() + index));
}
