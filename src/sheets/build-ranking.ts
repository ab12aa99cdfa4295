import type {Portfolio} from '../core/assessment';
import {phrase} from '../core/phrase';
import {say} from '../playbook/say';
import {type Comparison, comparisonWith, seenSince} from '../table/history';
import {planRowsIn} from '../table/ranking/plan-rows';
import {rankingTab} from '../table/ranking/tab';
import type {TabKey} from '../table/tab';
import {accountTab} from './account-tab';
import type {Choices} from './choices';
import {underLock} from './lock';
import {type AssessedTab, assessTab, settingsOf} from './portfolio';
import {recordRun} from './record-run';
import {tabsBefore} from './tab-before';
import {undoable} from './undo';
import {ownValues, writeOwnTab} from './write-own-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Writes the Ranking tab for the account sheet and remembers the run.
 *
 * @returns what to tell the user
 * @throws Refusal when nothing can be ranked or written; everything is then as it was
 */
export function buildRankingTab(spreadsheet: Spreadsheet, choices: Choices): string {
  const {words} = settingsOf(choices);
  return underLock(words, () => {
    const assessed = assessTab(spreadsheet, accountTab(spreadsheet), choices);
    const before = {tabs: tabsBefore(spreadsheet, RANKING_TABS)};
    const {tab, accounts} = undoable(spreadsheet, {before, words, failure: 'tab-failed'}, () =>
      writeRanking(spreadsheet, assessed),
    );
    spreadsheet.setActiveSheet(tab);
    return say(phrase('ranking-done', {accounts, tab: tab.getName()}), assessed.words);
  });
}

/** The tabs that writing a ranking changes: with it the run is remembered. */
export const RANKING_TABS: readonly TabKey[] = ['ranking', 'history'];

/** Writes the Ranking tab of an assessed sheet. It belongs inside {@link undoable}. */
export function writeRanking(
  spreadsheet: Spreadsheet,
  assessed: AssessedTab,
): {tab: GoogleAppsScript.Spreadsheet.Sheet; accounts: number} {
  const {read, settings, words} = assessed;
  const {portfolio, comparison} = comparedPortfolio(spreadsheet, assessed.portfolio);
  const model = rankingTab(portfolio, {
    settings,
    words,
    previous: comparison.previous,
    sheetName: read.sheet.name,
    planRows: planRowsIn(ownValues(spreadsheet, 'plan'), portfolio),
  });
  const tab = writeOwnTab(spreadsheet, model, read.tab, assessed);
  if (!comparison.isRecorded) recordRun(spreadsheet, comparison.run, assessed);
  return {tab, accounts: portfolio.accounts.length};
}

/** The portfolio whose undated events carry the day they were first seen, and the run it is compared with. */
export function comparedPortfolio(
  spreadsheet: Spreadsheet,
  portfolio: Portfolio,
): {portfolio: Portfolio; comparison: Comparison} {
  const values = ownValues(spreadsheet, 'history');
  const seen = seenSince(portfolio, comparisonWith(values, portfolio).previous);
  return {portfolio: seen, comparison: comparisonWith(values, seen)};
}
