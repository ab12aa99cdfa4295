import {type Account, blankAccount, type Field} from '../core/account';
import {type Phrase, phrase} from '../core/phrase';
import {readerFor} from './readers';
import {saidIn, Unreadable} from './readers/cell';
import type {Column, ColumnReading, Surroundings} from './readers/column';
import {CONTRADICTED} from './readers/day';
import {SAID_BY_THE_OTHER, seatPairColumn} from './readers/seat-pair';

/** A cell that could not be read; `row` counts the account rows from 0. */
export interface BadCell {
  readonly row: number;
  readonly said: string;
  readonly accepts: Phrase;
}

/** What came out of reading a column into the accounts. */
export interface ColumnOutcome {
  readonly column: Column;
  readonly reading: ColumnReading;
  /** Cells that said something, readable or not. */
  readonly filled: number;
  readonly bad: readonly BadCell[];
}

/** Accounts while their fields are being filled. */
export type OpenAccount = {-readonly [K in keyof Account]: Account[K]};

/** Accounts of which only the rows are known so far. */
export function openAccounts(rows: readonly number[]): OpenAccount[] {
  return rows.map((row) => ({...blankAccount('', row)}));
}

/** Reads a column into the field it feeds, unless the whole column is a problem or must be asked about first. */
export function readColumn(
  accounts: readonly OpenAccount[],
  column: Column,
  isPairs: boolean,
  around: Surroundings,
): ColumnOutcome {
  const reading = isPairs ? seatPairColumn(column) : readerFor(column, around);
  if (reading.problem || reading.question) return {column, reading, filled: 0, bad: []};
  const bad: BadCell[] = [];
  const filled = fill(accounts, column, reading, (row, {accepts}) => {
    bad.push({row, said: saidIn(column.values[row], around.dayOf), accepts});
  });
  return {column, reading, filled, bad};
}

/** Takes a field out of all accounts again. */
export function clearField(accounts: readonly OpenAccount[], field: Field): void {
  for (const account of accounts) (account as Record<Field, unknown>)[field] = null;
}

function fill(
  accounts: readonly OpenAccount[],
  {field, values}: Column,
  {read}: ColumnReading,
  refuse: (row: number, why: Unreadable) => void,
): number {
  let filled = 0;
  for (let row = 0; row < values.length; row++) {
    const reading = read(values[row], row);
    if (reading === null) continue;
    filled++;
    if (!(reading instanceof Unreadable)) (accounts[row] as Record<Field, unknown>)[field] = reading;
    else if (reading !== CONTRADICTED && reading !== SAID_BY_THE_OTHER) refuse(row, reading);
  }
  return filled;
}

/** What is said of cells that could not be read: one by one, or once when half of the column or more is like that. */
export function badCellMessages(
  {column: {heading, placeOf}, filled, bad}: ColumnOutcome,
  nameOf: (row: number) => string,
): {readonly row: number | null; readonly message: Phrase}[] {
  const first = bad[0];
  if (first === undefined) return [];
  if (bad.length < FEWEST_TO_GROUP || bad.length * 2 < filled) {
    return bad.map(({row, said, accepts}) => ({
      row,
      message: phrase('cell-unreadable', {heading, cell: nameOf(row), said, accepts}),
    }));
  }
  const texts = [...new Set(bad.map(({said}) => said))].slice(0, EXAMPLES);
  const figures = {heading, count: bad.length, texts, place: placeOf(first.row), accepts: first.accepts};
  return [{row: null, message: phrase('column-unreadable', figures)}];
}

const FEWEST_TO_GROUP = 3;
const EXAMPLES = 3;
