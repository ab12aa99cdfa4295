import type {Glance} from '../../api';
import {digest} from '../../cells/digest';
import {accountTab} from '../file/account-tab';
import type {OpenFile} from '../file/open-file';
import {readTab} from '../file/read-tab';

/**
 * Which row is selected, and a digest of what people wrote.
 *
 * @throws Refusal when the file has no account tab
 */
export function glance(file: OpenFile): Glance {
  const tab = accountTab(file);
  const isInFront = tab.getSheetId() === file.spreadsheet.getActiveSheet().getSheetId();
  const {values, ownColumns} = readTab(file, tab).sheet;
  const own = values.map((row) => row.filter((_, column) => !ownColumns.has(column)).join('\t'));
  return {
    tab: tab.getName(),
    row: isInFront ? tab.getActiveCell().getRow() : 0,
    cells: digest(`${ownColumns.size > 0}\n${own.join('\n').trimEnd()}`),
  };
}
