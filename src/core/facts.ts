import {type Account, type Answer, yearlyArr} from './account';
import {addDays, type Day, dayNumber} from './day';

/** What follows from the cells alone, before any rule: shares, day counts, plain yes and no. */
export interface Facts {
  readonly account: Account;
  readonly asOf: Day;
  /** Seats used of seats licensed, or the utilization column when that is higher; `null` when neither is known. */
  readonly seatShare: number | null;
  /** The fullest of seats and plan limits: what "usage" means everywhere but for the full house. */
  readonly usage: number | null;
  /** Licensed seats nobody uses, never negative; 0 when either number is unknown. */
  readonly freeSeats: number;
  /** ARR, or 12 × MRR. */
  readonly arr: number | null;
  /** Negative when past. */
  readonly daysToRenewal: number | null;
  /** The last day to give notice: renewal − notice days; `null` unless both are known. */
  readonly optOut: Day | null;
  /** To the opt-out date when known, else to the renewal. */
  readonly daysToDeadline: number | null;
  /** `null` when unknown or in the future. */
  readonly daysSinceContact: number | null;
  readonly daysSinceLogin: number | null;
  readonly declining: boolean;
  readonly openIssue: boolean;
  readonly vendorReview: boolean;
  /** They gave notice, or will not renew. */
  readonly leaving: boolean;
  /** Hiring, more people or new departments: one trigger together. */
  readonly teamGrowth: boolean;
}

export function factsOf(account: Account, asOf: Day): Facts {
  const today = dayNumber(asOf);
  const seatShare = larger(seatsRatio(account), account.utilization);
  const daysToRenewal = daysUntil(account.renewalDate, today);
  const optOut =
    account.renewalDate !== null && account.noticeDays !== null
      ? addDays(account.renewalDate, -account.noticeDays)
      : null;
  return {
    account,
    asOf,
    seatShare,
    usage: larger(seatShare, account.apiUtilization),
    freeSeats: freeSeatsOf(account),
    arr: yearlyArr(account),
    daysToRenewal,
    optOut,
    daysToDeadline: optOut === null ? daysToRenewal : daysUntil(optOut, today),
    daysSinceContact: daysSince(account.lastContact, today),
    daysSinceLogin: daysSince(account.lastLogin, today),
    declining: account.usageTrend === 'Declining',
    openIssue: isYes(account.openIssue),
    vendorReview: isYes(account.vendorReview),
    leaving: account.status === 'leaving',
    teamGrowth: isYes(account.hiring) || isYes(account.headcountGrowth) || isYes(account.newDepartments),
  };
}

/** Whether the answer is a yes; a blank is not. */
export function isYes(answer: Answer | null): boolean {
  return answer?.yes === true;
}

/**
 * How many days ago the answer's event was: its date, or 0 for a yes without a date.
 *
 * @returns `null` for a blank, a no, and a date in the future
 */
export function daysAgo(answer: Answer | null, asOf: Day): number | null {
  if (!answer?.yes) return null;
  return answer.on === null ? 0 : daysSince(answer.on, dayNumber(asOf));
}

/** Seats used ÷ seats licensed; `null` unless both are known and seats are licensed. */
export function seatsRatio({seatsUsed, seatsLicensed}: Account): number | null {
  return seatsUsed === null || seatsLicensed === null || seatsLicensed <= 0 ? null : seatsUsed / seatsLicensed;
}

/** An amount as a share of the ARR; `null` unless both are known and there is any. */
export function shareOfArr(amount: number | null, {arr}: Pick<Facts, 'arr'>): number | null {
  return amount === null || arr === null || arr <= 0 ? null : amount / arr;
}

/** Whether no seat is free. */
export function isFull({seatShare}: Facts): boolean {
  return (seatShare ?? 0) >= 1;
}

function freeSeatsOf({seatsUsed, seatsLicensed}: Account): number {
  return seatsUsed === null || seatsLicensed === null ? 0 : Math.max(0, seatsLicensed - seatsUsed);
}

function larger(one: number | null, other: number | null): number | null {
  if (one === null) return other;
  return other === null ? one : Math.max(one, other);
}

function daysUntil(day: Day | null, today: number): number | null {
  return day === null ? null : dayNumber(day) - today;
}

function daysSince(day: Day | null, today: number): number | null {
  if (day === null) return null;
  const days = today - dayNumber(day);
  return days < 0 ? null : days;
}
