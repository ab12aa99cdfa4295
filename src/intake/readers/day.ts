import type {Day} from '../../core/day';
import {type Phrase, phrase} from '../../core/phrase';
import {FIELD_TRAITS} from '../fields';
import {cellReader, type Reading, Unreadable} from './cell';
import type {Column, ColumnReading, Surroundings} from './column';
import {orderEvidence, orderFound} from './day-order';
import {type DayRules, dayInText, leadingNumbers, shifted} from './day-text';
import type {Unit} from './unit';

/** Reads a column of dates: date cells, texts that name a day, and counts of days or months when the heading says so. */
export function dayColumn(column: Column, around: Surroundings): ColumnReading<Day> {
  const {rules, decision, problem} = dayRules(column, around);
  const read = dayReader(rules, around.dayOf, column.unit.span);
  return {read, decisions: [decision], ...wholeColumn(problem)};
}

/** Misread dates spoil the whole column, a contradiction only the texts that could mean two days. */
export function wholeColumn(problem: Phrase | null): Pick<ColumnReading, 'problem' | 'warning'> {
  if (problem === null) return {};
  return problem.key === 'dates-misread' ? {problem} : {warning: problem};
}

/** A reader of single cells under those rules; `span` is the unit of a bare number, without one it cannot be read. */
export function dayReader(rules: DayRules, dayOf: (date: Date) => Day, span: Unit['span'] = null) {
  const daySeen = new Map<number, Day | Unreadable>();
  return cellReader<Day>({
    accepts: ACCEPTS_DAY,
    text: (text) => dayInText(text, rules) ?? bareCount(text, rules, span) ?? refusalOf(text, rules),
    number: (number) => countedDay(number, rules, span) ?? ACCEPTS_DAY,
    date: (date) => {
      const time = date.getTime();
      let day = daySeen.get(time);
      if (day === undefined) {
        day = plausibleDay(date, dayOf);
        daySeen.set(time, day);
      }
      return day;
    },
  });
}

/** The rules for a column's texts: whether they look back, and which of day and month comes first. */
export function dayRules(column: Column, around: Surroundings) {
  const own = orderEvidence(column.values, column.placeOf, around.dayOf);
  const {order, decision, problem} = orderFound(own, around.orderElsewhere, around.locale, column.unit.dayOrder);
  const past = FIELD_TRAITS[column.field].past === true;
  const rules: DayRules = {asOf: around.asOf, order, past};
  return {rules, decision, problem};
}

/** The day a bare count means in a heading such as "Days to renewal"; `null` when the heading names no unit. */
export function countedDay(count: number, {asOf, past}: DayRules, span: Unit['span']): Day | null {
  if (span === null) return null;
  const signed = past ? -count : count;
  if (Number.isInteger(count)) return shifted(asOf, signed, span);
  if (span === 'month') return shifted(asOf, Math.round(signed * DAYS_A_MONTH), 'day');
  return span === 'week' ? shifted(asOf, Math.round(signed * 7), 'day') : null;
}

/** The day of a date cell; a time without a date, or a year no account has, cannot be read. */
export function plausibleDay(date: Date, dayOf: (date: Date) => Day): Day | Unreadable {
  if (Number.isNaN(date.getTime())) return ACCEPTS_DAY;
  const day = dayOf(date);
  return day >= EARLIEST ? day : ACCEPTS_DAY;
}

function bareCount(text: string, rules: DayRules, span: Unit['span']): Day | null {
  return /^[-+]?\d{1,4}(?:[.,]\d{1,2})?$/.test(text) ? countedDay(Number(text.replace(',', '.')), rules, span) : null;
}

function refusalOf(text: string, {order}: DayRules): Reading<Day> {
  return order === null && leadingNumbers(text) ? CONTRADICTED : ACCEPTS_DAY;
}

/** A text that could be read two ways, in a column that contradicts itself; the column's own issue speaks for it. */
export const CONTRADICTED = new Unreadable(phrase('accepts-iso-day'));

const ACCEPTS_DAY = new Unreadable(phrase('accepts-day'));
const EARLIEST = '1950-01-01';
const DAYS_A_MONTH = 30.4375;
