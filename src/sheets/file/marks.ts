import {isForUndo, markOf, TAB_MARK, tabMark} from '../../tabs/marks';

/** The mark by which the add-on finds its own columns again, also after they were moved or renamed. */
const COLUMN_MARK = 'expansion-signals-column';

type TabOrColumn = GoogleAppsScript.Spreadsheet.Sheet | GoogleAppsScript.Spreadsheet.Range;

/** What the add-on marked in a tab. */
export interface Marks {
  /** What the tab is to us, when we made it. */
  readonly tab: string | null;
  /** Our columns, numbers from 1. */
  readonly columns: ReadonlyMap<string, number>;
}

/** The marks in a tab; of a column that was copied together with its mark, the first counts. */
export function marksIn(sheet: GoogleAppsScript.Spreadsheet.Sheet): Marks {
  let tab: string | null = null;
  const columns = new Map<string, number>();
  for (const metadata of sheet.createDeveloperMetadataFinder().find()) {
    const mark = metadata.getValue();
    const key = metadata.getKey();
    if (mark === null) continue;
    if (key === TAB_MARK) tab = markOf(mark, sheet.getSheetId()) ?? tab;
    const column = key === COLUMN_MARK ? metadata.getLocation().getColumn()?.getColumn() : undefined;
    if (column !== undefined && !columns.has(mark)) columns.set(mark, column);
  }
  return {tab, columns};
}

/** The add-on's columns in a tab, numbers from 1. */
export function markedColumns(sheet: GoogleAppsScript.Spreadsheet.Sheet): ReadonlyMap<string, number> {
  return marksIn(sheet).columns;
}

/** The tab that holds our columns; the first of several, `null` when there is none. */
export function scoredTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): GoogleAppsScript.Spreadsheet.Sheet | null {
  const [metadata] = spreadsheet.createDeveloperMetadataFinder().withKey(COLUMN_MARK).find();
  return metadata?.getLocation().getColumn()?.getSheet() ?? null;
}

/** Whether the add-on made the tab. */
export function isOwnTab(sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean {
  return marksIn(sheet).tab !== null;
}

/** Marks a whole column as the add-on's. */
export function markColumn(column: GoogleAppsScript.Spreadsheet.Range, mark: string): void {
  mark_(column, COLUMN_MARK, mark);
}

/** Takes our marks off a column, from 1: it turned out to be somebody's own. */
export function unmarkColumn(sheet: GoogleAppsScript.Spreadsheet.Sheet, column: number): void {
  for (const metadata of sheet.createDeveloperMetadataFinder().withKey(COLUMN_MARK).find()) {
    if (metadata.getLocation().getColumn()?.getColumn() === column) metadata.remove();
  }
}

/**
 * The add-on's tabs in a file, by mark.
 *
 * @param isWanted which of them; all but the hidden copies for undo when it is left out
 */
export function markedTabs(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  isWanted: (mark: string) => boolean = (mark) => !isForUndo(mark),
): Map<string, GoogleAppsScript.Spreadsheet.Sheet> {
  const tabs = new Map<string, GoogleAppsScript.Spreadsheet.Sheet>();
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(TAB_MARK).find()) {
    const value = metadata.getValue() ?? '';
    const sheet = isWanted(value.slice(0, value.lastIndexOf('@'))) ? metadata.getLocation().getSheet() : null;
    const mark = sheet && markOf(value, sheet.getSheetId());
    if (sheet !== null && mark !== null && !tabs.has(mark)) tabs.set(mark, sheet);
  }
  return tabs;
}

/** Marks a tab as the add-on's. The mark names the tab: a duplicate somebody made of it is theirs, whatever it inherits. */
export function markTab(sheet: GoogleAppsScript.Spreadsheet.Sheet, mark: string): void {
  mark_(sheet, TAB_MARK, tabMark(mark, sheet.getSheetId()));
}

function mark_(place: TabOrColumn, key: string, value: string): void {
  place.addDeveloperMetadata(key, value, SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
}
