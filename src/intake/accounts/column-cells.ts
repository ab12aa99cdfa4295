import {columnLetters} from '../../cells/a1';
import type {Day} from '../../core/day';
import {memoizedByKey} from '../../core/once';
import {type Phrase, phrase} from '../../core/phrase';
import {FIELD_TRAITS, isMoney, type Kind} from '../fields';
import type {Understood} from '../headings';
import {companionOf} from '../headings/companions';
import {canBeIn, type SheetUnit} from '../headings/sheet-unit';
import type {Column, Surroundings} from '../readers/column';
import {currencyIn} from '../readers/currency';
import {pastUntil} from '../readers/day';
import {joinEvidence, orderEvidence} from '../readers/day-order';
import {proofOfLeadingYear} from '../readers/leading-year';
import {shownAs} from '../readers/number-format';
import {type ColumnMatch, type ConfirmedMapping, formatAt, matchOf, type Sheet} from '../sheet';

/** The rows of a sheet that are accounts, with what is known of their columns. */
export interface AccountRows {
  readonly sheet: Sheet;
  /** From 0. */
  readonly sheetRows: readonly number[];
  readonly understood: Understood;
  /** The unit of all amounts that a title above the headings names, or a note below the accounts. */
  readonly title: SheetUnit | null;
  /** The cells of a column, numbers as their formats show them. */
  readonly cellsOf: (column: number) => readonly unknown[];
}

/** Those rows with their cells; each column is gathered once. */
export function accountRows(given: Omit<AccountRows, 'cellsOf'>): AccountRows {
  return {...given, cellsOf: memoizedByKey((column) => gather(column, given))};
}

function gather(
  column: number,
  {sheet, sheetRows, understood: {headings, matches}, title}: Omit<AccountRows, 'cellsOf'>,
): readonly unknown[] {
  if (!sheet.formats?.some((formats) => formats[column])) return sheetRows.map((row) => sheet.values[row]![column]);
  const own = headings[column]?.wording.unit.factor ?? 1;
  const fed = matches.filter((match) => match.column === column);
  const kept = {
    factor: own === 1 && title && fed.some(isAmount) ? title.factor : own,
    shares: fed.some(({field}) => SHARES.has(FIELD_TRAITS[field].kind)),
  };
  return sheetRows.map((row) => shownAs(sheet.values[row]![column], formatAt(sheet, row, column), kept));
}

/** Which columns are read as their formats show them, each with its first number that differs. */
export function readAsShown({sheet: {values}, sheetRows, understood, cellsOf}: AccountRows) {
  return understood.matches.flatMap(({column}): {column: number; message: Phrase}[] => {
    const cells = cellsOf(column);
    const at = sheetRows.findIndex((row, place) => {
      const stored = values[row]![column];
      return typeof stored === 'number' && cells[place] !== stored;
    });
    if (at < 0) return [];
    const figures = {stored: String(values[sheetRows[at]!]![column]), shown: String(cells[at])};
    return [{column, message: phrase('read-as-shown', figures)}];
  });
}

export function surroundingsOf(rows: AccountRows, asOf: Day): Surroundings {
  const {locale, dayOf} = rows.sheet;
  const {dateColumns, headings, matches} = rows.understood;
  const renewal = matchOf(matches, 'renewalDate')?.column;
  const evidence = dateColumns.flatMap((column) => {
    const values = rows.cellsOf(column);
    const placeOf = placesIn(column, rows);
    const told = {heading: headings[column]!.wording.text, values, placeOf};
    const until = pastUntil(matches.find((match) => match.column === column)?.field ?? '', asOf);
    return proofOfLeadingYear(told, {asOf, locale})
      ? []
      : [orderEvidence(values, placeOf, dayOf, column === renewal, until)];
  });
  return {asOf, locale, dayOf, orderElsewhere: joinEvidence(evidence)};
}

function placesIn(column: number, {sheetRows}: AccountRows): Column['placeOf'] {
  return (row) => `${columnLetters(column + 1)}${sheetRows[row]! + 1}`;
}

/**
 * A column as its reader sees it.
 *
 * @param currency the column that says of each amount in which currency it is
 */
export function columnFor(
  match: ColumnMatch,
  rows: AccountRows,
  confirmed: ConfirmedMapping,
  currency: ColumnMatch | undefined,
): Column {
  const {field, heading, column} = match;
  return {
    field,
    heading,
    values: rows.cellsOf(column),
    ...unitsOf(match, rows),
    ...(currency && isMoney(field) && {currencies: rows.cellsOf(currency.column)}),
    placeOf: placesIn(column, rows),
    confirmed: typeof confirmed[field] === 'string' || rows.understood.headings[column]!.wording.confirmed,
  };
}

/** Whether the unit of the sheet is that of the column's amounts; prices of a seat are never thousands. */
export function isInSheetUnit(match: ColumnMatch, {title, understood}: AccountRows): boolean {
  return (
    title !== null &&
    isAmount(match) &&
    understood.headings[match.column]!.wording.unit.factor === 1 &&
    (title.factor !== 1 || currencyIn(match.heading) === null)
  );
}

function isAmount({field}: ColumnMatch): boolean {
  return isMoney(field) && field !== 'seatPrice';
}

/** The unit of a column: what its heading says, that of the sheet, or what a second column says of each cell. */
function unitsOf(match: ColumnMatch, rows: AccountRows): Pick<Column, 'unit' | 'sheetUnit' | 'units'> {
  const {field, column} = match;
  const {understood, title, sheet, cellsOf} = rows;
  const {wording} = understood.headings[column]!;
  const beside = companionOf(field, wording, understood.headings);
  // A column that feeds a field of its own says nothing about another.
  if (beside === null || understood.matches.some(({column: fed}) => fed === beside))
    return title && isInSheetUnit(match, rows) && canBeIn(title, cellsOf(column), sheet.locale)
      ? {unit: {...wording.unit, factor: title.factor}, sheetUnit: title.text}
      : {unit: wording.unit};
  const inCents =
    field === 'mrr' &&
    wording.words.includes('plan') &&
    wording.words.includes('amount') &&
    cellsOf(column).every((cell) => typeof cell !== 'number' || Number.isInteger(cell));
  return {unit: inCents ? {...wording.unit, factor: CENT} : wording.unit, units: cellsOf(beside)};
}

/** What reads 0.96 as a share, however it is shown. */
const SHARES: ReadonlySet<Kind> = new Set<Kind>(['percent', 'trend', 'answer']);
const CENT = 0.01;
