import {isMomentFormat} from '../../document/display';
import {serialOfDate, wallOf} from '../../document/zone';
import type {Scope} from '../evaluate';
import {fail, Moment, numberOf, type Scalar, typedIn} from '../values';
import type {FormulaFunction} from './signature';

export const DATES: Readonly<Record<string, FormulaFunction>> = {
  TODAY: ['@ date', (scope: Scope) => Math.floor(nowOf(scope))],
  NOW: ['@', (scope: Scope) => new Moment(nowOf(scope), `${scope.sheet.workbook.locale.dateFormat} H:mm:ss`)],
  DATE: ['date i0..9999 i i', dayNumber],
  TIME: ['@ i i i', timeOf],
  DATEVALUE: ['@ v', (scope: Scope, value: Scalar) => Math.floor(momentIn(scope, value))],
  TIMEVALUE: ['@ v', (scope: Scope, value: Scalar) => momentIn(scope, value) % 1],
  TO_DATE: ['date n', (serial: number) => serial],
  YEAR: ['n0..', (serial: number) => dayOf(serial).getUTCFullYear()],
  MONTH: ['n0..', (serial: number) => dayOf(serial).getUTCMonth() + 1],
  DAY: ['n0..', (serial: number) => dayOf(serial).getUTCDate()],
  HOUR: ['n0..', (serial: number) => dayOf(serial).getUTCHours()],
  MINUTE: ['n0..', (serial: number) => dayOf(serial).getUTCMinutes()],
  SECOND: ['n0..', (serial: number) => dayOf(serial).getUTCSeconds()],
  WEEKDAY: ['n0.. i1..3?', weekday],
  WEEKNUM: ['n0.. i1..2?', weekNumber],
  ISOWEEKNUM: ['i0..', isoWeek],
  DAYS: ['i i', (end: number, start: number) => end - start],
  EDATE: ['date n0.. i', monthsLater],
  EOMONTH: ['date n0.. i', (start: number, months: number) => monthOf(start, months + 1) - 1],
  DATEDIF: ['i0.. i0.. t', difference],
  NETWORKDAYS: ['i0..2958465 i0..2958465 N?', workdays],
  WORKDAY: ['date i0..2958465 i-2958465..2958465 N?', workday],
};

function nowOf({sheet: {workbook}}: Scope): number {
  return workbook.zone.serialOf(workbook.clock());
}

function timeOf({sheet}: Scope, hours: number, minutes: number, seconds: number): Moment {
  const days = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return new Moment(days - Math.floor(days), sheet.workbook.locale.timeFormat);
}

function momentIn({sheet: {workbook}}: Scope, given: Scalar): number {
  if (typeof given !== 'string') return numberOf(given, workbook);
  const {value, numberFormat = ''} = typedIn(given, workbook);
  if (typeof value === 'number' && isMomentFormat(numberFormat)) return value;
  return fail('#VALUE!', `The text "${given}" cannot be read as a date.`);
}

function dayOf(serial: number): Date {
  return new Date(wallOf(serial));
}

/** The day number of a date; months may run past the ends of the year, and years before 1900 are counted from there. */
function dayNumber(year: number, month: number, day: number): number {
  const months = (year < 1900 ? 1900 + year : year) * 12 + month - 1;
  const first = serialOfDate(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);
  return (first ?? fail('#NUM!', 'The date is out of range.')) + day - 1;
}

/** The first day of the month that comes so many months after that of a day. */
function monthOf(serial: number, later: number): number {
  const day = dayOf(serial);
  return dayNumber(day.getUTCFullYear(), day.getUTCMonth() + 1 + later, 1);
}

/** The same day of a later month, or that month's last. */
function monthsLater(start: number, months: number): number {
  return Math.min(monthOf(start, months) + dayOf(start).getUTCDate() - 1, monthOf(start, months + 1) - 1);
}

/** Whole years, months or days between two days; `MD`, `YM` and `YD` leave out what the larger units count. */
function difference(start: number, end: number, unit: string): number {
  if (start > end) return fail('#NUM!', 'DATEDIF needs the earlier date first.');
  const [from, to] = [dayOf(start), dayOf(end)];
  const calendar = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  const months = calendar - (to.getUTCDate() < from.getUTCDate() ? 1 : 0);
  const units: Readonly<Record<string, number>> = {
    Y: Math.floor(months / 12),
    M: months,
    D: end - start,
    MD: end - monthsLater(start, months),
    YM: months % 12,
    YD: end - monthsLater(start, months - (months % 12)),
  };
  return units[unit.toUpperCase()] ?? fail('#NUM!', `DATEDIF has no unit "${unit}".`);
}

/** Type 1 counts from Sunday as 1, type 2 from Monday as 1, type 3 from Monday as 0. */
function weekday(serial: number, type = 1): number {
  const sundayFirst = dayOf(serial).getUTCDay();
  return type === 1 ? sundayFirst + 1 : ((sundayFirst + 6) % 7) + (type === 2 ? 1 : 0);
}

/** Weeks of type 1 begin on Sunday, of type 2 on Monday; the first one holds January 1. */
function weekNumber(serial: number, type = 1): number {
  const newYear = dayNumber(dayOf(serial).getUTCFullYear(), 1, 1);
  return 1 + Math.floor((Math.floor(serial) - newYear + weekday(newYear, type) - 1) / 7);
}

/** The first week holds the year's first Thursday. */
function isoWeek(day: number): number {
  const thursday = day - weekday(day, 3) + 3;
  return 1 + Math.floor((thursday - dayNumber(dayOf(thursday).getUTCFullYear(), 1, 1)) / 7);
}

function workdays(start: number, end: number, holidays: readonly number[] = []): number {
  if (start > end) return -workdays(end, start, holidays);
  let count = 0;
  for (let day = start; day <= end; day++) if (isWorkday(day, holidays)) count += 1;
  return count;
}

function workday(start: number, count: number, holidays: readonly number[] = []): number {
  let day = start;
  for (let left = Math.abs(count); left > 0 && day >= 0; ) {
    day += Math.sign(count);
    if (isWorkday(day, holidays)) left -= 1;
  }
  return day;
}

/** Day 0 of the spreadsheet's count was a Saturday. */
function isWorkday(day: number, holidays: readonly number[]): boolean {
  return day % 7 > 1 && !holidays.includes(day);
}
