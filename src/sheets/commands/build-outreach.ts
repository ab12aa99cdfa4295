import {phrase} from '../../core/phrase';
import {say} from '../../playbook/say';
import {outreachFrom} from '../../tabs/outreach/build';
import {OUTREACH} from '../../tabs/outreach/line';
import {outreachTab} from '../../tabs/outreach/tab';
import {assessTab} from '../file/account-sheet';
import {accountTab} from '../file/account-tab';
import {editedScripts} from '../file/edited-scripts';
import type {OpenFile} from '../file/open-file';
import {selectedRows} from '../file/selected-rows';
import {refusal} from '../refusal';
import {tabsBefore} from '../undo/tabs';
import {undoable} from '../undo/undo';
import {appendToHistory} from '../write/history';
import {typedInto, withOverwritten} from '../write/typed-tab';
import {writeOwnTab} from '../write/write-own-tab';
import {runOf} from './run';

/**
 * Writes the Outreach tab, keeping what people typed: a mail for each account with steps, or for the rows selected in the
 * account sheet. The run is remembered, so that later ones keep its days. The caller holds the lock.
 *
 * @returns what to tell the user
 * @throws Refusal when there is nobody to write to, or nothing can be written; everything is then as it was
 */
export function buildOutreachTab(file: OpenFile): string {
  const {spreadsheet} = file;
  const accounts = accountTab(file);
  const selected = selectedRows(spreadsheet, accounts);
  const assessed = assessTab(file, accounts);
  const {words} = assessed;
  const run = runOf(file, assessed);
  const mails = outreachFrom(run.schedules, {scripts: editedScripts(file), words, selectedRows: selected});
  if (mails.length === 0) throw refusal(words, 'outreach-nobody');
  const typed = typedInto(file, 'outreach', OUTREACH);
  const model = outreachTab(mails, {words, accounts: assessed.intake.accounts, before: typed.rows});
  const before = {tabs: tabsBefore(file, ['outreach', 'history'])};
  const tab = undoable(spreadsheet, {before, words, failure: 'tab-failed'}, () => {
    const written = writeOwnTab(file, model, assessed);
    if (!run.comparison.isRecorded) appendToHistory(file, run.comparison.run, run.history);
    return written;
  });
  spreadsheet.setActiveSheet(tab);
  const done = phrase('outreach-done', {mails: mails.length, tab: tab.getName()});
  return say(withOverwritten(done, typed.overwritten), words);
}
