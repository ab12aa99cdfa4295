import {readTyped} from '../../document/typing';
import {serialOfDate, wallOf} from '../../document/zone';
import type {Scope} from '../evaluate';
import {ERRORS, fail, Moment, numberOf, type Scalar} from '../values';
import type {FormulaFunction} from './signature';

export const DATES: Readonly<Record<string, FormulaFunction>> = {
  TODAY: ['@', (scope: Scope) => dateOf(scope, Math.floor(nowOf(scope)))],
  NOW: ['@', (scope: Scope) => new Moment(nowOf(scope), `${scope.sheet.workbook.locale.dateFormat} H:mm:ss`)],
  DATE: [
    '@ i0..9999 i i',
    (scope: Scope, year: number, month: number, day: number) =>
      dateOf(scope, monthStart(year < 1900 ? 1900 + year : year, month - 1) + day - 1),
  ],
  TIME: [
    '@ i i i',
    ({sheet}: Scope, hours: number, minutes: number, seconds: number) => {
      const days = (hours * 3600 + minutes * 60 + seconds) / 86_400;
      return new Moment(days - Math.floor(days), sheet.workbook.locale.timeFormat);
    },
  ],
  DATEVALUE: ['@ v', (scope: Scope, value: Scalar) => Math.floor(momentIn(scope, value))],
  TIMEVALUE: ['@ v', (scope: Scope, value: Scalar) => momentIn(scope, value) % 1],
  TO_DATE: ['@ n', dateOf],
  YEAR: ['n0..', (serial: number) => dayOf(serial).getUTCFullYear()],
  MONTH: ['n0..', (serial: number) => dayOf(serial).getUTCMonth() + 1],
  DAY: ['n0..', (serial: number) => dayOf(serial).getUTCDate()],
  HOUR: ['n0..', (serial: number) => dayOf(serial).getUTCHours()],
  MINUTE: ['n0..', (serial: number) => dayOf(serial).getUTCMinutes()],
  SECOND: ['n0..', (serial: number) => dayOf(serial).getUTCSeconds()],
  WEEKDAY: [
    'n0.. i1..3?',
    (serial: number, type = 1) => {
      const fromMonday = (dayOf(serial).getUTCDay() + 6) % 7;
      return type === 1 ? ((fromMonday + 1) % 7) + 1 : fromMonday + (type === 2 ? 1 : 0);
    },
  ],
  WEEKNUM: ['n0.. i1..21?', weekNumber],
  ISOWEEKNUM: ['n0..', (serial: number) => weekNumber(serial, 21)],
  DAYS: ['n n', (end: number, start: number) => Math.floor(end) - Math.floor(start)],
  EDATE: ['@ n0.. i', (scope: Scope, start: number, months: number) => dateOf(scope, monthsLater(start, months))],
  EOMONTH: [
    '@ n0.. i',
    (scope: Scope, start: number, months: number) => {
      const day = dayOf(start);
      return dateOf(scope, monthStart(day.getUTCFullYear(), day.getUTCMonth() + months + 1) - 1);
    },
  ],
  DATEDIF: ['i0.. i0.. t', difference],
  NETWORKDAYS: [
    'i0.. i0.. N?',
    (start: number, end: number, holidays?: number[]) =>
      start <= end ? workdays(start, end, holidays) : -workdays(end, start, holidays),
  ],
  WORKDAY: [
    '@ i0.. i N?',
    (scope: Scope, start: number, count: number, holidays: number[] = []) => {
      let day = start;
      for (let left = Math.abs(count); left > 0; ) {
        day += Math.sign(count);
        if (isWorkday(day, holidays)) left -= 1;
      }
      return dateOf(scope, day);
    },
  ],
};

function nowOf({sheet: {workbook}}: Scope): number {
  return workbook.zone.serialOf(workbook.clock());
}

function dateOf({sheet}: Scope, serial: number): Moment {
  if (serial < 0) return fail(ERRORS.num('The date is out of range.'));
  return new Moment(serial, sheet.workbook.locale.dateFormat);
}

function dayOf(serial: number): Date {
  return new Date(wallOf(serial));
}

function momentIn({sheet: {workbook}}: Scope, value: Scalar): number {
  if (typeof value !== 'string') return numberOf(value, workbook);
  const typed = readTyped(value, '', workbook.locale, () => new Date(workbook.clock()).getUTCFullYear());
  if ('value' in typed && typeof typed.value === 'number' && /[ymdh]/i.test(typed.numberFormat ?? ''))
    return typed.value;
  return fail(ERRORS.value(`The text "${value}" cannot be read as a date.`));
}

/** The day number of a month's first day; months may run past the year's ends. */
function monthStart(year: number, month: number): number {
  return serialOfDate(year + Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1)!;
}

/** The same day of a later month, or that month's last. */
function monthsLater(start: number, months: number): number {
  const day = dayOf(start);
  const first = monthStart(day.getUTCFullYear(), day.getUTCMonth() + months);
  const last = monthStart(day.getUTCFullYear(), day.getUTCMonth() + months + 1) - 1;
  return Math.min(first + day.getUTCDate() - 1, last);
}

/** Whole years, months or days between two days; `MD`, `YM` and `YD` leave out what the larger units count. */
function difference(start: number, end: number, unit: string): number {
  if (start > end) return fail(ERRORS.num('DATEDIF needs the earlier date first.'));
  const [from, to] = [dayOf(start), dayOf(end)];
  const calendar = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  const months = calendar - (to.getUTCDate() < from.getUTCDate() ? 1 : 0);
  const units: Readonly<Record<string, () => number>> = {
    Y: () => Math.floor(months / 12),
    M: () => months,
    D: () => end - start,
    MD: () => end - monthsLater(start, months),
    YM: () => months % 12,
    YD: () => end - monthsLater(start, months - (months % 12)),
  };
  return units[unit.toUpperCase()]?.() ?? fail(ERRORS.num(`DATEDIF has no unit "${unit}".`));
}

/** Types 1 and 2 and 11 to 17 name the week's first day; 21 counts as ISO 8601 does, from the week with the first Thursday. */
function weekNumber(serial: number, type = 1): number {
  const day = Math.floor(serial);
  const year = dayOf(day).getUTCFullYear();
  if (type === 21) {
    const thursday = day - ((dayOf(day).getUTCDay() + 6) % 7) + 3;
    return 1 + Math.floor((thursday - monthStart(dayOf(thursday).getUTCFullYear(), 0)) / 7);
  }
  if (type > 2 && (type < 11 || type > 17)) return fail(ERRORS.num(`WEEKNUM has no type ${type}.`));
  const firstDay = type === 1 ? 0 : type === 2 ? 1 : (type - 10) % 7;
  const newYear = monthStart(year, 0);
  const daysBefore = (dayOf(newYear).getUTCDay() - firstDay + 7) % 7;
  return 1 + Math.floor((day - newYear + daysBefore) / 7);
}

function workdays(start: number, end: number, holidays: readonly number[] = []): number {
  let count = 0;
  for (let day = start; day <= end; day++) if (isWorkday(day, holidays)) count += 1;
  return count;
}

/** Day 0 of the spreadsheet's count was a Saturday. */
function isWorkday(day: number, holidays: readonly number[]): boolean {
  return day % 7 > 1 && !holidays.includes(day);
}
