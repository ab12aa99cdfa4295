import {isOwnTab, scoredTab} from './marks';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Tab = GoogleAppsScript.Spreadsheet.Sheet;

const KEY = 'expansion-signals.account-tab';

/**
 * The tab with the accounts: the one in front; when that is one of ours, the one used last, else the one with our scores,
 * else the first of people's own that is not empty. In a file that holds only our tabs it is the one in front all the same.
 */
export function accountTab(spreadsheet: Spreadsheet): Tab {
  const front = spreadsheet.getActiveSheet();
  if (!isOwnTab(front)) return front;
  const last = PropertiesService.getDocumentProperties()?.getProperty(KEY) ?? null;
  const others = spreadsheet.getSheets().filter((tab) => !isOwnTab(tab));
  return (
    others.find((tab) => String(tab.getSheetId()) === last) ??
    scoredTab(spreadsheet) ??
    others.find((tab) => tab.getLastRow() > 0) ??
    front
  );
}

/** Remembers the tab that holds the accounts. */
export function keepAccountTab(tab: Tab): void {
  const properties = PropertiesService.getDocumentProperties();
  const id = String(tab.getSheetId());
  if (properties !== null && properties.getProperty(KEY) !== id) properties.setProperty(KEY, id);
}
