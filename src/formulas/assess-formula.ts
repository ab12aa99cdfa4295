import {cellName, columnLetters} from '../cells/a1';
import type {Day} from '../core/day';
import {headingFor} from '../intake/headings/wording';
import {decimalMarkOf} from '../intake/readers/numbers';
import type {ColumnMatch, ConfirmedMapping} from '../intake/sheet';

/** What the formula speaks of. */
export interface FormulaSource {
  readonly sheetName: string;
  /** From 1. */
  readonly headerRow: number;
  readonly matches: readonly ColumnMatch[];
  readonly confirmed: ConfirmedMapping;
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

/** What each column means, written as a heading that the readers take by its word; `-` for a column without meaning. */
function headersOf({matches, confirmed}: FormulaSource, width: number): string[] {
  const headers = Array.from({length: width}, () => '"-"');
  for (const {field, column, heading} of matches) {
    headers[column] = `"${headingFor(field, heading, confirmed[field] === heading)}"`;
  }
  return headers;
}

function hasOwnWithin({ownColumns}: FormulaSource, width: number): boolean {
  return [...ownColumns].some((column) => column < width);
}
