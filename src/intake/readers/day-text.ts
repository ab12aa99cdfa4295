import {addDays, addMonths, type Day, dayFrom, dayOfNumber} from '../../core/day';
import {lazily} from '../../core/once';
import {listed} from '../../playbook/aliases/listed';
import {HEDGES, MONTH_NAMES} from '../../playbook/aliases/values';
import {sheetTables} from '../../playbook/sheet-tables';
import {patternOf} from '../pattern';
import {withoutWords} from './around';
import {withoutAccents} from './cell';

/** Whether 3/4 is the 3rd of April or the 4th of March, or a year of two digits leads; `null` when the column contradicts itself. */
export type DayOrder = 'day' | 'month' | 'year' | null;

/** What decides the texts that could mean more than one day. */
export interface DayRules {
  readonly asOf: Day;
  readonly order: DayOrder;
  /** Forms without a direction ("2 months", "45 days") count back from the as-of day. */
  readonly past: boolean;
}

/** The day a text names, or `null` when it names none: `16-10-2024`, `28 Feb 2027`, `Q2 2027`, `in 3 months` … */
export function dayInText(text: string, rules: DayRules): Day | null {
  const plain = withoutTime(text);
  return absolute(plain, rules.order) ?? relative(plain, rules);
}

function absolute(text: string, order: DayOrder): Day | null {
  return yearFirst(text) ?? yearLast(text, order) ?? inMilliseconds(text) ?? withMonthName(text) ?? quarter(text);
}

/** "/Date(1798675200000)/", as JSON of Microsoft's writes a day, with hours to add: "+0200". No day at all is one before 1970. */
function inMilliseconds(text: string): Day | null {
  if (!text.includes('Date(')) return null;
  const [, time, hours = 0] = patternOf('jsonDay').exec(text) ?? [];
  return time === undefined ? null : dayOfNumber(Math.floor(Math.max(+time / 36e5 + +hours, 0) / 24));
}

/** A text such as "01.04.2026 - 31.03.2027" with its first and last day as they stand, or `null` when it is not of that form. */
export function rangeIn(text: string): RegExpExecArray | null {
  return text.length <= LONGEST && TWO_DAYS.test(text) ? patternOf('dayRange').exec(text) : null;
}

/**
 * The day in a text with nothing else but words that leave it as it is: "est. 3/31/2027", "3/31/2027 (auto-renews)", and in the
 * past "QBR 11/20/26". "Was 3/31/2027" and "from 3/31/2027" name another day than the one that is looked for.
 */
export function dayAmongWords(text: string, {order, past}: Pick<DayRules, 'order' | 'past'>): Day | null {
  const bare = dateAlone(text, past);
  return bare === text ? null : absolute(withoutTime(bare), order);
}

/** A text without the words that may stand around a date; `past` with those around one of a contact. */
export function dateAlone(text: string, past = true): string {
  if (!/\d{4}|\d\D+\d/.test(text)) return text;
  const {BESIDE_DAYS, BESIDE_CONTACTS} = sheetTables();
  return [HEDGES, BESIDE_DAYS, ...(past ? [BESIDE_CONTACTS] : [])].reduce(withoutWords, text.replace(TERM, ' '));
}

/** The two leading numbers of a text such as `16-10-2024`, or `null` when it is not of that form. */
export function leadingNumbers(text: string): readonly [number, number] | null {
  const parts = YEAR_LAST.exec(withoutTime(text));
  return parts ? [Number(parts[1]), Number(parts[2])] : null;
}

/** Year, month and day of a text such as `27/03/31` as they stand, or `null` when it is not of that form. */
export function yearFirstNumbers(text: string): readonly string[] | null {
  return YEAR_OF_TWO_DIGITS.exec(withoutTime(text))?.slice(1) ?? null;
}

function yearFirst(text: string): Day | null {
  const parts = /^(\d{4})\s?[-/.年년]\s?(\d{1,2})(?:\s?[-/.月월]\s?(\d{1,2})[日일]?)?[月월]?$/.exec(text);
  return parts ? dayFrom(Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 1)) : null;
}

function yearLast(text: string, order: DayOrder): Day | null {
  const monthOnly = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (monthOnly) return dayFrom(Number(monthOnly[2]), Number(monthOnly[1]), 1);
  if (order === 'year') {
    const [year, month, date] = yearFirstNumbers(text) ?? [];
    return year === undefined ? null : dayFrom(fullYear(year), Number(month), Number(date));
  }
  const parts = YEAR_LAST.exec(text);
  if (!parts || order === null) return null;
  const [first, second] = [Number(parts[1]), Number(parts[2])];
  const year = fullYear(parts[3]!);
  return order === 'day' ? dayFrom(year, second, first) : dayFrom(year, first, second);
}

