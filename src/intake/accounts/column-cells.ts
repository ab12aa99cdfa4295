import type {Day} from '../../core/day';
import {type Phrase, phrase} from '../../core/phrase';
import {FIELD_TRAITS, isMoney, type Kind} from '../fields';
import type {Understood} from '../headings';
import {companionOf} from '../headings/companions';
import type {UnitAbove} from '../headings/unit-above';
import type {Column, Surroundings} from '../readers/column';
import {joinEvidence, orderEvidence} from '../readers/day-order';
import {proofOfLeadingYear} from '../readers/leading-year';
import {shownAs} from '../readers/number-format';
import {type ColumnMatch, formatAt, matchOf, type Sheet} from '../sheet';

/** The cells of the account rows in a column, numbers as their formats show them; each column is gathered once. */
export function cellsByColumn(
  sheet: Sheet,
  sheetRows: readonly number[],
  {headings, matches}: Understood,
  above: number,
): (column: number) => readonly unknown[] {
  const {values, formats} = sheet;
  const gathered = new Map<number, readonly unknown[]>();
  const gather = (column: number): readonly unknown[] => {
    if (!formats?.length) return sheetRows.map((row) => values[row]![column]);
    const own = headings[column]?.wording.unit.factor ?? 1;
    const kept = {
      factor: own === 1 && matches.some((match) => match.column === column && isAmount(match)) ? above : own,
      shares: matches.some((match) => match.column === column && SHARES.has(FIELD_TRAITS[match.field].kind)),
    };
    return sheetRows.map((row) => shownAs(values[row]![column], formatAt(sheet, row, column), kept));
  };
  return (column) => {
    const cells = gathered.get(column) ?? gather(column);
    gathered.set(column, cells);
    return cells;
  };
}

/** Which columns are read as their formats show them, each with its first number that differs. */
export function readAsShown(
  {values}: Sheet,
  sheetRows: readonly number[],
  {matches}: Understood,
  cellsOf: (column: number) => readonly unknown[],
): {column: number; message: Phrase}[] {
  return matches.flatMap(({column}) => {
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

export function surroundingsOf(
  {locale, dayOf}: Sheet,
  {dateColumns, headings, matches}: Understood,
  cellsOf: (column: number) => readonly unknown[],
  placeOf: (column: number, row: number) => string,
  asOf: Day,
): Surroundings {
  const renewal = matchOf(matches, 'renewalDate')?.column;
  const evidence = dateColumns.flatMap((column) => {
    const [values, place] = [cellsOf(column), (row: number) => placeOf(column, row)];
    const told = {heading: headings[column]!.wording.text, values, placeOf: place};
    return proofOfLeadingYear(told, {asOf, locale}) ? [] : [orderEvidence(values, place, dayOf, column === renewal)];
  });
  return {asOf, locale, dayOf, orderElsewhere: joinEvidence(evidence)};
}

/** Whether the column holds amounts that a title above all headings speaks of; prices of a seat are never thousands. */
export function isAmount({field}: ColumnMatch): boolean {
  return isMoney(field) && field !== 'seatPrice';
}

/** The unit of a column: what its heading says, the title above it, or what a second column says of each cell. */
export function unitsOf(
  {field, column}: ColumnMatch,
  {headings, matches}: Understood,
  cellsOf: (column: number) => readonly unknown[],
  above: UnitAbove | null,
): Pick<Column, 'unit' | 'unitAbove' | 'units'> {
  const {wording} = headings[column]!;
  const beside = companionOf(field, wording, headings);
  // A column that feeds a field of its own says nothing about another.
  if (beside === null || matches.some(({column: fed}) => fed === beside))
    return above ? {unit: {...wording.unit, factor: above.factor}, unitAbove: above.text} : {unit: wording.unit};
  const inCents =
    field === 'mrr' &&
    wording.words.length > 1 &&
    wording.words.includes('amount') &&
    cellsOf(column).every((cell) => typeof cell !== 'number' || Number.isInteger(cell));
  return {unit: inCents ? {...wording.unit, factor: CENT} : wording.unit, units: cellsOf(beside)};
}

/** What reads 0.96 as a share, however it is shown. */
const SHARES: ReadonlySet<Kind> = new Set<Kind>(['percent', 'trend', 'answer']);
const CENT = 0.01;
