import type {Assessment} from '../assessment';
import {addMonths, type Day, daysBetween} from '../day';
import type {Workdays} from './workdays';

/** The days a schedule counts from. */
export interface Terms {
  readonly workdays: Workdays;
  /** The day it is made. */
  readonly made: Day;
  /** w1: the day it is made, or the next working day; w2 … its successors. */
  readonly workday: (number: number) => Day;
  /** E: the renewal's last working day on or before; `null` when unknown or past. */
  readonly renewal: Day | null;
  /** D: the notice deadline when it is known and ahead, else E. */
  readonly decideBy: Day | null;
  readonly isRenewalPast: boolean;
  /** Whether the notice deadline is past and the renewal ahead. */
  readonly isNoticePast: boolean;
}

/** The terms of an account for a schedule made on that day. A deadline without a working day left has passed. */
export function termsOf({account, facts}: Assessment, made: Day, workdays: Workdays): Terms {
  const first = workdays.onOrAfter(made);
  const ahead = (day: Day | null): Day | null => {
    if (day === null || day < made) return null;
    const last = workdays.onOrBefore(day);
    return last < first ? null : last;
  };
  const renewal = ahead(account.renewalDate);
  const notice = renewal === null ? null : ahead(facts.optOut);
  return {
    workdays,
    made,
    workday: (number) => workdays.add(first, number - 1),
    renewal,
    decideBy: notice ?? renewal,
    isRenewalPast: account.renewalDate !== null && renewal === null,
    isNoticePast: renewal !== null && facts.optOut !== null && notice === null,
  };
}

/** Whether a day lies 0…`days` days ahead of another; no day never does. */
export function isWithin(day: Day | null, from: Day, days: number): day is Day {
  if (day === null) return false;
  const ahead = daysBetween(from, day);
  return ahead >= 0 && ahead <= days;
}

/** Whether a renewal is near enough for its track: six calendar months, inclusive. */
export function isTracked({decideBy}: Terms, from: Day): boolean {
  return decideBy !== null && decideBy >= from && decideBy <= addMonths(from, TRACK_MONTHS);
}

const TRACK_MONTHS = 6;

/** The renewal of a quarter: accounts that decide within these days renew on one track. Source: method, Schedule. */
export const RENEWAL_DAYS = 90;
