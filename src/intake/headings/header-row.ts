import type {Field} from '../../core/account';
import {filledIn, isFigure, textOf} from '../cells';
import {patternOf} from '../pattern';
import {isBlank, isDate} from '../readers/cell';
import {isRunTogether, type Meaning, meaningOf} from './candidates';
import type {SheetUnit} from './sheet-unit';
import {type Wording, wordingOf} from './wording';

/** The heading row of a sheet, counted from 0, with its headings; two rows may make one heading, and a third may name the accounts. */
export interface Header {
  readonly row: number;
  /** How many rows the headings take. */
  readonly height: 1 | 2 | 3;
  readonly columns: readonly Heading[];
  /** What a title above them says that all amounts are in. */
  readonly sheetUnit?: SheetUnit | null;
}

/** The heading of a column. */
export interface Heading {
  readonly wording: Wording;
  readonly meaning: Meaning;
}

/** The row that looks most like headings among the first {@link DEEPEST}; `null` when none has any text. */
export function findHeader(values: readonly (readonly unknown[])[]): Header | null {
  let best: Header | null = null;
  let most = -1;
  for (let row = 0; row < Math.min(values.length, DEEPEST); row++) {
    // Several fields were found and no row soon after names more: what follows is data.
    if (best && most >= SURELY && row > best.row + SOON) break;
    for (const header of headersAt(values, row)) {
      if (best && comesAgain(values, best, header, most >= SURELY)) continue;
      const points = pointsOf(header, values);
      // Two rows must say more than the lower one alone.
      if (points <= most || (header.height === 2 && points <= pointsOf(headerAt(values, row + 1), values))) continue;
      best = header;
      most = points;
    }
  }
  return best && withUnitsBelow(values, best);
}

/** The headings that may begin in that row: its own, and those with the rows below it. */
function headersAt(values: readonly (readonly unknown[])[], row: number): Header[] {
  const [cells = [], below] = values.slice(row, row + 2);
  if (!mayBeHeadings(cells) || areKeyFigures(values, row)) return [];
  const heights: Header['height'][] = [1];
  if (hasNamesBelow(values, row)) heights.push(3);
  if (below && !isTitle(cells) && mayContinue(below, cells)) heights.push(2);
  return heights.map((height) => headerAt(values, row, height));
}

/** Whether nothing but a row of figures stands below that row, apart from headings of more columns: "Total ARR", "At risk". */
function areKeyFigures(values: readonly (readonly unknown[])[], row: number): boolean {
  const [headings = [], figures = [], gap = [], ...below] = values.slice(row, row + 1 + DEEPEST).map(filledIn);
  return (
    figures.length > 0 &&
    gap.length === 0 &&
    figures.every(isFigure) &&
    below.some((cells) => cells.length > headings.length && mayBeHeadings(cells))
  );
}

/** Whether the first cell alone says something of the sheet: "Last updated 14 days ago", not "Sum of ARR" as in a pivot table. */
function isTitle([first, ...more]: readonly unknown[]): boolean {
  const isOfMoney = headingOf(first).meaning.candidates.some(({field}) => field === 'arr' || field === 'mrr');
  return !isBlank(first) && !isOfMoney && !filledIn(more).some((cell) => isHeadingText(cell) && !isFigure(cell));
}

/** Whether the (lower) headings come again below their accounts; where they surely are some, maybe with more beside them: "Page 2". */
function comesAgain(values: readonly (readonly unknown[])[], first: Header, again: Header, isSure: boolean): boolean {
  const [row, below] = [first, again].map((each) => each.row + each.height - 1) as [number, number];
  const [texts, later] = [row, below].map((each) => values[each]!.map(textOf)) as [string[], string[]];
  return below > row + 1 && (isAmong(later, texts) || (isSure && isAmong(texts, later)));
}

function isAmong(some: readonly string[], all: readonly string[]): boolean {
  return some.every((text, at) => text === '' || text === all[at]);
}

