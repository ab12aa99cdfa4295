import {accountsOf} from '../../core/identity';
import {phrase} from '../../core/phrase';
import {detailsTab} from '../../tabs/details/tab';
import {decisionsOf} from '../../tabs/meeting/decisions';
import {changesSince} from '../../tabs/meeting/since';
import {meetingTab} from '../../tabs/meeting/tab';
import {planRowsIn} from '../../tabs/ranking/plan-rows';
import {accountRows, rankingTab} from '../../tabs/ranking/tab';
import {type AssessedTab, assessTab} from '../file/account-sheet';
import type {OpenFile} from '../file/open-file';
import {typedDecisions} from '../write/typed-tab';
import {ownValues, writeOwnTab} from '../write/write-own-tab';
import {type Page, writePages} from './pages';
import {type FileRun, runOf} from './run';

/**
 * Writes the Meeting, Ranking and Details tabs for the account sheet, keeping what people typed beside decisions, and
 * remembers the run. The caller holds the lock.
 *
 * @returns what to tell the user
 * @throws Refusal when nothing can be ranked or written; everything is then as it was
 */
export function buildRankingTab(file: OpenFile): string {
  const assessed = assessTab(file);
  const run = runOf(file, assessed);
  const accounts = run.portfolio.accounts.length;
  const page = rankingPage(file, assessed, run);
  return writePages(file, run, [page], (tab) => phrase('ranking-done', {accounts, tab}));
}

/** The Meeting, Ranking and Details tabs of a run. The ranking links to the plans, which are written before it. */
export function rankingPage(
  file: OpenFile,
  assessed: AssessedTab,
  run: FileRun,
  opens: 'meeting' | 'ranking' = 'ranking',
): Page {
  const {read, intake, words} = assessed;
  const {settings} = file;
  const {portfolio, base, schedules, nextActions} = run;
  const {rows: before, overwritten} = typedDecisions(file);
  const accounts = accountsOf(portfolio.accounts);
  const since = changesSince(portfolio, settings, base, decisionsOf(before, accounts));
  const common = {settings, words, since, sheetName: read.sheet.name};
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
        leftOut: intake.leftOut,
      };
      const rows = accountRows(portfolio, options);
      const tabs = {
        meeting: writeOwnTab(file, meeting, assessed),
        ranking: writeOwnTab(file, rankingTab(portfolio, options, rows), assessed),
      };
      writeOwnTab(file, detailsTab(portfolio, options, rows), assessed);
      return tabs[opens];
    },
  };
}
