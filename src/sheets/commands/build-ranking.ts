import type {Portfolio} from '../../core/assessment';
import {phrase} from '../../core/phrase';
import {say} from '../../playbook/say';
import {detailsTab} from '../../tabs/details/tab';
import {type Comparison, comparisonWith, seenSince} from '../../tabs/history/history';
import type {TabKey} from '../../tabs/model';
import {planRowsIn} from '../../tabs/ranking/plan-rows';
import {rankingTab} from '../../tabs/ranking/tab';
import {type AssessedTab, assessTab} from '../file/account-sheet';
import {accountTab} from '../file/account-tab';
import type {OpenFile} from '../file/open-file';
import type {Tab} from '../google';
import {tabsBefore} from '../undo/tabs';
import {undoable} from '../undo/undo';
import {appendToHistory} from '../write/history';
import {ownValues, writeOwnTab} from '../write/write-own-tab';
import {type Run, runOf} from './run';

/**
 * Writes the Ranking tab for the account sheet and remembers the run. The caller holds the lock.
 *
 * @returns what to tell the user
 * @throws Refusal when nothing can be ranked or written; everything is then as it was
 */
export function buildRankingTab(file: OpenFile): string {
  const {spreadsheet, words} = file;
  const assessed = assessTab(file, accountTab(file));
  const run = runOf(file, assessed);
  const before = {tabs: tabsBefore(spreadsheet, RANKING_TABS)};
  const tab = undoable(spreadsheet, {before, words, failure: 'tab-failed'}, () => writeRanking(file, assessed, run));
  spreadsheet.setActiveSheet(tab);
  return say(phrase('ranking-done', {accounts: run.portfolio.accounts.length, tab: tab.getName()}), words);
}

/** The tabs that writing a ranking changes: Details goes with it, and the run is remembered. */
export const RANKING_TABS: readonly TabKey[] = ['ranking', 'details', 'history'];

/** Writes the Ranking and Details tabs of a run. It belongs inside {@link undoable}. */
export function writeRanking(file: OpenFile, {read, intake}: AssessedTab, run: Run): Tab {
  const {settings, words} = file;
  const {portfolio, comparison, history, nextActionOf} = run;
  const options = {
    settings,
    words,
    previous: comparison.previous,
    sheetName: read.sheet.name,
    nextActionOf,
    planRows: planRowsIn(ownValues(file, 'plan'), portfolio),
    leftOut: intake.leftOut,
  };
  const tab = writeOwnTab(file, rankingTab(portfolio, options), read.tab);
  writeOwnTab(file, detailsTab(portfolio, options), read.tab);
  if (!comparison.isRecorded) appendToHistory(file, comparison.run, history);
  return tab;
}

/** A portfolio and the run before it. */
export interface ComparedPortfolio {
  /** Its undated events carry the day they were first seen. */
  readonly portfolio: Portfolio;
  readonly comparison: Comparison;
  /** What the History tab holds. */
  readonly history: readonly (readonly unknown[])[];
}

/** Compares a portfolio with the run before it. */
export function comparedPortfolio(file: OpenFile, portfolio: Portfolio): ComparedPortfolio {
  const history = ownValues(file, 'history');
  const seen = seenSince(portfolio, comparisonWith(history, portfolio).previous);
  return {portfolio: seen, comparison: comparisonWith(history, seen), history};
}