/** Whether headings on two rows leave the first columns to a third row that has nothing else: "Account", as pandas writes groups. */
function hasNamesBelow(values: readonly (readonly unknown[])[], row: number): boolean {
  const [upper = [], lower = [], names = []] = values.slice(row, row + 3);
  const left = names.findIndex(isBlank);
  const isName = (cell: unknown) => fieldOf(cell) === 'account';
  return (
    left > 0 &&
    names.some(isName) &&
    names.slice(left).every(isBlank) &&
    !lower.slice(left).some(isBlank) &&
    // The first cell of both rows may say what a level of the groups is called.
    [upper, lower].every(([level, ...cells]) => !isName(level) && cells.slice(0, left - 1).every(isBlank))
  );
}

/** The headings of that row, or of that row and the next where `height` is 2; of 3 the last names what the others leave blank. */
export function headerAt(values: readonly (readonly unknown[])[], row: number, height: Header['height'] = 1): Header {
  const [upper = [], lower = [], names = []] = values.slice(row, row + height);
  if (height === 1) return {row, height, columns: upper.map(headingOf)};
  const width = Math.max(upper.length, lower.length);
  const columns: Heading[] = [];
  let group = '';
  for (let column = 0; column < width; column++) {
    const [above, below] = [textOf(upper[column]), textOf(lower[column])];
    if (above !== '') group = above;
    if (!isBlank(names[column])) columns.push(headingOf(names[column]));
    else columns.push(below === '' ? headingOf(above) : stacked(group, below));
  }
  return {row, height, columns};
}

/** The heading of a cell. */
export function headingOf(cell: unknown): Heading {
  const text = typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
  const known = remembered.get(text);
  if (known) return known;
  const wording = wordingOf(text);
  const heading = {wording, meaning: meaningOf(wording)};
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, heading);
  return heading;
}

/** Those headings, of a Dataverse table without the prefix that two and more names run together have: "new_renewaldate". */
export function withoutPrefixes(columns: readonly Heading[]): readonly Heading[] {
  const parts = columns.map(({wording}) => patternOf('published').exec(wording.text) ?? []);
  const found = parts.flatMap(([, prefix, name = '']) => (isRunTogether(name) ? [prefix] : []));
  return columns.map((heading, at) => {
    const [text, prefix, name] = parts[at]!;
    if (found.indexOf(prefix) === found.lastIndexOf(prefix)) return heading;
    const {wording, meaning} = headingOf(name);
    return {wording: {...wording, text: text!}, meaning};
  });
}

/** The same texts come up in several rows and stacks. */
const remembered = new Map<string, Heading>();
const MOST_REMEMBERED = 1000;

/** The field that a cell most likely stands for, as a heading. */
export function fieldOf(cell: unknown): Field | undefined {
  return headingOf(cell).meaning.candidates[0]?.field;
}

/** "Seats" above "Used" is "Seats Used", unless the lower heading says more by itself. */
function stacked(group: string, below: string): Heading {
  const alone = headingOf(below);
  if (group === '') return alone;
  const together = headingOf(`${group} ${below}`);
  const saysMore =
    strengthOf(together) > strengthOf(alone) ||
    strengthOf(alone) === 0 ||
    (together.meaning.other !== null && headingOf(group).meaning.other?.key !== 'other-profile');
  return saysMore ? together : alone;
}

function strengthOf({meaning}: Heading): number {
  return meaning.candidates[0]?.confidence ?? (meaning.other ? KNOWN_OTHER : 0);
}

/** Points for every field named once, a little for every other heading; numbers and dates speak against. */
function pointsOf({row, height, columns}: Header, values: readonly (readonly unknown[])[]): number {
  const lowest = row + height - 1;
  const fields = new Set<string>();
  let points = 0;
  for (const [column, {wording, meaning}] of columns.entries()) {
    if (wording.text === '') continue;
    const best = meaning.candidates[0];
    if (best && isValue(wording.text, column, values[lowest]!, values)) points += TEXT_POINTS;
    else if (best && !fields.has(best.field)) {
      fields.add(best.field);
      points += best.confidence + (best.field === 'account' ? ACCOUNT_BONUS : 0);
    } else if (meaning.other) points += KNOWN_OTHER;
    else points += /\p{L}/u.test(wording.text) && isHeadingText(wording.text) ? TEXT_POINTS : -NUMBER_POINTS;
  }
  return points;
}

