import type {Portfolio, RankedAssessment} from '../../core/assessment';
import {calendarOf, plannedAccounts} from '../../core/calendar/calendar';
import type {Day} from '../../core/day';
import {identitiesOf, knownOf, renamesBetween} from '../../core/identity';
import type {Settings} from '../../core/playbook';
import {calendarRules} from '../../playbook/rules/phases';
import type {Words} from '../../playbook/say';
import {dayIn} from '../kept/cell';
import type {TypedRow} from '../kept/read-typed';
import {type CalendarLine, calendarLines} from './lines';
import {rowsOf} from './rows';
import {statusOf} from './status';
import type {CalendarFrame} from './tab';

/** What to build a calendar from, besides the portfolio and the settings. */
export interface CalendarOptions {
  /** 90 or 30. */
  readonly days: number;
  /** Rows of the account sheet to take instead of every account that is ready or must be defended. */
  readonly selectedRows?: ReadonlySet<number> | undefined;
  /** The rows of the tab as it is, with what people typed. */
  readonly before: readonly TypedRow[];
}

/** The rows of the Calendar tab, and what is written above them. */
export interface CalendarContent {
  readonly lines: readonly CalendarLine[];
  readonly frame: CalendarFrame;
}

/**
 * The calendar of a portfolio: who is planned, levelled by what the owners can hold, with what people typed before.
 *
 * A conversation somebody marked as begun or done keeps the day it opened on.
 */
export function calendarFrom(
  portfolio: Portfolio,
  settings: Settings,
  words: Words,
  options: CalendarOptions,
): CalendarContent {
  const {asOf, accounts} = portfolio;
  const identities = identitiesOf(accounts.map(({account}) => account));
  const known = knownOf(accounts.map(({account}) => account));
  const held = daysHeld(options.before, renamesBetween(options.before, known));
  const chosen = plannedAccounts(accounts, options.selectedRows);
  const steps = calendarOf(
    chosen,
    calendarRules(settings),
    {asOf, days: options.days},
    ({account}: RankedAssessment) => held.get(identities.get(account.row) ?? '') ?? null,
  );
  const placed = new Set(steps.map(({of}) => of));
  return {
    lines: calendarLines(rowsOf(steps, identities, words), options.before, known, words),
    frame: {
      asOf,
      days: options.days,
      fiscalYearStart: settings.fiscalYearStart,
      conversationsPerWeek: settings.conversationsPerWeek,
      leftOut: chosen.length - placed.size,
    },
  };
}

/** The day each begun conversation opened, if its row still says so, by the account's present identity. */
function daysHeld(rows: readonly TypedRow[], renames: ReadonlyMap<string, string>): Map<string, Day | null> {
  const begun = rows.filter(({action, fields}) => {
    const status = statusOf(fields.status);
    return action === 'opening' && (status === 'doing' || status === 'done');
  });
  return new Map(begun.map(({identity, fields}) => [renames.get(identity) ?? identity, dayIn(fields.start)]));
}
