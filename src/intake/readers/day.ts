import type {Day} from '../../core/day';
import {memoizedByKey} from '../../core/once';
import {type Phrase, phrase} from '../../core/phrase';
import {FIELD_TRAITS} from '../fields';
import {cellReader, type Reading, Unreadable} from './cell';
import type {Column, ColumnReading, Surroundings} from './column';
import {type DayOfNumber, dayNumbersIn, isPlausibleDay, monthNumbered, numberAlone} from './day-number';
import {orderEvidence, orderFound} from './day-order';
import {type DayRules, dateAlone, dayAmongWords, dayInText, leadingNumbers, rangeIn, shifted} from './day-text';
import {proofOfLeadingYear} from './leading-year';
import type {Unit} from './unit';

/** Reads a column of dates: date cells, texts that name a day, and counts of days or months when the heading says so. */
export function dayColumn(column: Column, around: Surroundings): ColumnReading<Day> {
  const {asOf, dayOf} = around;
  const year = Number(asOf.slice(0, 4));
  // "11/18" of a contact is the last such day, unless all of the column may be months of this year and the last: "11/26".
  const lackYear =
    FIELD_TRAITS[column.field].past === true &&
    column.values.some((value) => Math.abs(Number(WITHOUT_YEAR.exec(String(value))?.[1]) + 2000.5 - year) > 1);
  const isRenewal = column.field === 'renewalDate';
  const inFull = (value: unknown, ago = 0) => {
    if (typeof value !== 'string') return value;
    if (isRenewal) return rangeIn(value)?.[2] ?? value;
    return lackYear ? value.replace(WITHOUT_YEAR, `$&/${year - ago}`) : value;
  };
  const whole = {...column, values: column.values.map((value) => inFull(value))};
  const {rules, decision, problem} = dayRules(whole, around, lackYear ? '' : undefined);
  const numbers = column.unit.span === null ? dayNumbersIn(column.values) : null;
  const dayIn = dayReader(rules, dayOf, column.unit.span, numbers);
  const leadsWithYear = isRenewal && rules.order !== 'year' ? yearLeadsAmong(whole.values) : null;
  const read: typeof dayIn = (value, row) => {
    const text = inFull(value);
    const day = dayIn(text, row);
    if (isRenewal && typeof value === 'string') {
      if (leadsWithYear?.(value)) return ACCEPTS_DAY;
      const first = rangeIn(value)?.[1];
      if (first) return dayIn(first, row)! < day! ? day : ACCEPTS_DAY;
    }
    return lackYear && typeof day === 'string' && day > asOf ? dayIn(inFull(value, 1), row) : day;
  };
  return {read, decisions: [decision, numbersDecision(column, numbers)], ...wholeColumn(problem)};
}

/**
 * Tells a text such as 27-06-30 among days that end with their year: where half of the column and more end with the number that
 * it begins with, and no other text ends as it does, its year may lead.
 */
function yearLeadsAmong(values: readonly unknown[]): (text: string) => boolean {
  const partsIn = (value: unknown) => (typeof value === 'string' && DASHED.exec(value)) || [];
  const ends = new Map<string | undefined, number>();
  for (const value of values) {
    const [, , end] = partsIn(value);
    ends.set(end, (ends.get(end) ?? 0) + 1);
  }
  return (text) => {
    const [, first, last] = partsIn(text);
    return first !== last && ends.get(last) === 1 && ends.get(first)! * 2 >= values.length;
  };
}

/** Misread dates spoil the whole column, a contradiction only the texts that could mean two days. */
export function wholeColumn(problem: Phrase | null): Pick<ColumnReading, 'problem' | 'warning'> {
  if (problem === null) return {};
  return problem.key === 'dates-misread' ? {problem} : {warning: problem};
}

