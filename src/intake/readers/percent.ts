import {phrase} from '../../core/phrase';
import {cellReader, plainText, type Reading, Unreadable} from './cell';
import type {Column, ColumnReading, Surroundings} from './column';
import {plainNumberIn, type WrittenNumbers, writtenNumbers} from './numbers';

/**
 * Reads a column of shares into fractions.
 *
 * A `%` sign decides the cell. Otherwise a median of the non-zero numbers above 2 means points (96), else they are fractions (0.96).
 * In points a value above 0 and up to 1, in fractions one above 2, cannot be read; a median above 200 % is no share and is asked
 * about.
 */
export function percentColumn(column: Column, {locale}: Surroundings): ColumnReading<number> {
  const {written, bare, signed} = numbersWritten(column.values, locale);
  const middle = medianOf(bare.filter((number) => number !== 0));
  const isPoints = (middle ?? 0) > MOST_FRACTION;
  const shareOf = (number: number): Reading<number> => {
    if (number < 0 || number > MOST_POINTS) return ACCEPTS_SHARE;
    if (isPoints) return number > 0 && number <= 1 ? ACCEPTS_POINTS : number / 100;
    return number > MOST_FRACTION ? ACCEPTS_FRACTION : number;
  };
  const read = cellReader<number>({
    accepts: ACCEPTS_SHARE,
    number: shareOf,
    text: (text) => {
      const pair = SEATS_OF.exec(text);
      // Of 0 seats there is no share, and the cell cannot be read.
      if (pair) return Number(pair[1]) / Number(pair[2]);
      const plain = plainNumberIn(text, written);
      if (plain === null) return ACCEPTS_SHARE;
      if (!plain.percent) return shareOf(plain.number);
      return plain.number < 0 || plain.number > MOST_POINTS ? ACCEPTS_SHARE : plain.number / 100;
    },
  });
  const share = (middle === null ? medianOf(signed) : middle / 100) ?? 0;
  if (share > MOST_FRACTION && !column.confirmed) return {read, question: phrase('ask-percent', {middle: share})};
  const scale = middle === null ? null : phrase(isPoints ? 'read-points' : 'read-fractions', {middle});
  return {read, decisions: [written.decision, scale]};
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

const MOST_FRACTION = 2;
/** Ten times what was bought is a slip of the pen. */
const MOST_POINTS = 1000;
const SEATS_OF = /^(\d+)\s*(?:\/|of|out of)\s*(\d+)$/i;
const ACCEPTS_SHARE = new Unreadable('accepts-share');
const ACCEPTS_POINTS = new Unreadable('accepts-points');
const ACCEPTS_FRACTION = new Unreadable('accepts-fraction');
