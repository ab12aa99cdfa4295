import {columnLetters} from '../../cells/a1';
import type {Account, Field} from '../../core/account';
import type {Day} from '../../core/day';
import {type Phrase, phrase} from '../../core/phrase';
import {customersAmong} from '../customers/by-status';
import {comparedCells} from '../customers/compared-cells';
import type {Duplicate} from '../customers/duplicates';
import {readStatuses} from '../customers/statuses';
import {isMoney} from '../fields';
import type {Understood} from '../headings';
import {withGaps} from '../headings/gaps';
import type {Header} from '../headings/header-row';
import {SAMPLE} from '../headings/shape';
import {canBeIn, type UnitAbove} from '../headings/unit-above';
import {saysAs} from '../pattern';
import type {Column} from '../readers/column';
import {currencyIn} from '../readers/currency';
import {relationshipIn} from '../readers/level';
import type {SaidStatus, StatusAnswers} from '../readers/status';
import {type SortedRows, sortRows} from '../rows/sort-rows';
import {
  type ColumnMatch,
  type ConfirmedMapping,
  formatAt,
  type LeftOut,
  matchOf,
  type Question,
  type Sheet,
} from '../sheet';
import {assembleAccounts, type FieldValues, withNoticeDays} from './assemble';
import {cellsByColumn, isAmount, readAsShown, surroundingsOf, unitsOf} from './column-cells';
import {type ColumnOutcome, readColumn} from './columns';
import {type MoneyFinding, preferConverted, withCurrencies} from './currencies';
import {amountsWithoutUnit, pricesOfPlans, seatsAsUsage, swappedSeats, withYearlyPrices} from './seat-questions';
import {whoCounts} from './who-counts';

/** The accounts of a sheet, and what was found on the way. Rows count from 1 as in the sheet. */
export interface ReadAccounts {
  readonly accounts: readonly Account[];
  /** The matches that stayed: a column that must be asked about feeds nothing. */
  readonly matches: readonly ColumnMatch[];
  readonly questions: readonly Question[];
  /** Columns by which rows of one customer were told apart and added up. */
  readonly productColumns: ReadonlySet<number>;
  readonly decisions: readonly {readonly column: number; readonly message: Phrase}[];
  readonly outcomes: readonly (ColumnOutcome & {readonly match: ColumnMatch})[];
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
  /** Rows that say a customer again; they count as those of the accounts. */
  readonly duplicates: readonly Duplicate[];
  /** The sheet row (from 0) of each account that was read, duplicates included. */
  readonly sheetRows: readonly number[];
  /** Seats in use exceed those licensed in most rows, although the headings are clear. */
  readonly seatsLookSwapped: boolean;
}

