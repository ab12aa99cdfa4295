import type {Portfolio} from '../../core/assessment';
import {addDays, type Day} from '../../core/day';
import {identitiesOf, knownOf} from '../../core/identity';
import type {Settings} from '../../core/playbook';
import {repeatedRows} from '../../core/repeats';
import type {Schedule} from '../../core/schedule/step';
import type {Words} from '../../playbook/say';
import type {TypedRow} from '../kept/read-typed';
import type {TypedSteps} from '../steps/typed-steps';
import {type CalendarLine, calendarLines} from './lines';
import {rowsOf} from './rows';
import type {CalendarFrame} from './tab';

/** What to build a calendar from, besides the portfolio and the settings. */
export interface CalendarOptions {
  /** 90 or 30. */
  readonly days: number;
  /** The schedules by the accounts' rows in the sheet. */
  readonly schedules: ReadonlyMap<number, Schedule>;
  /** What people typed beside steps on Plan. */
  readonly typed: TypedSteps;
  /** Rows of the account sheet to take instead of every account with steps in the period. */
  readonly selectedRows?: ReadonlySet<number> | undefined;
  /** The rows of the tab as it is, with what people typed. */
  readonly before: readonly TypedRow[];
}

/** The rows of the Calendar tab, and what is written above them. */
export interface CalendarContent {
  readonly lines: readonly CalendarLine[];
  readonly frame: CalendarFrame;
}

/** The calendar of a portfolio: what is due in the period, with what people typed before. */
export function calendarFrom(
  portfolio: Portfolio,
  settings: Settings,
  words: Words,
  options: CalendarOptions,
): CalendarContent {
  const {asOf, accounts} = portfolio;
  const {days, before, typed, selectedRows} = options;
  // A customer in two rows has one calendar.
  const repeated = repeatedRows(accounts.map(({account}) => account));
  const chosen = accounts.flatMap(({account}) => {
    const isChosen = selectedRows === undefined ? !repeated.has(account.row) : selectedRows.has(account.row);
    const schedule = options.schedules.get(account.row);
    return isChosen && schedule !== undefined ? [schedule] : [];
  });
  const identities = identitiesOf(accounts.map(({account}) => account));
  const known = knownOf(accounts.map(({account}) => account));
  const fresh = rowsOf(chosen, {last: lastDay(asOf, days), identities, typed, words});
  return {
    lines: calendarLines(fresh, before, known, words),
    frame: {
      asOf,
      days,
      fiscalYearStart: settings.fiscalYearStart,
      accounts: new Set(fresh.map(({row}) => row)).size,
      perWeek: accounts.some(({account}) => account.owner !== null) ? settings.conversationsPerWeek : null,
      waiting: chosen.filter(({waits}) => waits).length,
    },
  };
}

/** The last day of the period, included; the as-of date is day 1. */
function lastDay(asOf: Day, days: number): Day {
  return addDays(asOf, days - 1);
}
