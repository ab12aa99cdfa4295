import {accountTab} from '../file/account-tab';
import type {OpenFile} from '../file/open-file';
import type {Tab} from '../google';

/** The tab of that name, which the sidebar shows; the one with the accounts when it is gone or none was named. */
export function tabMeant(file: OpenFile, name: string): Tab {
  return file.spreadsheet.getSheetByName(name) ?? accountTab(file);
}
