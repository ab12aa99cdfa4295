/** The marks by which the add-on finds its own columns and tabs again, also after they were moved or renamed. */
const COLUMN_MARK = 'expansion-signals-column';
const TAB_MARK = 'expansion-signals-tab';

type TabOrColumn = GoogleAppsScript.Spreadsheet.Sheet | GoogleAppsScript.Spreadsheet.Range;

/** The add-on's columns in a tab: the column number (from 1) of each mark. */
export function markedColumns(sheet: GoogleAppsScript.Spreadsheet.Sheet): Map<string, number> {
  const columns = new Map<string, number>();
  for (const metadata of sheet.createDeveloperMetadataFinder().withKey(COLUMN_MARK).find()) {
    const mark = metadata.getValue();
    const column = metadata.getLocation().getColumn()?.getColumn();
    if (mark !== null && column !== undefined && !columns.has(mark)) columns.set(mark, column);
  }
  return columns;
}

/** Marks a whole column as the add-on's. */
export function markColumn(sheet: GoogleAppsScript.Spreadsheet.Sheet, column: number, mark: string): void {
  mark_(sheet.getRange(1, column, sheet.getMaxRows(), 1), COLUMN_MARK, mark);
}

/** The add-on's tabs in a file, by mark. */
export function markedTabs(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): Map<string, GoogleAppsScript.Spreadsheet.Sheet> {
  const tabs = new Map<string, GoogleAppsScript.Spreadsheet.Sheet>();
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(TAB_MARK).find()) {
    const mark = metadata.getValue();
    const sheet = metadata.getLocation().getSheet();
    if (mark !== null && sheet !== null && !tabs.has(mark)) tabs.set(mark, sheet);
  }
  return tabs;
}

/** Whether the add-on made the tab. */
export function isOwnTab(sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean {
  return sheet.getDeveloperMetadata().some((metadata) => metadata.getKey() === TAB_MARK);
}

/** Marks a tab as the add-on's. */
export function markTab(sheet: GoogleAppsScript.Spreadsheet.Sheet, mark: string): void {
  mark_(sheet, TAB_MARK, mark);
}

function mark_(place: TabOrColumn, key: string, value: string): void {
  place.addDeveloperMetadata(key, value, SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
}
