import {phrase} from '../../core/phrase';
import {say} from '../../playbook/say';
import {detailsTab} from '../../tabs/details/tab';
import type {Typed} from '../../tabs/kept/read-typed';
import {decisionsOf} from '../../tabs/meeting/decisions';
import {changesSince} from '../../tabs/meeting/since';
import {meetingTab} from '../../tabs/meeting/tab';
import type {TabKey} from '../../tabs/model';
import {planRowsIn} from '../../tabs/ranking/plan-rows';
import {accountRows, rankingTab} from '../../tabs/ranking/tab';
import {type AssessedTab, assessTab} from '../file/account-sheet';
import {accountTab} from '../file/account-tab';
import type {OpenFile} from '../file/open-file';
import type {Tab} from '../google';
import {tabsBefore} from '../undo/tabs';
import {undoable} from '../undo/undo';
import {appendToHistory} from '../write/history';
import {typedDecisions, withOverwritten} from '../write/typed-tab';
import {ownValues, writeOwnTab} from '../write/write-own-tab';
import {type Run, runOf} from './run';

/**
 * Writes the Meeting, Ranking and Details tabs for the account sheet, keeping what people typed beside decisions, and
 * remembers the run. The caller holds the lock.
 *
 * @returns what to tell the user
 * @throws Refusal when nothing can be ranked or written; everything is then as it was
 */
export function buildRankingTab(file: OpenFile): string {
  const {spreadsheet, words} = file;
  const assessed = assessTab(file, accountTab(file));
  const run = runOf(file, assessed);
  const decisions = typedDecisions(file);
  const before = {tabs: tabsBefore(file, RANKING_TABS)};
  const {ranking: tab} = undoable(spreadsheet, {before, words, failure: 'tab-failed'}, () =>
    writeRanking(file, assessed, run, decisions),
  );
  spreadsheet.setActiveSheet(tab);
  const done = phrase('ranking-done', {accounts: run.portfolio.accounts.length, tab: tab.getName()});
  return say(withOverwritten(done, decisions.overwritten), words);
}

/** The tabs that writing a ranking changes: Meeting and Details go with it, and the run is remembered. */
export const RANKING_TABS: readonly TabKey[] = ['meeting', 'ranking', 'details', 'history'];

/** The tabs that people open after a ranking was written. */
interface RankingTabs {
  readonly meeting: Tab;
  readonly ranking: Tab;
}

/**
 * Writes the Meeting, Ranking and Details tabs of a run and remembers it. It belongs inside {@link undoable}.
 *
 * @param decisions what people typed into the Meeting tab
 */
export function writeRanking(
  file: OpenFile,
  {read, intake, words}: AssessedTab,
  run: Run,
  decisions: Pick<Typed, 'rows'>,
): RankingTabs {
  const {settings} = file;
  const {portfolio, comparison, base, schedules, history, nextActions} = run;
  const accounts = portfolio.accounts.map(({account}) => account);
  const since = changesSince(portfolio, settings, base, decisionsOf(decisions.rows, accounts));
  const options = {
    settings,
    words,
    since,
    previous: base,
    sheetName: read.sheet.name,
    nextActionOf: (row: number) => nextActions.get(row) ?? null,
    planRows: planRowsIn(ownValues(file, 'plan'), portfolio),
    leftOut: intake.leftOut,
  };
  const meeting = meetingTab(portfolio, {
    ...{settings, words, since, schedules, actions: nextActions},
    sheetName: read.sheet.name,
    before: decisions.rows,
  });
  const rows = accountRows(portfolio, options);
  const written = {
    meeting: writeOwnTab(file, meeting, read.tab),
    ranking: writeOwnTab(file, rankingTab(portfolio, options, rows), read.tab),
  };
  writeOwnTab(file, detailsTab(portfolio, options, rows), read.tab);
  if (!comparison.isRecorded) appendToHistory(file, comparison.run, history);
  return written;
}
