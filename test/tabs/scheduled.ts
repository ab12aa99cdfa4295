import type {Portfolio} from '../../src/core/assessment';
import type {Settings} from '../../src/core/playbook';
import {type ScheduleContext, schedulesOf} from '../../src/core/schedule/schedule';
import type {Schedule} from '../../src/core/schedule/step';
import {SCHEDULE_RULES} from '../../src/playbook/rules/schedule';
import type {Words} from '../../src/playbook/say';
import {DEFAULT_SETTINGS} from '../../src/playbook/settings';
import {calendarFrom} from '../../src/tabs/calendar/build';
import type {TypedRow} from '../../src/tabs/kept/read-typed';
import type {TypedSteps} from '../../src/tabs/steps/typed-steps';

/** What is typed where nobody typed. */
export const NOTHING_TYPED: TypedSteps = {
  ...{all: new Map(), of: () => null, conflicts: 0},
};

/** The schedules of a portfolio on its as-of day. */
export function schedulesFor(
  {accounts, asOf}: Portfolio,
  context: Partial<ScheduleContext> = {},
): Map<number, Schedule> {
  return schedulesOf(accounts, {asOf, settings: DEFAULT_SETTINGS, rules: SCHEDULE_RULES, days: 90, ...context});
}

/** The calendar of a portfolio, with what people typed into an earlier one. */
export function calendarOf(
  portfolio: Portfolio,
  words: Words,
  {
    days = 90,
    settings = DEFAULT_SETTINGS,
    selectedRows,
    before = [],
    typed = NOTHING_TYPED,
    context,
  }: CalendarChange = {},
) {
  const schedules = schedulesFor(portfolio, {settings, ...context});
  return calendarFrom(portfolio, settings, words, {days, schedules, typed, selectedRows, before});
}

interface CalendarChange {
  readonly days?: number;
  readonly settings?: Settings;
  readonly selectedRows?: ReadonlySet<number>;
  readonly before?: readonly TypedRow[];
  /** What was typed on Plan. */
  readonly typed?: TypedSteps;
  readonly context?: Partial<ScheduleContext>;
}
