import type {Day} from '../../core/day';
import {type Phrase, phrase} from '../../core/phrase';
import {FIELD_TRAITS} from '../fields';
import {isDate, plainText} from './cell';
import type {Column, Surroundings} from './column';
import {type DayOrder, dayInText, leadingNumbers, yearFirstNumbers} from './day-text';

/** A cell that shows something, with its place. */
export interface Proof {
  readonly place: string;
  readonly said: string;
}

/** What cells tell about the order of day and month. */
export interface OrderEvidence {
  readonly dayFirst: Proof | null;
  readonly monthFirst: Proof | null;
  /** A text that could be either. */
  readonly open: Proof | null;
  /** The column has date cells, and none of them with a day above 12. */
  readonly onlyEarlyDates: boolean;
}

/** What was found out about a column: the order, the words for it, and whether the column cannot be trusted. */
export interface OrderFound {
  readonly order: DayOrder;
  readonly decision: Phrase | null;
  readonly problem: Phrase | null;
}

/** No evidence at all. */
export const NO_EVIDENCE: OrderEvidence = {dayFirst: null, monthFirst: null, open: null, onlyEarlyDates: false};

/** Collects the evidence in a column: `16-10-2024` proves day first, `10/16/2024` month first. */
export function orderEvidence(
  values: readonly unknown[],
  placeOf: (row: number) => string,
  dayOf: (date: Date) => Day,
): OrderEvidence {
  let [dayFirst, monthFirst, open]: (Proof | null)[] = [null, null, null];
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    if (typeof value === 'string') {
      if (value.length > LONGEST_DATE || BEGINS_WITH_LETTER.test(value)) continue;
      const numbers = leadingNumbers(plainText(value));
      if (!numbers) continue;
      const [first, second] = numbers;
      const proof = (): Proof => ({place: placeOf(row), said: plainText(value)});
      if (first > 12 && second <= 12) dayFirst ??= proof();
      else if (second > 12 && first <= 12) monthFirst ??= proof();
      else if (first !== second && first <= 12) open ??= proof();
    }
  }
  const onlyEarlyDates = (dayFirst ?? monthFirst) !== null && holdsOnlyEarlyDates(values, dayOf);
  return {dayFirst, monthFirst, open, onlyEarlyDates} as OrderEvidence;
}

function holdsOnlyEarlyDates(values: readonly unknown[], dayOf: (date: Date) => Day): boolean {
  const dates = values.filter(isDate).filter((date) => !Number.isNaN(date.getTime()));
  return dates.length > 0 && dates.every((date) => Number(dayOf(date).slice(8)) <= 12);
}

/**
 * A text that shows that years of two digits lead in a column, as in Japanese and Chinese sheets: `27/03/31`. All its texts must
 * name a year near the as-of day then, and one of them none of the kind at its end, unless people of that language write so.
 */
export function leadingYear(
  {field, heading, values, placeOf}: Pick<Column, 'heading' | 'values' | 'placeOf'> & Partial<Pick<Column, 'field'>>,
  {asOf, locale}: Pick<Surroundings, 'asOf' | 'locale'>,
): Proof | null {
  const isNear = (year: string) => Math.abs(2000 + Number(year) - Number(asOf.slice(0, 4))) <= NEAR_YEARS;
  const isEastern = EASTERN_HEADING.test(heading) || EASTERN_LOCALE.test(locale) || values.some(leadsWithFullYear);
  const isPast = field !== undefined && FIELD_TRAITS[field].past === true;
  let proof: Proof | null = null;
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    if (typeof value !== 'string' || value.length > LONGEST_DATE || BEGINS_WITH_LETTER.test(value)) continue;
    const said = plainText(value);
    const [year, , day] = yearFirstNumbers(said) ?? [];
    if (year === undefined || day === undefined) {
      if (leadingNumbers(said)) return null;
      continue;
    }
    const on = dayInText(said, {asOf, order: 'year', past: false});
    if (!isNear(year) || on === null || (isPast && on > asOf)) return null;
    if (!isNear(day) || isEastern) proof ??= {place: placeOf(row), said};
  }
  return proof;
}

function leadsWithFullYear(value: unknown): boolean {
  return typeof value === 'string' && /^\s*20\d\d[/.-]\d/.test(value);
}

/** Several columns' evidence as one. */
export function joinEvidence(columns: readonly OrderEvidence[]): OrderEvidence {
  const first = (pick: (each: OrderEvidence) => Proof | null) =>
    columns.map(pick).find((proof) => proof !== null) ?? null;
  return {...NO_EVIDENCE, dayFirst: first((each) => each.dayFirst), monthFirst: first((each) => each.monthFirst)};
}

/** Decides the order: by the heading, the column's own evidence, that of the sheet's other date columns, or the locale. */
export function orderFound(
  own: OrderEvidence,
  elsewhere: OrderEvidence,
  locale: string,
  told: DayOrder,
  yearLeads: Proof | null = null,
): OrderFound {
  const {dayFirst, monthFirst, open, onlyEarlyDates} = own;
  if (told) return {order: told, decision: null, problem: null};
  if (yearLeads) {
    return {order: 'year', decision: phrase('dates-year-first', {proof: quoted(yearLeads)}), problem: null};
  }
  if (dayFirst && monthFirst) {
    return {
      order: null,
      decision: null,
      problem: phrase('dates-contradict', {dayFirst: quoted(dayFirst), monthFirst: quoted(monthFirst)}),
    };
  }
  const misread = onlyEarlyDates && (dayFirst ?? (monthFirst && localeOrder(locale) === 'day' ? monthFirst : null));
  if (misread) return {order: null, decision: null, problem: phrase('dates-misread', {proof: quoted(misread)})};
  const order: DayOrder = dayFirst ? 'day' : monthFirst ? 'month' : null;
  if (order) {
    const proof = (dayFirst ?? monthFirst)!;
    return {order, decision: phrase(`dates-${order}-first-proven`, {proof: quoted(proof)}), problem: null};
  }
  const away = elsewhere.dayFirst && elsewhere.monthFirst ? null : (elsewhere.dayFirst ?? elsewhere.monthFirst);
  if (!away && open?.said.includes('.'))
    return {order: 'day', decision: phrase('dates-day-first-dots', {open: quoted(open)}), problem: null};
  const fallback = away ? (elsewhere.dayFirst ? 'day' : 'month') : localeOrder(locale);
  const decision = !open
    ? null
    : away
      ? phrase(`dates-${fallback}-first-elsewhere`, {open: quoted(open), proof: quoted(away)})
      : phrase(`dates-${fallback}-first-locale`, {open: quoted(open), locale});
  return {order: fallback, decision, problem: null};
}

/** Whether people of that locale write the day or the month first when the year comes last. */
export function localeOrder(locale: string): 'day' | 'month' {
  const [language, region] = locale.toLowerCase().split(/[-_]/);
  if (language === 'en') return region === undefined || region === 'us' || region === 'ph' ? 'month' : 'day';
  return language === 'zh' || language === 'ja' || language === 'ko' ? 'month' : 'day';
}

function quoted({place, said}: Proof): Phrase {
  return phrase('cell-is', {place, said});
}

const LONGEST_DATE = 40;

/** Renewals and contacts of customers lie no further from today. */
const NEAR_YEARS = 10;

/** Who writes the year first: a heading in Chinese, Japanese or Korean, or a spreadsheet of such a place. */
const EASTERN_HEADING = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;
const EASTERN_LOCALE = /^(?:zh|ja|ko)/i;

/** A text that begins so is no date in numbers; most columns of answers hold nothing else. */
const BEGINS_WITH_LETTER = /^\s*[a-z]/i;
