import {addDays, type Day, dayNumber, MILLISECONDS_A_DAY} from '../../core/day';
import {isYes, seatsRatio} from '../../core/facts';
import {phrase} from '../../core/phrase';
import type {CautionRule} from '../../core/playbook';

const SECTION = 'method, section 6';

/** What to be careful about. Cautions only warn. */
export const CAUTIONS: readonly CautionRule[] = [
  {
    warn: ({facts: {asOf}, settings}) => {
      const days = daysToQuarterEnd(asOf, settings.fiscalYearStart);
      if (days >= settings.thresholds.quarterEndDays) return null;
      return days === 0 ? phrase('caution-quarter-end-today') : phrase('caution-quarter-end', {days});
    },
    source: SECTION,
  },
  {
    warn: ({facts, settings}) => deadlineCaution('renewal', facts.daysToRenewal, settings.thresholds.staleDays),
    source: SECTION,
  },
  {
    warn: ({facts, settings}) =>
      (facts.daysToRenewal ?? 0) < 0
        ? null
        : deadlineCaution('opt-out', facts.daysToDeadline, settings.thresholds.staleDays),
    source: SECTION,
  },
  {
    warn: ({confidence, settings}) =>
      confidence < settings.thresholds.lowConfidence ? phrase('caution-confidence', {confidence}) : null,
    source: SECTION,
  },
  {
    warn: ({duplicateName, facts}) =>
      duplicateName ? phrase('caution-duplicate', {account: facts.account.account}) : null,
    source: SECTION,
  },
  {
    warn: ({facts: {daysSinceLogin}, settings}) =>
      daysSinceLogin !== null && daysSinceLogin > settings.thresholds.loginDays
        ? phrase('caution-quiet', {days: daysSinceLogin})
        : null,
    source: SECTION,
  },
  {
    warn: ({facts}) => (facts.openIssue ? phrase('caution-problem-call') : null),
    source: SECTION,
  },
  {
    warn: ({facts: {account}}) => (isYes(account.stakeholderChange) ? phrase('caution-champion') : null),
    source: 'method, section 2',
  },
  {
    warn: ({facts: {account}, settings}) => {
      const seats = seatsRatio(account);
      const {utilization} = account;
      if (seats === null || utilization === null) return null;
      // A hair of tolerance, so that 0.91 − 0.86 is still five points.
      const apart = Math.abs(seats - utilization) > settings.thresholds.utilizationGap + 1e-9;
      return apart ? phrase('caution-utilization', {utilization, seats}) : null;
    },
    source: 'method, section 5',
  },
  {
    warn: ({facts: {account}}) => {
      const {arr, mrr} = account;
      if (arr === null || mrr === null || Math.abs(arr - mrr * 12) < 0.5) return null;
      return phrase('caution-arr-mrr', {arr, yearly: mrr * 12});
    },
    source: 'method, section 2',
  },
];

/** The last day of the seller's fiscal quarter that holds the day. */
export function fiscalQuarterEnd(day: Day, fiscalYearStart: number): Day {
  return addDays(day, daysToQuarterEnd(day, fiscalYearStart));
}

/** Whole days from a day to the last of its fiscal quarter: 0 on the last day. */
function daysToQuarterEnd(day: Day, fiscalYearStart: number): number {
  const month = +day.slice(5, 7);
  const monthsIntoQuarter = (month - fiscalYearStart + 12) % 3;
  const afterQuarter = Date.UTC(+day.slice(0, 4), month + 2 - monthsIntoQuarter, 1);
  return afterQuarter / MILLISECONDS_A_DAY - dayNumber(day) - 1;
}

function deadlineCaution(deadline: 'renewal' | 'opt-out', days: number | null, staleDays: number) {
  const past = -(days ?? 0);
  if (past <= 0) return null;
  return phrase(past >= staleDays ? `caution-${deadline}-stale` : `caution-${deadline}-past`, {days: past});
}
