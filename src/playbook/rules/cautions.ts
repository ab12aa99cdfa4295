import type {Account} from '../../core/account';
import {addDays, type Day, dayNumber, MILLISECONDS_A_DAY} from '../../core/day';
import {isYes, seatsRatio} from '../../core/facts';
import {phrase} from '../../core/phrase';
import type {CautionRule, Thresholds} from '../../core/playbook';

const SECTION = 'method, section 6';

/** What to be careful about. Cautions only warn. */
export const CAUTIONS: readonly CautionRule[] = [
  {
    says: 'the last {quarterEndDays} days of your own fiscal quarter: an offer may come across as quarter-end pressure',
    warn: ({facts: {asOf}, settings}) => {
      const days = daysToQuarterEnd(asOf, settings.fiscalYearStart);
      if (days >= settings.thresholds.quarterEndDays) return null;
      return days === 0 ? phrase('caution-quarter-end-today') : phrase('caution-quarter-end', {days});
    },
    sql: {
      'quarter-end-today': 'days_to_quarter_end < {quarterEndDays} AND days_to_quarter_end = 0',
      'quarter-end': 'days_to_quarter_end < {quarterEndDays}',
    },
    source: SECTION,
  },
  {
    says: 'a renewal date in the past; at {staleDays} days or more, it may be stale',
    warn: ({facts, settings}) => deadlineCaution('renewal', facts.daysToRenewal, settings.thresholds.staleDays),
    sql: {
      'renewal-stale': 'days_to_renewal < 0 AND days_to_renewal <= -{staleDays}',
      'renewal-past': 'days_to_renewal < 0',
    },
    source: SECTION,
  },
  {
    says: 'a notice deadline in the past, unless the renewal is too; at {staleDays} days or more, it may be stale',
    warn: ({facts, settings}) =>
      (facts.daysToRenewal ?? 0) < 0
        ? null
        : deadlineCaution('opt-out', facts.daysToDeadline, settings.thresholds.staleDays),
    sql: {
      'opt-out-stale': 'days_to_renewal >= 0 AND days_left < 0 AND days_left <= -{staleDays}',
      'opt-out-past': 'days_to_renewal >= 0 AND days_left < 0',
    },
    source: SECTION,
  },
  {
    says: 'data coverage below {lowConfidence%}',
    warn: ({confidence, settings}) =>
      confidence < settings.thresholds.lowConfidence ? phrase('caution-confidence', {confidence}) : null,
    sql: {confidence: 'data_coverage < {lowConfidence}'},
    source: SECTION,
  },
  {
    says: 'two rows with the same name',
    warn: ({duplicateName, facts}) =>
      duplicateName ? phrase('caution-duplicate', {account: facts.account.account}) : null,
    sql: {duplicate: 'rows_of_name > 1'},
    source: SECTION,
  },
  {
    says: 'no login for more than {loginDays} days',
    warn: ({facts: {daysSinceLogin}, settings}) =>
      daysSinceLogin !== null && daysSinceLogin > settings.thresholds.loginDays
        ? phrase('caution-quiet', {days: daysSinceLogin})
        : null,
    sql: {quiet: 'days_since_login > {loginDays}'},
    source: SECTION,
  },
  {
    says: 'an open issue: never pitch on a call where a problem came up',
    warn: ({facts}) => (facts.openIssue ? phrase('caution-problem-call') : null),
    sql: {'problem-call': 'open_issue'},
    source: SECTION,
  },
  {
    says: 'a stakeholder change: check that the champion is still there',
    warn: ({facts: {account}}) => (isYes(account.stakeholderChange) ? phrase('caution-champion') : null),
    sql: {champion: 'stakeholder_change'},
    source: 'method, section 2',
  },
  {
    says: 'a utilization column and seat columns that differ by more than {utilizationGap%} of the seats',
    warn: ({facts: {account}, settings}) => {
      const gap = utilizationGap(account, settings.thresholds);
      return gap && phrase('caution-utilization', gap);
    },
    sql: {utilization: 'ABS(seat_ratio - utilization) > {utilizationGap} + 1e-9'},
    source: 'method, section 5',
  },
  {
    says: 'ARR that isn’t 12 × MRR (we use ARR)',
    warn: ({facts: {account}}) => {
      const gap = arrGap(account);
      return gap && phrase('caution-arr-mrr', gap);
    },
    sql: {'arr-mrr': 'ABS(arr - mrr * 12) > 6'},
    source: 'method, section 2',
  },
];

/** A utilization column and seat columns that say something else. */
export function utilizationGap(account: Account, {utilizationGap: most}: Thresholds) {
  const seats = seatsRatio(account);
  const {utilization} = account;
  // Binary fractions are a little off: 0.91 − 0.86 is still five points.
  const isSame = seats === null || utilization === null || Math.abs(seats - utilization) <= most + 1e-9;
  return isSame ? null : {utilization, seats};
}

/** ARR, and 12 × MRR that is something else. */
export function arrGap({arr, mrr}: Account) {
  // Half a unit of money a month, so that an MRR that somebody rounded is the same.
  const isSame = arr === null || mrr === null || Math.abs(arr - mrr * 12) <= 6;
  return isSame ? null : {arr, yearly: mrr * 12};
}

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
