import type {Day} from '../../core/day';
import {phrase} from '../../core/phrase';
import {patternOf, saysAs} from '../pattern';
import {cellReader, type Reading, smallText, Unreadable} from './cell';
import type {Column, ColumnReading, Surroundings} from './column';
import {dayColumn} from './day';
import {writtenNumbers} from './numbers';

/**
 * Reads a column of counts, 0 or more; licensed seats must be more than 0. "120 seats" is 120.
 *
 * A number may be an average; text that comes to a fraction, such as "1,80", is a slip of the pen.
 */
export function countColumn({field, values, unit}: Column, {locale}: Surroundings): ColumnReading<number> {
  const written = writtenNumbers(values, locale);
  const isLicensed = field === 'seatsLicensed';
  const accepts = isLicensed ? ACCEPTS_LICENSED : ACCEPTS_COUNT;
  // 0.96 is a share of them, no count.
  const counted = (number: number): Reading<number> =>
    number >= 1 || (!isLicensed && number === 0) ? number : accepts;
  const read = cellReader<number>({
    accepts,
    number: (number) => counted(number * unit.factor),
    text: (text) => {
      const amount = written.amountOf(text.replace(patternOf('countedNoun'), ''));
      const number = amount && !amount.percent && !amount.period ? written.numberOf(amount) : null;
      const count = number === null ? Number.NaN : number * (amount!.factor ?? unit.factor);
      return Number.isInteger(count) ? counted(count) : accepts;
    },
  });
  return {read, decisions: [written.decision]};
}

/**
 * Reads a notice period into days: "90", "90 days", "3 months" as 90. Where most accounts have a date, it is the last day to give
 * notice; where few have one, somebody may have given it.
 */
export function noticeColumn(column: Column, around: Surroundings): ColumnReading<number | Day> {
  const days = dayColumn(column, around);
  const isDay = (cell: unknown, row: number) =>
    typeof cell !== 'number' && !saysAs('notice', smallText(cell)) && typeof days.read(cell, row) === 'string';
  if (column.values.filter(isDay).length * 2 > column.values.length)
    return {...days, decisions: [...days.decisions!, phrase('read-notice-dates')]};
  const daysEach = DAYS_IN[column.unit.span ?? 'day'];
  const counted = (number: number, days: number): Reading<number> =>
    number >= 0 ? Math.round(number * days) : ACCEPTS_NOTICE;
  const bare = column.values.filter((value) => typeof value === 'number' && value > 0) as number[];
  const most = Math.max(0, ...bare);
  const isOpen = column.unit.span === null && !column.units && !column.confirmed;
  // Beside "90 days" a bare 3 is months.
  const bareSpan = (number: number): Reading<number> =>
    isOpen && number > 0 && number < FEWEST_DAYS ? ACCEPTS_NOTICE : counted(number, daysEach);
  const read = cellReader<number>({
    accepts: ACCEPTS_NOTICE,
    number: (number, row) => {
      const unit = column.units?.[row];
      return typeof unit === 'string' && unit.trim() !== '' ? counted(number, daysIn(unit.trim())) : bareSpan(number);
    },
    text: (text) => {
      const parts = patternOf('notice').exec(text);
      if (!parts) return ACCEPTS_NOTICE;
      return parts[2] ? counted(Number(parts[1]), daysIn(parts[2])) : bareSpan(Number(parts[1]));
    },
  });
  if (isOpen && bare.length >= FEWEST_BARE && most <= MONTHS_A_YEAR)
    return {read, question: phrase('ask-notice-unit', {most})};
  return {read};
}

function daysIn(unit: string): number {
  if (/^(?:m|.?月|개월|ay)/i.test(unit)) return DAYS_IN.month;
  if (/^(?:w|se[mt]|ve|u|ty|ha|[周週주])/i.test(unit)) return DAYS_IN.week;
  return /^(?:y|an|añ|ja|å|[年년])/i.test(unit) ? DAYS_IN.year : DAYS_IN.day;
}

const DAYS_IN = {day: 1, week: 7, month: 30, year: 365} as const;
/** Two such numbers without a unit: nobody gives notice so few days ahead. */
const FEWEST_BARE = 2;
const MONTHS_A_YEAR = 12;
/** Fewer days are no notice. */
const FEWEST_DAYS = 7;

const ACCEPTS_COUNT = new Unreadable('accepts-count');
const ACCEPTS_LICENSED = new Unreadable('accepts-licensed');
const ACCEPTS_NOTICE = new Unreadable('accepts-notice');
