import type {Portfolio} from '../core/assessment';
import {accountsOf, identityIn, knownOf} from '../core/identity';
import {lazily} from '../core/once';
import type {Settings} from '../core/playbook';
import {cycleOf} from '../core/schedule/cycle';
import {nextActionOf} from '../core/schedule/next-action';
import {schedulesOf, sendByOf} from '../core/schedule/schedule';
import {type NextAction, openingOf, type Schedule, type StepRule} from '../core/schedule/step';
import {workdaysOf} from '../core/schedule/workdays';
import {SCHEDULE_RULES} from '../playbook/rules/schedule';
import {type BaseChoice, baseRun} from './history/base';
import {type HistoryRun, lastRunIn, ofThese, rememberedIn, seenSince} from './history/history';
import type {TypedRow} from './kept/read-typed';
import {decisionsOf, steeringOf, unknownIn} from './meeting/decisions';
import {OUTREACH_STATUSES} from './outreach/line';
import {openingsSent} from './outreach/sent';
import {overIn} from './steps/over';
import {STATUSES} from './steps/status';
import {snoozesIn, type TypedSteps, typedOnBoth, typedStepsIn, withSent} from './steps/typed-steps';

/** Everything that pages show of one run: all of them read the same dates from here. */
export interface Run {
  /** Its undated events carry the day they were first seen. */
  readonly portfolio: Portfolio;
  /** By the accounts' rows in the sheet. */
  readonly schedules: ReadonlyMap<number, Schedule>;
  /** What people typed beside steps, on Calendar first, else on Plan. */
  readonly typed: TypedSteps;
  /** The same of one tab alone: each of the two shows what was typed on the other. */
  readonly typedOn: Readonly<Record<'calendar' | 'plan', TypedSteps>>;
  /** Whether a row of Plan, Calendar or Outreach may go, see {@link overIn}. */
  readonly isOver: (row: TypedRow) => boolean;
  /** What each account does next, by its row in the sheet. */
  readonly nextActions: ReadonlyMap<number, NextAction>;
  /** The run that Meeting and Ranking compare with; `null` when there is none of an earlier day. */
  readonly base: HistoryRun | null;
  /** Names beside decisions that no account has. */
  readonly unknown: readonly string[];
}

/** What a run is made from beside the assessed accounts. */
export interface RunSources {
  readonly settings: Settings;
  readonly history: readonly (readonly unknown[])[];
  /** The rows that people typed into, by the tab. */
  readonly rows?: Readonly<Partial<Record<'calendar' | 'plan' | 'outreach' | 'meeting', readonly TypedRow[]>>>;
  /** What to compare with; the meeting before when left out. */
  readonly base?: BaseChoice;
  /** Whether open steps are spread anew, instead of keeping the dates of earlier runs. */
  readonly isReplanned?: boolean;
}

/** The run of an assessed portfolio: with everybody's schedule, what people typed beside it, and the run to compare with. */
export function runFrom(assessed: Portfolio, {settings, history: runs, rows = {}, base, isReplanned}: RunSources): Run {
  const history = ofThese(assessed, runs);
  const portfolio = seenSince(assessed, lastRunIn(history));
  const {asOf, accounts} = portfolio;
  const all = accountsOf(accounts);
  const identityOf = identityIn(all);
  const {calendar = [], plan = [], outreach: mails = [], meeting = []} = rows;
  const known = knownOf(all);
  const snoozedUntil = snoozesIn([calendar, plan, mails], known, asOf);
  const planned = schedulesOf(accounts, {
    asOf,
    settings,
    rules: SCHEDULE_RULES,
    days: settings.pace === 'month' ? 30 : 90,
    remembered: rememberedIn(history, portfolio),
    isReplanned,
    decided: steeringOf(decisionsOf(meeting, all), all),
    snoozedUntil: ({account}) => snoozedUntil(identityOf(account)),
  });
  const rules = new Map<string, StepRule>(SCHEDULE_RULES.steps.map((rule) => [rule.id, rule]));
  const byAccount = lazily(
    () => new Map([...planned.values()].map((schedule) => [identityOf(schedule.of.account), schedule])),
  );
  const cycle = (identity: string, step: string) => {
    const schedule = byAccount().get(identity);
    // A mail is about the opening.
    return schedule && cycleOf(rules.get(step) ?? openingOf(schedule), schedule);
  };
  const dueOnCalendar = (step: string) => (rules.get(step)?.isDueAtEnd ? 'end' : 'start');
  const onCalendar = typedStepsIn(calendar, {due: dueOnCalendar, accounts: known, cycle});
  const onPlan = typedStepsIn(plan, {due: () => 'due', accounts: known, cycle});
  const both = typedOnBoth(onCalendar, onPlan);
  const workdays = workdaysOf(settings.holidays);
  const moved = ([row, schedule]: readonly [number, Schedule]) => {
    const due = both.of(identityOf(schedule.of.account), openingOf(schedule)?.id ?? 'check-notice')?.due ?? null;
    return [row, due === null ? schedule : {...schedule, sendBy: sendByOf(schedule, workdays, due)}] as const;
  };
  const schedules = both.all.size === 0 ? planned : new Map([...planned].map(moved));
  const sent = openingsSent(schedules, mails, known, both);
  const typed = withSent(both, sent);
  const typedOn = {calendar: withSent(onCalendar, sent), plan: withSent(onPlan, sent)};
  const nextOf = (schedule: Schedule) =>
    nextActionOf(schedule, asOf, (step) => typed.of(identityOf(schedule.of.account), step));
  const nextActions = new Map([...schedules].map(([row, schedule]) => [row, nextOf(schedule)]));
  const {fiscalYearStart} = settings;
  return {
    portfolio,
    schedules,
    typed,
    typedOn,
    isOver: overIn(asOf, [...STATUSES, ...OUTREACH_STATUSES], cycle),
    nextActions,
    base: baseRun(history, {asOf, fiscalYearStart, ...(base && {choice: base})}),
    unknown: unknownIn(meeting, all),
  };
}