function withMonthName(text: string): Day | null {
  if (!/\d/.test(text)) return null;
  const plain = withoutAccents(text)
    .toLowerCase()
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[,.]?\s+/, '')
    .replace(/(\d)(?:(?:st|nd|rd|th|er|o)\b|[º°])/g, '$1')
    .replace(/\b(?:de|del|of|the)\b/g, ' ')
    .replace(/[\s,./-]+|г\.?$/g, ' ')
    .trim();
  const parts =
    /^(?<date>\d{1,2}) ?(?<month>\p{L}{3,12}) ?'?(?<year>\d{4}|\d{2})$/u.exec(plain) ??
    /^(?<month>\p{L}{3,12}) ?(?<date>\d{1,2}) (?<year>\d{4}|'?\d{2})$/u.exec(plain) ??
    /^(?<year>\d{4}) (?<month>\p{L}{3,12}) (?<date>\d{1,2})$/u.exec(plain) ??
    /^(?<month>\p{L}{3,12}) ?'?(?<year>\d{4})$/u.exec(plain) ??
    /^(?<month>\p{L}{3,12})(?:[-/]| ?')(?<year>\d{2})$/u.exec(text.toLowerCase().replace('’', "'"));
  if (!parts?.groups) return null;
  const month = monthOf(parts.groups.month!) ?? Number.NaN;
  return dayFrom(fullYear(parts.groups.year!.replace("'", '')), month, Number(parts.groups.date ?? 1));
}

/** Whether a text names a day without a year, as Excel shows one: `15-Mar`. */
export function isDayWithoutYear(text: string): boolean {
  const month = /^\d{1,2}[-. ]{1,2}([a-z]{3,9})\.?$/i.exec(text)?.[1];
  return month !== undefined && isMonth(month.toLowerCase());
}

/** Whether a word, without capitals and accents, is a month's. */
export function isMonth(word: string): boolean {
  return monthOf(word) !== undefined;
}

function quarter(text: string): Day | null {
  const {year, quarter} = QUARTERS.map((form) => form.exec(text)?.groups).find(Boolean) ?? {};
  return year === undefined ? null : dayFrom(fullYear(year), Number(quarter) * 3 - 2, 1);
}

const QUARTERS = [
  /^q(?<quarter>[1-4])[\s,/'’-]*(?<year>\d{4}|\d{2})$/i,
  /^(?<quarter>[1-4])q[\s,/'’-]*(?<year>\d{4}|\d{2})$/i,
  /^(?<year>\d{4})[\s,/-]*q(?<quarter>[1-4])$/i,
  /^(?<year>\d{4})年第?(?<quarter>[1-4])季度$/,
];

function relative(text: string, {asOf, past}: DayRules): Day | null {
  const lower = text.toLowerCase().replace(/^(?:~|approx\.?|about|around|over\b|ca\.?|约|大约)\s*/, '');
  const near = NEAR_DAYS[lower];
  if (typeof near === 'number') return addDays(asOf, near);
  if (/^(?:an?|\d{1,4}|(?:a )?few) (?:hours?|hrs?|minutes?|mins?|seconds?) ago$/.test(lower)) return asOf;
  const [, which, span] =
    /^(next|last|this coming|previous|past)\s+(day|week|month|quarter|year)$/.exec(lower) ??
    /^(下个?|上个?)(周|月|季度|年)$/.exec(lower) ??
    /^(明|去)(年)$/.exec(lower) ??
    [];
  if (which && span) return shifted(asOf, /next|coming|下|明/.test(which) ? 1 : -1, span);
  const parts = SPAN.exec(lower);
  if (!parts?.groups) return null;
  const {minus, ahead, count, unit, after} = parts.groups as Record<string, string | undefined>;
  const amount = Number(count) || 1 + COUNTS.findIndex((words) => new RegExp(`^(?:${words})$`).test(count!));
  const said = ahead ?? after;
  const explicit = minus ? -1 : said === undefined ? 0 : BACKWARD.test(said) ? -1 : 1;
  return shifted(asOf, amount * (explicit || (past ? -1 : 1)), unit!);
}

/** That many spans later; months keep the day of the month, clipped to the month's end. */
export function shifted(day: Day, count: number, unit: string): Day | null {
  if (!Number.isInteger(count) || Math.abs(count) > 5000) return null;
  if (/^(?:d|tag|jour|día|dia|天|日)/.test(unit)) return addDays(day, count);
  if (/^(?:w|sem|woche|周|星期)/.test(unit)) return addDays(day, count * 7);
  if (/^(?:q|季)/.test(unit)) return addMonths(day, count * 3);
  // "2014年" is a year.
  if (/^(?:y|año|ano|an|jahr|年)/.test(unit)) return Math.abs(count) < 1000 ? addMonths(day, count * 12) : null;
  return addMonths(day, count);
}

function withoutTime(text: string): string {
  if (text.length > LONGEST) return text;
  // "20.02.2027." in Croatian, "2027. 02. 20." in Hungarian
  return text
    .replace(TIME, '')
    .replace(REIWA, (_, year) => String(BEFORE_REIWA + Number(year)))
    .trim()
    .replace(/(\.\s?\d+)\.$/, '$1');
}

/** Of two digits 20yy; what would be far ahead, such as 99, is nobody's day but a placeholder. */
function fullYear(year: string): number {
  return Number(year.length > 2 ? year : (year < '60' ? '20' : '99') + year);
}

/** The number of the month that a word names; what months are called in other languages stands beside the script. */
function monthOf(word: string): number | undefined {
  return months().get(word);
}

const months = lazily(() => {
  const english = listed(MONTH_NAMES).map((name) => [
    name,
    name.slice(0, 3),
    ...(name === 'september' ? ['sept'] : []),
  ]);
  return new Map(
    [...sheetTables().MORE_MONTHS.map(listed), ...english].flatMap((names, index) =>
      names.map((name) => [name, (index % 12) + 1] as const),
    ),
  );
});

/** Characters of a day with its time and zone, or of two days. Looking for a time takes the square of a text's length, or more. */
const LONGEST = 150;
/** Four marks before digits: a look spares most texts the rest. */
const TWO_DAYS = /(?:[-/.]\d.*?){4}/;
const YEAR_LAST = /^(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2})\.?$/;
const YEAR_OF_TWO_DIGITS = /^(\d\d)\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})\.?$/;
const TIME =
  /(?:[T,]|\s+at)?\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:z|[a-z]{3,4})?(?:[+-]\d{2}(?::?\d{2})?)?(?: \(.+\))?$/i;
