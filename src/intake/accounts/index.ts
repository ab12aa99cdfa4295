import type {Account, Field} from '../../core/account';
import type {Day} from '../../core/day';
import {type Phrase, phrase} from '../../core/phrase';
import {customersAmong, type StatusColumn} from '../customers/by-status';
import {comparedCells} from '../customers/compared-cells';
import type {Duplicate} from '../customers/duplicates';
import {readStatuses} from '../customers/statuses';
import type {Understood} from '../headings';
import {withGaps} from '../headings/gaps';
import type {Header} from '../headings/header-row';
import {saysAs} from '../pattern';
import type {Surroundings} from '../readers/column';
import {standingIn} from '../readers/level';
import {SEAT_PAIR} from '../readers/seat-pair';
import type {StatusAnswers} from '../readers/status';
import {type SortedRows, sortRows} from '../rows/sort-rows';
import {
  byColumn,
  type ColumnMatch,
  type ConfirmedMapping,
  type LeftOut,
  matchOf,
  type Question,
  type Sheet,
} from '../sheet';
import {assembleAccounts, type FieldValues, withNoticeDays} from './assemble';
import {type AccountRows, accountRows, columnFor, isInSheetUnit, readAsShown, surroundingsOf} from './column-cells';
import {asking, type ReadColumn, readColumn} from './columns';
import {type MoneyFinding, preferConverted, withCurrencies} from './currencies';
import {seatQuestions, withYearlyPrices} from './seat-questions';
import {whoCounts} from './who-counts';

/** Something to say of a column, from 0. */
interface Said {
  readonly column: number;
  readonly message: Phrase;
}

/** The accounts of a sheet, and what was found on the way. Rows count from 1 as in the sheet. */
export interface ReadAccounts {
  readonly accounts: readonly Account[];
  /** The matches that stayed: a column that must be asked about feeds nothing. */
  readonly matches: readonly ColumnMatch[];
  readonly questions: readonly Question[];
  /** Columns by which rows of one customer were told apart and added up. */
  readonly productColumns: ReadonlySet<number>;
  readonly decisions: readonly Said[];
  readonly outcomes: readonly ReadColumn[];
  /** Rows with data but no name. */
  readonly nameless: readonly number[];
  /** Every row that is no account, and why; by row. */
  readonly leftOut: readonly LeftOut[];
  /** What there is to say about currencies. */
  readonly money: readonly MoneyFinding[];
  readonly maySumUp: SortedRows['maySumUp'];
  /** Accounts that pay exactly what the only account below them pays. */
  readonly mayRollUp: readonly {readonly row: number; readonly child: string}[];
  /** Accounts whose names say that they left: "Acme (churned)". */
  readonly namedFormer: readonly {readonly row: number; readonly name: string}[];
  /** Rows that say a customer again. */
  readonly duplicates: readonly Duplicate[];
  /** The sheet row (from 0) of each account that was read, duplicates included. */
  readonly sheetRows: readonly number[];
  /** Seats in use exceed those licensed in most rows, although the headings are clear. */
  readonly seatsLookSwapped: boolean;
}

/** What the reading rests on beside the sheet. */
interface Given {
  readonly asOf: Day;
  readonly confirmed: ConfirmedMapping;
  readonly answers: StatusAnswers;
  readonly rates: ReadonlyMap<string, number>;
}

