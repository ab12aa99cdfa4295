import type {RankedAssessment} from '../../core/assessment';
import {addDays, type Day} from '../../core/day';
import {type Phrase, phrase} from '../../core/phrase';
import {fiscalQuarterEnd} from '../../playbook/rules/cautions';

/** The weighted pipeline of the accounts that renew in one stretch of time. */
export interface RenewalQuarter {
  readonly label: Phrase;
  readonly weighted: number;
}

/** How many quarters stand alone; what renews later stands together. */
const QUARTERS = 4;

/** The weighted pipeline by the quarter of the renewal: four quarters from the as-of date's on, then all the rest. */
export function renewalQuarters(
  accounts: readonly RankedAssessment[],
  asOf: Day,
  fiscalYearStart: number,
): RenewalQuarter[] {
  const ends: Day[] = [];
  for (let day = asOf; ends.length < QUARTERS; day = addDays(ends[ends.length - 1] as Day, 1)) {
    ends.push(fiscalQuarterEnd(day, fiscalYearStart));
  }
  const sums: number[] = [];
  let rest = 0;
  for (const {account, weighted} of accounts) {
    const {renewalDate} = account;
    const quarter = renewalDate === null || renewalDate < asOf ? -1 : ends.findIndex((end) => renewalDate <= end);
    if (quarter < 0) rest += weighted ?? 0;
    else sums[quarter] = (sums[quarter] ?? 0) + (weighted ?? 0);
  }
  return [
    ...ends.map((end, index) => ({label: phrase('ranking-quarter-to', {end}), weighted: sums[index] ?? 0})),
    {label: phrase('ranking-quarter-rest'), weighted: rest},
  ];
}
