import type {Field} from '../../core/account';
import type {Phrase} from '../../core/phrase';
import {readerFor} from '../readers';
import {saidIn, Unreadable} from '../readers/cell';
import type {Column, ColumnReading, Surroundings} from '../readers/column';
import {CONTRADICTED} from '../readers/day';
import {SAID_BY_THE_OTHER, seatPairColumn} from '../readers/seat-pair';
import type {ColumnMatch, Question} from '../sheet';

/** A cell that could not be read; `row` counts the account rows from 0. */
export interface BadCell {
  readonly row: number;
  readonly said: string;
  readonly accepts: Phrase;
  /** Said once for the column, from two cells on. */
  readonly once: boolean;
}

/** What came out of reading a column into the accounts. */
export interface ColumnOutcome {
  readonly column: Column;
  readonly reading: ColumnReading;
  /** What each account says; `null` where nothing is known or the cell cannot be read. */
  readonly values: readonly unknown[];
  readonly bad: readonly BadCell[];
}

/** Reads a column for the field it feeds, unless the whole column is a problem or must be asked about first. */
export function readColumn(column: Column, isPairs: boolean, around: Surroundings): ColumnOutcome {
  const reading = isPairs ? seatPairColumn(column) : readerFor(column, around);
  const {values} = column;
  const read = new Array<unknown>(values.length).fill(null);
  const bad: BadCell[] = [];
  if (reading.problem || reading.question) return {column, reading, values: read, bad};
  values.forEach((cell, row) => {
    const value = reading.read(cell, row);
    if (value === null) return;
    if (!(value instanceof Unreadable)) read[row] = value;
    else if (value !== CONTRADICTED && value !== SAID_BY_THE_OTHER) {
      bad.push({row, said: saidIn(cell, around.dayOf), accepts: value.accepts, once: value.once});
    }
  });
  return {column, reading, values: read, bad};
}

/** A column that was read, and the field it feeds. */
export type ReadColumn = ColumnOutcome & {readonly match: ColumnMatch};

/** A question about a column, which may feed one of those fields. */
export function asking({column, heading}: ColumnMatch, candidates: readonly Field[], reason: Phrase): Question {
  return {column, heading, candidates, reason};
}