/** Reads the rows below the headings, a column at a time. Accounts count their rows without those `rowsAbove` them. */
export function accountsIn(
  sheet: Sheet,
  header: Header,
  understood: Understood,
  {
    asOf,
    confirmed,
    answers,
    rates,
  }: {
    readonly asOf: Day;
    readonly confirmed: ConfirmedMapping;
    readonly answers: StatusAnswers;
    readonly rates: ReadonlyMap<string, number>;
  },
  rowsAbove: number,
): ReadAccounts {
  const {sheetRows, nameless, leftOut, maySumUp} = sortRows(sheet, header, understood);
  const title = header.unitAbove ?? null;
  const cellsOf = cellsByColumn(sheet, sheetRows, understood, title?.factor ?? 1);
  const placeOf = (column: number, row: number) => `${columnLetters(column + 1)}${sheetRows[row]! + 1}`;
  const isBelow = (match: ColumnMatch): boolean =>
    title !== null &&
    isAmount(match) &&
    understood.headings[match.column]!.wording.unit.factor === 1 &&
    (title.factor !== 1 || currencyIn(match.heading) === null);
  const aboveFor = (match: ColumnMatch): UnitAbove | null =>
    isBelow(match) && canBeIn(title!, cellsOf(match.column), sheet.locale) ? title : null;
  const fields = preferConverted(
    understood.matches.filter(({field}) => field !== 'status'),
    understood.headings,
    cellsOf,
  );
  const currency = matchOf(fields, 'currency');
  const columnFor = (match: ColumnMatch): Column => ({
    field: match.field,
    heading: match.heading,
    values: cellsOf(match.column),
    ...unitsOf(match, understood, cellsOf, aboveFor(match)),
    ...(currency && isMoney(match.field) && {currencies: cellsOf(currency.column)}),
    placeOf: (row) => placeOf(match.column, row),
    confirmed: typeof confirmed[match.field] === 'string' || understood.headings[match.column]!.wording.confirmed,
  });
  const around = surroundingsOf(sheet, understood, cellsOf, placeOf, asOf);
  const asWritten = fields.map((found) => {
    const column = columnFor(found);
    const match = column.unitAbove ? {...found, unit: column.unitAbove} : found;
    const pairs =
      understood.pairColumns.has(match.column) && (match.field === 'seatsUsed' || match.field === 'seatsLicensed');
    return {...readColumn(column, pairs, around), match};
  });
  const outcomes = withYearlyPrices(asWritten, around);
  const unclear = outcomes.flatMap(({match, reading}) => (reading.question ? [question(match, reading.question)] : []));
  const read = withNoticeDays(Object.fromEntries(outcomes.map(({match, values}) => [match.field, values])));
  const seats = swappedSeats(read, understood.matches, confirmed);
  const counts = seatsAsUsage(read, understood, confirmed, cellsOf);
  const asking = [counts, pricesOfPlans(outcomes) ?? amountsWithoutUnit(outcomes)];
  const questions = [...unclear, ...seats.questions, ...asking.flatMap((each) => each ?? [])];
  const asked = new Set(questions.flatMap(({candidates}) => candidates));
  const used: FieldValues = Object.fromEntries(Object.entries(read).filter(([field]) => !asked.has(field as Field)));
  const assembled = assembleAccounts(
    sheetRows.map((row) => row + 1 - rowsAbove),
    used,
  );
  const money = matchOf(fields, 'arr', 'mrr');
  const statuses = understood.statuses.map((match) => {
    const said = readStatuses(columnFor(match), understood.headings[match.column]!.wording, around, answers);
    return {match, said: withoutDeals(said, understood, cellsOf)};
  });
  const gaps = {sheet, firstRow: header.row + header.height, understood, asOf, confirmed};
  const proposed = (statuses.length === 0 ? [] : withGaps(understood, gaps).questions).flatMap(
    ({missing, candidates, column}) => (missing && /arr|mrr|renewal/.test(candidates[0]!) ? [cellsOf(column)] : []),
  );
  const {
    accounts: all,
    findings,
    decision,
  } = withCurrencies(assembled, {
    notScored: new Set(customersAmong(assembled, statuses, asOf, proposed).leftOut.map(({row}) => row)),
    matches: fields.filter(({field}) => !asked.has(field)),
    above: title && currencyIn(title.text),
    cellsOf,
    formatsOf: (column) => sheetRows.map((row) => formatAt(sheet, row, column)),
    currencyColumn: currency?.column ?? null,
    isJapanese:
      sheet.locale.startsWith('ja') ||
      saysAs('japanese', understood.headings.map(({wording}) => wording.text).join()) ||
      !(sheet.locale.startsWith('zh') || saysAs('chinese', String(sheet.values.slice(0, SAMPLE)))),
    aroundOf: (at) => [understood.headings.map(({wording}) => wording.text), sheet.values[sheetRows[at]!]!],
    rates,
  });
  // "At risk" beside "Active" says how an account is doing, if nothing else does.
  const told = {...read, ...confirmed};
  const isOpen = !('relationship' in told || 'healthScore' in told);
  const doing = statuses.filter(
    ({match, said}) => isOpen && cellsOf(match.column).some((cell, at) => !said[at] && relationshipIn(String(cell))),
  );
  const counted = whoCounts(all, statuses, comparedCells(sheet, understood, rowsAbove), asOf, proposed);
  const inSheet = <Row extends {readonly row: number}>(each: Row): Row => ({...each, row: each.row + rowsAbove});
  const named = (key: string, {column}: ColumnMatch, found: readonly {readonly row: number; readonly name: string}[]) =>
    found.slice(0, 1).map((first) => ({column, message: phrase(key, {...inSheet(first), count: found.length})}));
  return {
    accounts: counted.accounts,
    duplicates: counted.duplicates,
    matches: [...outcomes.map(({match}) => match), ...understood.statuses]
      .filter(({field}) => !asked.has(field))
      .sort((a, b) => a.column - b.column),
    questions: [
      ...questions,
      ...counted.questions,
      ...doing.map(({match}) => question({...match, field: 'relationship'}, phrase('match-status-words'))),
    ],
    money: findings,
    decisions: [
      ...readAsShown(sheet, sheetRows, understood, cellsOf),
      ...(decision ? [decision] : []),
      ...outcomes.flatMap(({match, column}) =>
        column.unitAbove || !isBelow(match)
          ? []
          : [{column: match.column, message: phrase('unit-above-ignored', {title: title!.text})}],
      ),
      ...(money
        ? [...named('products-summed', money, counted.summed), ...named('terms-over', money, counted.ended)]
        : []),
      ...outcomes.flatMap(({match, reading}) =>
        (asked.has(match.field) ? [] : (reading.decisions ?? [])).flatMap((message) =>
          message ? [{column: match.column, message}] : [],
        ),
      ),
    ],
    productColumns: new Set(counted.summed.map(({column}) => column)),
    outcomes,
    nameless,
    leftOut: [...leftOut, ...counted.leftOut.map(inSheet)].sort((a, b) => a.row - b.row),
    maySumUp,
    namedFormer: counted.namedFormer.map(({row, account}) => inSheet({row, name: account})),
    mayRollUp: counted.mayRollUp.map(inSheet),
    sheetRows,
    seatsLookSwapped: seats.swapped,
  };
}

/** What a column says of each row's status, but for deals with customers: a renewal is one, however far it has come. */
function withoutDeals(
  said: readonly (SaidStatus | null)[],
  {headings}: Understood,
  cellsOf: (column: number) => readonly unknown[],
): (SaidStatus | null)[] {
  const types = headings.flatMap(({wording}, column) => (saysAs('dealType', wording.text) ? [column] : []));
  const isWithCustomer = (at: number) =>
    types.some((column) => saysAs('customerDealType', String(cellsOf(column)[at])));
  return said.map((each, at) => (each?.meaning === 'not yet' && isWithCustomer(at) ? null : each));
}

function question({column, heading, field}: ColumnMatch, reason: Phrase): Question {
  return {column, heading, candidates: [field], reason};
}
