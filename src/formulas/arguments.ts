import type {Answer, Field, GrowthLevel, Nps, Relationship} from '../core/account';
import {type Day, daysBetween} from '../core/day';
import {daysAgo} from '../core/facts';
import {type Phrase, phrase} from '../core/phrase';
import type {TimingLevel} from '../core/playbook';
import {FIELD_TRAITS} from '../intake/fields';
import {answerColumn, yesNoIn} from '../intake/readers/answer';
import {isBlank, isDate, LARGEST_NUMBER, plainText, saysNothing, Unreadable} from '../intake/readers/cell';
import type {Column, ColumnReading, Surroundings} from '../intake/readers/column';
import {dayColumn} from '../intake/readers/day';
import {NO_EVIDENCE} from '../intake/readers/day-order';
import {growthColumn, levelIn, relationshipColumn} from '../intake/readers/level';
import {writtenNumbers} from '../intake/readers/numbers';
import {percentColumn} from '../intake/readers/percent';
import {requestsColumn} from '../intake/readers/requests';
import {unitIn} from '../intake/readers/unit';
import {WrongArgument} from './broadcast';

/** The clock and the locale of the spreadsheet that a formula runs in. */
export interface LocalClock {
  readonly today: () => Day;
  readonly dayOf: (date: Date) => Day;
  /** Decides what a table's own columns, or a single text such as "3/4/2027", leave open. */
  readonly locale: () => string;
}

/** A share, 0 or more: 0.96, 96 (above 2 is points), "96%" or "48/50"; `null` for a blank. */
export function shareArgument(name: string, value: unknown, clock: LocalClock): number | null {
  return readOne(name, value, 'utilization', percentColumn, clock);
}

/** Strong, Some or None; `null` for a blank. */
export function growthArgument(name: string, value: unknown, clock: LocalClock): GrowthLevel | null {
  return readOne(name, value, 'growth', growthColumn, clock);
}

/** How many requests: a count, a list, or Multiple, Some, None; `null` for a blank. */
export function requestsArgument(name: string, value: unknown, clock: LocalClock): number | null {
  return readOne(name, value, 'featureRequests', requestsColumn, clock)?.count ?? null;
}

/** Healthy, OK or At-risk; `null` for a blank. */
export function relationshipArgument(name: string, value: unknown, clock: LocalClock): Relationship | null {
  return readOne(name, value, 'relationship', relationshipColumn, clock);
}

/** Perfect, Good or Poor, in English or as Settings says it in Chinese, or the days to the renewal, given as such or as its date; `null` for a blank. */
export function timingArgument(name: string, value: unknown, clock: LocalClock): TimingLevel | number | null {
  const level = typeof value === 'string' ? levelIn(value, TIMING_WORDS) : null;
  return level ?? daysArgument(name, value, clock, 'accepts-timing');
}

/** Days to the renewal, given as such or as its date, negative when past; `null` for a blank. */
export function daysArgument(name: string, value: unknown, clock: LocalClock, accepts = 'accepts-days'): number | null {
  if (typeof value === 'number') return Math.floor(value);
  const number = typeof value === 'string' ? plainNumber(value) : null;
  if (number !== null) return Math.floor(number);
  const renewal = readOne(name, value, 'renewalDate', dayColumn, clock, accepts);
  return renewal === null ? null : daysBetween(clock.today(), renewal);
}

/** A day, given as a date or as text; `null` for a blank. */
export function dayArgument(name: string, value: unknown, clock: LocalClock): Day | null {
  return readOne(name, value, 'renewalDate', dayColumn, clock, 'accepts-iso-day');
}

/** Yes or no; a number above 0 and any other text mean yes, a blank means no. A date counts up to an age when one is given. */
export function answerArgument(name: string, value: unknown, clock: LocalClock, youngerThan?: number): boolean {
  const read = (asOf?: Day) => readOne<Answer>(name, value, 'positiveOutcome', answerColumn, clock, undefined, asOf);
  const answer = read();
  if (youngerThan === undefined || !answer?.on) return answer?.yes === true;
  const days = daysAgo(read(clock.today()), clock.today());
  return days !== null && days <= youngerThan;
}

