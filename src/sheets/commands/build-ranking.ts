import {phrase} from '../../core/phrase';
import {detailsTab} from '../../tabs/details/tab';
import {meetingTab} from '../../tabs/meeting/tab';
import {planRowsIn} from '../../tabs/ranking/plan-rows';
import {accountRows, rankingTab} from '../../tabs/ranking/tab';
import type {OpenFile} from '../file/open-file';
import {typedDecisions} from '../write/typed-tab';
import {ownValues, writeOwnTab} from '../write/write-own-tab';
import {type Page, writePages} from './pages';
import {changesIn, type FileRun, runOf} from './run';

/**
 * Writes the Meeting, Ranking and Details tabs for the account sheet, keeping what people typed beside decisions, and
 * remembers the run. The caller holds the lock.
 *
 * @returns what to tell the user
 * @throws Refusal when nothing can be ranked or written; everything is then as it was
 */
export function buildRankingTab(file: OpenFile): string {
  const run = runOf(file);
  const accounts = run.portfolio.accounts.length;
  return writePages(run, [rankingPage(run)], (tab) => phrase('ranking-done', {accounts, tab}));
}

/** The Meeting, Ranking and Details tabs of a run. The ranking links to the plans, which are written before it. */
export function rankingPage(run: FileRun, opens: 'meeting' | 'ranking' = 'ranking'): Page {
  const {file, sheet, portfolio, base, schedules, nextActions} = run;
  const {rows: before, overwritten} = typedDecisions(file);
  const common = {
    settings: file.settings,
    words: sheet.words,
    since: changesIn(run),
    sheetName: sheet.read.sheet.name,
  };
  return {
    keys: ['meeting', 'ranking', 'details'],
    overwritten,
    write: () => {
      const meeting = meetingTab(portfolio, {...common, schedules, actions: nextActions, before});
      const options = {
        ...common,
        previous: base,
        nextActionOf: (row: number) => nextActions.get(row) ?? null,
        planRows: planRowsIn(ownValues(file, 'plan'), portfolio),
        leftOut: sheet.intake.leftOut,
      };
      const rows = accountRows(portfolio, options);
      const tabs = {
        meeting: writeOwnTab(file, meeting, sheet),
        ranking: writeOwnTab(file, rankingTab(portfolio, options, rows), sheet),
      };
      writeOwnTab(file, detailsTab(portfolio, options, rows), sheet);
      return tabs[opens];
    },
  };
}
