import type {Portfolio} from '../../core/assessment';
import {identitiesOf, knownOf} from '../../core/identity';
import {nextActionOf, type TypedOf} from '../../core/schedule/next-action';
import {schedulesOf} from '../../core/schedule/schedule';
import type {NextAction, Schedule} from '../../core/schedule/step';
import {SCHEDULE_RULES} from '../../playbook/rules/schedule';
import {CALENDAR} from '../../tabs/calendar/lines';
import {type BaseChoice, baseRun} from '../../tabs/history/base';
import {
  type Comparison,
  comparisonWith,
  type HistoryRun,
  lastRunIn,
  rememberedIn,
  seenSince,
} from '../../tabs/history/history';
import type {RunMark} from '../../tabs/history/thin';
import type {TypedRow, TypedTab} from '../../tabs/kept/read-typed';
import {decisionsOf, MEETING_DECISIONS, steeringOf} from '../../tabs/meeting/decisions';
import type {TabKey} from '../../tabs/model';
import {OUTREACH} from '../../tabs/outreach/line';
import {openingsSent} from '../../tabs/outreach/sent';
import {PLAN} from '../../tabs/plan/line';
import {type TypedSteps, typedOnBoth, typedStepsIn, withSent} from '../../tabs/steps/typed-steps';
import type {AssessedTab} from '../file/account-sheet';
import type {OpenFile} from '../file/open-file';
import {fileProperties} from '../file/properties';
import {typedIfKnown} from '../write/typed-tab';
import {ownValues} from '../write/write-own-tab';

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
  /** What each account does next, by its row in the sheet. */
  readonly nextActions: ReadonlyMap<number, NextAction>;
  readonly comparison: Comparison;
  /** The run that Meeting and Ranking compare with; `null` when there is none of an earlier day. */
  readonly base: HistoryRun | null;
  /** What the History tab holds. */
  readonly history: readonly (readonly unknown[])[];
}

/** How schedules are made in a run. */
export interface RunOptions {
  /** Whether open steps are spread anew, instead of keeping the dates of earlier runs. */
  readonly isReplanned?: boolean;
  readonly mark?: RunMark;
  /** What to compare with; what was chosen at the last meeting when left out. */
  readonly base?: BaseChoice;
}

/**
 * The run of an assessed sheet: compared with the runs before it, with everybody's schedule. Writes nothing. Of a sheet that
 * was assessed once it is made once, however many tabs are built of it; with options of its own, anew.
 */
export function runOf(file: OpenFile, assessed: AssessedTab, options?: RunOptions): Run {
  if (options) return newRun(file, assessed, options);
  const run = RUNS.get(assessed) ?? newRun(file, assessed, {});
  RUNS.set(assessed, run);
  return run;
}

const RUNS = new WeakMap<AssessedTab, Run>();

function newRun(file: OpenFile, {portfolio: assessed}: AssessedTab, options: RunOptions): Run {
  const {settings} = file;
  const history = ownValues(file, 'history');
  const portfolio = seenSince(assessed, lastRunIn(history));
  const {asOf, accounts} = portfolio;
  const all = accounts.map(({account}) => account);
  const identities = identitiesOf(all);
  const identityOf = (row: number) => identities.get(row) ?? '';
  const calendar = {
    rows: typedRows(file, 'calendar', CALENDAR),
    due: (step: string) => (isDueAtEnd(step) ? 'end' : 'start'),
  };
  const plan = {rows: typedRows(file, 'plan', PLAN), due: () => 'due'};
  const known = knownOf(all);
  const onCalendar = typedStepsIn(calendar, known, asOf);
  const onPlan = typedStepsIn(plan, known, asOf);
  const both = typedOnBoth(onCalendar, onPlan);
  const mails = typedRows(file, 'outreach', OUTREACH);
  const snoozes = typedOnBoth(both, typedStepsIn({rows: mails, due: () => 'sendBy'}, known, asOf));
  const decisions = decisionsOf(typedRows(file, 'meeting', MEETING_DECISIONS), all);
  const schedules = schedulesOf(accounts, {
    asOf,
    settings,
    rules: SCHEDULE_RULES,
    days: settings.pace === 'month' ? 30 : 90,
    remembered: options.isReplanned ? () => null : rememberedIn(history, portfolio),
    decided: steeringOf(decisions, all),
    snoozedUntil: ({account}) => snoozes.snoozedUntil(identityOf(account.row)),
  });
  const sent = openingsSent(schedules, mails, known);
  const typed = withSent(both, sent);
  const typedOn = {calendar: withSent(onCalendar, sent), plan: withSent(onPlan, sent)};
  const nextActions = new Map(
    [...schedules].map(([row, schedule]) => {
      const typedOf: TypedOf = (step) => typed.of(identityOf(row), step);
      return [row, nextActionOf(schedule, asOf, typedOf)];
    }),
  );
  return {
    portfolio,
    schedules,
    typed,
    typedOn,
    nextActions,
    comparison: comparisonWith(history, portfolio, {settings, schedules, mark: options.mark ?? ''}),
    base: baseRun(history, {
      asOf,
      choice: options.base ?? keptBaseChoice(),
      fiscalYearStart: settings.fiscalYearStart,
    }),
    history,
  };
}

const DUE_AT_END = new Set<string>(SCHEDULE_RULES.steps.flatMap(({id, isDueAtEnd}) => (isDueAtEnd ? [id] : [])));

function isDueAtEnd(step: string): boolean {
  return DUE_AT_END.has(step);
}

/** The rows of a tab that people type into; none when they cannot be told apart any more. */
function typedRows(file: OpenFile, key: TabKey, tab: TypedTab): readonly TypedRow[] {
  return typedIfKnown(file, key, tab)?.rows ?? [];
}

const BASE_KEY = 'expansion-signals.meeting-base';

/** Keeps what a meeting compares with for the pages that are built after it. */
export function keepBaseChoice(choice: BaseChoice): void {
  fileProperties().setProperty(BASE_KEY, choice);
}

/** What was kept by {@link keepBaseChoice}, for undo. */
export function baseChoiceBefore(): Readonly<Record<string, string>> {
  return {[BASE_KEY]: fileProperties().getProperty(BASE_KEY) ?? ''};
}

function keptBaseChoice(): BaseChoice {
  const kept = fileProperties().getProperty(BASE_KEY);
  return kept === 'month' || kept === 'quarter' ? kept : 'meeting';
}
