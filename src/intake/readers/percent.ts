import {type Phrase, phrase} from '../../core/phrase';
import {cellReader, plainText, type Reading, Unreadable} from './cell';
import type {Column, ColumnReading, Surroundings} from './column';
import {type WrittenNumbers, writtenNumbers} from './numbers';

/** Whether numbers without a sign are points (96) or fractions (0.96). */
export type PercentScale = 'points' | 'fractions';

/**
 * Reads a column of shares into fractions.
 *
 * A `%` sign decides the cell. Otherwise a median of the non-zero numbers above 2 means points. In points a value above 0
 * and up to 1, in fractions one above 2, cannot be read; a median above 200 % is no share and is asked about.
 */
export function percentColumn(column: Column, {locale}: Surroundings): ColumnReading<number> {
  const {written, bare, signed} = numbersWritten(column.values, locale);
  const middle = medianOf(bare.filter((number) => number !== 0));
  const scale: PercentScale = (middle ?? 0) > MOST_FRACTION ? 'points' : 'fractions';
  const read = percentReader(written, scale);
  const share = (middle === null ? medianOf(signed) : middle / 100) ?? 0;
  if (share > MOST_FRACTION && !column.confirmed) return {read, question: phrase('ask-percent', {middle: share})};
  return {read, decisions: [written.decision, scaleDecision(scale, middle)]};
}

/** A reader of single shares on that scale. */
export function percentReader(written: WrittenNumbers, scale: PercentScale) {
  const accepts = scale === 'points' ? ACCEPTS_POINTS : ACCEPTS_FRACTION;
  const shareOf = (number: number): Reading<number> => {
    if (number < 0 || number > MOST_POINTS) return ACCEPTS_SHARE;
    if (scale === 'points') return number > 0 && number <= 1 ? accepts : number / 100;
    return number > MOST_FRACTION ? accepts : number;
  };
  return cellReader<number>({
    accepts: ACCEPTS_SHARE,
    number: shareOf,
    text: (text) => {
      const pair = SEATS_OF.exec(text);
      // Of 0 seats there is no share, and the cell cannot be read.
      if (pair) return Number(pair[1]) / Number(pair[2]);
      const amount = written.amountOf(text);
      const number = amount && amount.factor === null && !amount.period ? written.numberOf(amount) : null;
      if (number === null) return ACCEPTS_SHARE;
      if (!amount!.percent) return shareOf(number);
      return number < 0 || number > MOST_POINTS ? ACCEPTS_SHARE : number / 100;
    },
  });
}

/** How the numbers of a column are written, signs included, and the numbers as {@link numbersIn} gives them. */
export function numbersWritten(values: readonly unknown[], locale: Surroundings['locale']) {
  const written = writtenNumbers(values, locale, true);
  return {written, ...numbersIn(values, written)};
}

/** The numbers of a column without a `%` sign, and the shares of those with one. */
export function numbersIn(values: readonly unknown[], {amountOf, numberOf}: WrittenNumbers) {
  const bare: number[] = [];
  const signed: number[] = [];
  for (const value of values) {
    if (typeof value === 'number') bare.push(value);
    else if (typeof value === 'string') {
      const amount = amountOf(plainText(value));
      const number = amount && numberOf(amount);
      if (number === null) continue;
      if (amount!.percent) signed.push(number / 100);
      else bare.push(number);
    }
  }
  return {bare, signed};
}

/** The middle number, the mean of the two middle ones, or `null` without any. */
export function medianOf(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null;
  const sorted = Float64Array.from(numbers).sort();
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

function scaleDecision(scale: PercentScale, middle: number | null): Phrase | null {
  return middle === null ? null : phrase(`read-${scale}`, {middle});
}

const MOST_FRACTION = 2;
/** Ten times what was bought is a slip of the pen. */
const MOST_POINTS = 1000;
const SEATS_OF = /^(\d+)\s*(?:\/|of|out of)\s*(\d+)$/i;
const ACCEPTS_SHARE = new Unreadable('accepts-share');
const ACCEPTS_POINTS = new Unreadable('accepts-points');
const ACCEPTS_FRACTION = new Unreadable('accepts-fraction');
