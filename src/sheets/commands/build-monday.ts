import {cellsWorthFilling} from '../../core/monday/worth-filling';
import {phrase} from '../../core/phrase';
import {sayIn} from '../../playbook/say';
import {decisionsOf} from '../../tabs/meeting/decisions';
import {changesSince} from '../../tabs/meeting/since';
import {weeksOf} from '../../tabs/monday/build';
import {mondayTab} from '../../tabs/monday/tab';
import {type AssessedTab, assessTab, judgeOf} from '../file/account-sheet';
import {editedScripts} from '../file/edited-scripts';
import type {OpenFile} from '../file/open-file';
import {typedDecisions} from '../write/typed-tab';
import {type Page, pageOf, writePages} from './pages';
import {type FileRun, runOf} from './run';

/**
 * Writes the Monday tab: for each person what is due this week, deadlines, conversations to open, cells worth filling,
 * cells that contradict each other, and what moved. People type elsewhere: statuses on Calendar, decisions on Meeting. The
 * caller holds the lock.
 *
 * @returns what to tell the user
 * @throws Refusal when nothing can be scored or written; everything is then as it was
 */
export function buildMondayTab(file: OpenFile): string {
  const assessed = assessTab(file);
  const run = runOf(file, assessed);
  const page = mondayPage(file, assessed, run, weeksIn(file, assessed, run));
  return writePages(file, run, [page], (tab) => phrase('monday-done', {tab}));
}

export function weeksIn(file: OpenFile, assessed: AssessedTab, run: FileRun): Weeks {
  const {intake, settings, words, asOf} = assessed;
  const {portfolio, schedules, nextActions} = run;
  const decisions = decisionsOf(typedDecisions(file).rows, intake.accounts);
  return weeksOf(portfolio, {
    settings,
    schedules,
    decisions,
    typed: run.typed,
    since: changesSince(portfolio, settings, run.base, decisions),
    scripts: editedScripts(file),
    say: sayIn(words),
    actions: nextActions,
    blanks: cellsWorthFilling(portfolio.accounts, judgeOf(assessed), settings, asOf),
  });
}

export function mondayPage(file: OpenFile, assessed: AssessedTab, {base}: FileRun, weeks: Weeks): Page {
  const {intake, words, asOf} = assessed;
  const {matches, accounts} = intake;
  const hasOwners = accounts.some(({owner}) => owner !== null);
  const options = {asOf, words, matches, base: base?.asOf ?? null, hasOwners};
  return pageOf(file, assessed, 'monday', () => mondayTab(weeks, options));
}

type Weeks = ReturnType<typeof weeksOf>;
