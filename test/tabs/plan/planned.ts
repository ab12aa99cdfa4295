import type {Account} from '../../../src/core/account';
import type {Portfolio} from '../../../src/core/assessment';
import type {NextAction} from '../../../src/core/schedule/step';
import {SCRIPTS} from '../../../src/playbook/scripts';
import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {type Language, WORDS} from '../../../src/playbook/words';
import {readTyped} from '../../../src/tabs/kept/read-typed';
import type {TabModel, TabValue} from '../../../src/tabs/model';
import {type PlannedAccounts, plansFrom} from '../../../src/tabs/plan/build';
import {PLAN} from '../../../src/tabs/plan/line';
import {planTab} from '../../../src/tabs/plan/tab';
import type {TypedSteps} from '../../../src/tabs/steps/typed-steps';
import {MEETING, MEETING_ACCOUNTS} from '../meeting';
import {schedulesFor} from '../scheduled';

/** What a test changes about the Plan tab of the meeting's portfolio. */
interface Change {
  readonly language?: Language;
  readonly portfolio?: Portfolio;
  readonly accounts?: readonly Account[];
  /** The cells of the tab as it was. */
  readonly before?: readonly (readonly TabValue[])[];
  readonly selectedRows?: ReadonlySet<number>;
  /** What was typed on the calendar. */
  readonly typed?: Pick<TypedSteps, 'of'>;
  /** What accounts do next, by their rows. */
  readonly actions?: ReadonlyMap<number, NextAction>;
}

/** The plans of a portfolio. */
export function plansOf(
  portfolio: Portfolio,
  language: Language = 'en',
  selectedRows?: ReadonlySet<number>,
): PlannedAccounts {
  return plansFrom(portfolio, {
    scripts: SCRIPTS[language],
    settings: DEFAULT_SETTINGS,
    words: WORDS[language],
    schedules: schedulesFor(portfolio),
    ...(selectedRows && {selectedRows}),
  });
}

/** The Plan tab of the meeting's portfolio. */
export function tabOf({
  language = 'en',
  portfolio = MEETING,
  accounts = MEETING_ACCOUNTS,
  before = [],
  selectedRows,
  typed: onCalendar,
  actions,
}: Change = {}): TabModel {
  const words = WORDS[language];
  const {plans, others} = plansOf(portfolio, language, selectedRows);
  const typed = readTyped(before, PLAN, words);
  if (typed === null) throw new Error('The plan is lost.');
  return planTab(plans, {
    asOf: portfolio.asOf,
    words,
    accounts,
    before: typed.rows,
    others,
    ...(onCalendar && {typed: onCalendar}),
    ...(actions && {actions}),
  });
}
