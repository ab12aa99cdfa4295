import {type Day, dayFrom, dayOfNumber, MILLISECONDS_A_DAY} from '../../core/day';
import {plainText} from './cell';

/** Reads a number of a column as the day it stands for; `null` where it stands for none. */
export type DayOfNumber = (number: number) => Day | null;

/** The first and the last day that is taken for one; others are placeholders such as 1970-01-01 and 9999-12-31. */
export const FIRST_DAY = '1990-01-01';
const LAST_DAY = '2099-12-30';

/** True for a day that an account can have. */
export function isPlausibleDay(day: Day): boolean {
  return day >= FIRST_DAY && day <= LAST_DAY;
}

/** The number of a cell that may stand for a day: a whole one without marks, or one with a time of day. */
export function numberAlone(value: unknown): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value.length > LONGEST || !/\p{Nd}{4}/u.test(value)) return null;
  const text = plainText(value);
  return /^-?\d{4,15}(?:\.\d{1,12})?$/.test(text) ? Number(text) : null;
}

/**
 * How the numbers of a column stand for days, when they all do so in one way: `20270220`, `202702`, seconds or milliseconds
 * since 1970, or days since 1899 as spreadsheets store them. Half of the filled cells must be such numbers, and one of them a day
 * that an account can have. Multiples of 100 throughout are amounts.
 */
export function dayNumbersIn(values: readonly unknown[]): DayOfNumber | null {
  const filled = values.filter((value) => value !== '' && value !== null && value !== undefined);
  const numbers = filled.flatMap((value) => numberAlone(value) ?? []);
  if (numbers.length === 0 || numbers.length * 2 < filled.length) return null;
  return FORMS.find((dayOf) => isFormOf(numbers, dayOf)) ?? null;
}

/** True for a number that may stand for a day in one of the ways. */
export function looksLikeDay(number: number): boolean {
  return FORMS.some((dayOf) => isDayOf(number, dayOf));
}

function isFormOf(numbers: readonly number[], dayOf: DayOfNumber): boolean {
  const days = numbers.filter((number) => isDayOf(number, dayOf));
  if (days.length === 0 || (dayOf === serial && numbers.length > 1 && numbers.every((number) => number % 100 === 0)))
    return false;
  return numbers.every((number) => number === 0 || dayOf(number) !== null);
}

function isDayOf(number: number, dayOf: DayOfNumber): boolean {
  const day = dayOf(number);
  return day !== null && isPlausibleDay(day);
}

function digits(number: number): Day | null {
  if (!Number.isInteger(number) || number < 1e7) return null;
  return dayFrom(Math.floor(number / 1e4), Math.floor(number / 100) % 100, number % 100);
}

function milliseconds(number: number): Day | null {
  return Math.abs(number) >= 1e11 ? dayWithin(number / MILLISECONDS_A_DAY) : null;
}

function seconds(number: number): Day | null {
  return Math.abs(number) >= 1e8 && Math.abs(number) < 1e12 ? dayWithin((number * 1000) / MILLISECONDS_A_DAY) : null;
}

function serial(number: number): Day | null {
  // Between them lie counts of days and months; 1 and 2 are the first days of 1900.
  return (number > 0 && number < 3) || (number > 2e4 && number < 3e6) ? dayWithin(number - SERIAL_OF_1970) : null;
}

/** The first of a month: 202702, and 12.2026 where a file keeps what Germans write as a number. */
export function monthNumbered(number: number): Day | null {
  const digits = Number.isInteger(number) ? number : Math.round((number % 1) * 1e4) * 100 + Math.floor(number);
  return digits > 190_000 && digits < 1e6 ? dayFrom(Math.floor(digits / 100), digits % 100, 1) : null;
}

/** The day with that number since 1970, with four digits of a year. */
function dayWithin(days: number): Day | null {
  return days >= FIRST_NUMBER && days < BEHIND_LAST_NUMBER ? dayOfNumber(Math.floor(days)) : null;
}

const FORMS: readonly DayOfNumber[] = [digits, serial, seconds, milliseconds, monthNumbered];
const LONGEST = 30;
const SERIAL_OF_1970 = 25_569;
const FIRST_NUMBER = Date.UTC(1000, 0, 1) / MILLISECONDS_A_DAY;
const BEHIND_LAST_NUMBER = Date.UTC(10_000, 0, 1) / MILLISECONDS_A_DAY;
