import type {Portfolio, RankedAssessment} from '../../core/assessment';
import {addDays, type Day} from '../../core/day';
import type {Schedule, StepId} from '../../core/schedule/step';
import {fiscalQuarterEnd} from '../../playbook/rules/cautions';

/** The weighted pipeline that closes in one stretch of time. */
export interface CloseQuarter {
  /** The last day of the fiscal quarter; `null` for what closes later, or nobody knows when. */
  readonly end: Day | null;
  readonly weighted: number;
}

/** How many quarters are shown one by one. */
const QUARTERS = 4;

/** The weighted pipeline by the fiscal quarter of its expected close: four quarters from now on, then all the rest. */
export function closeQuarters(
  {accounts, asOf}: Portfolio,
  schedules: ReadonlyMap<number, Schedule>,
  fiscalYearStart: number,
): CloseQuarter[] {
  const ends: Day[] = [];
  for (let day = asOf; ends.length < QUARTERS; day = addDays(ends[ends.length - 1] as Day, 1)) {
    ends.push(fiscalQuarterEnd(day, fiscalYearStart));
  }
  const sums = new Map<Day | null, number>();
  for (const each of accounts) {
    const close = expectedClose(each, schedules.get(each.account.row));
    const quarter = (close !== null && close >= asOf && ends.find((end) => close <= end)) || null;
    sums.set(quarter, (sums.get(quarter) ?? 0) + (each.weighted ?? 0));
  }
  return [...ends, null].map((end) => ({end, weighted: sums.get(end) ?? 0}));
}

/** The day an expansion is expected to close: when the schedule signs, else the renewal; `null` when unknown. */
function expectedClose({account}: RankedAssessment, schedule: Schedule | undefined): Day | null {
  const signing = CLOSING.flatMap((id) => schedule?.steps.find((step) => step.id === id)?.end ?? [])[0];
  return signing ?? account.renewalDate;
}

/** The steps that sign an expansion, the one that decides first. */
const CLOSING: readonly StepId[] = ['expand-close', 'renewal-signature'];
