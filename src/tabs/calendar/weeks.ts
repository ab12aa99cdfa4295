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

/** The weeks a calendar shows beside its rows, up to its last day: 13 or 14 for 90 days, 4 or 5 for 30. */
export function weeksOf(asOf: Day, days: number, fiscalYearStart: number): Week[] {
  const first = firstMonday(asOf);
  const ahead = days - daysBetween(asOf, first);
  return Array.from({length: Math.ceil(ahead / 7)}, (_, index) => {
    const monday = addDays(first, 7 * index);
    const sunday = addDays(monday, 6);
    const end = fiscalQuarterEnd(monday, fiscalYearStart);
    return {monday, sunday, quarterEnd: end <= sunday ? end : null};
  });
}

/** The number of the week a day lies in: the first week of the calendar is 1, the week before it 0. */
export function weekNumber(asOf: Day, day: Day): number {
  return Math.floor(daysBetween(firstMonday(asOf), day) / 7) + 1;
}

/** The Monday of the as-of week; at a weekend that of the week to come. */
function firstMonday(asOf: Day): Day {
  return mondayOf(addDays(asOf, 2));
}
