import type {Day} from '../../core/day';
import {type Phrase, phrase} from '../../core/phrase';
import {isDate, plainText} from './cell';
import {type DayOrder, dateAlone, leadingNumbers} from './day-text';

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
  /** Days ahead that are all the first of a month in that order, and in the other one the same month; days of the past none of which is ahead in it. */
  readonly ones?: 'day' | 'month';
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
  isAhead: boolean,
  /** The last day that may stand in a column of contacts or logins. */
  pastUntil: Day | '' = '',
): OrderEvidence {
  const [firsts, seconds] = [new Set<number>(), new Set<number>()];
  const [year, until] = [pastUntil.slice(2, 4), Number(pastUntil.slice(5).replace('-', ''))];
  // Whether a day of this year lies ahead in that order.
  let [isDayAhead, isMonthAhead] = [false, false];
  let [dayFirst, monthFirst, open]: (Proof | null)[] = [null, null, null];
  for (const {row, said} of datesAmong(values)) {
    const numbers = leadingNumbers(dateAlone(said));
    if (!numbers) continue;
    const [first, second] = numbers;
    firsts.add(first);
    seconds.add(second);
    const proof = (): Proof => ({place: placeOf(row), said});
    if (first > 12 && second <= 12) dayFirst ??= proof();
    else if (second > 12 && first <= 12) monthFirst ??= proof();
    else if (first !== second && first <= 12) {
      open ??= proof();
      if (year && said.endsWith(year)) {
        isDayAhead ||= second * 100 + first > until;
        isMonthAhead ||= first * 100 + second > until;
      }
    }
  }
  const onlyEarlyDates = (dayFirst ?? monthFirst) !== null && holdsOnlyEarlyDates(values, dayOf);
  const isFirst = (these: ReadonlySet<number>, others: ReadonlySet<number>) =>
    these.size === 1 && these.has(1) && others.size >= FEWEST_MONTHS;
  const isOpen = open !== null && (dayFirst ?? monthFirst) === null;
  const isDayFirst = isAhead ? isFirst(firsts, seconds) : isMonthAhead && !isDayAhead;
  const isMonthFirst = isAhead ? isFirst(seconds, firsts) : isDayAhead && !isMonthAhead;
  const ones = !isOpen ? null : isDayFirst ? 'day' : isMonthFirst ? 'month' : null;
  return {dayFirst, monthFirst, open, onlyEarlyDates, ...(ones && {ones})} as OrderEvidence;
}

function holdsOnlyEarlyDates(values: readonly unknown[], dayOf: (date: Date) => Day): boolean {
  const dates = values.filter(isDate).filter((date) => !Number.isNaN(date.getTime()));
  return dates.length > 0 && dates.every((date) => Number(dayOf(date).slice(8)) <= 12);
}

/** Several columns' evidence as one. */
export function joinEvidence(columns: readonly OrderEvidence[]): OrderEvidence {
  const first = (pick: (each: OrderEvidence) => Proof | null) =>
    columns.map(pick).find((proof) => proof !== null) ?? null;
  const ones = new Set(columns.flatMap((each) => each.ones ?? []));
  return {
    ...NO_EVIDENCE,
    dayFirst: first((each) => each.dayFirst),
    monthFirst: first((each) => each.monthFirst),
    ...(ones.size === 1 && {ones: [...ones][0]!}),
  };
}

/** Decides the order: by the heading, the column's own evidence, that of the sheet's other date columns, or the locale. */
export function orderFound(
  own: OrderEvidence,
  elsewhere: OrderEvidence,
  locale: string,
  told: DayOrder,
  yearLeads: Proof | null,
): OrderFound {
  const {dayFirst, monthFirst, open, onlyEarlyDates} = own;
  const ordered = (order: DayOrder, decision: Phrase | null = null): OrderFound => ({order, decision, problem: null});
  const spoiled = (problem: Phrase): OrderFound => ({order: null, decision: null, problem});
  if (told) return ordered(told);
  if (yearLeads) return ordered('year', phrase('dates-year-first', {proof: quoted(yearLeads)}));
  if (dayFirst && monthFirst)
    return spoiled(phrase('dates-contradict', {dayFirst: quoted(dayFirst), monthFirst: quoted(monthFirst)}));
  const misread = onlyEarlyDates && (dayFirst ?? (localeOrder(locale) === 'day' && monthFirst));
  if (misread) return spoiled(phrase('dates-misread', {proof: quoted(misread)}));
  if (dayFirst) return ordered('day', phrase('dates-day-first-proven', {proof: quoted(dayFirst)}));
  if (monthFirst) return ordered('month', phrase('dates-month-first-proven', {proof: quoted(monthFirst)}));
  const away = elsewhere.dayFirst && elsewhere.monthFirst ? null : (elsewhere.dayFirst ?? elsewhere.monthFirst);
  if (away) {
    const order = elsewhere.dayFirst ? 'day' : 'month';
    const figures = open && {open: quoted(open), proof: quoted(away)};
    return ordered(order, figures && phrase(`dates-${order}-first-elsewhere`, figures));
  }
  if (open?.said.includes('.')) return ordered('day', phrase('dates-day-first-dots', {open: quoted(open)}));
  const ones = own.ones ?? elsewhere.ones;
  if (ones) return ordered(ones, open && phrase(`dates-${ones}-first-ones`, {open: quoted(open)}));
  const order = localeOrder(locale);
  return ordered(order, open && phrase(`dates-${order}-first-locale`, {open: quoted(open), locale}));
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

/** Customers whose renewals lie in so many months have them on the first, rather than all within twelve days of January. */
const FEWEST_MONTHS = 3;

/** The texts of a column that may be dates in numbers: a look spares most texts the rest. */
export function datesAmong(values: readonly unknown[]): {readonly row: number; readonly said: string}[] {
  return values.flatMap((value, row) => {
    const mayBe = typeof value === 'string' && value.length <= LONGEST_DATE && !BEGINS_WITH_LETTER.test(value);
    return mayBe ? [{row, said: plainText(value)}] : [];
  });
}

const LONGEST_DATE = 40;

/** Most columns of answers hold nothing else. */
const BEGINS_WITH_LETTER = /^\s*[a-z](?!.*\d[-/.]\d)/i;
