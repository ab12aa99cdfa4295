import {cellName, columnLetters} from '../cells/a1';
import {caught} from '../core/caught';
import type {Day} from '../core/day';
import {companionOf} from '../intake/headings/companions';
import {statusHeading} from '../intake/headings/status-columns';
import {headingFor, wordingOf} from '../intake/headings/wording';
import {type Intake, readTable, UnreadableSheet} from '../intake/read-sheet';
import {decimalMarkOf} from '../intake/readers/numbers';
import type {ConfirmedMapping, Sheet} from '../intake/sheet';

export interface FormulaSource {
  readonly sheet: Sheet;
  readonly intake: Intake;
  readonly confirmed: ConfirmedMapping;
  /** The day the sheet was read as of; a formula without a day would keep the one on which it was last calculated. */
  readonly asOf: Day;
  /** The name of the Settings tab; `null` while there is none. */
  readonly settingsName: string | null;
  /** What it shows of an account, separated by commas; the usual when left out. */
  readonly outputs?: string | undefined;
}

/**
 * The `EXPANSION_ASSESS` formula that gives the same numbers as the menu: with the mapping people confirmed, the day and
 * their settings.
 */
export function assessFormula(source: FormulaSource): string {
  const {sheet, intake, asOf, settingsName, outputs = ''} = source;
  const {headerRow} = intake;
  const [argument, column] = decimalMarkOf(sheet.locale) === ',' ? [';', '\\'] : [',', ','];
  const headings = headingsWithoutEnd(formulaHeadings(intake, Math.max(...sheet.values.map((row) => row.length))));
  const last = columnLetters(headings.length);
  const parts = [
    isReadAlike(source, headings.length)
      ? `${cellName(sheet.name, 1, headerRow)}:${last}${headerRow}`
      : `{${headings.map((text) => `"${text.replace(/"/g, '""')}"`).join(column)}}`,
    `${cellName(sheet.name, 1, headerRow + 1)}:${last}`,
    outputs && `"${outputs}"`,
    `"${asOf}"`,
    settingsName === null ? '' : `${cellName(settingsName, 1, 1).slice(0, -2)}A:E`,
  ];
  while (parts[parts.length - 1] === '') parts.pop();
  return `=EXPANSION_ASSESS(${parts.join(argument)})`;
}

/**
 * The headings of a sheet, a text a column, so that a formula over the same rows reads what the sheet was read to.
 *
 * A matched column is headed by the name of its field with its unit, as confirmed; every other one by a dash.
 */
export function formulaHeadings({matches, questions, unmatched}: Intake, width: number): string[] {
  const texts = new Map([...matches, ...questions, ...unmatched].map(({column, heading}) => [column, heading]));
  const worded = Array.from({length: width}, (_, column) => ({wording: wordingOf(texts.get(column) ?? '')}));
  const headings = worded.map(() => '-');
  for (const {field, column, heading, unit, reason} of matches) {
    if (field === 'status') {
      const isRelationship = matches.some((match) => match.field === 'relationship' && match.column === column);
      headings[column] = statusHeading(worded[column]!.wording, isRelationship, reason.key === 'match-confirmed');
      continue;
    }
    const beside = companionOf(field, worded[column]!.wording, worded);
    if (beside !== null && !matches.some((match) => match.column === beside)) {
      headings[column] = heading;
      headings[beside] = worded[beside]!.wording.text;
    } else if (headings[column] === '-') {
      // A column of pairs feeds two fields, and so may an ID: the first of them in the matches stands for both.
      headings[column] = headingFor(field, unit === undefined ? heading : `${heading} (${unit})`, true);
    }
  }
  return headings;
}

/** The headings up to the last column that has a meaning. */
function headingsWithoutEnd(headings: readonly string[]): string[] {
  let length = headings.length;
  while (length > 1 && headings[length - 1] === '-') length -= 1;
  return headings.slice(0, length);
}

/**
 * Whether the heading row itself, given to the formula as a range, is understood as the sheet was. To read a large sheet once
 * more would take too long: its headings are spelled out.
 */
function isReadAlike({sheet, intake, asOf, confirmed}: FormulaSource, width: number): boolean {
  if (Object.keys(confirmed).length > 0 || sheet.values.length > MOST_READ_AGAIN) return false;
  const [headings = [], ...rows] = sheet.values.slice(intake.headerRow - 1).map((row) => row.slice(0, width));
  const {locale, dayOf} = sheet;
  return caught(
    () => meaningsIn(readTable(headings, rows, {asOf, locale, dayOf})) === meaningsIn(intake),
    UnreadableSheet,
    () => false,
  );
}

/** Rows. */
const MOST_READ_AGAIN = 5000;

function meaningsIn({matches}: Intake): string {
  return JSON.stringify(matches.map(({field, column, heading, unit}) => [field, column, heading, unit]));
}
