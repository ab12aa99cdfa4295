import {phrase} from '../../core/phrase';
import type {BaseChoice} from '../../tabs/history/base';
import {assessTab} from '../file/account-sheet';
import {accountTab} from '../file/account-tab';
import type {OpenFile} from '../file/open-file';
import {rankingPage} from './build-ranking';
import {writePages} from './pages';
import {baseChoiceBefore, keepBaseChoice, runOf} from './run';

/**
 * Starts a meeting: writes its page with the ranking, compared with an earlier run, and remembers this run as that of a
 * meeting, so that the next one compares with it. The caller holds the lock.
 *
 * @param choice what to compare with; kept for later runs
 * @returns what to tell the user
 * @throws Refusal when nothing can be scored or written; everything is then as it was
 */
export function startMeeting(file: OpenFile, choice: BaseChoice = 'meeting'): string {
  const assessed = assessTab(file, accountTab(file));
  const run = runOf(file, assessed, {mark: 'meeting', base: choice});
  const accounts = run.portfolio.accounts.length;
  return writePages(file, run, [rankingPage(file, assessed, run, 'meeting')], {
    words: file.words,
    properties: baseChoiceBefore(),
    prepare: () => keepBaseChoice(choice),
    done: (tab) => phrase('meeting-started', {accounts, tab: tab.getName()}),
  });
}