/** A growth rate, which may be negative: 0.1, 10 (above 2 is points) or "10%"; `null` for a blank. */
export function rateArgument(name: string, value: unknown, clock: LocalClock): number | null {
  const answer = readOne(name, value, 'companyGrowth', answerColumn, clock);
  if (answer === null) return null;
  return answer.amount ?? (answer.yes ? 1 : 0);
}

/** An NPS with its scale: 0…10, or −100…100 when the value lies outside that; `null` for a blank, and where nobody knows. */
export function npsArgument(name: string, value: unknown): Nps | null {
  if (isBlank(value) || (typeof value === 'string' && saysNothing(value))) return null;
  const number = numberWithin([-100, 100], name, value, 'accepts-nps-number');
  return {value: number, scale: number > 10 || number < 0 ? 'hundred' : 'ten'};
}

export function numberArgument(name: string, value: unknown): number {
  return numberWithin([-LARGEST_NUMBER, LARGEST_NUMBER], name, value, 'accepts-number');
}

/** An amount or count, 0 or more: 48000, "$48K" or "1.2M €"; 0 for a blank. */
export function amountArgument(name: string, value: unknown): number {
  if (isBlank(value)) return 0;
  const {amountOf, numberOf} = writtenNumbers([value], '');
  const amount = typeof value === 'string' ? amountOf(plainText(value)) : null;
  const number = amount && !amount.percent && amount.period === null ? numberOf(amount) : null;
  const meant = number === null ? value : number * (amount?.factor ?? 1);
  return numberWithin([0, LARGEST_NUMBER], name, meant, 'accepts-money-or-number');
}

function numberWithin([from, to]: readonly [from: number, to: number], name: string, value: unknown, accepts: string) {
  const number = typeof value === 'string' ? plainNumber(value) : value;
  if (typeof number === 'number' && number >= from && number <= to) return number;
  throw wrong(name, value, phrase(accepts));
}

/** A plain yes or no, in words or as a checkbox; `null` for everything else, figures among it. */
export function saidYes(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' && !/\d/.test(value) ? yesNoIn(plainText(value)) : null;
}

const TIMING_WORDS = {Perfect: 'perfect, 最佳', Good: 'good, 合适', Poor: 'poor, 不合适'} as const;

/** Reads one value with the reader that reads the field's column in a sheet. */
function readOne<T>(
  name: string,
  value: unknown,
  field: Field,
  reader: (column: Column, around: Surroundings) => ColumnReading<T>,
  {today, dayOf, locale}: LocalClock,
  accepts?: string,
  asOf?: Day,
): T | null {
  if (isBlank(value)) return null;
  const column: Column = {field, heading: name, unit: NO_UNIT, values: [value], placeOf: () => name, confirmed: true};
  const around: Surroundings = {
    // Only what a day is counted from needs today; asking the spreadsheet for it costs a service call.
    asOf: asOf ?? (FIELD_TRAITS[field].kind === 'day' ? today() : ANY_DAY),
    locale: typeof value === 'string' && OPEN_MARKS.test(value) ? locale() : 'en-US',
    dayOf,
    orderElsewhere: NO_EVIDENCE,
  };
  const reading = reader(column, around).read(value, 0);
  if (reading instanceof Unreadable)
    throw wrong(name, value, accepts === undefined ? reading.accepts : phrase(accepts));
  return reading;
}

/** A day for what is not counted from today; half a century from where dates are taken for placeholders. */
const ANY_DAY = '2045-01-01';
const NO_UNIT = unitIn('', []);
/** What a locale may decide. */
const OPEN_MARKS = /\d\/\d/;

function wrong(name: string, value: unknown, accepts: Phrase): WrongArgument {
  const shown = isDate(value) ? value.toISOString().slice(0, 10) : String(value).slice(0, 60);
  return new WrongArgument(phrase('wrong-argument', {name, value: shown, accepts}));
}

function plainNumber(text: string): number | null {
  const digits = text.trim().replace(/,(?=\d{3}\b)/g, '');
  return /^[-−+]?\d+(?:\.\d+)?$/.test(digits) ? Number(digits.replace('−', '-')) : null;
}
