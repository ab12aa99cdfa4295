import type {Field} from '../../core/account';
import {FIELD_TRAITS, type Kind} from '../fields';
import {saysAs} from '../pattern';
import {amountIn} from '../readers/amount';
import {yesNoIn} from '../readers/answer';
import {closedUp, isBlank, isDate, quoted, saysNothingYet, smallText} from '../readers/cell';
import {currencyIn} from '../readers/currency';
import {dayNumbersIn, numberAlone} from '../readers/day-number';
import {dayAmongWords, dayInText, rangeIn} from '../readers/day-text';
import {arrowAsSign, growthIn, remarkedLevel, trendIn, workaroundsIn} from '../readers/level';
import {seatPairIn} from '../readers/seat-pair';
import type {Unit} from '../readers/unit';

/** What the values of a column look like, from a sample of its cells. Counts are cells of the sample. */
export interface Shape {
  /** The cells that were looked at. */
  readonly sample: readonly unknown[];
  readonly filled: number;
  readonly numbers: number;
  readonly percents: number;
  readonly signed: number;
  readonly dates: number;
  /** Numbers that stand for days, all in one way: 20270220, serials, seconds since 1970. */
  readonly dayNumbers: number;
  readonly pairs: number;
  readonly yesNo: number;
  readonly texts: number;
  /** Texts that are numbers of something: PO-00123. */
  readonly codes: number;
  /** Texts that are the code of a currency and nothing else. */
  readonly currencies: number;
  readonly distinct: number;
  /** Texts by the kinds of words they are. */
  readonly words: Readonly<Record<'relationship' | 'growth' | 'trend' | 'workarounds' | 'letter', number>>;
}

/** Looks at up to {@link SAMPLE} filled cells, spread over the column. */
export function shapeOf(valueAt: (row: number) => unknown, length: number): Shape {
  const sample = sampleOf(valueAt, length);
  const shape = {
    sample,
    filled: sample.length,
    distinct: new Set(sample.map(String)).size,
    numbers: 0,
    percents: 0,
    signed: 0,
    dates: 0,
    dayNumbers: dayNumbersIn(sample) ? sample.filter((value) => numberAlone(value) !== null).length : 0,
    pairs: 0,
    yesNo: 0,
    texts: 0,
    codes: 0,
    currencies: 0,
    words: {relationship: 0, growth: 0, trend: 0, workarounds: 0, letter: 0},
  };
  const texts = new Map<string, number>();
  for (const value of sample) {
    if (typeof value === 'number') countNumber(shape, value < 0, 1);
    else if (typeof value === 'boolean') shape.yesNo++;
    else if (isDate(value)) shape.dates++;
    else if (typeof value === 'string') texts.set(value, (texts.get(value) ?? 0) + 1);
  }
  for (const [text, times] of texts) countText(shape, closedUp(text), times);
  return shape;
}

/** The share of the filled cells (0–1) that the readers of that field can take; 1 where too few are filled to tell. */
export function fitOf(field: Field, shape: Shape, {span}: Unit): number {
  // A column of nothing but numbers names no accounts, nor does an empty one.
  if (field === 'account' && shape.numbers === shape.filled) return 0;
  return shape.filled < FEWEST ? 1 : fittingCells(field, shape, span) / shape.filled;
}

/** A cell of the sample that the readers of that field cannot take; `null` when there is none to quote. */
export function misfitOf(field: Field, {sample}: Shape, {span}: Unit): string | null {
  const shapeWith = (value: unknown) => shapeOf(() => value, 1);
  const misfit = sample.find(
    (value) =>
      (typeof value === 'string' || typeof value === 'number') && fittingCells(field, shapeWith(value), span) <= 0,
  );
  return misfit === undefined ? null : quoted(String(misfit));
}

function fittingCells(field: Field, shape: Shape, span: Unit['span']): number {
  const {kind, past} = FIELD_TRAITS[field];
  // The day of a contact may lack its year: "11/18".
  if (kind === 'day' && span === null) return shape.dates + shape.dayNumbers + (past ? shape.pairs : 0);
  if (field === 'accountId' || field === 'parent') return shape.filled;
  return FITTING[kind](shape) - (field === 'referenceRequest' ? shape.codes : 0);
}

