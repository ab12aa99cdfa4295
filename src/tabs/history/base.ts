import {addDays, addMonths, compared, type Day} from '../../core/day';
import {fiscalQuarterEnd} from '../../playbook/rules/cautions';
import {type HistoryRun, runAt, runsIn} from './history';
import type {RunSummary} from './thin';

/** What a meeting compares with: the meeting before, or how things were when the month or the fiscal quarter began. */
export type BaseChoice = 'meeting' | 'month' | 'quarter';

/** What the base of a comparison is chosen by. */
export interface BaseWish {
  readonly asOf: Day;
  readonly choice?: BaseChoice;
  /** 1…12 */
  readonly fiscalYearStart: number;
}

/** The run that a meeting compares with; `null` when no earlier day has one. */
export function baseRun(values: readonly (readonly unknown[])[], wish: BaseWish): HistoryRun | null {
  const earlier = runsIn(values).filter(({asOf}) => asOf < wish.asOf);
  const base = chosenOf(earlier, wish);
  return runAt(values, base?.run);
}

function chosenOf(earlier: readonly RunSummary[], {asOf, choice = 'meeting', fiscalYearStart}: BaseWish) {
  if (choice === 'meeting') return last(earlier.filter(({mark}) => mark === 'meeting')) ?? last(earlier);
  const start = choice === 'month' ? `${asOf.slice(0, 8)}01` : quarterStart(asOf, fiscalYearStart);
  return last(earlier.filter((run) => run.asOf <= start)) ?? first(earlier);
}

/** The latest as-of day; of one day the run written last. */
function last(runs: readonly RunSummary[]): RunSummary | undefined {
  return [...runs].sort((a, b) => (a.asOf === b.asOf ? b.run - a.run : a.asOf < b.asOf ? 1 : -1))[0];
}

function first(runs: readonly RunSummary[]): RunSummary | undefined {
  return [...runs].sort((a, b) => compared(a.asOf, b.asOf) || a.run - b.run)[0];
}

/** The first day of the fiscal quarter that holds the day. */
function quarterStart(day: Day, fiscalYearStart: number): Day {
  return addMonths(addDays(fiscalQuarterEnd(day, fiscalYearStart), 1), -3);
}
