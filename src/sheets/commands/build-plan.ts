import {phrase} from '../../core/phrase';
import {type PlannedAccounts, plansFrom} from '../../tabs/plan/build';
import {PLAN} from '../../tabs/plan/line';
import {planTab} from '../../tabs/plan/tab';
import {editedScripts} from '../file/edited-scripts';
import type {OpenFile} from '../file/open-file';
import {rowsToPlan} from '../file/selected-rows';
import {refusal} from '../refusal';
import {typedInto} from '../write/typed-tab';
import {rankingPage} from './build-ranking';
import {type Page, pageOf, writePages} from './pages';
import {type FileRun, runOf} from './run';

/**
 * Writes the Plan tab, keeping what people typed: for the rows or the owner selected in the account sheet, else for the
 * accounts whose first step is near. The caller holds the lock.
 *
 * @returns what to tell the user
 * @throws Refusal when nothing can be planned or written; everything is then as it was
 */
export function buildPlanTab(file: OpenFile): string {
  const run = runOf(file);
  const planned = plannedOf(run, {selectedRows: rowsToPlan(file, run.sheet)});
  const plans = planned.plans.length;
  if (plans === 0) throw refusal(file.words, 'plan-nobody');
  // The ranking links to the plans, which are in other rows now.
  const pages = [planPage(run, planned), ...(file.tabs.has('ranking') ? [rankingPage(run)] : [])];
  return writePages(run, pages, (tab) => phrase('plan-done', {plans, tab}));
}

/** The plans of a run, and the accounts that have steps but no plan. */
export function plannedOf(
  {file, sheet: {settings, words}, portfolio, schedules}: FileRun,
  whom: {readonly selectedRows?: ReadonlySet<number> | undefined; readonly namesOthers?: boolean},
): PlannedAccounts {
  return plansFrom(portfolio, {scripts: editedScripts(file), settings, words, schedules, ...whom});
}

/** The Plan tab of a run. */
export function planPage(run: FileRun, {plans, others}: PlannedAccounts): Page {
  const {asOf, intake, words} = run.sheet;
  const {rows, overwritten} = typedInto(run.file, PLAN);
  const before = rows.filter((row) => !run.isOver(row));
  const {accounts} = intake;
  const options = {asOf, words, accounts, before, others, typed: run.typedOn.calendar, actions: run.nextActions};
  return pageOf(run, 'plan', () => planTab(plans, options), overwritten);
}
