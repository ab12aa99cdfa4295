import type {Glance} from '../../api';
import {digest} from '../../cells/digest';
import {accountTab} from '../file/account-tab';
import type {OpenFile} from '../file/open-file';
import {readTab} from '../file/read-tab';
import {isInFront} from '../file/selected-rows';

/**
 * Which row is selected, and a digest of what the tab holds.
 *
 * @throws Refusal when the file has no account tab
 */
export function glance(file: OpenFile): Glance {
  const tab = accountTab(file);
  const {values, ownColumns} = readTab(file, tab).sheet;
  return {
    tab: tab.getName(),
    isScored: ownColumns.size > 0,
    row: isInFront(file.spreadsheet, tab) ? tab.getActiveCell().getRow() : 0,
    cells: digest(
      values
        .map((row) => row.join('\t'))
        .join('\n')
        .trimEnd(),
    ),
  };
}
