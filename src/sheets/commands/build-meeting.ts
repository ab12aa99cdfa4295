import {phrase} from '../../core/phrase';
import type {BaseChoice} from '../../tabs/history/base';
import {assessTab} from '../file/account-sheet';
import type {OpenFile} from '../file/open-file';
import type {Tab} from '../google';
import {rankingPage} from './build-ranking';
import {writePages} from './pages';
import {BASE_KEY, type FileRun, runOf} from './run';

/** A meeting that was started: what was read and found for it, and what to tell the user. */
export interface StartedMeeting {
  readonly run: FileRun;
  readonly message: string;
}

/**
 * Starts a meeting: writes its page with the ranking, compared with an earlier run, and remembers this run as that of a
 * meeting, so that the next one compares with it. The caller holds the lock.
 *
 * @param choice what to compare with; kept for later runs
 * @throws Refusal when nothing can be scored or written; everything is then as it was
 */
export function writeMeetingPages(file: OpenFile, choice: BaseChoice = 'meeting'): StartedMeeting {
  const run = runOf(file, assessTab(file), {mark: 'meeting', base: choice});
  const accounts = run.portfolio.accounts.length;
  const done = (tab: string) => phrase('meeting-started', {accounts, tab});
  return {run, message: writePages(run, [rankingPage(run, 'meeting')], done, {[BASE_KEY]: choice})};
}

/**
 * Ends a meeting: writes its page and the ranking anew, in which next actions follow what was decided. The caller holds the
 * lock.
 *
 * @returns what to tell the user
 * @throws Refusal as above; what was decided stays in the tab
 */
export function endMeeting(file: OpenFile, tab: Tab): string {
  const run = runOf(file, assessTab(file, tab));
  return writePages(run, [rankingPage(run, 'meeting')], (tab) => phrase('meeting-ended', {tab}));
}
