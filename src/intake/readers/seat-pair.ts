import type {Field} from '../../core/account';
import {patternOf} from '../pattern';
import {cellReader, Unreadable} from './cell';
import type {Column, ColumnReading} from './column';

/** The fields that a column of pairs feeds. */
export const SEAT_PAIR: readonly Field[] = ['seatsUsed', 'seatsLicensed'];

/** The two numbers of `48/50`, `48 of 50`, in the order written; `null` when the text is no such pair. */
export function seatPairIn(text: string): readonly [number, number] | null {
  const [, ...parts] = patternOf('seatPair').exec(text) ?? [];
  const [first, second] = parts.map((part) => Number(part.replace(/[.,\s]/g, '')));
  return second === undefined ? null : [first!, second];
}

/** Reads the seats in use, or those licensed, out of a column of pairs. Only the used ones report what is no pair. */
export function seatPairColumn({field, unit}: Column): ColumnReading<number> {
  const wantsUsed = field === 'seatsUsed';
  const position = wantsUsed !== unit.reversed ? 0 : 1;
  const accepts = wantsUsed ? ACCEPTS_PAIR : SAID_BY_THE_OTHER;
  const read = cellReader<number>({
    accepts,
    date: () => (wantsUsed ? PAIR_TAKEN_FOR_DATE : SAID_BY_THE_OTHER),
    text: (text) => {
      const pair = seatPairIn(text);
      if (!pair) return accepts;
      const seats = pair[position];
      return wantsUsed || seats > 0 ? seats : ACCEPTS_LICENSED_PAIR;
    },
  });
  return {read};
}

/** Marks a cell that cannot be read without a message of its own, because its twin gives one. */
export const SAID_BY_THE_OTHER = new Unreadable('accepts-pair');

const ACCEPTS_PAIR = new Unreadable('accepts-pair');
const PAIR_TAKEN_FOR_DATE = new Unreadable('accepts-pair-not-date');
const ACCEPTS_LICENSED_PAIR = new Unreadable('accepts-licensed');
