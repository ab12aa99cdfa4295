import {readTyped} from '../../document/typing';
import {serialOfDate, wallOf} from '../../document/zone';
import type {Scope} from '../evaluate';
import {ERRORS, fail, Moment, numberOf, type Scalar} from '../values';
import {type FormulaFunction, ofScalars} from './shapes';

export const DATES: Readonly<Record<string, FormulaFunction>> = {
  TODAY: ofScalars(0, 0, (_, scope) => new Moment(Math.floor(nowOf(scope)), scope.sheet.workbook.locale.dateFormat)),
  NOW: ofScalars(0, 0, (_, scope) => new Moment(nowOf(scope), `${scope.sheet.workbook.locale.dateFormat} H:mm:ss`)),
  DATE: ofScalars(3, 3, (values, scope) => {
    const [year, month, day] = values.map((value) => Math.trunc(numberOf(value, scope.sheet.workbook.locale))) as [
      number,
      number,
      number,
    ];
    if (year < 0 || year > 9999) return fail(ERRORS.num('The year is out of range.'));
    const serial = monthStart(year < 1900 ? 1900 + year : year, month - 1) + day - 1;
    return serial < 0 ? fail(ERRORS.num('The date is out of range.')) : dateOf(serial, scope);
  }),
  TIME: ofScalars(3, 3, (values, scope) => {
    const [hours, minutes, seconds] = values.map((value) =>
      Math.trunc(numberOf(value, scope.sheet.workbook.locale)),
    ) as [number, number, number];
    const days = (hours * 3600 + minutes * 60 + seconds) / 86_400;
    return new Moment(days - Math.floor(days), scope.sheet.workbook.locale.timeFormat);
  }),
  DATEVALUE: ofScalars(1, 1, ([value], scope) =>
    Math.floor(typeof value === 'string' ? momentIn(value, scope) : serialOf(value!, scope)),
  ),
  YEAR: ofScalars(1, 1, ([value], scope) => dayOf(value!, scope).getUTCFullYear()),
  MONTH: ofScalars(1, 1, ([value], scope) => dayOf(value!, scope).getUTCMonth() + 1),
  DAY: ofScalars(1, 1, ([value], scope) => dayOf(value!, scope).getUTCDate()),
  HOUR: ofScalars(1, 1, ([value], scope) => dayOf(value!, scope).getUTCHours()),
  MINUTE: ofScalars(1, 1, ([value], scope) => dayOf(value!, scope).getUTCMinutes()),
  SECOND: ofScalars(1, 1, ([value], scope) => dayOf(value!, scope).getUTCSeconds()),
  WEEKDAY: ofScalars(1, 2, ([value, type], scope) => {
    const sundayFirst = dayOf(value!, scope).getUTCDay();
    const kind = type === undefined || type === null ? 1 : numberOf(type, scope.sheet.workbook.locale);
    if (kind === 1) return sundayFirst + 1;
    if (kind === 2) return sundayFirst || 7;
    return kind === 3 ? (sundayFirst + 6) % 7 : fail(ERRORS.num('WEEKDAY counts in type 1, 2 or 3.'));
  }),
  DAYS: ofScalars(
    2,
    2,
    ([end, start], scope) => Math.floor(serialOf(end!, scope)) - Math.floor(serialOf(start!, scope)),
  ),
  EDATE: ofScalars(2, 2, ([start, months], scope) => {
    const day = dayOf(start!, scope);
    const ahead = Math.trunc(numberOf(months!, scope.sheet.workbook.locale));
    const first = monthStart(day.getUTCFullYear(), day.getUTCMonth() + ahead);
    const last = monthStart(day.getUTCFullYear(), day.getUTCMonth() + ahead + 1) - 1;
    return dateOf(Math.min(first + day.getUTCDate() - 1, last), scope);
  }),
  EOMONTH: ofScalars(2, 2, ([start, months], scope) => {
    const day = dayOf(start!, scope);
    const ahead = Math.trunc(numberOf(months!, scope.sheet.workbook.locale));
    return dateOf(monthStart(day.getUTCFullYear(), day.getUTCMonth() + ahead + 1) - 1, scope);
  }),
  TO_DATE: ofScalars(1, 1, ([value], scope) => dateOf(serialOf(value!, scope), scope)),
};

function nowOf({sheet: {workbook}}: Scope): number {
  return workbook.zone.serialOf(workbook.clock());
}

function dateOf(serial: number, scope: Scope): Moment {
  return new Moment(serial, scope.sheet.workbook.locale.dateFormat);
}

function serialOf(value: Scalar, scope: Scope): number {
  if (typeof value === 'string') return momentIn(value, scope);
  return numberOf(value, scope.sheet.workbook.locale);
}

function dayOf(value: Scalar, scope: Scope): Date {
  return new Date(wallOf(serialOf(value, scope)));
}

function momentIn(text: string, {sheet: {workbook}}: Scope): number {
  const thisYear = () => new Date(workbook.clock()).getUTCFullYear();
  const typed = readTyped(text, '', workbook.locale, thisYear);
  if ('value' in typed && typeof typed.value === 'number' && typed.numberFormat) return typed.value;
  return fail(ERRORS.value(`The text "${text}" cannot be read as a date.`));
}

/** The day number of a month's first day; months may run past the year's ends. */
function monthStart(year: number, month: number): number {
  return serialOfDate(year + Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1)!;
}
