import {phrase} from '../../core/phrase';
import {say} from '../../playbook/say';
import {plansFrom} from '../../tabs/plan/build';
import {PLAN} from '../../tabs/plan/line';
import {planTab} from '../../tabs/plan/tab';
import {assessTab} from '../file/account-sheet';
import {accountTab} from '../file/account-tab';
import {editedScripts} from '../file/edited-scripts';
import type {OpenFile} from '../file/open-file';
import {selectedRows} from '../file/selected-rows';
import {refusal} from '../refusal';
import {tabsBefore} from '../undo/tabs';
import {undoable} from '../undo/undo';
import {appendToHistory} from '../write/history';
import {typedDecisions, typedInto, withOverwritten} from '../write/typed-tab';
import {writeOwnTab} from '../write/write-own-tab';
import {withConflicts} from './build-calendar';
import {RANKING_TABS, writeRanking} from './build-ranking';
import {runOf} from './run';

/**
 * Writes the Plan tab, keeping what people typed: for the rows selected in the account sheet, else for the accounts whose
 * first step is near. The caller holds the lock.
 *
 * @returns what to tell the user
 * @throws Refusal when nothing can be planned or written; everything is then as it was
 */
export function buildPlanTab(file: OpenFile): string {
  const {spreadsheet, settings} = file;
  const accounts = accountTab(file);
  const selected = selectedRows(spreadsheet, accounts);
  const assessed = assessTab(file, accounts);
  const {words} = assessed;
  const run = runOf(file, assessed);
  const {portfolio, schedules} = run;
  const scripts = editedScripts(file);
  const {plans, others} = plansFrom(portfolio, {scripts, settings, words, schedules, selectedRows: selected});
  if (plans.length === 0) throw refusal(words, 'plan-nobody');
  const typed = typedInto(file, 'plan', PLAN);
  const {asOf, intake} = assessed;
  const model = planTab(plans, {
    asOf,
    words,
    accounts: intake.accounts,
    before: typed.rows,
    others,
    typed: run.typedOn.calendar,
  });
  const isRanked = file.tabs.has('ranking');
  const decisions = isRanked ? typedDecisions(file) : null;
  const tabs = tabsBefore(file, ['plan', ...(isRanked ? RANKING_TABS : (['history'] as const))]);
  const tab = undoable(spreadsheet, {before: {tabs}, words, failure: 'tab-failed'}, () => {
    const written = writeOwnTab(file, model, assessed);
    // The ranking links to the plans, which are in other rows now.
    if (decisions !== null) writeRanking(file, assessed, run, decisions);
    else if (!run.comparison.isRecorded) appendToHistory(file, run.comparison.run, run.history);
    return written;
  });
  spreadsheet.setActiveSheet(tab);
  const done = phrase('plan-done', {plans: plans.length, tab: tab.getName()});
  const overwritten = [...typed.overwritten, ...(decisions?.overwritten ?? [])];
  return say(withConflicts(withOverwritten(done, overwritten), run), words);
}
