import {cellsWorthFilling} from '../../core/monday/worth-filling';
import {phrase} from '../../core/phrase';
import {sayIn} from '../../playbook/say';
import {weeksOf} from '../../tabs/monday/build';
import {mondayTab} from '../../tabs/monday/tab';
import {judgeOf} from '../file/account-sheet';
import {editedScripts} from '../file/edited-scripts';
import type {OpenFile} from '../file/open-file';
import {type Page, pageOf, writePages} from './pages';
import {changesIn, decisionsIn, type FileRun, runOf} from './run';

/**
 * Writes the Monday tab: for each person what is due this week, deadlines, conversations to open, cells worth filling,
 * cells that contradict each other, and what moved. People type elsewhere: statuses on Calendar, decisions on Meeting. The
 * caller holds the lock.
 *
 * @returns what to tell the user
 * @throws Refusal when nothing can be scored or written; everything is then as it was
 */
export function buildMondayTab(file: OpenFile): string {
  const run = runOf(file);
  return writePages(run, [mondayPage(run)], (tab) => phrase('monday-done', {tab}));
}

/** The Monday tab: what each person does in the week of a run. */
export function mondayPage(run: FileRun): Page {
  const {file, sheet, portfolio, schedules, nextActions, typed, base} = run;
  const {intake, settings, words, asOf} = sheet;
  const {matches, accounts} = intake;
  const weeks = weeksOf(portfolio, {
    settings,
    schedules,
    typed,
    decisions: decisionsIn(run),
    since: changesIn(run),
    scripts: editedScripts(file),
    say: sayIn(words),
    actions: nextActions,
    blanks: cellsWorthFilling(portfolio.accounts, judgeOf(sheet), settings, asOf),
  });
  const hasOwners = accounts.some(({owner}) => owner !== null);
  return pageOf(run, 'monday', () => mondayTab(weeks, {asOf, words, matches, base: base?.asOf ?? null, hasOwners}));
}
