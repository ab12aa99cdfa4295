import {amountIn} from '../readers/amount';
import {isBlank, isDate} from '../readers/cell';
import {type Meaning, meaningOf} from './candidates';
import {type Wording, wordingOf} from './wording';

/** The heading row of a sheet, counted from 0, with its headings; two rows may make one heading. */
export interface Header {
  readonly row: number;
  /** How many rows the headings take: 1 or 2. */
  readonly height: 1 | 2;
  readonly columns: readonly Heading[];
}

/** The heading of a column. */
export interface Heading {
  readonly wording: Wording;
  readonly meaning: Meaning;
}

/** The row that looks most like headings among the first {@link DEEPEST}; `null` when none has any text. */
export function findHeader(values: readonly (readonly unknown[])[]): Header | null {
  let best: {header: Header; points: number} | null = null;
  const deepest = Math.min(values.length, DEEPEST);
  for (let row = 0; row < deepest; row++) {
    const cells = values[row]!;
    if (!cells.some(isHeadingText)) continue;
    const single = headerAt(values, row, 1);
    const points = pointsOf(single);
    if (best === null || points > best.points) best = {header: single, points};
    if (row + 1 >= values.length || !mayContinue(values[row + 1]!)) continue;
    const double = headerAt(values, row, 2);
    const more = pointsOf(double);
    if (more > best.points) best = {header: double, points: more};
  }
  return best === null ? null : withUnitsBelow(values, best.header);
}

/** The headings of that row, or of that row and the next where `height` is 2. */
export function headerAt(values: readonly (readonly unknown[])[], row: number, height: 1 | 2 = 1): Header {
  const upper = values[row] ?? [];
  if (height === 1) return {row, height, columns: upper.map(headingOf)};
  const lower = values[row + 1] ?? [];
  const width = Math.max(upper.length, lower.length);
  const columns: Heading[] = [];
  let group = '';
  for (let column = 0; column < width; column++) {
    const above = textOf(upper[column]);
    const below = textOf(lower[column]);
    if (above !== '') group = above;
    columns.push(below === '' ? headingOf(above) : stacked(above === '' ? group : above, below));
  }
  return {row, height, columns};
}

/** The heading of a cell. */
export function headingOf(cell: unknown): Heading {
  const wording = wordingOf(cell);
  return {wording, meaning: meaningOf(wording)};
}

/** "Seats" above "Used" is "Seats Used", unless the lower heading says more by itself. */
function stacked(group: string, below: string): Heading {
  const alone = headingOf(below);
  if (group === '') return alone;
  const together = headingOf(`${group} ${below}`);
  return strengthOf(together) >= strengthOf(alone) ? together : alone;
}

function strengthOf({meaning}: Heading): number {
  return meaning.candidates[0]?.confidence ?? (meaning.other ? KNOWN_OTHER : 0);
}

/** Points for every field named once, a little for every other heading; numbers and dates speak against. */
function pointsOf({columns}: Header): number {
  const fields = new Set<string>();
  let points = 0;
  for (const {wording, meaning} of columns) {
    if (wording.text === '') continue;
    const best = meaning.candidates[0];
    if (best && !fields.has(best.field)) {
      fields.add(best.field);
      points += best.confidence;
      if (best.field === 'account') points += ACCOUNT_BONUS;
    } else if (meaning.other) points += KNOWN_OTHER;
    else
      points += /[\p{L}]/u.test(wording.text) && wording.text.length < LONGEST_HEADING ? TEXT_POINTS : -NUMBER_POINTS;
  }
  return points;
}

/** A second row of headings holds short texts and nothing that looks like data. */
function mayContinue(cells: readonly unknown[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.every((cell) => isHeadingText(cell) && amountIn(String(cell).trim()) === null);
}

/** A row that holds nothing but units ("USD", "%", "K") under the headings belongs to them. */
function withUnitsBelow(values: readonly (readonly unknown[])[], header: Header): Header {
  if (header.height === 2) return header;
  const below = values[header.row + 1] ?? [];
  const filled = below.filter((cell) => !isBlank(cell));
  const units = filled.filter((cell) => typeof cell === 'string' && isUnitText(cell));
  if (units.length < 1 || units.length < filled.length) return header;
  return {...headerAt(values, header.row, 2)};
}

function isUnitText(text: string): boolean {
  const {words, core} = wordingOf(text);
  return words.length > 0 && core.length === 0;
}

function isHeadingText(cell: unknown): boolean {
  return typeof cell === 'string' && !isDate(cell) && cell.trim() !== '' && cell.length <= LONGEST_HEADING;
}

function textOf(cell: unknown): string {
  return isBlank(cell) ? '' : String(cell).trim();
}

/** How many rows from the top may hold titles before the headings. */
export const DEEPEST = 25;

const LONGEST_HEADING = 120;
const KNOWN_OTHER = 0.4;
const ACCOUNT_BONUS = 0.6;
const TEXT_POINTS = 0.1;
const NUMBER_POINTS = 0.3;