/** A reader of single cells under those rules; `span` is the unit of a bare number, without one it cannot be read. */
export function dayReader(
  rules: DayRules,
  dayOf: (date: Date) => Day,
  span: Unit['span'],
  numbers: DayOfNumber | null,
) {
  const dayAt = memoizedByKey((time: number) => plausibleDay(new Date(time), dayOf));
  return cellReader<Day>({
    accepts: ACCEPTS_DAY,
    text: (text) =>
      plausible(
        dayInText(text, rules) ??
          dayAmongWords(text, rules) ??
          bareCount(text, rules, span) ??
          dayOfWritten(text, numbers),
      ) ?? refusalOf(text, rules),
    number: (number) =>
      plausible(
        countedDay(number, rules, span) ??
          dayNumbered(number, numbers) ??
          (Number.isInteger(number) ? null : monthNumbered(number)),
      ) ?? ACCEPTS_DAY,
    date: (date) => dayAt(date.getTime()),
  });
}

/** The rules for a column's texts: whether they look back, and which of day and month comes first. */
export function dayRules(column: Column, around: Surroundings, until = pastUntil(column.field, around.asOf)) {
  const past = FIELD_TRAITS[column.field].past === true;
  const own = orderEvidence(column.values, column.placeOf, around.dayOf, !past, until);
  const {order, decision, problem} = orderFound(
    own,
    around.orderElsewhere,
    around.locale,
    column.unit.dayOrder,
    proofOfLeadingYear(column, around),
  );
  const rules: DayRules = {asOf: around.asOf, order, past};
  return {rules, decision, problem};
}

/** The last day that a column of that field may hold: of contacts and logins the as-of day. */
export function pastUntil(field: string, asOf: Day): Day | '' {
  return field.startsWith('last') ? asOf : '';
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
  return plausible(dayOf(date))!;
}

/** That day, or why it is none that an account can have. */
export function plausible(day: Day | null): Day | Unreadable | null {
  return day === null || isPlausibleDay(day) ? day : PLACEHOLDER_DAY;
}

/** The day a number stands for in a column of such numbers; 0 is what systems store for no day. */
export function dayNumbered(number: number, numbers: DayOfNumber | null): Day | null {
  return numbers && (number === 0 ? NO_DAY : numbers(number));
}

/** As {@link dayNumbered}, of a number that stands in a text. */
export function dayOfWritten(text: string, numbers: DayOfNumber | null): Day | null {
  const number = numbers && numberAlone(text);
  return number === null ? null : dayNumbered(number, numbers);
}

/** Says with one example that numbers were read as days. */
export function numbersDecision({values}: Pick<Column, 'values'>, numbers: DayOfNumber | null): Phrase | null {
  if (!numbers) return null;
  const example = values.map(numberAlone).find((number) => number !== null && isPlausibleDay(numbers(number) ?? ''))!;
  return phrase('read-day-numbers', {example: String(example), day: numbers(example)!});
}

function bareCount(text: string, rules: DayRules, span: Unit['span']): Day | null {
  return /^[-+]?\d{1,4}(?:[.,]\d{1,2})?$/.test(text) ? countedDay(Number(text.replace(',', '.')), rules, span) : null;
}

function refusalOf(text: string, {order}: DayRules): Reading<Day> {
  if (order === null && leadingNumbers(dateAlone(text))) return CONTRADICTED;
  return NO_DATE.test(text) ? PLACEHOLDER_DAY : ACCEPTS_DAY;
}

/** A text that could be read two ways, in a column that contradicts itself; the column's own issue speaks for it. */
export const CONTRADICTED = new Unreadable('accepts-iso-day');

const DASHED = /^(\d\d)-\d\d?-(\d\d)$/;
const WITHOUT_YEAR = /(?<![\d/.-])\d\d?\/(\d\d?)(?![\d/])/;
const ACCEPTS_DAY = new Unreadable('accepts-day');
/** What systems write where there is no day; it is missing, and said once for a column. */
export const PLACEHOLDER_DAY = new Unreadable('accepts-no-placeholder', true);

/** 0000-00-00, 1/0/1900, 0001-01-01 */
const NO_DATE =
  /^(?:0{1,4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:0\d{3}|1900)|0\d{3}-\d\d-\d\d|1900-01-00)(?:[T ].*)?$/;
const NO_DAY = '1970-01-01';
const DAYS_A_MONTH = 30.4375;
