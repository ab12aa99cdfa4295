import {accountsOf, knownOf} from '../../core/identity';
import {phrase} from '../../core/phrase';
import {planRowsIn} from '../../tabs/ranking/plan-rows';
import {assessTab} from '../file/account-sheet';
import type {OpenFile} from '../file/open-file';
import {ownValues} from '../write/write-own-tab';
import {calendarOf, calendarPage} from './build-calendar';
import {mondayPage} from './build-monday';
import {mailsOf, outreachPage} from './build-outreach';
import {plannedOf, planPage} from './build-plan';
import {rankingPage} from './build-ranking';
import {type Page, writePages} from './pages';
import {type FileRun, runOf} from './run';

/**
 * Spreads the open steps of every account anew from today on, and writes every page that shows their days: the Calendar,
 * and Plan, Outreach, Monday and the Ranking with its pages where they are. The caller holds the lock.
 *
 * @param days of the calendar: 90, or 30
 * @returns what to tell the user
 * @throws Refusal when nothing can be planned or written; everything is then as it was
 */
export function replan(file: OpenFile, days = 90): string {
  const run = runOf(file, assessTab(file), {isReplanned: true});
  const content = calendarOf(run, {days});
  const pages = [
    calendarPage(run, content),
    ...plansAgain(run),
    ...(file.tabs.has('outreach') ? [outreachPage(run, mailsOf(run))] : []),
    ...(file.tabs.has('ranking') ? [rankingPage(run)] : []),
    ...(file.tabs.has('monday') ? [mondayPage(run)] : []),
  ];
  const steps = content.lines.filter(({gone}) => !gone).length;
  const others = pages.slice(1).flatMap(({keys}) => keys);
  return writePages(run, pages, (tab) => {
    const names = others.flatMap((key) => file.tabs.get(key)?.getName() ?? []);
    const count = names.length;
    return phrase(count > 0 ? 'replan-done-pages' : 'replan-done', {steps, days, pages: names, count, tab});
  });
}

/** The Plan tab for the accounts it holds; nothing when there is none. */
function plansAgain(run: FileRun): Page[] {
  const {portfolio} = run;
  const planned = planRowsIn(ownValues(run.file, 'plan'), portfolio);
  if (planned.size === 0) return [];
  const known = knownOf(accountsOf(portfolio.accounts));
  const rows = new Set(known.flatMap(({identity, row}) => (planned.has(identity) ? [row] : [])));
  return [planPage(run, plannedOf(run, {selectedRows: rows, namesOthers: true}))];
}
