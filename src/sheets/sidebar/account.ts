import type {AccountView} from '../../api';
import {accountView} from '../../views/account';
import {whatIfs} from '../../views/what-if';
import {runOf} from '../commands/run';
import {assessTab, judgeOf} from '../file/account-sheet';
import {accountTab} from '../file/account-tab';
import {editedScripts} from '../file/edited-scripts';
import type {OpenFile} from '../file/open-file';
import {isInFront} from '../file/selected-rows';
import {refusal} from '../refusal';

/**
 * The account of the row that is selected in the account sheet.
 *
 * @throws Refusal when another tab is in front, or the row holds no account
 */
export function readAccount(file: OpenFile): AccountView {
  const tab = accountTab(file);
  const assessed = assessTab(file, tab);
  const {settings, words} = assessed;
  if (!isInFront(file.spreadsheet, tab)) throw refusal(words, 'account-elsewhere', {tab: tab.getName()});
  const row = tab.getActiveCell().getRow();
  const next = runOf(file, assessed).nextActions.get(row) ?? null;
  if (next === null) throw refusal(words, 'account-none', {row});
  const {of} = next.schedule;
  return {
    ...accountView(of, next, {settings, words, scripts: editedScripts(file)}),
    whatIfs: whatIfs(of, judgeOf(assessed), {settings, words}),
  };
}
