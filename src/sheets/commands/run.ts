import type {Portfolio} from '../../core/assessment';
import {identitiesOf, knownOf} from '../../core/identity';
import {nextActionOf, type TypedOf} from '../../core/schedule/next-action';
import {schedulesOf} from '../../core/schedule/schedule';
import type {NextAction, Schedule} from '../../core/schedule/step';
import {SCHEDULE_RULES} from '../../playbook/rules/schedule';
import {CALENDAR} from '../../tabs/calendar/lines';
import {type Comparison, comparisonWith, rememberedIn, seenSince} from '../../tabs/history/history';
import {readTyped, type TypedRow, type TypedTab} from '../../tabs/kept/read-typed';
import type {TabKey} from '../../tabs/model';
import {PLAN} from '../../tabs/plan/line';
import {type TypedSteps, typedStepsIn} from '../../tabs/steps/typed-steps';
import type {AssessedTab} from '../file/account-sheet';
import type {OpenFile} from '../file/open-file';
import {ownCells, ownValues} from '../write/write-own-tab';

/** Everything that pages show of one run: all of them read the same dates from here. */
export interface Run {
  /** Its undated events carry the day they were first seen. */
  readonly portfolio: Portfolio;
  /** By the accounts' rows in the sheet. */
  readonly schedules: ReadonlyMap<number, Schedule>;
  /** What people typed beside steps, on Calendar first, else on Plan. */
  readonly typed: TypedSteps;
  readonly nextActionOf: (row: number) => NextAction | null;
  readonly comparison: Comparison;
  /** What the History tab holds. */
  readonly history: readonly (readonly unknown[])[];
}

/** How schedules are made in a run. */
export interface RunOptions {
  /** 90, or 30: an expansion in a third of the days. */
  readonly days?: 90 | 30;
  /** Whether open steps are spread anew, instead of keeping the dates of earlier runs. */
  readonly isReplanned?: boolean;
}

/** The run of an assessed sheet: compared with the runs before it, with everybody's schedule. Writes nothing. */
export function runOf(file: OpenFile, {portfolio: found}: AssessedTab, options: RunOptions = {}): Run {
  const {settings} = file;
  const history = ownValues(file, 'history');
  const portfolio = seenSince(found, comparisonWith(history, found).previous);
  const {asOf, accounts} = portfolio;
  const all = accounts.map(({account}) => account);
  const identities = identitiesOf(all);
  const identityOf = (row: number) => identities.get(row) ?? '';
  const tabs = [
    {rows: typedRows(file, 'calendar', CALENDAR), due: (step: string) => (isDueAtEnd(step) ? 'end' : 'start')},
    {rows: typedRows(file, 'plan', PLAN), due: () => 'due'},
  ];
  const typed = typedStepsIn(tabs, knownOf(all), asOf);
  const schedules = schedulesOf(accounts, {
    asOf,
    settings,
    rules: SCHEDULE_RULES,
    days: options.days ?? 90,
    remembered: options.isReplanned ? () => null : rememberedIn(history, portfolio),
    snoozedUntil: ({account}) => typed.snoozedUntil(identityOf(account.row)),
  });
  return {
    portfolio,
    schedules,
    typed,
    nextActionOf: (row) => {
      const schedule = schedules.get(row);
      const typedOf: TypedOf = (step) => typed.of(identityOf(row), step);
      return schedule === undefined ? null : nextActionOf(schedule, asOf, typedOf);
    },
    comparison: comparisonWith(history, portfolio, {settings, schedules}),
    history,
  };
}

const DUE_AT_END = new Set<string>(SCHEDULE_RULES.steps.flatMap(({id, isDueAtEnd}) => (isDueAtEnd ? [id] : [])));

function isDueAtEnd(step: string): boolean {
  return DUE_AT_END.has(step);
}

/** The rows of a tab that people type into; none when they cannot be told apart any more. */
function typedRows(file: OpenFile, key: TabKey, tab: TypedTab): readonly TypedRow[] {
  return readTyped(ownCells(file, key), tab, file.words)?.rows ?? [];
}
