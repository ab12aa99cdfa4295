import type {Portfolio} from '../../core/assessment';
import {addDays, compared, type Day} from '../../core/day';
import {accountsOf, identityIn, knownOf} from '../../core/identity';
import type {Settings} from '../../core/playbook';
import {repeatedRows} from '../../core/repeats';
import {cycleOf} from '../../core/schedule/cycle';
import type {Schedule, Step} from '../../core/schedule/step';
import {wordsOf} from '../../playbook/money-sign';
import {say, type Words, word} from '../../playbook/say';
import type {TypedRow} from '../kept/read-typed';
import {stepAction, stepGoal, whoOf} from '../steps/step-words';
import {dueTyped, type TypedSteps} from '../steps/typed-steps';
import {type CalendarLine, calendarLines, type StepRow} from './lines';
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
  const repeated = repeatedRows(accountsOf(accounts));
  const chosen = accounts.flatMap(({account}) => {
    const isChosen = selectedRows === undefined ? !repeated.has(account.row) : selectedRows.has(account.row);
    const schedule = options.schedules.get(account.row);
    return isChosen && schedule !== undefined ? [schedule] : [];
  });
  const identityOf = identityIn(accountsOf(accounts));
  // The as-of date is day 1.
  const last = addDays(asOf, days - 1);
  const fresh = chosen.flatMap((schedule) =>
    schedule.steps
      .filter(({start}) => start <= last)
      .sort((a, b) => compared(a.start, b.start))
      .map((step) =>
        rowOf(step, schedule, identityOf(schedule.of.account), typed, wordsOf(schedule.of.account, words)),
      ),
  );
  return {
    lines: calendarLines(fresh, before, knownOf(accountsOf(accounts)), words),
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

/** A step as the cells of its row, with what people typed beside it on Plan. */
function rowOf(step: Step, schedule: Schedule, identity: string, typed: TypedSteps, words: Words): StepRow {
  const {account} = schedule.of;
  const said = typed.of(identity, step.id);
  const due = said?.due ?? step.due;
  const isMoved = due !== step.due;
  return {
    identity,
    row: account.row,
    action: step.id,
    account: account.account,
    notice: noticeOf(schedule),
    isDated: isMoved && dueTyped(said) !== null,
    cycle: cycleOf(step, schedule),
    fields: {
      owner: said?.owner ?? say(whoOf(step, account), words),
      action: say(stepAction(step, schedule), words),
      goal: say(stepGoal(step, schedule), words),
      start: {day: isMoved && (!step.isDueAtEnd || due < step.start) ? due : step.start},
      end: {day: isMoved && (step.isDueAtEnd || due > step.end) ? due : step.end},
      status: word(words, `status-${said?.status ?? 'todo'}`),
      notes: null,
    },
  };
}

/** The last day to give notice, when it comes before the renewal. */
function noticeOf({decideBy, renewal, of}: Schedule): Day | null {
  const {optOut} = of.facts;
  return optOut !== null && decideBy !== null && decideBy !== renewal ? optOut : null;
}