/** "令和9年", "R9.2.20": the years of Japan's emperor, since 2019. */
const REIWA = /^(?:令和|r)(\d\d?)(?=[年./]\d)/i;
const BEFORE_REIWA = 2018;
/** How long the contract runs: "3/31/2027 (3-year term)". */
const TERM = /(?<!\d)\d\d?[- ]?(?:yr|year|month|mo)s?(?![a-z])/i;
const NEAR_DAYS: Readonly<Record<string, number>> = {
  ...{today: 0, now: 0, yesterday: -1, tomorrow: 1, 今天: 0, 昨天: -1, 明天: 1},
  ...{hoy: 0, ayer: -1, heute: 0, gestern: -1},
};
/** Counts in words, from one on. */
const COUNTS = [
  'an?|one|una?|eine?[mr]?|一',
  'two|[两二]',
  'three|三',
  ...['four', 'five', 'six|六', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
];
const SPAN = new RegExp(
  '^(?<minus>[-−])?(?<ahead>in|within|dans|en|ago|hace|vor|il y a|overdue(?: by)?|past due(?: by)?|expired)?\\s*' +
    `(?<count>\\d{1,4}|${COUNTS.join('|')})\\s*(?:-|个)?\\s*` +
    '(?<unit>days?|d|weeks?|wks?|w|months?|mths?|mos?|quarters?|qtrs?|years?|yrs?|y|días?|dias?|semanas?|meses|mes|años?|' +
    'tage?n?|wochen?|monate?n?|jahre?n?|jours?|semaines?|mois|ans?|天|日|周|星期|月|季度|年)\\.?' +
    '(?:\\s*(?<after>ago|back|away|from now|from today|out|left|to go|remaining|until renewal|later|overdue|past due|before|prior|后|之后|以后|内|前|以前|之前))?$',
);
const BACKWARD = /^(?:ago|back|hace|vor|il y a|overdue|past due|expired|before|prior|前|以前|之前)/;
