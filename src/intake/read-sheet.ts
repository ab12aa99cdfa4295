import type {Account} from '../core/account';
import type {Day} from '../core/day';
import {type Phrase, phrase} from '../core/phrase';
import {accountsIn, type ReadAccounts} from './accounts';
import {understandColumns} from './headings';
import type {Unmatched} from './headings/assign';
import {findHeader, type Header, headerAt} from './headings/header-row';
import {issuesOf} from './issues';
import type {ColumnMatch, ConfirmedMapping, Issue, LeftOut, Question, Sheet} from './sheet';
import {UnreadableSheet} from './unreadable-sheet';

export {UnreadableSheet} from './unreadable-sheet';

/** What a sheet says: which column means what, what was unclear, and the accounts. */
export interface Intake {
  /** From 1; of headings on two rows the lower one. */
  readonly headerRow: number;
  readonly matches: readonly ColumnMatch[];
  readonly questions: readonly Question[];
  readonly unmatched: readonly Unmatched[];
  readonly issues: readonly Issue[];
  /** How ambiguities in a column (from 0) were resolved. */
  readonly decisions: readonly Decision[];
  readonly accounts: readonly Account[];
  /** Rows (from 1) that sum up others: listed, not scored. */
  readonly totals: readonly {readonly row: number; readonly name: string}[];
  /** Every row that is not scored, and why; by row. */
  readonly leftOut: readonly LeftOut[];
}

/** How an ambiguity was resolved, and what in the sheet resolved it. */
export interface Decision {
  readonly column: number;
  readonly message: Phrase;
}

/** What the reading rests on beside the sheet. */
export interface IntakeOptions {
  readonly asOf: Day;
  /** What a person decided about the columns; wins over everything found. */
  readonly confirmed?: ConfirmedMapping;
  /** The heading row, from 1, when a person chose it. */
  readonly headerRow?: number;
}

/**
 * Reads an account sheet as it comes.
 *
 * @throws UnreadableSheet when nothing in it can be scored
 */
export function readSheet(sheet: Sheet, {asOf, confirmed = {}, headerRow}: IntakeOptions): Intake {
  const header = headerRow === undefined ? findHeader(sheet.values) : headerAt(sheet.values, headerRow - 1);
  if (!header) throw new UnreadableSheet(phrase('sheet-empty'));
  const {intake} = readBelow(sheet, header, asOf, confirmed);
  if (intake.accounts.length === 0) throw new UnreadableSheet(phrase('sheet-no-accounts', {row: intake.headerRow}));
  return intake;
}

/** A row of a table given to a formula. */
export interface TableRow {
  /** The account, or `null` for a blank row, a total or a repeated heading. */
  readonly account: Account | null;
  /** Why a row that holds something is no account; `null` for blank rows and totals. */
  readonly problem: Phrase | null;
}

/** A table given to a formula: every row in its order, and the accounts among them. */
export interface Table extends Intake {
  readonly rows: readonly TableRow[];
}

/**
 * Reads a table whose headings are given; the rows of its accounts count from 1. It may hold no account yet.
 *
 * A heading that is the name of a field (`seatsUsed`) is that field, and `-` is ignored.
 *
 * @throws UnreadableSheet when no column names the account
 */
export function readTable(
  headings: readonly unknown[],
  rows: readonly (readonly unknown[])[],
  {asOf, locale, dayOf}: {readonly asOf: Day; readonly locale: string; readonly dayOf: (date: Date) => Day},
): Table {
  const values = [headings.map((heading) => (heading === '-' ? '' : heading)), ...rows];
  const sheet: Sheet = {name: '', values, locale, dayOf, ownColumns: new Set()};
  const {intake, nameless, duplicates} = readBelow(sheet, headerAt(values, 0), asOf, {}, 1);
  const tableRows: TableRow[] = rows.map(() => NO_ACCOUNT);
  for (const account of intake.accounts) tableRows[account.row - 1] = {account, problem: null};
  for (const row of nameless) tableRows[row - 2] = {account: null, problem: phrase('row-without-name')};
  for (const {row, of} of duplicates) tableRows[row - 1] = {account: null, problem: phrase('row-duplicate', {row: of})};
  return {...intake, rows: tableRows};
}

const NO_ACCOUNT: TableRow = {account: null, problem: null};

/** Sums and duplicates; rows count from 1 as in the sheet. */
function leftOutOf({totals, duplicates}: ReadAccounts, rowsAbove: number): LeftOut[] {
  const sums = totals.map(({row, name}): LeftOut => ({row, name, why: 'total'}));
  const twice = duplicates.map(({row, name}): LeftOut => ({row: row + rowsAbove, name, why: 'duplicate'}));
  return [...sums, ...twice].sort((a, b) => a.row - b.row);
}

function readBelow(sheet: Sheet, header: Header, asOf: Day, confirmed: ConfirmedMapping, rowsAbove = 0) {
  const understood = understandColumns(sheet, header, confirmed);
  const read = accountsIn(sheet, header, understood, asOf, confirmed, rowsAbove);
  const intake: Intake = {
    headerRow: header.row + header.height,
    matches: read.matches,
    questions: [...understood.questions, ...read.questions].sort((a, b) => a.column - b.column),
    unmatched: understood.unmatched,
    issues: issuesOf(sheet, header, understood, read),
    decisions: read.decisions,
    accounts: read.accounts,
    totals: read.totals,
    leftOut: leftOutOf(read, rowsAbove),
  };
  return {intake, nameless: read.nameless, duplicates: read.duplicates};
}
