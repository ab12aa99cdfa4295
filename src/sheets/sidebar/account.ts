import type {AccountView} from '../../api';
import {assessTab} from '../file/account-sheet';
import {accountTab} from '../file/account-tab';
import {editedScripts} from '../file/edited-scripts';
import type {OpenFile} from '../file/open-file';
import {refusal} from '../refusal';
import {accountView} from './account-view';

/**
 * The account of the row that is selected in the account sheet.
 *
 * @throws Refusal when another tab is in front, or the row holds no account
 */
export function readAccount(file: OpenFile): AccountView {
  const tab = accountTab(file);
  const {portfolio, settings, words} = assessTab(file, tab);
  if (tab.getSheetId() !== file.spreadsheet.getActiveSheet().getSheetId()) {
    throw refusal(words, 'account-elsewhere', {tab: tab.getName()});
  }
  const row = tab.getActiveCell().getRow();
  const assessment = portfolio.accounts.find(({account}) => account.row === row);
  if (assessment === undefined) throw refusal(words, 'account-none', {row});
  return accountView(assessment, {settings, words, scripts: editedScripts(file)});
}
