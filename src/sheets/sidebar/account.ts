import type {AccountView} from '../../api';
import {assessTab} from '../file/account-sheet';
import {accountTab} from '../file/account-tab';
import {readChoices} from '../file/choices';
import {editedScripts} from '../file/edited-scripts';
import {refusal} from '../refusal';
import {accountView} from './account-view';

/**
 * The account of the row that is selected in the account sheet.
 *
 * @throws Refusal when another tab is in front, or the row holds no account
 */
export function readAccount(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): AccountView {
  const tab = accountTab(spreadsheet);
  const {portfolio, settings, words} = assessTab(spreadsheet, tab, readChoices());
  if (tab.getSheetId() !== spreadsheet.getActiveSheet().getSheetId()) {
    throw refusal(words, 'account-elsewhere', {tab: tab.getName()});
  }
  const row = tab.getActiveCell().getRow();
  const assessment = portfolio.accounts.find(({account}) => account.row === row);
  if (assessment === undefined) throw refusal(words, 'account-none', {row});
  const scripts = editedScripts(spreadsheet, settings.language);
  return accountView(assessment, {settings, words, scripts});
}
