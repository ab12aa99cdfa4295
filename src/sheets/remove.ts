import {isOwnTab, markedColumns} from './marks';
import {isSample} from './sample';
import {removeColumns} from './score-block';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/** What everything we keep with a document is called. */
const OWN_PROPERTY = /^expansion-signals\./;

/** Takes out all that the add-on ever added: its columns, its tabs with the sample, and what it remembers of the file. */
export function removeAll(spreadsheet: Spreadsheet): void {
  const tabs = spreadsheet.getSheets();
  const added = tabs.filter((tab) => isOwnTab(tab) || isSample(tab));
  const others = tabs.filter((tab) => !added.includes(tab));
  for (const tab of others) removeOwnColumns(tab);
  // A spreadsheet keeps at least one tab that can be seen.
  const seen = others.find((tab) => !tab.isSheetHidden()) ?? spreadsheet.insertSheet();
  spreadsheet.setActiveSheet(seen);
  for (const tab of added) spreadsheet.deleteSheet(tab);
  forget();
}

/** Columns that somebody copied carry the same mark twice, so this looks again until none is left. */
function removeOwnColumns(tab: Tab): void {
  for (let columns = markedColumns(tab); columns.size > 0; columns = markedColumns(tab)) {
    removeColumns(tab, [...columns.values()]);
  }
}

function forget(): void {
  const properties = PropertiesService.getDocumentProperties();
  for (const key of properties?.getKeys() ?? []) if (OWN_PROPERTY.test(key)) properties.deleteProperty(key);
}