/** Whether a cell, "Customer" under "Kind", comes again beside a number or a date, and not because the headings do. */
function isValue(
  text: string,
  column: number,
  row: readonly unknown[],
  values: readonly (readonly unknown[])[],
): boolean {
  return values.slice(0, DEEPEST).some((other) => {
    if (textOf(other[column]) !== text) return false;
    if (row.every((cell, at) => isBlank(cell) || textOf(cell) === textOf(other[at]))) return false;
    return other.some((cell) => isDate(cell) || /^[^a-z]*\d/i.test(textOf(cell)));
  });
}

/** Half of what a row of headings holds is short text. */
function mayBeHeadings(cells: readonly unknown[]): boolean {
  const filled = filledIn(cells);
  const texts = filled.filter(isHeadingText).length;
  // Some headings are months, written as dates.
  const dates = filled.filter(isDate).length;
  return texts > 0 && (texts * 2 >= filled.length || (texts > 1 && (texts + dates) * 2 > filled.length));
}

/** A second row of headings holds short texts, no figure, and no account: a name, and few cells that may be headings. */
function mayContinue(cells: readonly unknown[], upper: readonly unknown[]): boolean {
  const filled = filledIn(cells);
  const isMeant = (cell: unknown) => strengthOf(headingOf(cell)) > 0;
  const meant = filled.filter(isMeant).length;
  const isNamed = upper.some(
    (heading, at) => fieldOf(heading) === 'account' && !isBlank(cells[at]) && !isMeant(cells[at]),
  );
  return (
    filled.every((cell) => isHeadingText(cell) && !isFigure(cell)) &&
    (!isNamed || meant * 2 > filled.length) &&
    !areTypes(filled)
  );
}

/** Whether a row says of each column what its cells are, a text's among them: "Text", "Number", "Date". */
function areTypes(filled: readonly unknown[]): boolean {
  const types = filled.map((cell) => patternOf('typeName').exec(String(cell)));
  return types.every((type) => type) && types.some((type) => type?.[1]);
}

/** A row that holds nothing but units ("USD", "%", "K"), or years ("2026", "2027"), under the headings belongs to them. */
function withUnitsBelow(values: readonly (readonly unknown[])[], header: Header): Header {
  const below = filledIn(values[header.row + 1] ?? []);
  const areUnits = below.length > 0 && below.every((cell) => typeof cell === 'string' && isUnitText(cell));
  const years = below.map(textOf);
  const areYears = new Set(years).size > 1 && years.every((text) => YEAR.test(text));
  return (areUnits && !areTypes(below)) || areYears ? headerAt(values, header.row, 2) : header;
}

const YEAR = /^(?:20\d\d|(?:fy ?'?|q[1-4][ -])(?:20)?\d\d)$/i;

function isUnitText(text: string): boolean {
  const {words, core} = wordingOf(text);
  return (words.length > 0 || /#|[my]{2}/i.test(text)) && core.length === 0;
}

function isHeadingText(cell: unknown): boolean {
  return typeof cell === 'string' && cell.length <= LONGEST_HEADING;
}

/** How many rows from the top may hold titles before the headings. */
export const DEEPEST = 25;

/** A row with so many points is the heading unless a better one follows within so many rows: three headings found for sure. */
const SURELY = 3;
const SOON = 4;
/** In characters; a longer text is a note. */
const LONGEST_HEADING = 120;
/** Points of a heading known to be none of ours, beside the confidence (0 to 1) of one of ours. */
const KNOWN_OTHER = 0.4;
/** More for the one column without which nothing can be scored. */
const ACCOUNT_BONUS = 0.6;
/** Any text may be a heading, a number hardly. */
const TEXT_POINTS = 0.1;
const NUMBER_POINTS = 0.3;
