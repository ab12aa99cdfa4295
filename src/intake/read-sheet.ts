import type {Account} from '../core/account';
import type {Day} from '../core/day';
import {type Phrase, phrase} from '../core/phrase';
import {accountsIn, type ReadAccounts} from './accounts';
import {isConvertedMatch, currencyRates as ratesIn} from './accounts/currencies';
import {columnsAfterReading} from './columns-after-reading';
import {understandColumns} from './headings';
import type {Unmatched} from './headings/assign';
import {USABLE} from './headings/candidates';
import {withGaps} from './headings/gaps';
import {findHeader, type Header, headerAt, headingOf, withoutPrefixes} from './headings/header-row';
import {isCopyOfOurs} from './headings/own-columns';
import {sheetUnit} from './headings/sheet-unit';
import {issuesOf} from './issues';
import {withMergedCells} from './merged-cells';
import {statusAnswers} from './readers/status';
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
  /** Every row that is not scored, and why; by row. */
  readonly leftOut: readonly LeftOut[];
  /** What no column tells and none is suggested for: ARR, renewal, seats. */
  readonly missing: readonly Phrase[];
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
  /** What people answered about the words of status columns, such as `zombie = former`. */
  readonly statusWords?: readonly string[];
  /** What a unit of a currency is worth at home, such as `EUR = 1.08`. */
  readonly currencyRates?: readonly string[];
}

/**
 * Reads an account sheet as it comes.
 *
 * @throws UnreadableSheet when nothing in it can be scored
 */
export function readSheet(sheet: Sheet, {headerRow, ...options}: IntakeOptions): Intake {
  if (isCopyOfOurs(sheet.values)) throw new UnreadableSheet(phrase('own-copy', {tab: sheet.name}));
  const header = headerRow === undefined ? findHeader(sheet.values) : headerAt(sheet.values, headerRow - 1);
  if (!header) throw new UnreadableSheet(phrase('sheet-empty'));
  const {intake} = readBelow(sheet, {...header, sheetUnit: sheetUnit(sheet.values, header.row)}, options);
  const {accounts, leftOut, headerRow: row} = intake;
  if (intake.matches.length === 1 && isTransposed(accounts)) throw new UnreadableSheet(phrase('sheet-transposed'));
  if (accounts.length > 0) return intake;
  const first = leftOut.find(({why}) => why !== 'description' && why !== 'heading again') ?? leftOut[0];
  if (first === undefined) throw new UnreadableSheet(phrase('sheet-no-accounts', {row}));
  const why = phrase(`left-out-${first.why}`);
  throw new UnreadableSheet(phrase('sheet-all-left-out', {row, first: first.row, why}));
}

/** Whether the accounts stand side by side: what should be their names are headings, such as "ARR" and "Renewal date". */
function isTransposed(accounts: readonly Account[]): boolean {
  const headings = accounts.slice(0, MOST_FIELDS).filter(({account}) => {
    const [best] = headingOf(account).meaning.candidates;
    return best !== undefined && best.confidence >= USABLE && best.field !== 'account';
  });
  return headings.length >= FEWEST_FIELDS && headings.length * 2 > accounts.length;
}

/** A sheet with accounts side by side has a row for each field, and no more. */
const MOST_FIELDS = 60;
const FEWEST_FIELDS = 2;

/** A row of a table given to a formula. */
export interface TableRow {
  /** The account, or `null` for a blank row, a total or a repeated heading. */
  readonly account: Account | null;
  /** What is wrong with a row that should be an account. */
  readonly problem: Phrase | null;
  /** Why a row is no account. */
  readonly leftOut: Phrase | null;
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
  {locale, dayOf, ...options}: Omit<IntakeOptions, 'confirmed' | 'headerRow'> & Pick<Sheet, 'locale' | 'dayOf'>,
): Table {
  const values = [headings.map((heading) => (heading === '-' ? '' : heading)), ...rows];
  const sheet: Sheet = {name: '', values, locale, dayOf, ownColumns: new Set()};
  const {intake, nameless, duplicates} = readBelow(sheet, headerAt(values, 0), options);
  // The rows below the headings, which the sheet counts as the first.
  const accounts = intake.accounts.map((account) => ({...account, row: account.row - 1}));
  const told = new Map<number, Partial<TableRow>>([
    ...accounts.map((account) => [account.row, {account}] as const),
    ...nameless.map((row) => [row - 1, {problem: phrase('row-without-name')}] as const),
    ...intake.leftOut.map(({row, why}) => [row - 1, {leftOut: phrase(`left-out-${why}`)}] as const),
    ...duplicates.map(({row, of}) => [row - 1, {leftOut: phrase('row-duplicate', {row: of - 1})}] as const),
  ]);
  return {...intake, accounts, rows: rows.map((_, at) => ({...NO_ACCOUNT, ...told.get(at + 1)}))};
}

const NO_ACCOUNT: TableRow = {account: null, problem: null, leftOut: null};

/** Reads what stands below those headings. */
function readBelow(
  given: Sheet,
  found: Header,
  {asOf, confirmed = {}, statusWords = [], currencyRates = []}: Omit<IntakeOptions, 'headerRow'>,
) {
  const header = {...found, columns: withoutPrefixes(found.columns)};
  const understood = understandColumns(given, header, confirmed);
  const firstRow = header.row + header.height;
  const sheet = withMergedCells(given, firstRow, understood.matches);
  const decided = {asOf, confirmed, answers: statusAnswers(statusWords), rates: ratesIn(currencyRates)};
  const read = accountsIn(sheet, header, understood, decided);
  const {accounts, leftOut, matches, nameless, duplicates} = read;
  const intake: Intake = {
    headerRow: firstRow,
    matches,
    ...withGaps(columnsAfterReading(understood, read), {sheet, firstRow, understood, asOf, confirmed}),
    issues: issuesOf(sheet, header, understood, read),
    decisions: decisionsOf(read),
    accounts,
    leftOut,
  };
  return {intake, nameless, duplicates};
}

function decisionsOf({decisions, matches}: ReadAccounts): Decision[] {
  const isSaid = (match: ColumnMatch) => isConvertedMatch(match) || /-(?:only-|un)name/.test(match.reason.key);
  const converted = matches.filter(isSaid).map(({column, reason}) => ({column, message: reason}));
  const statuses = matches.filter(({field}) => field === 'status');
  // What is read from several columns is listed for one of them.
  const others = statuses.slice(0, -1).map(({column}) => ({column, message: phrase('read-status-too')}));
  return [...decisions, ...converted, ...others];
}