type Tally = {-readonly [K in keyof Shape]: Shape[K]} & {words: Record<keyof Shape['words'], number>};

/** Every nth cell, then those between, until enough filled ones are found. */
function sampleOf(valueAt: (row: number) => unknown, length: number): unknown[] {
  const sample: unknown[] = [];
  const step = Math.max(1, Math.floor(length / (SAMPLE * 2)));
  for (let start = 0; start < step && sample.length < SAMPLE; start++) {
    for (let row = start; row < length && sample.length < SAMPLE; row += step) {
      const value = valueAt(row);
      if (!isBlank(value) && !(typeof value === 'string' && saysNothingYet(value))) sample.push(value);
    }
  }
  return sample;
}

function countNumber(shape: Tally, isNegative: boolean, times: number): void {
  shape.numbers += times;
  if (isNegative) shape.signed += times;
}

/** Counts a text that so many cells hold. */
function countText(shape: Tally, text: string, times: number): void {
  if (seatPairIn(text)) shape.pairs += times;
  if (rangeIn(text) || [ANY_DAY, MONTH_FIRST].some((rules) => dayInText(text, rules) ?? dayAmongWords(text, rules))) {
    shape.dates += times;
    return;
  }
  const amount = amountIn(arrowAsSign(text));
  if (amount?.percent) {
    shape.percents += times;
    if (amount.signed) shape.signed += times;
    return;
  }
  if (amount) {
    countNumber(shape, amount.negative, times);
    return;
  }
  shape.texts += times;
  if (CODE.test(text)) shape.codes += times;
  if (/^[A-Z]{3}$/.test(text) && currencyIn(text)?.code === text) shape.currencies += times;
  if (remarkedLevel(text)) shape.words.relationship += times;
  if (text.length > LONGEST_WORDS) return;
  if (yesNoIn(text) !== null) shape.yesNo += times;
  if (growthIn(text)) shape.words.growth += times;
  if (trendIn(text)) shape.words.trend += times;
  if (workaroundsIn(text)) shape.words.workarounds += times;
  if (/^[A-HRY][+-]?$/i.test(text)) shape.words.letter += times;
}

/** How many cells of the sample each kind can take. */
const FITTING: Readonly<Record<Kind, (shape: Shape) => number>> = {
  text: ({filled, numbers, dates}) => filled - numbers - dates,
  email: ({texts}) => texts,
  list: ({texts}) => texts,
  money: ({numbers}) => numbers,
  count: ({numbers, pairs, texts, sample}) => numbers + pairs + (texts > pairs ? sample.filter(isCounted).length : 0),
  notice: ({numbers, dates, sample}) =>
    Math.max(numbers + dates, sample.filter((cell) => saysAs('notice', smallText(cell))).length),
  percent: sharesIn,
  trend: ({words, percents, numbers}) => words.trend + percents + numbers,
  day: ({dates, numbers}) => dates + numbers,
  growth: ({words}) => words.growth,
  relationship: ({words, yesNo}) => Math.max(words.relationship, yesNo),
  answer: ({filled, pairs}) => filled - pairs,
  requests: ({filled, percents, dates}) => filled - percents - dates,
  workarounds: ({words, yesNo, numbers}) => Math.max(words.workarounds, yesNo) + numbers,
  health: (shape) => sharesIn(shape) + shape.words.relationship + shape.words.letter,
  nps: sharesIn,
  csat: sharesIn,
};

/** What can be a share or a score. */
function sharesIn({numbers, percents, pairs}: Shape): number {
  return numbers + percents + pairs;
}

/** "50 users" */
function isCounted(cell: unknown): boolean {
  if (typeof cell !== 'string' || cell.length > LONGEST_WORDS || !/^\d/.test(cell)) return false;
  return saysAs('countedNoun', cell) && seatPairIn(cell) === null;
}

const ANY_DAY = {asOf: '2026-01-01', order: 'day', past: true} as const;
const MONTH_FIRST = {asOf: '2026-01-01', order: 'month', past: true} as const;
const CODE = /^[A-Z]{1,6}[-_#]?\d{3,}$/;
const LONGEST_WORDS = 60;
const FEWEST = 3;

/** How many filled cells are looked at. */
export const SAMPLE = 200;
