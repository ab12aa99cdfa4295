import type {Field} from '../../core/account';
import type {Day} from '../../core/day';
import {cellName, columnLetters} from '../a1';
import {decimalMarkOf} from '../readers/numbers';
import type {ColumnMatch, ConfirmedMapping} from '../sheet';

/** What the formula speaks of. */
export interface FormulaSource {
  readonly sheetName: string;
  /** From 1. */
  readonly headerRow: number;
  readonly matches: readonly ColumnMatch[];
  readonly confirmed: ConfirmedMapping;
  /** The headings of the sheet, from column A on. */
  readonly headings: readonly unknown[];
  /** Columns (from 0) that the add-on wrote itself. */
  readonly ownColumns: ReadonlySet<number>;
  /** The day that was chosen; `null` counts from today. */
  readonly asOf: Day | null;
  /** The name of the Settings tab; `null` while there is none. */
  readonly settingsName: string | null;
  /** `en-US`: decides which signs part arguments. */
  readonly locale: string;
}

/**
 * The `EXPANSION_ASSESS` formula that gives the same numbers as the add-on: with the mapping people confirmed, the day
 * they chose and their settings.
 */
export function assessFormula(source: FormulaSource): string {
  const {sheetName, headerRow, matches, asOf, settingsName, locale} = source;
  const [argument, column] = decimalMarkOf(locale) === ',' ? [';', '\\'] : [',', ','];
  const width = Math.max(1, ...matches.map((match) => match.column + 1));
  const last = columnLetters(width);
  const rows = `${cellName(sheetName, 1, headerRow + 1)}:${last}`;
  const headings = headersOf(source, width).join(column);
  const whole = `${cellName(sheetName, 1, headerRow)}:${last}${headerRow}`;
  const isPlain = Object.keys(source.confirmed).length === 0 && !hasOwnWithin(source, width);
  const parts = [
    isPlain ? whole : `{${headings}}`,
    rows,
    '',
    asOf === null ? '' : `"${asOf}"`,
    settingsName === null ? '' : `${cellName(settingsName, 1, 1).slice(0, -2)}A:E`,
  ];
  while (parts[parts.length - 1] === '') parts.pop();
  return `=EXPANSION_ASSESS(${parts.join(argument)})`;
}

/** A column's heading as it is, or what a person said it means: a field's name, `-` for nothing. */
function headersOf({sheetName, headerRow, confirmed, headings, ownColumns}: FormulaSource, width: number): string[] {
  const meant = new Map<string, Field>();
  for (const [field, heading] of Object.entries(confirmed)) {
    if (heading !== null && heading !== undefined) meant.set(heading, field as Field);
  }
  return Array.from({length: width}, (_, column) => {
    if (ownColumns.has(column)) return '"-"';
    const field = meant.get(String(headings[column] ?? ''));
    return field === undefined ? cellName(sheetName, column + 1, headerRow) : `"${field}"`;
  });
}

function hasOwnWithin({ownColumns}: FormulaSource, width: number): boolean {
  return [...ownColumns].some((column) => column < width);
}
