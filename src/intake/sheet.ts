import type {Field} from '../core/account';
import type {Day} from '../core/day';
import type {Phrase} from '../core/phrase';

/**
 * A tab as the readers see it: every value from A1 on, and what only the spreadsheet knows.
 *
 * A value is what Sheets hands over: text, number, boolean, `Date`, or `''` for a blank cell.
 */
export interface Sheet {
  readonly name: string;
  readonly values: readonly (readonly unknown[])[];
  /** The number formats of the cells; rows below the last one are formatted like it. Formulas know none. */
  readonly formats?: readonly (readonly string[])[];
  /** Cells merged over several rows; only the first row has their value. Formulas know none. */
  readonly merged?: readonly MergedDown[];
  /** The calendar day that a date cell shows, in the spreadsheet's own zone. */
  readonly dayOf: (date: Date) => Day;
  /** `en-US`, `de-DE`, `zh-CN`: decides what the columns' own evidence leaves open. */
  readonly locale: string;
  /** Columns (from 0) that the add-on wrote itself; they never feed a field. */
  readonly ownColumns: ReadonlySet<number>;
}

/** The number format of a cell, from 0; `''` when it is not known. */
export function formatAt({formats}: Sheet, row: number, column: number): string {
  return formats?.[Math.min(row, formats.length - 1)]?.[column] ?? '';
}

/** One column of cells merged over several rows. Row and column count from 0. */
export interface MergedDown {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/** How many rows' number formats are read of a sheet of that size; the rows below are formatted like the last of them. */
export function formattedRows(rows: number, columns: number): number {
  return Math.min(rows, Math.max(1, Math.floor(MOST_FORMATS / columns)));
}

/** Beyond so many cells the rows below are taken to be formatted alike: people format columns. */
const MOST_FORMATS = 100_000;

/** What a person decided about the columns: a field's heading, or `null` for "no column". Wins over detection. */
export type ConfirmedMapping = Readonly<Partial<Record<Field, string | null>>>;

/** Something in the sheet that a person should look at. */
export interface Issue {
  /** Where, such as `Accounts!F17`, or the column's heading cell when a whole column is the problem. */
  readonly cell: string;
  readonly row: number;
  readonly column: number;
  /** What was found and what is accepted. */
  readonly message: Phrase;
  /** How many rows say so, when three or more do; `cell` is the first of them. */
  readonly count?: number;
  /** From the first of those rows to the last, such as `Accounts!F17:F300`. */
  readonly range?: string;
}

/** A column that feeds a field, with how sure we are (0–1) and why. */
export interface ColumnMatch {
  readonly field: Field;
  /** From 0. */
  readonly column: number;
  readonly heading: string;
  readonly confidence: number;
  readonly reason: Phrase;
  /** What its amounts are in, when the heading does not say so but something else in the sheet does: "USD in 000's". */
  readonly unit?: string;
}

/** The column that feeds a field; of several fields the first that has one. */
export function matchOf(matches: readonly ColumnMatch[], ...fields: readonly Field[]): ColumnMatch | undefined {
  for (const field of fields) {
    const found = matches.find((match) => match.field === field);
    if (found) return found;
  }
  return undefined;
}

/** The columns (from 0) that feed those fields. */
export function columnsOf(matches: readonly ColumnMatch[], ...fields: readonly Field[]): number[] {
  return matches.flatMap(({field, column}) => (fields.includes(field) ? [column] : []));
}

/** From left to right. */
export function byColumn(one: {readonly column: number}, other: {readonly column: number}): number {
  return one.column - other.column;
}

/** A column that may mean something to us, but not surely enough to use it unasked. */
export interface Question {
  readonly column: number;
  readonly heading: string;
  readonly candidates: readonly Field[];
  readonly reason: Phrase;
  /** Words of a status column that no table knows; the column is used all the same. */
  readonly statuses?: readonly AskedStatus[];
  /** No column tells the ARR, the renewal or the seats, and this may be it: asked first, to be said yes to. */
  readonly missing?: true;
}

/** A status that must be asked about, with how many rows say it. */
export interface AskedStatus {
  readonly word: string;
  readonly count: number;
}

/** Why a row is not scored. */
export type LeftOutReason =
  | 'former customer'
  | 'not a customer yet'
  | 'total'
  | 'roll-up'
  | 'heading again'
  | 'other table'
  | 'description'
  | 'placeholder'
  | 'loading'
  | 'added up'
  | 'duplicate';

/** A row (from 1) that is not scored. */
export interface LeftOut {
  readonly row: number;
  /** What its name cell says; `''` when it is blank. */
  readonly name: string;
  readonly why: LeftOutReason;
}
