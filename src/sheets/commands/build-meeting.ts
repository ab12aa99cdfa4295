import {phrase} from '../../core/phrase';
import {say} from '../../playbook/say';
import type {BaseChoice} from '../../tabs/history/base';
import {assessTab} from '../file/account-sheet';
import {accountTab} from '../file/account-tab';
import type {OpenFile} from '../file/open-file';
import {tabsBefore} from '../undo/tabs';
import {undoable} from '../undo/undo';
import {typedDecisions, withOverwritten} from '../write/typed-tab';
import {RANKING_TABS, writeRanking} from './build-ranking';
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
  const {spreadsheet, words} = file;
  const assessed = assessTab(file, accountTab(file));
  const run = runOf(file, assessed, {mark: 'meeting', base: choice});
  const decisions = typedDecisions(file);
  const before = {tabs: tabsBefore(file, RANKING_TABS), properties: baseChoiceBefore()};
  const {meeting: tab} = undoable(spreadsheet, {before, words, failure: 'tab-failed'}, () => {
    keepBaseChoice(choice);
    return writeRanking(file, assessed, run, decisions);
  });
  spreadsheet.setActiveSheet(tab);
  const done = phrase('meeting-started', {accounts: run.portfolio.accounts.length, tab: tab.getName()});
  return say(withOverwritten(done, decisions.overwritten), words);
}
