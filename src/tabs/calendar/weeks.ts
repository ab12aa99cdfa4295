import {addDays, type Day, daysBetween} from '../../core/day';
import {mondayOf} from '../../core/schedule/workdays';
import {fiscalQuarterEnd} from '../../playbook/rules/cautions';

/** A week of the calendar, Monday to Sunday. */
export interface Week {
  readonly monday: Day;
  readonly sunday: Day;
  /** The day the seller's fiscal quarter ends, when it ends in this week. */
  readonly quarterEnd: Day | null;
}

/** The weeks a calendar shows beside its rows, from the as-of week on: 13 for 90 days, 5 for 30. */
export function weeksOf(asOf: Day, days: number, fiscalYearStart: number): Week[] {
  const first = mondayOf(asOf);
  return Array.from({length: Math.ceil(days / 7)}, (_, index) => {
    const monday = addDays(first, 7 * index);
    const sunday = addDays(monday, 6);
    const end = fiscalQuarterEnd(monday, fiscalYearStart);
    return {monday, sunday, quarterEnd: end <= sunday ? end : null};
  });
}

/** The number of the week a day lies in: the as-of week is 1, the week before it 0. */
export function weekNumber(asOf: Day, day: Day): number {
  return Math.floor(daysBetween(mondayOf(asOf), day) / 7) + 1;
}
