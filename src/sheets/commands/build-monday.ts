import {cellsWorthFilling} from '../../core/monday/worth-filling';
import {phrase} from '../../core/phrase';
import {assessorFor} from '../../core/portfolio';
import {playbookWith} from '../../playbook';
import {say} from '../../playbook/say';
import {decisionsOf} from '../../tabs/meeting/decisions';
import {changesSince} from '../../tabs/meeting/since';
import {weeksOf} from '../../tabs/monday/build';
import {mondayTab} from '../../tabs/monday/tab';
import {assessTab} from '../file/account-sheet';
import {accountTab} from '../file/account-tab';
import {editedScripts} from '../file/edited-scripts';
import type {OpenFile} from '../file/open-file';
import {tabsBefore} from '../undo/tabs';
import {undoable} from '../undo/undo';
import {appendToHistory} from '../write/history';
import {typedDecisions} from '../write/typed-tab';
import {writeOwnTab} from '../write/write-own-tab';
import {nextActionsOf, runOf} from './run';

/**
 * Writes the Monday tab: for each person what is due this week, deadlines, conversations to open, cells worth filling,
 * cells that contradict each other, and what moved. People type elsewhere: statuses on Calendar, decisions on Meeting. The
 * caller holds the lock.
 *
 * @returns what to tell the user
 * @throws Refusal when nothing can be scored or written; everything is then as it was
 */
export function buildMondayTab(file: OpenFile): string {
  const {spreadsheet} = file;
  const assessed = assessTab(file, accountTab(file));
  const {intake, settings, words, asOf} = assessed;
  const run = runOf(file, assessed);
  const {portfolio, schedules} = run;
  const decisions = decisionsOf(typedDecisions(file).rows, intake.accounts);
  const since = changesSince(portfolio, settings, run.base, decisions);
  const assess = assessorFor(intake.accounts, asOf, playbookWith(settings));
  const weeks = weeksOf(portfolio, {
    ...{settings, schedules, decisions, since},
    scripts: editedScripts(file),
    say: (each) => say(each, words),
    actions: nextActionsOf(run),
    blanks: cellsWorthFilling(portfolio.accounts, assess, settings, asOf),
  });
  const model = mondayTab(weeks, {
    ...{asOf, words},
    matches: intake.matches,
    base: since?.base.asOf ?? null,
    hasOwners: intake.accounts.some(({owner}) => owner !== null),
  });
  const before = {tabs: tabsBefore(file, ['monday', 'history'])};
  const tab = undoable(spreadsheet, {before, words, failure: 'tab-failed'}, () => {
    const written = writeOwnTab(file, model, assessed.read.tab);
    if (!run.comparison.isRecorded) appendToHistory(file, run.comparison.run, run.history);
    return written;
  });
  spreadsheet.setActiveSheet(tab);
  return say(phrase('monday-done', {people: weeks.length, tab: tab.getName()}), words);
}
