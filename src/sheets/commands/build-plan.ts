import {phrase} from '../../core/phrase';
import {say} from '../../playbook/say';
import {plansFrom} from '../../tabs/plan/build';
import {besidePlan, isPlanLost, readPlan} from '../../tabs/plan/read';
import {planTab} from '../../tabs/plan/tab';
import {assessTab, settingsOf} from '../file/account-sheet';
import {accountTab} from '../file/account-tab';
import type {Choices} from '../file/choices';
import {editedScripts} from '../file/edited-scripts';
import {markedTabs} from '../file/marks';
import {selectedRows} from '../file/selected-rows';
import {refusal} from '../refusal';
import {underLock} from '../undo/lock';
import {tabsBefore} from '../undo/tabs';
import {undoable} from '../undo/undo';
import {lostTab, withLeftBehind} from '../write/left-behind';
import {ownCells, writeOwnTab} from '../write/write-own-tab';
import {comparedPortfolio, RANKING_TABS, writeRanking} from './build-ranking';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Writes the Plan tab, keeping what people typed: for the rows selected in the account sheet, else for every account that
 * is ready or must be defended.
 *
 * @returns what to tell the user
 * @throws Refusal when nothing can be planned or written; everything is then as it was
 */
export function buildPlanTab(spreadsheet: Spreadsheet, choices: Choices): string {
  return underLock(settingsOf(choices).words, () => {
    const accounts = accountTab(spreadsheet);
    const selected = selectedRows(spreadsheet, accounts);
    const assessed = assessTab(spreadsheet, accounts, choices);
    const {read, intake, portfolio, settings, words} = assessed;
    const seen = comparedPortfolio(spreadsheet, portfolio).portfolio;
    const plans = plansFrom(seen, {
      scripts: editedScripts(spreadsheet, settings.language),
      settings,
      words,
      ...(selected && {selectedRows: selected}),
    });
    if (plans.length === 0) throw refusal(words, 'plan-nobody');
    const cells = ownCells(spreadsheet, 'plan', read.clock.dayOf);
    if (isPlanLost(cells)) throw lostTab(spreadsheet, 'plan', words);
    const before = readPlan(cells, read.clock.dayOf);
    const model = planTab(plans, {asOf: portfolio.asOf, words, accounts: intake.accounts, before});
    const isRanked = markedTabs(spreadsheet).has('ranking');
    const tabs = tabsBefore(spreadsheet, isRanked ? ['plan', ...RANKING_TABS] : ['plan']);
    const tab = undoable(spreadsheet, {before: {tabs}, words, failure: 'tab-failed'}, () => {
      const written = writeOwnTab(spreadsheet, model, read.tab, {settings, words});
      // The ranking links to the plans, which now stand elsewhere.
      if (isRanked) writeRanking(spreadsheet, assessed);
      return written;
    });
    spreadsheet.setActiveSheet(tab);
    const done = phrase('plan-done', {plans: plans.length, tab: tab.getName()});
    return say(withLeftBehind(done, besidePlan(cells)), words);
  });
}
