import {phrase} from '../../core/phrase';
import {type Mail, outreachFrom} from '../../tabs/outreach/build';
import {OUTREACH} from '../../tabs/outreach/line';
import {outreachTab} from '../../tabs/outreach/tab';
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
  const run = runOf(file);
  const mails = mailsOf(run, selectedRows(file, run.sheet));
  if (mails.length === 0) throw refusal(file.words, 'outreach-nobody');
  return writePages(run, [outreachPage(run, mails)], (tab) => phrase('outreach-done', {mails: mails.length, tab}));
}

/** The mails of a run. */
export function mailsOf({file, sheet, schedules, typed}: FileRun, rows?: ReadonlySet<number>): Mail[] {
  return outreachFrom(schedules, {scripts: editedScripts(file), words: sheet.words, typed, selectedRows: rows});
}

/** The Outreach tab with those mails. */
export function outreachPage(run: FileRun, mails: readonly Mail[]): Page {
  const {words, intake} = run.sheet;
  const {rows, overwritten} = typedInto(run.file, OUTREACH);
  const options = {words, accounts: intake.accounts, before: rows.filter((row) => !run.isOver(row))};
  return pageOf(run, 'outreach', () => outreachTab(mails, options), overwritten);
}
