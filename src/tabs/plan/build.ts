import type {Portfolio, RankedAssessment} from '../../core/assessment';
import {addDays, type Day} from '../../core/day';
import {type AccountPlan, planFor} from '../../core/plan/plan';
import type {Scripts} from '../../core/plan/scripts';
import type {PlanContext} from '../../core/plan/teller';
import type {Settings} from '../../core/playbook';
import {withoutRepeats} from '../../core/repeats';
import type {Schedule} from '../../core/schedule/step';
import {PLAN_RULES} from '../../playbook/rules/plan-rules';
import {sayIn, type Words} from '../../playbook/say';

/** What to plan with, besides the portfolio. */
export interface PlanOptions {
  readonly scripts: Scripts;
  readonly settings: Settings;
  readonly words: Words;
  /** The schedule of each account by its row in the sheet. */
  readonly schedules: ReadonlyMap<number, Schedule>;
  /** Rows of the account sheet to take instead of those whose first step is near. */
  readonly selectedRows?: ReadonlySet<number> | undefined;
  /** Whether the index names who else has steps, beside rows that were selected. */
  readonly namesOthers?: boolean;
}

/** Unasked, so many accounts are planned, in rank order. */
const MOST = 40;
/** Of a selection, so many are planned: a plan is a printed page. */
const MOST_SELECTED = 200;
/** An account is planned unasked when its first step lies within so many days. */
const NEAR = 30;
/** A renewal so many months ahead has its outlook in the plan. Source: method, Ranking. */
const RENEWAL_MONTHS = 6;

/** The accounts that get a plan, in rank order, and those that have steps but get none. */
export interface PlannedAccounts {
  readonly plans: readonly AccountPlan[];
  readonly others: readonly RankedAssessment[];
}

/** The plans of a portfolio: of the accounts that {@link plannedIn} chooses. */
export function plansFrom(portfolio: Portfolio, options: PlanOptions): PlannedAccounts {
  const {schedules} = options;
  const {chosen, others} = plannedIn(portfolio, schedules, options);
  const context = planContext(options, portfolio.asOf);
  const plans = chosen.flatMap((assessment) => {
    const schedule = schedules.get(assessment.account.row);
    return schedule === undefined ? [] : [planFor(assessment, schedule, context)];
  });
  return {plans, others};
}

/** Who gets a plan: the rows selected, else the first forty accounts with a step in the next 30 days; a customer in two rows once. */
export function plannedIn(
  {accounts, asOf}: Portfolio,
  schedules: ReadonlyMap<number, Schedule>,
  {selectedRows, namesOthers = false}: Pick<PlanOptions, 'selectedRows' | 'namesOthers'>,
): {chosen: readonly RankedAssessment[]; others: readonly RankedAssessment[]} {
  const scheduled = () =>
    withoutRepeats(accounts).filter(({account}) => (schedules.get(account.row)?.steps.length ?? 0) > 0);
  const whom = selectedRows
    ? withoutRepeats(accounts.filter(({account}) => selectedRows.has(account.row)))
    : scheduled().filter(({account}) => isNear(schedules.get(account.row), asOf));
  const chosen = whom.slice(0, selectedRows ? MOST_SELECTED : MOST);
  const planned = new Set(chosen);
  const all = selectedRows && !namesOthers ? whom : scheduled();
  return {chosen, others: all.filter((each) => !planned.has(each))};
}

/** What a single plan is made with. */
export function planContext({scripts, settings, words}: Omit<PlanOptions, 'schedules'>, asOf: Day): PlanContext {
  return {
    scripts,
    settings,
    rules: PLAN_RULES,
    asOf,
    renewalMonths: RENEWAL_MONTHS,
    say: sayIn(words),
  };
}

function isNear(schedule: Schedule | undefined, asOf: Day): boolean {
  const [first] = schedule?.steps ?? [];
  return first !== undefined && !schedule?.waits && first.due <= addDays(asOf, NEAR);
}
