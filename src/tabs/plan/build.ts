import type {Assessment, Portfolio} from '../../core/assessment';
import {calendarOf, plannedAccounts} from '../../core/calendar/calendar';
import type {Day} from '../../core/day';
import {type AccountPlan, planFor} from '../../core/plan/plan';
import type {Scripts} from '../../core/plan/scripts';
import type {PlanContext} from '../../core/plan/teller';
import type {Settings} from '../../core/playbook';
import {calendarRules} from '../../playbook/rules/phases';
import {PLAN_RULES} from '../../playbook/rules/plan-rules';
import {say, type Words} from '../../playbook/say';

/** What to plan with, besides the portfolio. */
export interface PlanOptions {
  readonly scripts: Scripts;
  readonly settings: Settings;
  readonly words: Words;
  /** Rows of the account sheet to take instead of every account that is ready or must be defended. */
  readonly selectedRows?: ReadonlySet<number> | undefined;
}

/** The plans of a portfolio in rank order. Conversations open when the calendar has a place for them. */
export function plansFrom({accounts, asOf}: Portfolio, options: PlanOptions): AccountPlan[] {
  const chosen = plannedAccounts(accounts, options.selectedRows);
  const steps = calendarOf(chosen, calendarRules(options.settings), {asOf, days: CALENDAR_DAYS});
  const openings = new Map<Assessment, Day>();
  for (const {of, step, start} of steps) if (step === 'opening') openings.set(of, start);
  const context = {...planContext(options, asOf), opens: (assessment: Assessment) => openings.get(assessment) ?? null};
  return chosen.map((assessment) => planFor(assessment, context));
}

/** What a single plan is made with; conversations open on the as-of date. */
export function planContext({scripts, settings, words}: PlanOptions, asOf: Day): PlanContext {
  const {renewal, renewalMonths} = calendarRules(settings);
  return {scripts, settings, rules: PLAN_RULES, asOf, renewal, renewalMonths, say: (phrase) => say(phrase, words)};
}

const CALENDAR_DAYS = 90;
