import type {Portfolio} from '../../core/assessment';
import {phrase} from '../../core/phrase';
import {say} from '../../playbook/say';
import {type Comparison, comparisonWith, seenSince} from '../../tabs/history/history';
import type {TabKey} from '../../tabs/model';
import {planRowsIn} from '../../tabs/ranking/plan-rows';
import {rankingTab} from '../../tabs/ranking/tab';
import {type AssessedTab, assessTab, settingsOf} from '../file/account-sheet';
import {accountTab} from '../file/account-tab';
import type {Choices} from '../file/choices';
import {underLock} from '../undo/lock';
import {tabsBefore} from '../undo/tabs';
import {undoable} from '../undo/undo';
import {appendToHistory} from '../write/history';
import {ownValues, writeOwnTab} from '../write/write-own-tab';

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
  if (!comparison.isRecorded) appendToHistory(spreadsheet, comparison.run, assessed);
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
