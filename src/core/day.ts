/** A calendar day as ISO text, `2026-11-21`. It has no time and no zone. */
export type Day = string;

export const MILLISECONDS_A_DAY = 86_400_000;

/** The last day that a sheet can hold. */
export const LATEST_DAY: Day = '9999-12-31';

/** The day's number in whole days since 1970-01-01. */
export function dayNumber(day: Day): number {
  // Counted by hand, with January and February as the last months of the year before: a call of Date takes three times as long.
  const month = (numberAt(day, 5, 7) + 9) % 12;
  const year = numberAt(day, 0, 4) - (month > 9 ? 1 : 0);
  const century = Math.floor(year / 100);
  const months = Math.floor((153 * month + 2) / 5);
  return Math.floor(365.25 * year) - century + Math.floor(century / 4) + months + numberAt(day, 8, 10) - FIRST_DAY;
}

/** The day 1970-01-01, counted from the last of February of the year 0. */
const FIRST_DAY = 719_469;

/** The digits from one place of the day up to another, read in place: every account has several days. */
function numberAt(day: Day, from: number, to: number): number {
  let number = 0;
  for (let place = from; place < to; place++) number = number * 10 + day.charCodeAt(place) - ZERO;
  return number;
}

/** The code of the character 0, from which those of the other digits follow. */
const ZERO = 48;

/** The day with that number, the inverse of {@link dayNumber}. */
export function dayOfNumber(number: number): Day {
  let day = WRITTEN.get(number);
  if (day === undefined) {
    const date = new Date(number * MILLISECONDS_A_DAY);
    day = `${date.getUTCFullYear()}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
    if (WRITTEN.size >= MOST_WRITTEN) WRITTEN.clear();
    WRITTEN.set(number, day);
  }
  return day;
}

/** Days by their number: the same few hundred are asked for again and again, account by account. */
const WRITTEN = new Map<number, Day>();
const MOST_WRITTEN = 10_000;

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** Whole calendar days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day that many days later, or earlier when `days` is negative. */
export function addDays(day: Day, days: number): Day {
  return dayOfNumber(dayNumber(day) + days);
}

/** The same day of the month that many calendar months on, clipped to the month's end: 31 January + 1 is 28 February. */
export function addMonths(day: Day, months: number): Day {
  const year = +day.slice(0, 4);
  const month = +day.slice(5, 7) - 1 + months;
  const lastOfMonth = Date.UTC(year, month + 1, 0);
  return dayOfNumber(Math.min(Date.UTC(year, month, +day.slice(8, 10)), lastOfMonth) / MILLISECONDS_A_DAY);
}

/** That calendar date as a day, or `null` when there is no such date (30 February, month 13). Years 1000…9999. */
export function dayFrom(year: number, month: number, date: number): Day | null {
  if (year < 1000 || year > 9999) return null;
  const day = dayOfNumber(Date.UTC(year, month - 1, date) / MILLISECONDS_A_DAY);
  return +day.slice(5, 7) === month && +day.slice(8) === date ? day : null;
}

/** The later of two days. */
export function laterOf(one: Day, other: Day): Day {
  return one > other ? one : other;
}

/** For sorting days and texts: negative when the first comes before the second. */
export function compared(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
