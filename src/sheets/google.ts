/** A spreadsheet, as the Sheets service hands it out. */
export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A tab of a spreadsheet. The service calls it a sheet; here a sheet is what was read from one. */
export type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/** A rectangle of cells in a tab. */
export type Range = GoogleAppsScript.Spreadsheet.Range;
