import {addDays, addMonths, type Day} from '../../core/day';
import {fiscalQuarterEnd} from '../../playbook/rules/cautions';
import {type HistoryRun, runAt, runsIn} from './history';
import {byDay, type RunSummary} from './thin';

/** What a meeting compares with: the meeting before, or how things were when the month or the fiscal quarter began. */
export type BaseChoice = 'meeting' | 'month' | 'quarter';

/**
 * The run that a meeting compares with; `null` when no earlier day has one.
 *
 * @param values every cell of History
 */
export function baseRun(
  values: readonly (readonly unknown[])[],
  {asOf, choice = 'meeting', fiscalYearStart}: {asOf: Day; choice?: BaseChoice; fiscalYearStart: number},
): HistoryRun | null {
  const earlier = runsIn(values)
    .filter((run) => run.asOf < asOf)
    .sort(byDay);
  const last = (is: (run: RunSummary) => boolean) => earlier.filter(is).pop();
  if (choice === 'meeting') return runAt(values, (last(({mark}) => mark === 'meeting') ?? last(() => true))?.run);
  const start = choice === 'month' ? `${asOf.slice(0, 8)}01` : quarterStart(asOf, fiscalYearStart);
  return runAt(values, (last((run) => run.asOf <= start) ?? earlier[0])?.run);
}

/** The first day of the fiscal quarter that holds the day. */
function quarterStart(day: Day, fiscalYearStart: number): Day {
  return addMonths(addDays(fiscalQuarterEnd(day, fiscalYearStart), 1), -3);
}
