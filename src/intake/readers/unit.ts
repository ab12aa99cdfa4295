import {saysAs} from '../pattern';
import type {DayOrder} from './day-text';

/** The unit a heading names for the numbers below it; cells that name their own are right about themselves. */
export interface Unit {
  /** What a bare number multiplies by: 1000 for "K", 0.01 for "cents", 1 without a unit. */
  readonly factor: number;
  /** The period an amount is for. */
  readonly period: 'month' | 'year' | 'quarter' | null;
  /** The span a bare number counts, in a heading about time. */
  readonly span: 'day' | 'week' | 'month' | 'year' | null;
  readonly percent: boolean;
  /** "Licensed / used" instead of "used / licensed". */
  readonly reversed: boolean;
  /** High is bad: a heading that speaks of risk or churn. */
  readonly risk: boolean;
  /** The order a heading prescribes for its dates, such as "DD/MM/YYYY". */
  readonly dayOrder: DayOrder;
}

/** The unit in a heading, from its text and its plain English words. */
export function unitIn(text: string, words: readonly string[]): Unit {
  const says = (unit: 'perYear' | 'perMonth') => text !== '' && saysAs(unit, text);
  const has = (...any: readonly string[]): boolean => any.some((word) => words.includes(word));
  return {
    factor: factorIn(text, has),
    period:
      has('annual', 'annually', 'yearly', 'pa') || (has('year') && has('per', 'a')) || says('perYear')
        ? 'year'
        : has('monthly') || (has('month', 'mo') && has('per', 'a', 'p')) || says('perMonth')
          ? 'month'
          : has('quarterly') || (has('quarter') && has('per'))
            ? 'quarter'
            : null,
    span: has('day') ? 'day' : has('week') ? 'week' : has('month', 'mo') ? 'month' : has('year') ? 'year' : null,
    percent: has('percent'),
    reversed: isReversed(words),
    risk: has('risk', 'churn', 'churnscore'),
    dayOrder: dayOrderIn(text),
  };
}

function dayOrderIn(text: string): DayOrder {
  if (/(?<!y)yy[./-]mm?[./-]dd?/i.test(text)) return 'year';
  if (/dd?[./-]mm?[./-]yy/i.test(text)) return 'day';
  return /mm?[./-]dd?[./-]yy/i.test(text) ? 'month' : null;
}

/** Words that {@link unitIn} reads as that unit again. */
export function unitWords({factor, period, span, percent, reversed, risk, dayOrder}: Unit): string {
  const words = [
    FACTOR_WORDS.get(factor) ?? '',
    // "per year" names a span as well, "yearly" does not.
    period === null ? '' : span === period ? `per ${period}` : `${period}ly`,
    span === null || span === period ? '' : `${span}s`,
    percent ? '%' : '',
    reversed ? 'licensed / used' : '',
    risk ? 'risk' : '',
    dayOrder === null ? '' : ORDER_WORDS[dayOrder],
  ];
  return words.filter((word) => word !== '').join(' ');
}

const ORDER_WORDS = {day: 'dd/mm/yyyy', month: 'mm/dd/yyyy', year: 'yy/mm/dd'} as const;

/** Whether a heading counts the time since or until something: "Days since last contact". */
export function countsTime(heading: string): boolean {
  return COUNTS_TIME.test(heading);
}

const COUNTS_TIME = /\b(?:since|ago|until|till|to|before|desde|seit|depuis)\b|距/i;

function factorIn(text: string, has: (...any: readonly string[]) => boolean): number {
  if (text === '') return 1;
  if (has('cent')) return 0.01;
  if (has('million', 'mio', 'mn', 'mm', 'mln') || /百[万萬]|백만/.test(text) || saysAs('millions', text)) return 1e6;
  if (has('k', 'thousand', 'tsd', '千') || /000s?\b|\(000|千|천원/i.test(text) || saysAs('thousands', text)) return 1e3;
  if (/\blakhs?\b/i.test(text)) return 1e5;
  if (/\b(?:crores?|cr)\b/i.test(text)) return 1e7;
  if (/[万萬만]/.test(text)) return 1e4;
  if (/[亿億억]/.test(text)) return 1e8;
  return 1;
}

function isReversed(words: readonly string[]): boolean {
  const sold = words.findIndex((word) => BOUGHT.test(word));
  // "Licenses (used / total)": what they are of is named first, not how many were bought.
  const bought = sold < 0 ? words.indexOf('license') : sold;
  const used = words.findIndex((word) => USED.test(word));
  return bought >= 0 && used > bought;
}

const FACTOR_WORDS: ReadonlyMap<number, string> = new Map([
  [0.01, 'cents'],
  [1e3, 'K'],
  [1e4, '万'],
  [1e5, 'lakh'],
  [1e6, 'million'],
  [1e7, 'crore'],
  [1e8, '亿'],
]);
const BOUGHT = /^(?:purchased|total|bought|contracted|paid)$/;
const USED = /^(?:used|active|assigned|usage)$/;
