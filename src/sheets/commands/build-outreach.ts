import {phrase} from '../../core/phrase';
import {type Mail, outreachFrom} from '../../tabs/outreach/build';
import {OUTREACH} from '../../tabs/outreach/line';
import {outreachTab} from '../../tabs/outreach/tab';
import {type AssessedTab, assessTab} from '../file/account-sheet';
import {editedScripts} from '../file/edited-scripts';
import type {OpenFile} from '../file/open-file';
import {selectedRows} from '../file/selected-rows';
import {refusal} from '../refusal';
import {typedInto} from '../write/typed-tab';
import {type Page, pageOf, writePages} from './pages';
import {type FileRun, runOf} from './run';

/**
 * Writes the Outreach tab, keeping what people typed: a mail for each account with steps, or for the rows selected in the
 * account sheet. The run is remembered, so that later ones keep its days. The caller holds the lock.
 *
 * @returns what to tell the user
 * @throws Refusal when there is nobody to write to, or nothing can be written; everything is then as it was
 */
export function buildOutreachTab(file: OpenFile): string {
  const assessed = assessTab(file);
  const run = runOf(file, assessed);
  const mails = mailsOf(file, assessed, run, selectedRows(file, assessed));
  if (mails.length === 0) throw refusal(file.words, 'outreach-nobody');
  const page = outreachPage(file, assessed, run, mails);
  return writePages(file, run, [page], (tab) => phrase('outreach-done', {mails: mails.length, tab}));
}

export function mailsOf(
  file: OpenFile,
  {words}: AssessedTab,
  {schedules, typed}: FileRun,
  rows?: ReadonlySet<number>,
): Mail[] {
  return outreachFrom(schedules, {scripts: editedScripts(file), words, typed, selectedRows: rows});
}

export function outreachPage(file: OpenFile, assessed: AssessedTab, {isOver}: FileRun, mails: readonly Mail[]): Page {
  const {words, intake} = assessed;
  const {rows, overwritten} = typedInto(file, OUTREACH);
  const options = {words, accounts: intake.accounts, before: rows.filter((row) => !isOver(row))};
  return pageOf(file, assessed, 'outreach', () => outreachTab(mails, options), overwritten);
}