/** Reads the rows below the headings, a column at a time. */
export function accountsIn(sheet: Sheet, header: Header, understood: Understood, given: Given): ReadAccounts {
  const {asOf, confirmed, rates} = given;
  const {sheetRows, nameless, leftOut, maySumUp} = sortRows(sheet, header, understood);
  const rows = accountRows({sheet, sheetRows, understood, title: header.sheetUnit ?? null});
  const around = surroundingsOf(rows, asOf);
  const others = understood.matches.filter(({field}) => field !== 'status');
  const fields = preferConverted(others, understood.headings, rows.cellsOf);
  const outcomes = readFields(fields, rows, around, confirmed);
  const read = withNoticeDays(Object.fromEntries(outcomes.map(({match, values}) => [match.field, values])));
  const seats = seatQuestions(outcomes, read, rows, confirmed);
  const unclear = outcomes.flatMap(({match, reading}) =>
    reading.question ? [asking(match, [match.field], reading.question)] : [],
  );
  const questions = [...unclear, ...seats.questions];
  const asked = new Set(questions.flatMap(({candidates}) => candidates));
  const isUsed = ({field}: ColumnMatch) => !asked.has(field);
  const used: FieldValues = Object.fromEntries(Object.entries(read).filter(([field]) => !asked.has(field as Field)));
  const assembled = assembleAccounts(
    sheetRows.map((row) => row + 1),
    used,
  );
  const statuses = understood.statuses.map((match) => statusColumn(match, rows, around, given));
  const proposed = statuses.length === 0 ? [] : proposedCells(rows, header, given);
  const notCustomers = customersAmong(assembled, statuses, asOf, proposed).leftOut;
  const money = withCurrencies(assembled, {
    ...rows,
    matches: fields.filter(isUsed),
    notScored: new Set(notCustomers.map(({row}) => row)),
    rates,
  });
  const counted = whoCounts(money.accounts, statuses, comparedCells(sheet, understood), asOf, proposed);
  const told = {...read, ...confirmed};
  const isHealthTold = 'relationship' in told || 'healthScore' in told;
  const paid = matchOf(fields, 'arr', 'mrr');
  const named = (key: string, found: readonly {readonly row: number; readonly name: string}[]): Said[] =>
    paid && found[0] ? [{column: paid.column, message: phrase(key, {...found[0], count: found.length})}] : [];
  return {
    accounts: counted.accounts,
    duplicates: counted.duplicates,
    matches: [...outcomes.map(({match}) => match), ...understood.statuses].filter(isUsed).sort(byColumn),
    questions: [...questions, ...counted.questions, ...(isHealthTold ? [] : relationshipQuestions(statuses, rows))],
    money: money.findings,
    decisions: [
      ...readAsShown(rows),
      ...(money.decision ? [money.decision] : []),
      ...titleIgnored(outcomes, rows),
      ...named('products-summed', counted.summed),
      ...named('terms-over', counted.ended),
      ...outcomes.filter(({match}) => isUsed(match)).flatMap(decisionsOn),
    ],
    productColumns: new Set(counted.summed.map(({column}) => column)),
    outcomes,
    nameless,
    leftOut: [...leftOut, ...counted.leftOut].sort((a, b) => a.row - b.row),
    maySumUp,
    namedFormer: counted.namedFormer.map(({row, account}) => ({row, name: account})),
    mayRollUp: counted.mayRollUp,
    sheetRows,
    seatsLookSwapped: seats.swapped,
  };
}

function readFields(
  fields: readonly ColumnMatch[],
  rows: AccountRows,
  around: Surroundings,
  confirmed: ConfirmedMapping,
): readonly ReadColumn[] {
  const currency = matchOf(fields, 'currency');
  const asWritten = fields.map((match): ReadColumn => {
    const column = columnFor(match, rows, confirmed, currency);
    const isSeats = SEAT_PAIR.includes(match.field);
    const outcome = readColumn(column, isSeats && rows.understood.pairColumns.has(match.column), around);
    return {...outcome, match: column.sheetUnit ? {...match, unit: column.sheetUnit} : match};
  });
  return withYearlyPrices(asWritten, around);
}

/** What a column says of each row's status, but for deals with customers: a renewal is one, however far it has come. */
function statusColumn(
  match: ColumnMatch,
  rows: AccountRows,
  around: Surroundings,
  {confirmed, answers}: Given,
): StatusColumn {
  const {headings} = rows.understood;
  const column = columnFor(match, rows, confirmed, undefined);
  const said = readStatuses(column, headings[match.column]!.wording, around, answers);
  const types = headings.flatMap(({wording}, at) => (saysAs('dealType', wording.text) ? [rows.cellsOf(at)] : []));
  const isWithCustomer = (at: number) => types.some((cells) => saysAs('customerDealType', String(cells[at])));
  return {match, said: said.map((each, at) => (each?.meaning === 'not yet' && isWithCustomer(at) ? null : each))};
}

/** The cells of columns that may be the ARR or the renewal. */
function proposedCells({sheet, understood, cellsOf}: AccountRows, header: Header, {asOf, confirmed}: Given) {
  const firstRow = header.row + header.height;
  const {questions} = withGaps(understood, {sheet, firstRow, understood, asOf, confirmed});
  return questions.flatMap(({missing, candidates, column}) =>
    missing && /arr|mrr|renewal/.test(candidates[0]!) ? [cellsOf(column)] : [],
  );
}

/** "At risk" beside "Active" says how an account is doing, if nothing else does. */
function relationshipQuestions(statuses: readonly StatusColumn[], {cellsOf}: AccountRows): Question[] {
  return statuses
    .filter(({match, said}) => cellsOf(match.column).some((cell, at) => !said[at] && standingIn(String(cell))))
    .map(({match}) => asking(match, ['relationship'], phrase('match-status-words')));
}

function titleIgnored(outcomes: readonly ReadColumn[], rows: AccountRows): Said[] {
  return outcomes
    .filter(({match, column}) => !column.sheetUnit && isInSheetUnit(match, rows))
    .map(({match}) => ({column: match.column, message: phrase('sheet-unit-ignored', {title: rows.title!.text})}));
}

function decisionsOn({match: {column}, reading: {decisions = []}}: ReadColumn): Said[] {
  return decisions.flatMap((message) => (message ? [{column, message}] : []));
}
